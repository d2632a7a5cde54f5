import { Buffer } from 'node:buffer';
import { physAddr } from '../../engine/core/address';
import type { TranslatorOptions } from '../../engine/exec/emit/translator-options';
import { Translator } from '../../engine/exec/emit/translator';
import { Interpreter } from '../../engine/exec/interpret/interpreter';
import { Processor } from '../../engine/exec/processor';
import type { StepResult } from '../../engine/exec/result';
import { Machine } from '../../engine/machine/machine';
import { EAGER } from './twins';

export { EAGER };

export const CODE_AT = 0x10_0000;
/** Page tables: PML4, PDPT, PD, the first 2 MiB, the next; and those of a second address space. */
const [PML4, PDPT, PD, LOW, HIGH] = [0x1000, 0x2000, 0x3000, 0x4000, 0x5000];
const [PML4_2, PDPT_2, PD_2, HIGH_2] = [0x6000, 0xa000, 0xb000, 0xc000];
const P_W = 3;
const U = 4;
const PAE_OSFXSR_SMEP_SMAP = 0x30_0220n;

/**
 * A computer in ring 0 without a kernel: the first 4 MiB mapped to themselves, writable and executable, but 0x200000,
 * which is frame 0x210 (0x218 in the second address space), and 0x300000, which is a user page. No IDT.
 */
export class Bare {
  readonly machine = new Machine('intel', 0x40_0000);
  readonly processor = new Processor(this.machine);
  readonly translator: Translator;
  result: StepResult | null = null;

  constructor(code: string, options: TranslatorOptions = EAGER) {
    this.translator = new Translator(this.machine, () => this.processor.step(), options);
    const { cpu, ram } = this.machine;
    const entry = (table: number, index: number, value: number): void =>
      ram.write(physAddr(table + index * 8), BigInt(value), 64);
    entry(PML4, 0, PDPT | P_W | U);
    entry(PDPT, 0, PD | P_W | U);
    entry(PD, 0, LOW | P_W);
    entry(PD, 1, HIGH | P_W | U);
    entry(PML4_2, 0, PDPT_2 | P_W | U);
    entry(PDPT_2, 0, PD_2 | P_W | U);
    entry(PD_2, 0, LOW | P_W);
    entry(PD_2, 1, HIGH_2 | P_W | U);
    for (let page = 0; page < 512; page++) {
      entry(LOW, page, (page * 0x1000) | P_W);
      for (const table of [HIGH, HIGH_2]) entry(table, page, (0x20_0000 + page * 0x1000) | P_W);
    }
    entry(HIGH, 0, 0x21_0000 | P_W);
    entry(HIGH_2, 0, 0x21_8000 | P_W);
    entry(HIGH, 0x100, 0x30_0000 | P_W | U);
    cpu.cr3 = BigInt(PML4);
    cpu.cr4 = PAE_OSFXSR_SMEP_SMAP;
    cpu.cr0 = 0x8001_0033n;
    cpu.setMsr('IA32_EFER', 0xd01n);
    cpu.setSegment('cs', { selector: 0x10, attributes: 0xa09b, limit: 0xffff_ffff, base: 0n });
    cpu.setSegment('ss', { selector: 0x18, attributes: 0xc093, limit: 0xffff_ffff, base: 0n });
    ram.bytes.set(Buffer.from(code, 'hex'), CODE_AT);
    cpu.rip = BigInt(CODE_AT);
  }

  runEvaluated(limit: number): void {
    const { cpu } = this.machine;
    while (cpu.icount < limit && this.result === null) this.#note(this.processor.step());
  }
  runTranslated(limit: number): void {
    if (this.result === null) this.#note(this.translator.run(limit));
  }
  /** Translated, and between regions in the interpreter; the evaluator for what is left. */
  runTiers(limit: number): void {
    const { cpu } = this.machine;
    this.#interpreter ??= new Interpreter(this.machine, () => this.processor.step(), this.translator.tlb);
    while (cpu.icount < limit && this.result === null)
      if (this.translator.advance(limit - cpu.icount, this.#interpreter) === 0) this.#note(this.processor.step());
  }
  #interpreter: Interpreter | null = null;
  #note(result: StepResult | null): void {
    if (result?.kind !== 'retired') this.result = result;
  }

  /** All that differs from another machine: result, the whole CPU block, and memory, which takes its time. */
  differences(other: Bare, withMemory: boolean): string[] {
    const text = ({ result }: Bare): string =>
      JSON.stringify(result, (_, value: unknown) => (typeof value === 'bigint' ? `0x${value.toString(16)}` : value));
    const found: string[] = [];
    if (text(this) !== text(other)) found.push(`${text(this)} and ${text(other)}`);
    const compare = (name: string, a: Uint8Array, b: Uint8Array): void => {
      if (Buffer.compare(a, b) === 0) return;
      const at = a.findIndex((byte, i) => byte !== b[i]);
      found.push(`${name} at 0x${at.toString(16)}: ${a[at].toString(16)} and ${b[at].toString(16)}`);
    };
    compare('CPU', this.machine.cpu.save(), other.machine.cpu.save());
    if (withMemory) compare('memory', this.machine.ram.bytes, other.machine.ram.bytes);
    return found;
  }
}
