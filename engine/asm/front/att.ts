import type { Span } from '../api';
import { parseExpression, type ExpressionContext } from './gas-expression';
import type { Cursor } from './cursor';
import type { Expr } from '../expr';
import { isNoIndex, registerNamed, REGISTERS, type Register } from '../registers';
import { didYouMean } from '../names';
import type { Operand } from '../statement';

export interface OperandContext extends ExpressionContext {
  readonly bits: 16 | 32 | 64;
  /** Some names stand for registers. */
  readonly hasAliases?: boolean;
  readonly warning: (message: string, span: Span) => void;
}

/** `%name`, `%st(3)`. The cursor is on the `%`. */
function register(cursor: Cursor, context: OperandContext): Register | undefined {
  cursor.space();
  const from = cursor.at;
  if (!cursor.take('%')) return undefined;
  const name = cursor.match(/[A-Za-z0-9_.]*/y) ?? '';
  context.word?.('register', name.toLowerCase(), cursor.span(from));
  if (name.toLowerCase() === 'st') {
    const index = cursor.match(/\(\s*[0-7]\s*\)/y);
    return registerNamed(`st${index === undefined ? 0 : index.replace(/\D/g, '')}`);
  }
  const found = context.registerNamed(name);
  if (found === undefined) {
    const all = [...REGISTERS.keys()];
    context.error(
      `There is no register \`%${name}\`.${didYouMean(name, all).replaceAll('`', '`').replace(/`(\w)/g, '`%$1')}`,
      cursor.span(from),
    );
    return undefined;
  }
  return found;
}

/** A register by another name for it, or without the `%` after `.att_syntax noprefix`. */
function bareRegister(cursor: Cursor, context: OperandContext): Register | undefined {
  if (context.bareRegisters !== true && context.hasAliases !== true) return undefined;
  const from = cursor.at;
  const word = cursor.identifier();
  const found = word === undefined ? undefined : context.registerNamed(word);
  const isWritten = context.bareRegisters === true || found?.name !== word?.toLowerCase();
  if (found !== undefined && isWritten) {
    context.word?.('register', found.name, cursor.span(from));
    return found;
  }
  cursor.at = from;
  return undefined;
}

/** One operand, or undefined after an error has been reported. */
export function attOperand(cursor: Cursor, context: OperandContext, branch: boolean): Operand | undefined {
  cursor.space();
  const from = cursor.at;
  const indirect = cursor.take('*');
  const next = cursor.next;
  if (next === '$') {
    cursor.at++;
    const value = parseExpression(cursor, context);
    return value && { kind: 'immediate', value, span: cursor.trimmed(from) };
  }
  const bare = next === '%' ? undefined : bareRegister(cursor, context);
  if (next === '%' || bare !== undefined) {
    const found = bare ?? register(cursor, context);
    if (found === undefined) return undefined;
    if (found.class === 'segment' && cursor.take(':')) return memory(cursor, context, from, found);
    const span = cursor.trimmed(from);
    if (branch && !indirect)
      context.warning(
        `A jump through a register is written with a star: \`*%${found.name}\`. It is assembled so.`,
        span,
      );
    return { kind: 'register', register: found, span };
  }
  if (branch && !indirect) return target(cursor, context, from);
  return memory(cursor, context, from, undefined);
}

function target(cursor: Cursor, context: OperandContext, from: number): Operand | undefined {
  if (cursor.peek('(') && /^\(\s*%/.test(cursor.text.slice(cursor.at))) {
    const operand = memory(cursor, context, from, undefined);
    if (operand !== undefined)
      context.warning('A jump through memory is written with a star: `*(%rax)`. It is assembled so.', operand.span);
    return operand;
  }
  const value = parseExpression(cursor, context);
  if (value === undefined) return undefined;
  if (cursor.peek('(')) {
    context.error('A jump through memory is written with a star before the address.', cursor.trimmed(from));
    return undefined;
  }
  return { kind: 'immediate', value, bare: true, span: cursor.trimmed(from) };
}

/** Whether the parentheses of an address come next, and no expression. */
function startsAddress(cursor: Cursor, context: OperandContext): boolean {
  const word = /^\(\s*([%,]|[A-Za-z]\w*)/.exec(cursor.text.slice((cursor.space(), cursor.at)))?.[1];
  if (word === undefined || !/^[A-Za-z]/.test(word)) return word !== undefined;
  return (context.bareRegisters === true || context.hasAliases === true) && context.registerNamed(word) !== undefined;
}

function memory(
  cursor: Cursor,
  context: OperandContext,
  from: number,
  segment: Register | undefined,
): Operand | undefined {
  let displacement: Expr | undefined;
  if (!startsAddress(cursor, context)) {
    displacement = parseExpression(cursor, context);
    if (displacement === undefined) return undefined;
  }
  const parts = cursor.take('(') ? baseAndIndex(cursor, context) : { scale: 1 };
  if (parts === undefined) return undefined;
  const { base, index, scale } = parts;
  const span = cursor.trimmed(from);
  if (displacement === undefined && base?.class === 'gpr16' && base.number === 2 && index === undefined) {
    return { kind: 'register', register: base, span };
  }
  if (!addressable(base, index, context, span)) return undefined;
  const rip = base?.class === 'ip';
  return {
    kind: 'memory',
    ...(segment && { segment }),
    ...(base && !rip && { base }),
    ...(rip && { ripRelative: true }),
    ...(rip && base.bits === 32 && { addressSize: 32 }),
    ...(index && { index }),
    scale,
    ...(displacement && { displacement }),
    span,
  };
}

/** What may stand in the parentheses; a sentence for what may not. */
function addressable(
  base: Register | undefined,
  index: Register | undefined,
  context: OperandContext,
  span: Span,
): boolean {
  if (base !== undefined && !/^(gpr(16|32|64)|ip)$/.test(base.class)) {
    context.error(`${base.name} cannot be the base of an address; a 64-bit register such as rax can.`, span);
    return false;
  }
  if (index !== undefined && index.number === 4 && index.class.startsWith('gpr') && !isNoIndex(index)) {
    context.error(`${index.name} cannot be the index of an address; make it the base.`, span);
    return false;
  }
  if (index !== undefined && (!/^(gpr(16|32|64)|[xyz]mm)$/.test(index.class) || base?.class === 'ip')) {
    context.error(`${index.name} cannot be the index of this address.`, span);
    return false;
  }
  if (base?.class === 'ip' && context.bits !== 64) {
    context.error('Addresses relative to RIP exist only in 64-bit mode.', span);
    return false;
  }
  return true;
}

interface Parts {
  readonly base?: Register;
  readonly index?: Register;
  readonly scale: number;
}

/** After `(`: `base`, `base,index`, `base,index,scale`, `,index,scale`. */
function baseAndIndex(cursor: Cursor, context: OperandContext): Parts | undefined {
  let base: Register | undefined;
  let index: Register | undefined;
  let scale = 1;
  const from = cursor.at;
  if (!cursor.peek(',')) {
    base = cursor.peek('%') ? undefined : bareRegister(cursor, context);
    if (base === undefined && !cursor.peek('%')) {
      context.error('A register such as `%rax` is expected between the parentheses.', cursor.span(cursor.at));
      return undefined;
    }
    base ??= register(cursor, context);
    if (base === undefined) return undefined;
  }
  if (cursor.take(',')) {
    index = cursor.peek('%') ? register(cursor, context) : bareRegister(cursor, context);
    if (index === undefined && cursor.peek('%')) return undefined;
    if (cursor.take(',')) {
      const at = cursor.at;
      const value = cursor.peek(')') ? undefined : parseExpression(cursor, context);
      scale = value?.kind === 'number' ? Number(value.value) : 1;
      if (value !== undefined && (value.kind !== 'number' || ![1, 2, 4, 8].includes(scale))) {
        const given = value.kind === 'number' ? `, not ${value.value}` : '';
        context.error(`An index can be taken 1, 2, 4 or 8 times${given}.`, cursor.trimmed(at));
        return undefined;
      }
    } else if (index === undefined) {
      const number = cursor.match(/[1248]\s*(?=\))/y);
      scale = number === undefined ? 1 : Number(number);
    }
  }
  if (!cursor.take(')')) {
    context.error('The `)` of the address is missing.', cursor.span(from, cursor.at + 1));
    return undefined;
  }
  return { ...(base && { base }), ...(index && { index }), scale };
}
