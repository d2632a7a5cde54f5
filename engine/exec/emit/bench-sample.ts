import { physAddr } from '../../core/address';
import { Machine } from '../../machine/machine';
import { Interpreter } from '../interpret/interpreter';
import { Processor } from '../processor';
import { Translator } from './translator';

/** A hot loop in every back end; whoever has a clock measures. */
export interface BenchSample {
  readonly name: string;
  /** Runs about this many instructions on a fresh machine; gives how many, and RSI as what was computed. */
  evaluated(instructions: number): { instructions: number; sum: bigint };
  interpreted(instructions: number): { instructions: number; sum: bigint };
  translated(instructions: number): { instructions: number; sum: bigint };
}

/**
 * `alu`: xorshift64 and a linear congruence, registers only. `memory`: reads and writes 8 MiB in steps of 8 bytes.
 * AT&T, as GNU as 2.40 assembles it:
 *
 * alu:    1: mov %rax,%rdx; shl $13,%rdx; xor %rdx,%rax; mov %rax,%rdx; shr $7,%rdx; xor %rdx,%rax; mov %rax,%rdx;
 *         shl $17,%rdx; xor %rdx,%rax; imul $1103515245,%rbx,%rbx; add $12345,%rbx; add %rax,%rsi; xor %rbx,%rsi;
 *         dec %rcx; jne 1b
 * memory: 1: mov (%rdi,%rcx,8),%rax; add %rax,%rsi; imul $31,%rsi,%rsi; xor %rcx,%rax; mov %rax,(%rdi,%rcx,8);
 *         add $1,%ecx; and $0xfffff,%ecx; cmp %rdx,%rsi; jne 1b
 */
const CODE = {
  alu: '4889c248c1e20d4831d04889c248c1ea074831d04889c248c1e2114831d04869db6d4ec6414881c3393000004801c64831de48ffc975c90f0b',
  memory: '488b04cf4801c6486bf61f4831c8488904cf83c10181e1ffff0f004839d675e00f0b',
} as const;

export const BENCH_SAMPLES: readonly BenchSample[] = (['alu', 'memory'] as const).map((name) => ({
  name,
  evaluated(instructions) {
    const { cpu, processor } = prepare(name);
    processor.run(instructions);
    return { instructions: cpu.icount, sum: cpu.gpr[6] };
  },
  interpreted(instructions) {
    const { machine, cpu, processor } = prepare(name);
    new Interpreter(machine, () => processor.step()).run(instructions);
    return { instructions: cpu.icount, sum: cpu.gpr[6] };
  },
  translated(instructions) {
    const { machine, cpu, processor } = prepare(name);
    new Translator(machine, () => processor.step()).run(instructions);
    return { instructions: cpu.icount, sum: cpu.gpr[6] };
  },
}));

const CODE_AT = 0x10_0000;
const DATA_AT = 0x40_0000n;
const TABLES_AT = 0x1000;

/** Ring 3 in 64-bit mode, the first GiB mapped to itself by 2 MiB pages. */
function prepare(name: keyof typeof CODE): { machine: Machine; cpu: Machine['cpu']; processor: Processor } {
  const machine = new Machine('intel', 0x200_0000);
  const { cpu, ram } = machine;
  const entry = (table: number, index: number, value: number): void =>
    ram.write(physAddr(TABLES_AT + table * 0x1000 + index * 8), BigInt(value), 64);
  entry(0, 0, (TABLES_AT + 0x1000) | 7);
  entry(1, 0, (TABLES_AT + 0x2000) | 7);
  for (let page = 0; page < 512; page++) entry(2, page, (page * 0x20_0000) | 0x87);
  cpu.cr3 = BigInt(TABLES_AT);
  cpu.cr4 = 0x20n;
  cpu.cr0 = 0x8001_0033n;
  cpu.setMsr('IA32_EFER', 0xd01n);
  cpu.cpl = 3;
  cpu.setSegment('cs', { selector: 0x33, attributes: 0xa0fb, limit: 0xffff_ffff, base: 0n });
  const bytes = CODE[name].match(/../gu)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  ram.bytes.set(bytes, CODE_AT);
  cpu.rip = BigInt(CODE_AT);
  cpu.gpr[0] = 0x9e37_79b9_7f4a_7c15n;
  cpu.gpr[1] = name === 'alu' ? 1n << 62n : 0n;
  cpu.gpr[2] = 1n;
  cpu.gpr[3] = 1n;
  cpu.gpr[7] = DATA_AT;
  return { machine, cpu, processor: new Processor(machine) };
}
