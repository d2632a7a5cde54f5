import type { Width } from '../core/bits';
import type { VectorName } from '../core/fault';
import type { FlagName, StatusFlag } from '../core/rflags';
import type { Form } from './form';
import type { HelperName } from './helpers';
import type { MsrName } from '../core/msrs';
import type { Gpr, SegmentName } from '../core/registers';

/** What the arithmetic behind a set of flags was; `a` and `b` are the operands, `r` the truncated result. */
export type FlagsKind =
  /** r = a + b (+ carry): CF OF SF ZF AF PF. The carry in is implied by r. */
  | 'add'
  /** r = a - b (- borrow). */
  | 'sub'
  /** CF and OF cleared, AF undefined, SF ZF PF from r. */
  | 'logic'
  /** Like add and sub with b = 1, CF kept. */
  | 'inc'
  | 'dec';

/**
 * The language in which the meaning of an instruction is written, generic in `V`, "a 64-bit unsigned value" of one back
 * end: a bigint for `evaluate`, a WebAssembly local for `emit`, text for `describe`.
 *
 * Rules:
 *  - Reads see the state before the instruction; writes become visible together after it. A second partial write to the
 *    same register sees the first. A fault makes none of them visible.
 *  - No JavaScript `if`, `?:`, `&&` or loop over a `V`. What is known from the form (widths, operand kinds, prefixes) may
 *    be branched on.
 *  - A `V` named narrower than 64 bits is zero-extended; conditions are 0 or 1.
 */
export interface Sem<V> {
  /** The decoded form: widths, kinds, prefixes. Never a guest value. */
  readonly form: Form;

  // ---- values
  lit(value: bigint | number): V;
  add(a: V, b: V): V;
  sub(a: V, b: V): V;
  and(a: V, b: V): V;
  or(a: V, b: V): V;
  xor(a: V, b: V): V;
  not(a: V): V;
  /** Low 64 bits of the product. */
  mul(a: V, b: V): V;
  /** High 64 bits of the unsigned or signed 128-bit product. */
  mulHighU(a: V, b: V): V;
  mulHighS(a: V, b: V): V;
  /** 64-bit division; the divisor is not zero (fault first). Signed overflow wraps. */
  divU(a: V, b: V): V;
  remU(a: V, b: V): V;
  divS(a: V, b: V): V;
  remS(a: V, b: V): V;
  /** Shifts of 64-bit values; counts of 64 and more give 0 (or the sign for shrS). */
  shl(a: V, count: V): V;
  shrU(a: V, count: V): V;
  shrS(a: V, count: V): V;
  eq(a: V, b: V): V;
  ne(a: V, b: V): V;
  eqz(a: V): V;
  ltU(a: V, b: V): V;
  ltS(a: V, b: V): V;
  /** `ifTrue` where `condition` is not 0, else `ifFalse`; both are computed. */
  select(condition: V, ifTrue: V, ifFalse: V): V;
  /** Keeps the low `width` bits. */
  zext(a: V, width: number): V;
  /** Sign-extends the low `width` bits to 64. */
  sext(a: V, width: number): V;
  /** Leading and trailing zeros of the 64-bit value (64 for 0), and the number of ones. */
  clz(a: V): V;
  ctz(a: V): V;
  popcnt(a: V): V;

  // ---- operands of the form, by position
  /** Width in bits of operand `index`. */
  width(index: number): Width;
  /** Value of the operand, zero-extended. For a branch: the target address. */
  read(index: number): V;
  /** Writes the low bits; 32-bit register writes clear the upper half, 8- and 16-bit ones keep the rest. */
  write(index: number, value: V): void;
  /** Effective address of a memory operand, truncated to the address size, without the segment base. */
  address(index: number): V;
  /** Memory at the operand's segment and effective address plus `offset`. */
  readAt(index: number, offset: V, width: Width): V;
  writeAt(index: number, offset: V, value: V, width: Width): void;

  // ---- registers
  gpr(name: Gpr): V;
  /** Writes `width` bits (default 64) with the rules of `write`. */
  setGpr(name: Gpr, value: V, width?: Width): void;
  /** Address of the next instruction, and of this one. */
  nextRip(): V;
  thisRip(): V;
  /** Continues at `target` when `condition` is not 0 (default always). A target that is not canonical is #GP(0). */
  branch(target: V, condition?: V): void;
  selector(segment: SegmentName): V;
  segmentBase(segment: SegmentName): V;
  setSegmentBase(segment: 'fs' | 'gs', value: V): void;

  // ---- memory; `width` bits at segment base + address. Alignment does not matter. Faults as paging has it.
  load(segment: SegmentName, address: V, width: Width): V;
  store(segment: SegmentName, address: V, value: V, width: Width): void;

  // ---- flags
  flag(flag: FlagName): V;
  setFlag(flag: FlagName, value: V): void;
  /** States the six status flags from an operation, in one word so that a back end can be lazy about them. */
  setFlags(kind: FlagsKind, width: Width, a: V, b: V, r: V): void;
  /** Keeps every status flag as it was when `condition` is 0 (shifts by zero): applies to all flag writes of this run. */
  keepFlagsUnless(condition: V): void;
  /** The manual leaves these open (when `condition` is not 0; default always). The value written is what is modeled. */
  undefinedFlags(flags: readonly StatusFlag[], condition?: V): void;
  rflags(): V;
  /** Replaces the bits of RFLAGS that `mask` names. */
  setRflags(value: V, mask: bigint): void;

  // ---- system state
  cpl(): V;
  /** A named MSR without any check; RDMSR and WRMSR use the helpers. */
  msr(name: MsrName): V;
  setMsr(name: MsrName, value: V): void;

  // ---- control
  /** Raises `vector` when `condition` is not 0. `errorCode` only for vectors that have one, 0 when left out. */
  faultIf(condition: V, vector: VectorName, reason: string, errorCode?: V): void;
  /**
   * Runs `body` once, or under a REP prefix while RCX (of the address size) is not 0, each iteration committed by itself
   * and RCX counted down; with `comparesZf` REPE stops after ZF = 0 and REPNE after ZF = 1. An interruption leaves RIP here.
   */
  repeat(body: () => void, comparesZf: boolean): void;
  /** What no primitive covers: one named function that every back end calls. See helpers.ts. */
  helper(name: HelperName, ...args: V[]): V;
}
