import type { Span } from '../api';
import { number as numberExpr, type Expr } from '../expr';
import { gnuRegister, isNoIndex, registerNamed, type Register } from '../registers';
import { isMnemonic } from '../select/forms';
import { SIZE_NAMES, type Candidate, type Operand } from '../statement';
import { string, STRING_SUFFIX, x87Register } from './att-mnemonics';
import type { Cursor } from './cursor';
import { parseExpression, REGISTER_MARK } from './gas-expression';
import type { OperandContext } from './att';
import { accumulator, carryless, clear, completed, oneOperandString, toWord, withoutImplied } from './implied';
import { comparison, modeSized, SYNONYMS } from './mnemonics';

export interface IntelContext extends OperandContext {
  /** `.intel_syntax noprefix`: names of registers need no `%`. */
  readonly bareRegisters: boolean;
  /** A constant now: a bare symbol that is one is an immediate, any other is memory. */
  readonly isAbsolute: (expr: Expr) => boolean;
}

/** The sum inside an address: registers found, and what is left as displacement. */
interface Sum {
  readonly registers: { register: Register; scale: number }[];
  rest: Expr | undefined;
  /** What is no address, in words, and where. */
  problem?: { readonly message: string; readonly span: Span };
}

const isMarked = (expr: Expr): expr is Expr & { kind: 'symbol' } =>
  expr.kind === 'symbol' && expr.name.startsWith(REGISTER_MARK);

const mentions = (expr: Expr): boolean =>
  isMarked(expr) ||
  (expr.kind === 'unary' && mentions(expr.operand)) ||
  (expr.kind === 'binary' && (mentions(expr.left) || mentions(expr.right)));

function collect(expr: Expr, sum: Sum): void {
  if (!mentions(expr)) {
    sum.rest =
      sum.rest === undefined ? expr : { kind: 'binary', operator: 'add', left: sum.rest, right: expr, span: expr.span };
    return;
  }
  if (isMarked(expr)) {
    sum.registers.push({ register: gnuRegister(expr.name.slice(1), true)!, scale: 0 });
    return;
  }
  if (expr.kind === 'binary' && expr.operator === 'add') {
    collect(expr.left, sum);
    collect(expr.right, sum);
    return;
  }
  if (expr.kind === 'binary' && expr.operator === 'sub' && !mentions(expr.right)) {
    collect(expr.left, sum);
    collect({ kind: 'unary', operator: 'neg', operand: expr.right, span: expr.right.span }, sum);
    return;
  }
  if (expr.kind === 'binary' && expr.operator === 'mul') {
    const [named, factor] = isMarked(expr.left) ? [expr.left, expr.right] : [expr.right, expr.left];
    if (isMarked(named) && factor.kind === 'number' && [1n, 2n, 4n, 8n].includes(factor.value)) {
      sum.registers.push({ register: gnuRegister(named.name.slice(1), true)!, scale: Number(factor.value) });
      return;
    }
  }
  sum.problem ??= { message: noAddress(expr), span: expr.span };
}

function noAddress(expr: Expr): string {
  if (expr.kind === 'binary' && expr.operator === 'mul') {
    const factor = isMarked(expr.left) ? expr.right : expr.left;
    return factor.kind === 'number'
      ? `An index can be taken 1, 2, 4 or 8 times, not ${factor.value} times.`
      : 'A register can only be multiplied by 1, 2, 4 or 8 in an address.';
  }
  const taken = expr.kind === 'binary' && expr.operator === 'sub';
  return taken || expr.kind === 'unary'
    ? 'A register can only be added in an address, not taken away.'
    : 'An address is base + index * 1, 2, 4 or 8 + displacement.';
}

const WORD = /[A-Za-z_.$][\w.$]*/y;

function peekWord(cursor: Cursor): string {
  cursor.space();
  WORD.lastIndex = cursor.at;
  return WORD.exec(cursor.text)?.[0] ?? '';
}

function takeWord(cursor: Cursor, context: IntelContext, wanted: string): boolean {
  if (peekWord(cursor).toLowerCase() !== wanted) return false;
  const from = cursor.at;
  cursor.at += wanted.length;
  context.word?.('keyword', wanted, cursor.span(from));
  return true;
}

/** `byte ptr`, `qword ptr`: bits, and whether a size word was there. */
function takeSize(cursor: Cursor, context: IntelContext, found?: { isRepeated?: boolean }): number | undefined {
  const word = peekWord(cursor).toLowerCase();
  const size = SIZE_NAMES.get(word);
  if (size === undefined) return undefined;
  const from = cursor.at;
  cursor.at += word.length;
  const span = cursor.span(from);
  if (/[[%A-Za-z_.$0-9]/.test(cursor.next)) {
    context.word?.('keyword', word, span);
    if (!takeWord(cursor, context, 'ptr') && takeWord(cursor, context, 'bcst') && found !== undefined)
      found.isRepeated = true;
    return size;
  }
  cursor.at = from;
  return undefined;
}

function takeRegister(cursor: Cursor, context: IntelContext): Register | undefined {
  cursor.space();
  const from = cursor.at;
  const percent = cursor.take('%');
  if (!percent && !context.bareRegisters) return undefined;
  const word = peekWord(cursor);
  cursor.at += word.length;
  if (word.toLowerCase() === 'st') {
    const index = cursor.match(/\(\s*[0-7]\s*\)/y);
    context.word?.('register', 'st', cursor.span(from));
    return registerNamed(`st${index === undefined ? 0 : index.replace(/\D/g, '')}`);
  }
  const register = context.registerNamed(word);
  if (register === undefined) cursor.at = from;
  else context.word?.('register', register.name, cursor.span(from));
  return register;
}

/** One operand of Intel notation, or undefined after an error has been reported. */
export function intelOperand(cursor: Cursor, context: IntelContext, branch: boolean): Operand | undefined {
  cursor.space();
  const from = cursor.at;
  let distance: 'short' | 'near' | 'far' | undefined;
  const word = peekWord(cursor).toLowerCase();
  if (branch && (word === 'short' || word === 'near' || word === 'far')) {
    distance = word;
    takeWord(cursor, context, word);
    takeWord(cursor, context, 'ptr');
  }
  const repeated: { isRepeated?: boolean } = {};
  let size = takeSize(cursor, context, repeated);
  // Where addresses have another size, so many bits hold a selector too.
  const farSize = context.bits === 64 ? 32 : context.bits === 16 ? 32 : 48;
  if (size === 48 || (branch && size === farSize) || distance === 'far') distance = 'far';
  if (takeWord(cursor, context, 'offset')) {
    if (/^flat\s*:/i.test(cursor.text.slice((cursor.space(), cursor.at)))) cursor.match(/flat\s*:/iy);
    const value = parseExpression(cursor, context);
    return value && { kind: 'immediate', value, span: cursor.trimmed(from) };
  }
  let segment: Register | undefined;
  cursor.match(/flat\s*:/iy);
  const before = cursor.at;
  const first = takeRegister(cursor, context);
  if (first !== undefined) {
    if (first.class === 'segment' && cursor.take(':')) {
      segment = first;
      size ??= takeSize(cursor, context);
    } else if (cursor.done || cursor.peek(',') || cursor.peek('{')) {
      return { kind: 'register', register: first, span: cursor.trimmed(from) };
    } else cursor.at = before;
  }
  const operand = address(cursor, context, { from, size, segment, branch, distance });
  // How often depends on the instruction.
  return operand?.kind === 'memory' && repeated.isRepeated === true ? { ...operand, broadcast: 0 } : operand;
}

interface Shape {
  readonly from: number;
  readonly size: number | undefined;
  readonly segment: Register | undefined;
  readonly branch: boolean;
  readonly distance: 'short' | 'near' | 'far' | undefined;
}

/**
 * One or more groups, `disp`, `[base + index*4]`, `disp[base][index]`; a group may hold a size and further groups, as gcc
 * writes `[QWORD PTR table[0+rax*8]]`. Undefined after an error.
 */
function groups(cursor: Cursor, context: IntelContext, found: Found, depth: number): boolean {
  let brackets = false;
  let written = false;
  for (let n = 0; n < 8 && !cursor.done && !cursor.peek(',') && !cursor.peek(']'); n++) {
    const from = cursor.at;
    if (cursor.take('[')) {
      found.size ??= takeSize(cursor, context);
      if (depth > 4 || !groups(cursor, context, found, depth + 1)) return false;
      if (!cursor.take(']')) {
        context.error('The `]` of the address is missing.', cursor.trimmed(from));
        return false;
      }
      brackets = true;
      found.brackets = true;
      continue;
    }
    if ((brackets || written) && !cursor.peek('+') && !cursor.peek('-')) break;
    written = true;
    const expr = parseExpression(cursor, context);
    if (expr === undefined) return false;
    collect(expr, found.sum);
  }
  return true;
}

interface Found {
  readonly sum: Sum;
  size: number | undefined;
  brackets: boolean;
}

/** What is left after size and segment: an expression, brackets, or both in any order. */
function address(cursor: Cursor, context: IntelContext, shape: Shape): Operand | undefined {
  const { from, segment, branch, distance } = shape;
  const sum: Sum = { registers: [], rest: undefined };
  const found: Found = { sum, size: shape.size, brackets: false };
  if (!groups(cursor, context, found, 0)) return undefined;
  const { size, brackets } = found;
  const span = cursor.trimmed(from);
  if (sum.problem !== undefined) {
    context.error(sum.problem.message, sum.problem.span);
    return undefined;
  }
  if (sum.rest === undefined && sum.registers.length === 0) {
    context.error('An operand is missing here.', span);
    return undefined;
  }
  const plain = !brackets && segment === undefined && sum.registers.length === 0 && sum.rest !== undefined;
  if (plain && branch && cursor.take(':')) {
    const offset = parseExpression(cursor, context);
    return offset && { kind: 'far', segment: sum.rest!, offset, span: cursor.trimmed(from) };
  }
  if (plain && branch && size === undefined && distance !== 'far') {
    return { kind: 'immediate', value: sum.rest!, bare: true, ...(distance && { distance }), span };
  }
  if (plain && size === undefined && context.isAbsolute(sum.rest!))
    return { kind: 'immediate', value: sum.rest!, span };
  return assembled(sum, context, { size, segment, far: branch && distance === 'far', span });
}

interface Outer {
  readonly size: number | undefined;
  readonly segment: Register | undefined;
  readonly far: boolean;
  readonly span: Span;
}

function assembled(sum: Sum, context: IntelContext, outer: Outer): Operand | undefined {
  const { span } = outer;
  const parts = [...sum.registers];
  const rip = parts.findIndex((part) => part.register.class === 'ip');
  const ripRegister = rip >= 0 ? parts.splice(rip, 1)[0].register : undefined;
  if (parts.length > 2 || (ripRegister !== undefined && parts.length > 0)) {
    context.error('An address has at most one base and one index register.', span);
    return undefined;
  }
  const wrong = parts.find((part) => !/^(gpr(16|32|64)|[xyz]mm)$/.test(part.register.class));
  if (wrong !== undefined) {
    context.error(`${wrong.register.name} cannot be part of an address; 64-bit registers such as rax can.`, span);
    return undefined;
  }
  const isIndex = (part: (typeof parts)[number]): boolean =>
    part.scale > 0 || part.register.class.endsWith('mm') || isNoIndex(part.register);
  let [base, index] = parts;
  if (base !== undefined && isIndex(base)) [base, index] = [index, base];
  if (base !== undefined && isIndex(base)) {
    context.error('Only one register of an address can have a scale.', span);
    return undefined;
  }
  return {
    kind: 'memory',
    ...(outer.size !== undefined && { size: outer.size }),
    ...(outer.size === undefined && outer.far && { size: 48 }),
    ...(outer.segment && { segment: outer.segment }),
    ...(outer.far && { far: true }),
    ...(base && { base: base.register }),
    ...(index && { index: index.register }),
    scale: index?.scale === undefined || index.scale === 0 ? 1 : index.scale,
    ...(ripRegister && { ripRelative: true }),
    ...(ripRegister?.bits === 32 && { addressSize: 32 }),
    ...(sum.rest && { displacement: sum.rest }),
    span,
  };
}

/** Every reading of a mnemonic in Intel notation; empty when there is none. */
export function intelCandidates(name: string, operands: readonly Operand[], bits: 16 | 32 | 64): Candidate[] {
  const sized = modeSized(name, bits);
  if (sized !== undefined) return [{ mnemonic: sized }];
  const mnemonic = INTEL_NAMES.get(name) ?? SYNONYMS.get(name) ?? name;
  const implied = withoutImplied(name, operands) ?? carryless(name, operands) ?? accumulator(name, operands, bits);
  if (implied !== undefined) return [implied];
  if (name === 'movabs') return [{ mnemonic: 'movabs' }];
  const list: Candidate[] = [];
  if (name.startsWith('f') && operands.every((operand) => operand.kind === 'register')) {
    list.push(...x87Register(name, operands, false).filter((candidate) => isMnemonic(candidate.mnemonic)));
  }
  const single = oneOperandString(name, operands, INTEL_SUFFIXES);
  if (single !== undefined) return [single];
  if (STRING_SUFFIX.test(name)) {
    const found = string(name, operands);
    return found === undefined ? [] : [found];
  }
  const full = completed(mnemonic, operands, bits);
  if (/^v?movd$/.test(name) && operands.some((o) => o.kind === 'register' && o.register.class === 'gpr64'))
    list.push({ mnemonic: name.replace('d', 'q') });
  const [target, source] = operands;
  const cleared = clear(name, operands);
  if (cleared !== undefined) return [cleared];
  if (/^v?movd$/.test(name) && operands.some((operand) => operand.kind === 'memory' && operand.size === 64))
    return [{ mnemonic: name.replace('d', 'q'), general64: true }];
  const narrow = name === 'movsxd' ? toWord(operands) : undefined;
  if (narrow !== undefined) return [narrow];
  if (/^(movsx|movsxd)$/.test(name) && target?.kind === 'register' && sourceBits(source) === 32) {
    list.push({ mnemonic: 'movsxd', operands });
  }
  if (isMnemonic(mnemonic)) list.push({ mnemonic, ...(full !== operands && { operands: full }) });
  const compare = comparison(name);
  if (compare !== undefined && target !== undefined) {
    const predicate = numberExpr(BigInt(compare.predicate), target.span);
    list.push({
      mnemonic: compare.mnemonic,
      operands: [...operands, { kind: 'immediate', value: predicate, span: target.span }],
    });
  }
  if (list.length === 0) {
    const suffixed = suffixOf(name);
    if (suffixed !== undefined) list.push(suffixed);
  }
  return list;
}

/** Names with the size in them, for which the table has the short one. */
const INTEL_NAMES: ReadonlyMap<string, string> = new Map([
  ['iretw', 'iret'],
  ['sysretd', 'sysret'],
  ['sysexitd', 'sysexit'],
]);

const INTEL_SUFFIXES = { b: 8, w: 16, d: 32, q: 64 } as const;

function sourceBits(operand: Operand | undefined): number | undefined {
  if (operand?.kind === 'register') return operand.register.bits;
  return operand?.kind === 'memory' ? operand.size : undefined;
}

/** GNU as takes a few suffixed names in Intel notation too: `callq`, `retq`, `leaveq`, `pushq`. */
function suffixOf(name: string): Candidate | undefined {
  const size = { b: 8, w: 16, d: 32, l: 32, q: 64 }[name.at(-1)!];
  const stem = name.slice(0, -1);
  if (size !== undefined && /^v?cvtu?si2s[sd]$/.test(stem)) return { mnemonic: stem, size };
  return size !== undefined && /^(call|ret|leave|push|pop|jmp|nop|lret|retf)$/.test(stem)
    ? { mnemonic: SYNONYMS.get(stem) ?? stem, size }
    : undefined;
}
