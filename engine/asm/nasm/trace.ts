import type { Span } from '../api';
import { placeOf } from '../trace';
import type { Expansion, Token } from './token';

/** What a note says at the call of a macro. */
export const expandedFrom = (macro: string): string => `expanded from this call of \`${macro}\``;

/** The place in its file that a token comes from in the end. */
export function outermost(token: Token): Span {
  let span = token.span;
  for (let via: Expansion | null | undefined = token.via; via && via.includes !== true; via = via.span.via)
    span = via.span;
  return placeOf(span);
}
