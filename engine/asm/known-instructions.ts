import type { Expr } from './expr';
import type { Operand } from './statement';

/**
 * Bytes of instructions assembled before, by mode, notation and text. Only those stand here that mean the same wherever they
 * are written: nothing in them but registers and numbers, and nothing to say about them.
 */
const known = new Map<string, Uint8Array>();
const LIMIT = 8192;

export const knownInstruction = (key: string): Uint8Array | undefined => known.get(key);

export function keepInstruction(key: string, bytes: ArrayLike<number>): void {
  if (known.size >= LIMIT) known.clear();
  known.set(key, Uint8Array.from(bytes));
}

/** True when no operand depends on a symbol or on the place. */
export const areFixed = (operands: readonly Operand[]): boolean => operands.every((operand) => isFixed(operand));

function isFixed(operand: Operand): boolean {
  switch (operand.kind) {
    case 'register':
      return true;
    case 'immediate':
      return isNumber(operand.value);
    case 'memory':
      return operand.displacement === undefined || isNumber(operand.displacement);
    case 'far':
      return false;
  }
}

function isNumber(expr: Expr): boolean {
  if (expr.kind === 'binary') return isNumber(expr.left) && isNumber(expr.right);
  return expr.kind === 'number' || (expr.kind === 'unary' && isNumber(expr.operand));
}
