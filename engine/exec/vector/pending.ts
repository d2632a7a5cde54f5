import type { Machine } from '../../machine/machine';

/** What an instruction has written to the x87, MMX and SSE registers so far; see `PendingWrites`. */
export class PendingVectors {
  isDirty = false;
  readonly #xmm: number[] = [];
  readonly #ymm: number[] = [];
  readonly #mm: number[] = [];
  readonly #xmmValues: bigint[] = [];
  readonly #ymmValues: bigint[] = [];
  readonly #mmValues: bigint[] = [];
  #flags = 0;
  #mxcsr: number | null = null;
  #usesMmx = false;
  #isEmptied = false;

  constructor(readonly machine: Machine) {}

  clear(): void {
    this.isDirty = false;
    this.#xmm.length = this.#xmmValues.length = 0;
    this.#ymm.length = this.#ymmValues.length = 0;
    this.#mm.length = this.#mmValues.length = 0;
    this.#flags = 0;
    this.#mxcsr = null;
    this.#usesMmx = false;
    this.#isEmptied = false;
  }

  setXmm(index: number, value: bigint): void {
    this.isDirty = true;
    this.#xmm.push(index);
    this.#xmmValues.push(value);
  }
  /** All of the register. */
  setYmm(index: number, value: bigint): void {
    this.isDirty = true;
    this.#ymm.push(index);
    this.#ymmValues.push(value);
  }
  setMm(index: number, value: bigint): void {
    this.isDirty = true;
    this.#mm.push(index);
    this.#mmValues.push(value);
  }
  /** TOP := 0 and all tags valid, as every MMX instruction leaves them. */
  useMmx(): void {
    this.isDirty = true;
    this.#usesMmx = true;
  }
  /** All tags empty, as EMMS leaves them. */
  emptyTags(): void {
    this.isDirty = true;
    this.#isEmptied = true;
  }
  /** Exception flags of MXCSR, which only ever grow. */
  addFlags(flags: number): void {
    if (flags === 0) return;
    this.isDirty = true;
    this.#flags |= flags;
  }
  /** Of earlier steps of the instruction. */
  get flags(): number {
    return this.#flags;
  }
  setMxcsr(value: number): void {
    this.isDirty = true;
    this.#mxcsr = value;
  }

  /** #XM comes after the change to MMX, which stays. */
  commitMmxUse(): void {
    const { fpu } = this.machine.cpu;
    if (!this.#usesMmx) return;
    fpu.top = 0;
    fpu.tags = 0xff;
  }
  commit(): void {
    const { fpu } = this.machine.cpu;
    this.commitMmxUse();
    if (this.#isEmptied) fpu.tags = 0;
    this.#xmm.forEach((index, i) => fpu.setXmm(index, this.#xmmValues[i]));
    this.#ymm.forEach((index, i) => fpu.setYmm(index, this.#ymmValues[i]));
    this.#mm.forEach((index, i) => fpu.setMm(index, this.#mmValues[i]));
    if (this.#mxcsr !== null) fpu.mxcsr = this.#mxcsr;
    if (this.#flags !== 0) fpu.mxcsr |= this.#flags;
  }
}
