import { FSW } from '../../machine/fpu';
import type { Machine } from '../../machine/machine';
import { setControlAndStatus } from '../../machine/fxsave';

/** The x87 unit while an instruction works on it: a copy, which becomes the state when the instruction commits. */
export class PendingX87 {
  isDirty = false;
  fcw = 0;
  fsw = 0;
  tags = 0;
  fip = 0n;
  fdp = 0n;
  readonly #registers: (bigint | undefined)[] = [];

  constructor(readonly machine: Machine) {}

  clear(): void {
    this.isDirty = false;
    this.#registers.length = 0;
  }

  /** Starts from the state as it is. */
  begin(): void {
    const { fpu } = this.machine.cpu;
    this.isDirty = true;
    this.#registers.length = 0;
    this.fcw = fpu.fcw;
    this.fsw = fpu.fsw;
    this.tags = fpu.tags;
    this.fip = fpu.fip;
    this.fdp = fpu.fdp;
  }

  get top(): number {
    return (this.fsw >> 11) & 7;
  }
  set top(value: number) {
    this.fsw = (this.fsw & ~0x3800) | ((value & 7) << 11);
  }
  isEmpty(index: number): boolean {
    return (this.tags & (1 << ((this.top + index) & 7))) === 0;
  }
  setEmpty(index: number, isEmpty: boolean): void {
    const bit = 1 << ((this.top + index) & 7);
    this.tags = isEmpty ? this.tags & ~bit : this.tags | bit;
  }
  get(index: number): bigint {
    const number = (this.top + index) & 7;
    return this.#registers[number] ?? this.machine.cpu.fpu.physical(number);
  }
  /** Writes ST(index), which is not empty then. */
  set(index: number, value: bigint): void {
    this.put(index, value);
    this.setEmpty(index, false);
  }
  /** Writes a register and leaves its tag. */
  put(index: number, value: bigint): void {
    this.#registers[(this.top + index) & 7] = value;
  }
  pop(): void {
    this.setEmpty(0, true);
    this.top++;
  }

  setC1(isSet: boolean): void {
    this.fsw = isSet ? this.fsw | FSW.C1 : this.fsw & ~FSW.C1;
  }
  /** Adds exception flags, and ES and B where one is not masked. */
  report(flags: number): void {
    this.fsw |= flags;
    if ((flags & ~this.fcw & 0x3f) !== 0) this.fsw |= FSW.ES | FSW.B;
  }

  commit(): void {
    const { fpu } = this.machine.cpu;
    setControlAndStatus(fpu, this.fcw, this.fsw);
    fpu.tags = this.tags;
    fpu.fip = this.fip;
    fpu.fdp = this.fdp;
    this.#registers.forEach((value, number) => {
      if (value !== undefined) fpu.setPhysical(number, value);
    });
  }
}
