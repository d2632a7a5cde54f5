import type { Target } from '../api';
import type { Sym } from './symbols';

/* What is told of values that have no place in a field. */

export function explainRelocation(target: Target, size: number, modifier: string | undefined): string {
  if (modifier !== undefined) return `The relocation \`@${modifier}\` is not supported here.`;
  return target === 'i386' && size === 8
    ? 'An address has 32 bits here; the linker cannot fill in 64 of them.'
    : 'This relocation does not exist in 32-bit programs.';
}

export function tooFar(target: string | undefined, value: bigint, low: bigint, high: bigint): string {
  const where = value < 0n ? `${-value} bytes back` : `${value} bytes ahead`;
  const name = target === undefined || target === '.' ? 'The target' : `\`${target}\``;
  return `${name} is ${where}, and this jump reaches only ${-low} bytes back and ${high - 1n} ahead.`;
}

export const shown = (symbol: Sym | undefined): string =>
  symbol === undefined ? '0' : symbol.name.includes('\u0001') ? '.' : symbol.name;

export function explainUnresolved(problem: string): string {
  switch (problem) {
    case 'division':
      return 'Division by zero.';
    case 'cycle':
    case 'deep':
      return 'This symbol is defined by itself, directly or through others.';
    default:
      return 'An address can be added to a number, or subtracted from another address of the same section; nothing else has a value here.';
  }
}
