import { registerNamed, type Register } from '../registers';
import type { Operand, Rounding } from '../statement';
import type { OperandContext } from './att';
import type { Cursor } from './cursor';

const ROUNDING = /\{\s*(r[nduz]-sae|sae)\s*\}/iy;
const DECORATION = /\{\s*(?:%?(k[0-7])|(z)|1to(2|4|8|16|32))\s*\}/iy;

/** `{rn-sae}` and its like, where an operand could stand. */
export function takeRounding(cursor: Cursor): Rounding | undefined {
  if (!cursor.peek('{')) return undefined;
  return cursor
    .match(ROUNDING)
    ?.replace(/[{}\s]|-sae/gi, '')
    .toLowerCase() as Rounding | undefined;
}

/** `{%k1}`, `{z}` and `{1to8}` behind an operand; undefined after an error. */
export function decorate(cursor: Cursor, context: OperandContext, operand: Operand): Operand | undefined {
  if (!cursor.peek('{')) return operand;
  const from = cursor.at;
  let mask: Register | undefined;
  let zeroing = false;
  let broadcast = 0;
  while (cursor.peek('{')) {
    DECORATION.lastIndex = cursor.at;
    const found = DECORATION.exec(cursor.text);
    if (found === null) break;
    cursor.at = DECORATION.lastIndex;
    if (found[1] !== undefined) mask = registerNamed(found[1]);
    if (found[2] !== undefined) zeroing = true;
    if (found[3] !== undefined) broadcast = Number(found[3]);
  }
  const span = cursor.trimmed(from);
  if (cursor.peek('{') || (mask === undefined && !zeroing && broadcast === 0)) {
    context.error('Behind an operand, `{k1}`, `{z}` or `{1to8}` may stand in braces.', cursor.span(cursor.at));
    return undefined;
  }
  if (operand.kind !== 'memory' && (operand.kind !== 'register' || broadcast > 0)) {
    context.error(
      broadcast > 0 ? 'Only a memory operand can be broadcast.' : 'Only a register or memory can be masked.',
      span,
    );
    return undefined;
  }
  if (mask?.number === 0) {
    context.error('k0 cannot be a mask: its number stands for no mask at all.', span);
    return undefined;
  }
  if (zeroing && mask === undefined) {
    context.error('`{z}` needs a mask before it: `{k1}{z}`.', span);
    return undefined;
  }
  return {
    ...operand,
    ...(mask && { mask }),
    ...(zeroing && { zeroing }),
    ...(broadcast > 0 && { broadcast }),
  };
}
