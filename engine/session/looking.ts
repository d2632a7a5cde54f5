import type { DisassemblyRow, Evaluation, SourcePlace } from './api';
import { valueOfText } from './expression/condition';
import type { JourneyFrame } from './journey';
import { journeyFrame } from './journey';
import { MACHINE_REGISTERS } from './machine-registers';
import type { MemoryRequest, MemoryView } from './memory-view';
import { memoryView } from './memory-view';
import { MemoryWatch } from './memory-watch';
import type { MsrRegisterView } from './msr-lab';
import { laboratoryView } from './msr-lab';
import type { Run } from './run';

/** What can be asked of the machine where it stands: nothing here changes it, nor where the run is going. */
export abstract class Looking {
  /** All that exists once a program is loaded. */
  protected abstract get run(): Run;

  /** The CPU block and all of memory, for tools that compare machines. Not to be written. */
  get state(): { readonly cpu: Uint8Array; readonly memory: Uint8Array } {
    const { cpu, ram } = this.run.machine;
    return { cpu: cpu.save(), memory: ram.bytes };
  }

  /** Instructions retired since power-on. */
  get icount(): number {
    return this.run.machine.cpu.icount;
  }

  /** The ring and the place, `symbol+0x…`, of the next instruction. */
  get ring(): 0 | 3 {
    return this.run.machine.cpu.cpl === 3 ? 3 : 0;
  }

  get rip(): bigint {
    return this.run.machine.cpu.rip;
  }

  get place(): string {
    const { atlas, machine } = this.run;
    return atlas.describe(machine.cpu.rip);
  }

  /** What an expression is worth now; see Breakpoint.condition. */
  evaluate(text: string): Evaluation {
    const { around, atlas } = this.run;
    const value = valueOfText(text, around);
    if ('problem' in value) return { ok: false, reason: value.problem.message, at: value.problem.at };
    const { bits, isSigned } = value;
    const decimal = String(isSigned ? BigInt.asIntN(64, bits) : bits);
    return { ok: true, value: bits.toString(16).padStart(16, '0'), decimal, points: atlas.name(bits) };
  }

  /** `symbol+0x…` and the source line of an address, each null where nothing known is. */
  locate(address: bigint): { readonly name: string | null; readonly place: SourcePlace | null } {
    const { atlas } = this.run;
    return { name: atlas.name(address), place: atlas.placeOf(address) };
  }

  /** While ring 0 runs, the last instruction of ring 3; null in ring 3, and before there was one. */
  get userRip(): bigint | null {
    const { machine, history } = this.run;
    return machine.cpu.cpl === 3 || history.lastUserRip === 0n ? null : history.lastUserRip;
  }

  /** Lines of a source, of the program or of the kernel, with something in executable memory, ascending. */
  codeLines(file: string): readonly number[] {
    return this.run.atlas.codeLines(file);
  }

  /** `count` instructions from `offset` instructions behind `address`, or before it; null where none is known. */
  disassemble(address: bigint, offset: number, count: number): readonly (DisassemblyRow | null)[] {
    return this.run.disassembly.window(address, offset, count);
  }

  /** Address of `symbol` or `symbol+0x…` of the kernel where it runs, `0x…`; null when there is none. */
  addressOf(symbol: string): string | null {
    return this.run.atlas.addressOf(symbol);
  }

  /** The picture of the path at this moment. */
  journey(): JourneyFrame {
    const { machine, atlas, progress, history } = this.run;
    return journeyFrame(machine, atlas, progress, history.lastUserRip !== 0n);
  }

  /** The MSRs of the system-call path as named bit fields, with the values that boot gave them. */
  msrLaboratory(): readonly MsrRegisterView[] {
    const { machine, atlas, history } = this.run;
    return laboratoryView(machine, atlas, history.bootMsrs);
  }

  /** A register of {@link MACHINE_REGISTERS} by its lower-case name; null when there is no such one. */
  readRegister(name: string): bigint | null {
    return MACHINE_REGISTERS.get(name)?.read(this.run.machine.cpu) ?? null;
  }

  /** From now on counts what the loaded program's kernel reads and writes, while `counts` says so. */
  watchMemory(counts: () => boolean): MemoryWatch {
    const { machine } = this.run;
    return new MemoryWatch(machine, () => machine.cpu.cpl !== 3 && counts());
  }

  /**
   * Memory from where an expression points, with the walk of its page tables; or why there is none. Changes nothing.
   * @param length in bytes, at most 4096.
   */
  memory(request: MemoryRequest): MemoryView | { readonly problem: string } {
    const { machine, atlas, around } = this.run;
    const at = valueOfText(request.at, around);
    if ('problem' in at) return { problem: at.problem.message };
    return memoryView(machine, atlas, { ...request, address: at.bits });
  }

  /**
   * Bytes for the memory views; -1 where nothing is mapped.
   * @param root whose page tables translate: those in CR3, either half of page-table isolation's pair, or none.
   */
  readMemory(address: bigint, length: number, root: 'current' | 'user' | 'kernel' | 'physical'): readonly number[] {
    return this.run.atlas.bytes(address, length, root);
  }
}
