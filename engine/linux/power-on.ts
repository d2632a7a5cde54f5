import { encodeText } from './text';
import { physAddr } from '../core/address';
import type { Image } from '../asm/api';
import type { Machine, CpuVendor } from '../machine/machine';
import type { BootOptions } from './api';
import { bootCommandLine } from './boot-options';
import { writePhysical, zeroPage } from './memory';

/** Where the loader puts things, physical. */
export const LOADER = {
  gdt: 0x8000,
  pageTables: 0x9000,
  bootParams: 0x1_0000,
  commandLine: 0x2_0000,
} as const;
/** Virtual minus physical address of the kernel's image. Source: Linux v4.15 __START_KERNEL_map. */
export const START_KERNEL_MAP = 0xffff_ffff_8000_0000n;

const FLAT_CODE = 0x00af_9b00_0000_ffffn;
const FLAT_DATA = 0x00cf_9300_0000_ffffn;
const PARSED_OPTIONS = 0xf00;

/**
 * Loads the image and leaves the CPU as a boot loader does that follows Linux's 64-bit boot protocol: long mode, memory
 * mapped one to one, interrupts off, flat segments 0x10 and 0x18, RSI at the parameter block, RIP at the image's entry.
 * Source: Linux v4.15 Documentation/x86/boot.txt, "64-bit BOOT PROTOCOL".
 * modeled: no firmware and no decompressor run; the parsed options stand in a padding field of the parameter block.
 * @returns why the image cannot be loaded, or null.
 */
export function handOver(machine: Machine, image: Image, boot: BootOptions, vendor: CpuVendor): string | null {
  const { ram, cpu } = machine;
  for (const segment of image.segments) {
    const at = Number(segment.address - START_KERNEL_MAP);
    if (at < 0x100_0000 || at + segment.size > 0x120_0000)
      return `the kernel's section at 0x${segment.address.toString(16)} does not lie in its 2 MiB at 16 MiB`;
    writePhysical(machine, physAddr(at), segment.bytes);
  }
  writeTables(machine);
  writeBootParams(machine, boot, vendor);

  cpu.cr3 = BigInt(LOADER.pageTables);
  cpu.cr4 = 0x20n; // PAE
  cpu.setMsr('IA32_EFER', 0x500n); // LME LMA
  cpu.cr0 = 0x8000_0011n; // PG ET PE
  cpu.gdtr = { base: BigInt(LOADER.gdt), limit: 4 * 8 - 1 };
  cpu.idtr = { base: 0n, limit: 0 };
  cpu.setSegment('cs', { selector: 0x10, attributes: 0xa09b, limit: 0xffff_ffff, base: 0n });
  for (const slot of ['ds', 'es', 'ss', 'fs', 'gs'] as const)
    cpu.setSegment(slot, { selector: 0x18, attributes: 0xc093, limit: 0xffff_ffff, base: 0n });
  cpu.cpl = 0;
  cpu.rflags = 2n;
  cpu.gpr.fill(0n);
  cpu.gpr[6] = BigInt(LOADER.bootParams);
  cpu.gpr[4] = 0x7000n;
  cpu.rip = image.entry - START_KERNEL_MAP;
  machine.mmu.flush();
  ram.onCodeWrite(0);
  return null;
}

/** The loader's GDT, and page tables that map the first GiB one to one in pages of 2 MiB. */
function writeTables(machine: Machine): void {
  const { ram } = machine;
  const [pml4, pdpt, pd] = [0, 1, 2].map((n) => LOADER.pageTables + n * 4096);
  for (const table of [pml4, pdpt, pd]) zeroPage(machine, physAddr(table));
  ram.write(physAddr(pml4), BigInt(pdpt) | 3n, 64);
  ram.write(physAddr(pdpt), BigInt(pd) | 3n, 64);
  for (let i = 0; i < 512; i++) ram.write(physAddr(pd + i * 8), BigInt(i * 0x20_0000) | 0x83n, 64);
  ram.write(physAddr(LOADER.gdt + 0x10), FLAT_CODE, 64);
  ram.write(physAddr(LOADER.gdt + 0x18), FLAT_DATA, 64);
}

/** struct boot_params: the header's magic, the command line, and the options as bits (asm-offsets.h, FEATURE_…). */
function writeBootParams(machine: Machine, boot: BootOptions, vendor: CpuVendor): void {
  const { ram } = machine;
  const text = encodeText(`${bootCommandLine(boot)}\0`);
  writePhysical(machine, physAddr(LOADER.commandLine), text);
  ram.write(physAddr(LOADER.bootParams + 0x202), 0x5372_6448n, 32); // "HdrS"
  ram.write(physAddr(LOADER.bootParams + 0x228), BigInt(LOADER.commandLine), 32);
  // Bit n is feature n; the boot code finds out about PCID by itself, and nothing switches on IBRS.
  const features: Readonly<Record<number, boolean>> = {
    0: boot.pti,
    1: boot.ia32Emulation,
    2: boot.smap,
    3: boot.smep,
    5: vendor === 'amd',
    6: boot.fsgsbase,
    7: boot.spectreBhi,
    8: boot.retbleedUnret,
    10: boot.vsyscall === 'native',
    11: boot.vsyscall === 'emulate',
    12: boot.mdsFull,
    13: boot.spectreV1,
    14: boot.umip,
  };
  const options = Object.entries(features).reduce((sum, [bit, on]) => (on ? sum | (1 << Number(bit)) : sum), 0);
  ram.write(physAddr(LOADER.bootParams + PARSED_OPTIONS), BigInt(options), 32);
}
