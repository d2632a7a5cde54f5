import type { Span } from '../../api';
import type { Register } from '../../registers';
import type { Expression } from '../source/expression';
import type { MemoryNode } from '../source/statement';
import type { Evaluator } from './evaluate';
import type { Hint, Value } from './value';

/** Where a number or an address points to. */
export interface Target {
  readonly offset: bigint;
  /** Null for a number. */
  readonly segment: number | null;
  readonly wrt: number | null;
  /** Counted from the start of the segment that the code stands in. */
  readonly isRelative: boolean;
  /** A name in it has no place yet. */
  readonly isUnknown: boolean;
}

/** An address as ModRM and SIB will hold it. */
export interface Address {
  readonly base: Register | undefined;
  readonly index: Register | undefined;
  readonly scale: number;
  readonly target: Target;
}

interface AddressHost {
  readonly evaluator: Evaluator;
  readonly segment: number | null;
  readonly isFinal: boolean;
  error(message: string, span: Span): void;
}

const isVector = (register: Register | undefined): boolean =>
  register !== undefined && ['xmm', 'ymm', 'zmm'].includes(register.class);
const isGeneral = (register: Register): boolean => /^gpr(?:16|32|64)$/.test(register.class);
const isStackPointer = (register: Register | undefined): boolean => register !== undefined && register.number === 4 && isGeneral(register); // prettier-ignore
const isLowStackPointer = (register: Register): boolean => (register.number & 7) === 4;

interface Parts {
  base: Register | undefined;
  index: Register | undefined;
  /** 0 when there is no index. */
  scale: number;
  hint: Hint;
}

interface Problem {
  readonly message: string;
  /** The register that is to blame. */
  readonly register?: Register;
}

/** Where the register stands in the brackets. */
function spanOfRegister(node: MemoryNode, register: Register): Span {
  const find = (expression: Expression): Span | undefined => {
    switch (expression.kind) {
      case 'register':
        return expression.register === register ? expression.span : undefined;
      case 'unary':
        return find(expression.operand);
      case 'binary':
        return find(expression.left) ?? find(expression.right);
      default:
        return undefined;
    }
  };
  return find(node.expression) ?? (node.index === null ? undefined : find(node.index)) ?? node.span;
}

/** What the brackets hold, taken apart; null after a complaint. */
export function addressOf(node: MemoryNode, host: AddressHost): Address | null {
  const hint: Hint = { kind: 'none', register: null };
  const value = host.evaluator.evaluate(node.expression, host.isFinal, hint);
  if (value === null) return null;
  const parts = registersOf(value, node, hint, host);
  const target = parts === null ? null : targetOf(value, node.span, host);
  if (parts === null || target === null) return null;
  if (node.index !== null && !splitIndex(parts, node, host)) return null;
  const problem = arranged(parts, node);
  if (problem !== null) {
    host.error(problem.message, problem.register === undefined ? node.span : spanOfRegister(node, problem.register));
    return null;
  }
  return { base: parts.base, index: parts.index, scale: parts.index === undefined ? 1 : parts.scale, target };
}

function registersOf(value: Value, node: MemoryNode, hint: Hint, host: AddressHost): Parts | null {
  const parts: Parts = { base: undefined, index: undefined, scale: 0, hint };
  const terms = value.registers.filter(({ times }) => times !== 0n);
  const wrong = terms.find(({ register }) => !isGeneral(register) && !isVector(register));
  if (wrong !== undefined) {
    host.error(`\`${wrong.register.name}\` cannot be part of an address; a 64-bit register such as rax can.`, spanOfRegister(node, wrong.register)); // prettier-ignore
    return null;
  }
  if (terms.length > 2) {
    const names = terms.map(({ register }) => `\`${register.name}\``).join(', ');
    host.error(`An address holds at most two registers; this one has ${names}.`, node.span);
    return null;
  }
  for (const { register, times } of terms) {
    if (isGeneral(register) && times === 1n && parts.base === undefined) parts.base = register;
    else if (parts.index === undefined) [parts.index, parts.scale] = [register, Number(times)];
    else {
      host.error('One of the two registers of an address can be multiplied, and by 2, 4 or 8.', node.span);
      return null;
    }
  }
  return parts;
}

/** The number and the segment of an address; null after a complaint. */
export function targetOf(value: Value, span: Span, host: AddressHost): Target | null {
  let segment: number | null = null;
  let isRelative = false;
  for (const term of value.segments) {
    if (term.times === 1n && segment === null) ({ segment } = term);
    else if (term.times === -1n && term.segment === host.segment && !isRelative) isRelative = true;
    else if (term.times !== 0n) {
      host.error(
        term.times === 1n
          ? 'Two addresses cannot be added.'
          : 'An address of another section cannot be subtracted: how far apart they are is known only when the program is linked.',
        span,
      );
      return null;
    }
  }
  const isUnknown = value.unknown !== null;
  return { offset: value.simple ?? 0n, segment, wrt: value.wrt, isRelative, isUnknown };
}

/** `[base+offset, index*scale]` */
function splitIndex(parts: Parts, node: MemoryNode, host: AddressHost): boolean {
  const value = host.evaluator.evaluate(node.index!, host.isFinal);
  if (value === null) return false;
  const [only, ...more] = value.registers;
  const isPlain = more.length === 0 && only !== undefined && (value.simple ?? 0n) === 0n && value.segments.length === 0;
  if (!isPlain || parts.index !== undefined) {
    host.error('Behind the comma of an address stands its index and nothing more.', node.index!.span);
    return false;
  }
  parts.index = only.register;
  parts.scale = Number(only.times);
  parts.hint.kind = 'base';
  parts.hint.register = parts.base ?? null;
  return true;
}

/** Decides which register is the base and which the index, as NASM does; a sentence when no address can hold them. */
function arranged(parts: Parts, node: MemoryNode): Problem | null {
  if (parts.scale === 0) parts.index = undefined;
  if (parts.base === undefined && parts.index === undefined) return null;
  if (isVector(parts.base) || isVector(parts.index)) return arrangedVector(parts);
  const bits = (parts.base ?? parts.index)!.bits;
  if (parts.base !== undefined && parts.index !== undefined && parts.index.bits !== bits) {
    return {
      message: `The registers of an address must have one size; \`${parts.base.name}\` has ${bits} bits and \`${parts.index.name}\` ${parts.index.bits}.`,
    };
  }
  return bits === 16 ? arranged16(parts) : arrangedWide(parts, node);
}

const swap = (parts: Parts): void => {
  [parts.base, parts.index] = [parts.index, parts.base];
};

function arrangedVector(parts: Parts): Problem | null {
  if (isVector(parts.base) || parts.index === undefined) {
    if (parts.scale > 1) return tooMuch(parts.index!, parts.scale);
    swap(parts);
    parts.scale = 1;
  }
  if (isVector(parts.base)) return { message: 'An address holds one vector register, as its index.' };
  return isScale(parts.scale) ? null : tooMuch(parts.index!, parts.scale);
}

const isScale = (scale: number): boolean => scale === 1 || scale === 2 || scale === 4 || scale === 8;

const tooMuch = (register: Register, scale: number): Problem => ({
  message:
    scale < 0
      ? 'A register can only be added in an address, not taken away.'
      : `An index can be taken 1, 2, 4 or 8 times, not ${scale} times.`,
  register,
});

function arrangedWide(parts: Parts, node: MemoryNode): Problem | null {
  const { hint } = parts;
  const wants = (kind: Hint['kind'], register: Register | undefined): boolean =>
    hint.kind === kind && register !== undefined && hint.register === register;
  const { base: first, index: second } = parts;
  if (
    parts.scale === 1 &&
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    (wants('not-base', first) || wants('base', second))
  ) {
    swap(parts);
  }
  if (parts.base === undefined && parts.scale === 1 && !wants('not-base', second)) {
    parts.base = parts.index;
    parts.index = undefined;
  }
  if (node.index === null) {
    const { index, scale } = parts;
    const isDouble = scale === 2 && !isStackPointer(index) && (!node.noSplit || hint.kind === 'summed');
    if (parts.base === undefined && index !== undefined && (isDouble || scale === 3 || scale === 5 || scale === 9)) {
      parts.base = index;
      parts.scale--;
    }
    const { base } = parts;
    if (
      parts.index === undefined &&
      base !== undefined &&
      !isLowStackPointer(base) &&
      node.noSplit &&
      wants('not-base', first)
    ) {
      // prettier-ignore
      parts.base = undefined;
      parts.index = base;
      parts.scale = 1;
    }
  }
  if (parts.scale === 1 && isStackPointer(parts.index)) swap(parts);
  if (parts.index === undefined) return null;
  if (isStackPointer(parts.index))
    return { message: `\`${parts.index.name}\` cannot be multiplied in an address.`, register: parts.index };
  return isScale(parts.scale) ? null : tooMuch(parts.index, parts.scale);
}

const BASES_16 = new Set(['bx', 'bp']);
const INDEXES_16 = new Set(['si', 'di']);

function arranged16(parts: Parts): Problem | null {
  const { base, index, scale } = parts;
  if (index !== undefined && scale !== 1)
    return { message: 'A 16-bit address can only use bx or bp, plus si or di, without a scale.' };
  const registers = [base, index].filter((register) => register !== undefined);
  const bases = registers.filter(({ name }) => BASES_16.has(name));
  const indexes = registers.filter(({ name }) => INDEXES_16.has(name));
  if (bases.length > 1 || indexes.length > 1 || bases.length + indexes.length < registers.length) {
    return { message: 'A 16-bit address can only use bx or bp, plus si or di, without a scale.' };
  }
  parts.base = bases[0] ?? indexes[0];
  parts.index = bases.length > 0 ? indexes[0] : undefined;
  return null;
}
