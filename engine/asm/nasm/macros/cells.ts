import type { Token } from '../text/token';

/** A token in a line that changes. */
export interface Cell {
  readonly token: Token;
  next: Cell | null;
}

export function cellsOf(tokens: readonly Token[], rest: Cell | null = null): Cell | null {
  let first = rest;
  for (let index = tokens.length - 1; index >= 0; index--) first = { token: tokens[index], next: first };
  return first;
}

export function tokensOf(first: Cell | null): Token[] {
  const tokens: Token[] = [];
  for (let cell = first; cell !== null; cell = cell.next) tokens.push(cell.token);
  return tokens;
}
