import { expect, test } from 'vitest';
import { MSR_NAMES } from '../core/msrs';
import { SEGMENTS } from '../core/registers';
import { RFLAGS_DEFINED } from '../core/rflags';
import { AT } from '../machine/test-bed';
import { ProcessorBed } from './processor-bed';

const SEED = 20_260_701;
const CASES = 20_000;
const STEPS = 6;

/** xorshift32. */
class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed | 1;
  }
  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }
  one<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }
  u64(): bigint {
    return (BigInt(this.below(0x1_0000_0000)) << 32n) | BigInt(this.below(0x1_0000_0000));
  }
}

/** Addresses and numbers at which things go wrong. */
const VALUES = [
  0n, 1n, 3n, 0x10n, 0x18n, 0x23n, 0x2bn, 0x33n, 0x40n, 0x50n, 0xc000_0080n, 0xc000_0082n, 0x174n,
  AT.gdt, AT.idt, AT.tss, AT.tss + 0xffcn, AT.rsp0, AT.ist1, 0x1_8000n, 0x1_fffcn,
  AT.userCode, AT.userData, AT.userData + 0xfffn, AT.userData + 0xfffen, AT.userStack, AT.kernelCode, AT.kernelCode + 0x4000n,
  0x7fff_ffff_ffffn, 0x8000_0000_0000n, 0xffff_8000_0000_0000n, 0xffff_ffff_ffff_fff8n, 0x8000_0000n, 0x8005_0033n, 0xd01n,
] as const; // prettier-ignore
/** First bytes of the instructions that this file is about. */
const SYSTEM = [
  [0x0f, 0x00], [0x0f, 0x01], [0x0f, 0x02], [0x0f, 0x03], [0x0f, 0x05], [0x0f, 0x06], [0x0f, 0x07], [0x48, 0x0f, 0x07],
  [0x0f, 0x20], [0x0f, 0x21], [0x0f, 0x22], [0x0f, 0x23], [0x0f, 0x30], [0x0f, 0x32], [0x0f, 0x34], [0x0f, 0x35],
  [0xcf], [0x48, 0xcf], [0xcb], [0x48, 0xcb], [0xca], [0xcd], [0xcc], [0xf1], [0xf4], [0xfa], [0xfb], [0xff], [0x48, 0xff],
  [0x8e], [0x8c], [0x0f, 0xa0], [0x0f, 0xa1], [0x0f, 0xb2], [0x0f, 0xb4], [0x9d], [0x9c], [0xea], [0x9a], [0xf3, 0xa4], [0xf3, 0xab],
  [0x66, 0x0f, 0x38, 0x82], [0xf3, 0x0f, 0xae], [0x0f, 0xa2], [0xc8], [0x64], [0x65],
] as const; // prettier-ignore

function bytesOf(random: Random): number[] {
  const code: number[] = random.below(2) === 0 ? [...random.one(SYSTEM)] : [];
  while (code.length < 24) code.push(...(random.below(6) === 0 ? random.one(SYSTEM) : [random.below(256)]));
  return code;
}

/** Scrambles what an operating system sets up: sometimes one thing, sometimes everything. */
function scramble(bed: ProcessorBed, random: Random): void {
  const { cpu, mmu, ram } = bed.machine;
  const value = (): bigint => (random.below(3) === 0 ? random.u64() : random.one(VALUES));
  bed.ring(random.one([0, 3] as const));
  for (let i = 0; i < 16; i++) if (random.below(2) === 0) cpu.gpr[i] = value();
  cpu.rflags = 2n | (random.u64() & RFLAGS_DEFINED & (random.below(2) === 0 ? ~0x4100n : ~0n));
  if (random.below(4) === 0) cpu.cr0 = random.one([0x8005_0033n, 0x8000_0011n, 0x8004_0011n, 0x33n]);
  cpu.cr4 = 0xa0n | (random.u64() & 0x33_088cn);
  for (let i = random.below(3); i > 0; i--) {
    const name = random.one(SEGMENTS);
    const attributes = random.below(0x2_0000);
    cpu.setSegment(name, { selector: random.below(0x60), attributes, limit: random.below(0x1_0000), base: value() });
  }
  if (random.below(4) === 0) cpu.cpl = random.below(4);
  if (random.below(8) === 0) cpu.rip = value();
  if (random.below(8) === 0) cpu.setMsr(random.one(MSR_NAMES), value());
  if (random.below(16) === 0) cpu.gdtr = { base: value(), limit: random.below(0x100) };
  if (random.below(16) === 0) cpu.idtr = { base: value(), limit: random.below(0x1000) };
  if (random.below(16) === 0)
    cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: random.below(0x70), base: value() });
  const spoil = (at: number): void => bed.put64At(at, random.u64());
  if (random.below(8) === 0) spoil(Number(AT.idt) + random.below(40) * 8);
  if (random.below(8) === 0) spoil(Number(AT.gdt) + random.below(12) * 8);
  if (random.below(8) === 0) spoil(AT.pml4 + random.below(0x800) * 8);
  if (random.below(8) === 0) cpu.cr3 = BigInt(random.below(ram.size)) & ~0xfffn;
  if (random.below(8) === 0) bed.processor.interrupt(random.below(256));
  if (random.below(2) === 0) mmu.flushAll();
}

/** Page tables, GDT, IDT and TSS as they were. */
const SYSTEM_END = 0x1_3000;
function mendSystem(bed: ProcessorBed, system: Uint8Array): void {
  const { mmu, ram } = bed.machine;
  ram.bytes.set(system);
  for (let page = 0; page < SYSTEM_END / 4096; page++) if (ram.codePages[page] !== 0) ram.onCodeWrite(page);
  mmu.flushAll();
}

test(`${CASES} random byte sequences from random system states end in results, never in a host error`, () => {
  const random = new Random(SEED);
  const ends = new Map<string, number>();
  let bed = new ProcessorBed({ code: [] });
  const sound = { cpu: bed.machine.cpu.save(), system: bed.machine.ram.bytes.slice(0, SYSTEM_END) };
  for (let at = 0; at < CASES; at++) {
    if (at % 500 === 0) bed = new ProcessorBed({ code: [], vendor: random.one(['intel', 'amd']) });
    const code = bytesOf(random);
    const { cpu } = bed.machine;
    cpu.restore(sound.cpu);
    mendSystem(bed, sound.system);
    scramble(bed, random);
    bed.put(cpu.rip, code);
    let label = `seed ${SEED} case ${at}: ${code.map((byte) => byte.toString(16)).join(' ')}`;
    try {
      for (let step = 0; step < STEPS; step++) {
        const { result } = bed.step();
        const kind = result.split(/[ (]/)[0];
        ends.set(kind, (ends.get(kind) ?? 0) + 1);
        if (kind !== 'retired') break;
      }
      const isSound = (cpu.rflags & ~RFLAGS_DEFINED) === 0n && cpu.cpl < 4;
      if (!isSound) label += ' left an impossible state';
      expect(isSound ? '' : label).toBe('');
    } catch (thrown) {
      throw new Error(label, { cause: thrown });
    }
  }
  for (const kind of ['retired', 'shutdown', 'halted', '#UD', '#GP', '#PF', '#DB', '#SS'])
    expect(`${kind} ${(ends.get(kind) ?? 0) > 0}`).toBe(`${kind} true`);
});
