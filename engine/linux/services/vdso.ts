import type { PhysAddr } from '../../core/address';
import { PAGE_SIZE, physAddr } from '../../core/address';
import { timestamp } from '../../machine/msr';
import type { Kernel } from './kernel';
import type { Mm } from './mm';
import { PROT } from './vma';

/** The fields of vvar that the kernel writes; vdso.h names them. */
const GTOD = {
  seq: 128,
  vclockMode: 132,
  cycleLast: 136,
  mask: 144,
  mult: 152,
  shift: 156,
  wallTime: 160,
  monotonicTime: 176,
  wallTimeCoarse: 192,
  monotonicTimeCoarse: 208,
} as const;
const VCLOCK_TSC = 1n;
/**
 * A tick of the TSC is a nanosecond (modeled: 1 GHz, one instruction each); these are the numbers that Linux computes for
 * 1 GHz. Source: Linux v4.15 kernel/time/clocksource.c, clocks_calc_mult_shift.
 */
const SHIFT = 23n;
const MULT = 1n << SHIFT;
/** CONFIG_HZ=250. */
const TICK_NS = 4_000_000n;
const SECOND = 1_000_000_000n;

/**
 * The time of the last tick in nanoseconds since 1970, which the coarse clocks and time() show. Where a new tick has come
 * it goes into vvar first. Source: Linux v4.15 arch/x86/entry/vsyscall/vsyscall_gtod.c, update_vsyscall.
 * modeled: there is no periodic interrupt; the tick is found whenever a service runs.
 */
export function tick(kernel: Kernel): bigint {
  if (kernel.machine.cpu.icount < kernel.nextTickAt) return kernel.lastTick;
  const { bootTime } = kernel.host;
  const at = bootTime + ((kernel.now - bootTime) / TICK_NS) * TICK_NS;
  kernel.nextTickAt = Number(at + TICK_NS - bootTime - kernel.sleptNs);
  if (at !== kernel.lastTick) {
    kernel.lastTick = at;
    writeVvar(kernel, at);
  }
  return at;
}

function writeVvar(kernel: Kernel, at: bigint): void {
  const page = kernel.physicalOf('vvar_page');
  if (page === null) return;
  const { ram } = kernel.machine;
  const put = (offset: number, value: bigint, bits: 32 | 64 = 64): void =>
    ram.write(physAddr(page + offset), value, bits);
  const sinceBoot = at - kernel.host.bootTime;
  // No CPU can look in between, but the number moves on as the program's code expects.
  put(GTOD.seq, (ram.read(physAddr(page + GTOD.seq), 32) + 2n) & 0xffff_fffen, 32);
  put(GTOD.vclockMode, VCLOCK_TSC, 32);
  put(GTOD.cycleLast, timestamp(kernel.machine) - (kernel.now - at));
  put(GTOD.mask, 0xffff_ffff_ffff_ffffn);
  put(GTOD.mult, MULT, 32);
  put(GTOD.shift, SHIFT, 32);
  put(GTOD.wallTime, at / SECOND);
  put(GTOD.wallTime + 8, at % SECOND << SHIFT);
  put(GTOD.monotonicTime, sinceBoot / SECOND);
  put(GTOD.monotonicTime + 8, sinceBoot % SECOND << SHIFT);
  put(GTOD.wallTimeCoarse, at / SECOND);
  put(GTOD.wallTimeCoarse + 8, at % SECOND);
  put(GTOD.monotonicTimeCoarse, sinceBoot / SECOND);
  put(GTOD.monotonicTimeCoarse + 8, sinceBoot % SECOND);
}

/**
 * Shows a new program the vDSO and, one page below, vvar. Returns its address for AT_SYSINFO_EHDR; null when the kernel has
 * none (it was edited) or there is no room. Source: Linux v4.15 arch/x86/entry/vdso/vma.c, map_vdso.
 */
export function mapVdso(kernel: Kernel, mm: Mm): number | null {
  const vvar = kernel.physicalOf('vvar_page');
  const image = kernel.physicalOf('vdso_start');
  const end = kernel.physicalOf('vdso_end');
  if (vvar === null || image === null || end === null || vvar % PAGE_SIZE !== 0 || image % PAGE_SIZE !== 0) return null;
  const count = Math.ceil((end - image) / PAGE_SIZE);
  if (count < 1 || count > MAX_PAGES) return null;
  const pages = Array.from({ length: count }, (_, index): PhysAddr => physAddr(image + index * PAGE_SIZE));
  const at = mm.freeRange((count + 1) * PAGE_SIZE);
  if (at === null) return null;
  tick(kernel);
  if (!mm.mapKernelPages(at, [vvar], PROT.READ, '[vvar]')) return null;
  return mm.mapKernelPages(at + PAGE_SIZE, pages, PROT.READ | PROT.EXEC, '[vdso]') ? at + PAGE_SIZE : null;
}
/** An edited kernel may not claim more. */
const MAX_PAGES = 16;
