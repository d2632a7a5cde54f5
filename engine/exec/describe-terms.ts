import { MASK64, hex } from '../core/address';

/** A value in words. Where it is a condition, `yes` and `no` say when it is 1 and when it is 0. */
export interface Term {
  readonly text: string;
  /** Needs no parentheses inside a larger expression. */
  readonly isAtom: boolean;
  readonly constant?: bigint;
  readonly yes?: string;
  readonly no?: string;
  /** A value shifted right, by so much: its lowest bit has a name. */
  readonly bitOf?: { readonly value: Term; readonly position: Term };
}

export const atom = (text: string): Term => ({ text, isAtom: true });
/** Longer than this nobody reads: only what goes into the value is told, and into what is made of it. */
const LONGEST = 300;
const OPERATORS = new Set(['AND', 'OR', 'XOR', 'NOT']);

function compound(text: string): Term {
  if (text.length <= LONGEST && !/\bf\(/u.test(text)) return { text, isAtom: false };
  const inputs = new Set(text.match(/[A-Z][A-Z\d]+/gu)?.filter((word) => !OPERATORS.has(word)));
  return atom(`f(${[...inputs].join(', ')})`);
}

export function constant(value: bigint | number): Term {
  const unsigned = BigInt.asUintN(64, BigInt(value));
  const isSmallNegative = unsigned > MASK64 - 0x1000n;
  const text = isSmallNegative ? `${BigInt.asIntN(64, unsigned)}` : unsigned < 100n ? `${unsigned}` : hex(unsigned);
  return { text, isAtom: true, constant: unsigned };
}

export const condition = (yes: string, no: string): Term => ({ text: `(${yes})`, isAtom: true, yes, no });
export const flagTerm = (name: string): Term => ({ text: name, isAtom: true, yes: `${name} = 1`, no: `${name} = 0` });

/** As part of a larger expression. */
export const inside = (term: Term): string => (term.isAtom ? term.text : `(${term.text})`);
/** As what comes after "if". */
export const whenTrue = (term: Term): string => term.yes ?? `${inside(term)} ≠ 0`;
export const whenFalse = (term: Term): string => term.no ?? `${inside(term)} = 0`;

const FOLDS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '×': (a, b) => a * b,
  AND: (a, b) => a & b,
  OR: (a, b) => a | b,
  XOR: (a, b) => a ^ b,
  '<<': (a, b) => (b > 63n ? 0n : a << b),
  '>>': (a, b) => (b > 63n ? 0n : a >> b),
};

/** What an operator makes of a constant 0, 1 or all ones on its right; undefined where it stays an operation. */
function simplified(operator: string, a: Term, b: Term): Term | undefined {
  const fold = FOLDS[operator];
  if (a.constant !== undefined && b.constant !== undefined && fold !== undefined)
    return constant(fold(a.constant, b.constant));
  const right = b.constant;
  if (right === 0n && ['+', '-', 'OR', 'XOR', '<<', '>>'].includes(operator)) return a;
  if (a.constant === 0n && ['+', 'OR', 'XOR'].includes(operator)) return b;
  if (right === 0n && ['AND', '×'].includes(operator)) return constant(0);
  if (right === MASK64 && operator === 'AND') return a;
  if (right === 1n && operator === '×') return a;
  return undefined;
}

export function binary(operator: string, a: Term, b: Term): Term {
  if (operator === 'AND' && b.constant === 1n && a.bitOf !== undefined) {
    const { value, position } = a.bitOf;
    const text = `bit ${inside(position)} of ${inside(value)}`;
    return { text, isAtom: false, yes: `${text} = 1`, no: `${text} = 0` };
  }
  return simplified(operator, a, b) ?? compound(`${inside(a)} ${operator} ${inside(b)}`);
}

export const shiftedRight = (operator: string, a: Term, count: Term): Term => ({
  ...binary(operator, a, count),
  bitOf: { value: a, position: count },
});

/** AND, OR and XOR of two conditions are conditions again. */
export function logical(operator: 'AND' | 'OR' | 'XOR', a: Term, b: Term): Term {
  if (operator === 'AND' && a.yes !== undefined && b.constant === 1n) return a;
  const plain = binary(operator, a, b);
  if (a.yes === undefined || b.yes === undefined) return plain;
  if (operator === 'AND') return { ...plain, yes: `${a.yes} and ${b.yes}`, no: `${a.no} or ${b.no}` };
  if (operator === 'OR') return { ...plain, yes: `${a.yes} or ${b.yes}`, no: `${a.no} and ${b.no}` };
  return { ...plain, yes: `${inside(a)} ≠ ${inside(b)}`, no: `${inside(a)} = ${inside(b)}` };
}

export const prefix = (operator: string, a: Term): Term => compound(`${operator} ${inside(a)}`);
/** `SignExtend(AL)`, `leading zeros of (SRC)`. */
export const call = (name: string, ...args: readonly Term[]): Term =>
  atom(`${name}${name.includes(' ') ? ' ' : ''}(${args.map(({ text }) => text).join(', ')})`);
export const slice = (a: Term, width: number): Term => {
  if (width >= 64) return a;
  if (a.constant !== undefined) return constant(BigInt.asUintN(width, a.constant));
  return atom(`${inside(a)}[${width - 1}:0]`);
};
export const choice = (when: Term, ifTrue: Term, ifFalse: Term): Term =>
  compound(`if ${whenTrue(when)} then ${ifTrue.text} else ${ifFalse.text}`);
