import type { VectorUnit } from '../../isa/vector-sem';
import { CPU } from '../../machine/layout';
import type { Check } from '../emit/emit';
import type { VectorHost } from '../emit/translate-vectors';
import { TranslateVectors } from '../emit/translate-vectors';
import type { Value } from '../emit/value';
import { cpuField } from '../emit/value';
import { vectorSlot, xmmValue } from '../emit/vector-values';
import { RECORD } from './record';
import { operandOfRegister } from './shape';

const CR0_TS = 8;
const CR0_EM_TS = 0xc;
const CR4_OSFXSR = 0x200;
const CR4_OSXSAVE = 0x4_0000;
/** SSE and AVX. */
const XCR0_VECTORS = 6;

/** Vectors of 128 bits whose registers a record names. {@link written} is by operand; see {@link WideVectors}. */
export class ShapeVectors extends TranslateVectors {
  /** Registers that the instruction names by itself, by number: all of them, in VZEROUPPER. */
  readonly fixed = new Map<number, Value>();
  readonly #slots = new Map<number, Value>();

  constructor(sem: VectorHost, refuse: (why: string) => void, check: (check: Check) => void) {
    super(sem, true, refuse, check);
  }

  /** What the translator knows of CR0 and CR4 before it translates is looked at each time. */
  override require(unit: VectorUnit): void {
    const { sem } = this;
    if (unit === 'avx') {
      sem.faultIf(sem.and(cpuField(CPU.cr0, 32), sem.lit(CR0_TS)));
      sem.faultIf(sem.eqz(sem.and(cpuField(CPU.cr4, 32), sem.lit(CR4_OSXSAVE))));
      sem.faultIf(sem.ne(sem.and(cpuField(CPU.xcr0, 64), sem.lit(XCR0_VECTORS)), sem.lit(XCR0_VECTORS)));
      return;
    }
    super.require(unit);
    sem.faultIf(sem.and(cpuField(CPU.cr0, 32), sem.lit(CR0_EM_TS)));
    sem.faultIf(sem.eqz(sem.and(cpuField(CPU.cr4, 32), sem.lit(CR4_OSFXSR))));
  }

  override xmm = (number = 0): Value =>
    this.#namesRegisters ? xmmValue(number) : this.halfOfOperand(this.operandOf(number), 0);
  override setXmm(number = 0, value = this.zero()): void {
    if (this.#namesRegisters) this.fixed.set(number, value);
    else this.written.set(this.operandOf(number), value);
  }

  /** Half of the register that is the operand at a position. */
  halfOfOperand(position: number, half: 0 | 1): Value {
    const key = 2 * position + half;
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = vectorSlot(RECORD.operands + 2 * position, half);
      this.#slots.set(key, slot);
    }
    return slot;
  }
  /** Position of the operand that a register number stands for. */
  operandOf(number: number): number {
    const operand = operandOfRegister(number);
    if (operand < 0) this.refuse('a vector register that no operand names');
    return Math.max(operand, 0);
  }
  get #namesRegisters(): boolean {
    return this.sem.form.operands.length === 0;
  }
}
