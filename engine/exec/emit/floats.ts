import type { FloatOp, FloatWidth, NumberType, Rounding } from '../../isa/vector-sem';
import { FPU } from '../../machine/layout';
import type { FloatInstruction } from './float-values';
import { floatValue } from './float-values';
import type { Value, Values } from './value';
import { cpuField } from './value';

/** What floating point needs of whoever records an instruction. */
export interface FloatHost extends Values {
  /** Where this holds the evaluator does the instruction. */
  faultIf(condition: Value): void;
}

/**
 * MXCSR with which WebAssembly's arithmetic is the CPU's: every exception masked, rounding to nearest, denormals neither flushed
 * nor taken for zero, and inexactness noted before, so that it need not be noted again.
 */
const PLAIN = { mask: 0xffe0, value: 0x1fa0 } as const;

/** Of a format: the bits of a number twice over (without its sign) where the smallest normal one is, and infinity. */
const FORMATS = {
  32: { least: 1n << 24n, infinity: 0xffn << 24n },
  64: { least: 1n << 53n, infinity: 0x7ffn << 53n },
} as const;
const INSTRUCTIONS = {
  32: { add: 'f32.add', sub: 'f32.sub', mul: 'f32.mul', div: 'f32.div', sqrt: 'f32.sqrt', lt: 'f32.lt', eq: 'f32.eq' },
  64: { add: 'f64.add', sub: 'f64.sub', mul: 'f64.mul', div: 'f64.div', sqrt: 'f64.sqrt', lt: 'f64.lt', eq: 'f64.eq' },
} as const satisfies Record<FloatWidth, Record<string, FloatInstruction>>;

/**
 * Floating point of translated code: normal numbers and zeros whose result is one again, in WebAssembly's own arithmetic.
 * Everything else (denormals, infinities, NaNs, what overflows or underflows, a MXCSR that is not {@link PLAIN}) is left to the
 * evaluator. Numbers are their bits. Source: SDM Vol. 1 §§4.8, 11.5; WebAssembly core specification 2.0 §4.3.3.
 */
export class Floats {
  constructor(readonly s: FloatHost) {}

  /** One lane. */
  arithmetic(op: Exclude<FloatOp, 'addSub'>, width: FloatWidth, a: Value, b: Value): Value {
    const { s } = this;
    const names = INSTRUCTIONS[width];
    if (op !== 'sqrt') this.#needsNumber(a, width);
    this.#needsNumber(b, width);
    if (op === 'min') return s.select(floatValue(names.lt, a, b), a, b);
    if (op === 'max') return s.select(floatValue(names.lt, b, a), a, b);
    this.#needsPlain();
    if (op === 'sqrt') {
      const isNegative = s.and(s.shrU(b, s.lit(width - 1)), s.ne(this.#double(b, width), s.lit(0)));
      s.faultIf(isNegative);
      return floatValue(names.sqrt, b);
    }
    const result = floatValue(names[op], a, b);
    this.#needsResult(result, width);
    if (op === 'mul' || op === 'div') {
      // A zero that is none of the operands' is an underflow.
      const factors = op === 'mul' ? [a, b] : [a];
      const isTiny = factors.reduce(
        (all, factor) => s.and(all, s.ne(this.#double(factor, width), s.lit(0))),
        s.eqz(this.#double(result, width)),
      );
      s.faultIf(isTiny);
    }
    return result;
  }

  /** 0 greater, 1 less, 2 equal. */
  order(width: FloatWidth, a: Value, b: Value): Value {
    const { s } = this;
    const { lt, eq } = INSTRUCTIONS[width];
    this.#needsNumber(a, width);
    this.#needsNumber(b, width);
    return s.select(floatValue(lt, a, b), s.lit(1), s.shl(floatValue(eq, a, b), s.lit(1)));
  }

  /** Predicates 0 to 7 of CMPPS: 1 where it holds. */
  compare(predicate: number, width: FloatWidth, a: Value, b: Value): Value {
    const { s } = this;
    const { lt, eq } = INSTRUCTIONS[width];
    this.#needsNumber(a, width);
    this.#needsNumber(b, width);
    const isLess = floatValue(lt, a, b);
    const isEqual = floatValue(eq, a, b);
    const holds = [isEqual, isLess, s.or(isLess, isEqual), s.lit(0)][predicate & 3];
    return predicate < 4 ? holds : s.eqz(holds);
  }

  /** One number as bits of the other type; null where the evaluator has to. */
  convert(from: NumberType, to: NumberType, value: Value, rounding: Rounding): Value | null {
    if (from === 'f16' || to === 'f16' || (rounding !== 'mxcsr' && rounding !== 'zero')) return null;
    if (from === 'i32' || from === 'i64')
      return to === 'f32' || to === 'f64' ? this.#fromInteger(from, to, value) : null;
    this.#needsNumber(value, from === 'f32' ? 32 : 64);
    if (to === 'i32' || to === 'i64') return this.#toInteger(from, to, value, rounding);
    if (from === 'f32') return floatValue('f64.promote_f32', value);
    this.#needsPlain();
    const { s } = this;
    const result = floatValue('f32.demote_f64', value);
    this.#needsResult(result, 32);
    s.faultIf(s.and(s.eqz(this.#double(result, 32)), s.ne(this.#double(value, 64), s.lit(0))));
    return result;
  }

  #fromInteger(from: 'i32' | 'i64', to: 'f32' | 'f64', value: Value): Value {
    // Every integer of 32 bits is a double.
    if (from === 'i64' || to === 'f32') this.#needsPlain();
    return floatValue(`${to}.convert_${from}_s`, value);
  }

  #toInteger(from: 'f32' | 'f64', to: 'i32' | 'i64', value: Value, rounding: 'mxcsr' | 'zero'): Value {
    const { s } = this;
    this.#needsPlain();
    const wide = from === 'f32' ? floatValue('f64.promote_f32', value) : value;
    // Below 2^31 or 2^63, sign aside; the one integer more that there is on the negative side is the evaluator's.
    const bound = to === 'i32' ? 0x41e0_0000_0000_0000n : 0x43e0_0000_0000_0000n;
    s.faultIf(s.leU(s.lit(bound << 1n), this.#double(wide, 64)));
    const whole = rounding === 'zero' ? wide : floatValue('f64.nearest', wide);
    // 2^31 - 0.5 and more becomes 2^31.
    if (rounding === 'mxcsr') s.faultIf(s.leU(s.lit(bound << 1n), this.#double(whole, 64)));
    return s.zext(floatValue('i64.trunc_sat_f64_s', whole), to === 'i32' ? 32 : 64);
  }

  /** The bits without the sign, twice over. */
  #double(value: Value, width: FloatWidth): Value {
    const { s } = this;
    return s.zext(s.shl(value, s.lit(1)), width);
  }
  /** A denormal, an infinity or a NaN is the evaluator's. */
  #needsNumber(value: Value, width: FloatWidth): void {
    const { s } = this;
    const { least, infinity } = FORMATS[width];
    const bits = this.#double(value, width);
    const isDenormal = s.ltU(s.zext(s.sub(bits, s.lit(1)), width), s.lit(least - 1n));
    s.faultIf(s.or(isDenormal, s.leU(s.lit(infinity), bits)));
  }
  /** The same of a result, and one that is the smallest normal number may have been less before it was rounded. */
  #needsResult(value: Value, width: FloatWidth): void {
    const { s } = this;
    const { least, infinity } = FORMATS[width];
    const bits = this.#double(value, width);
    const isTiny = s.ltU(s.zext(s.sub(bits, s.lit(1)), width), s.lit(least));
    s.faultIf(s.or(isTiny, s.leU(s.lit(infinity), bits)));
  }
  #needsPlain(): void {
    const { s } = this;
    s.faultIf(s.ne(s.and(cpuField(FPU.mxcsr, 32), s.lit(PLAIN.mask)), s.lit(PLAIN.value)));
  }
}
