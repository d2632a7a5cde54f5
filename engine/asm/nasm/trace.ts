import type { Span } from '../api';
import type { Expansion, Token } from './token';

/** The place in a file that a token comes from in the end. */
export function outermost(token: Token): Span {
  let span = token.span;
  for (let via = token.via; via !== null; via = via.parent) span = via.call;
  return span;
}

const TRACE_LENGTH = 8;

/** The calls a token came through, for `related`. */
export function trace(via: Expansion | null): { message: string; span: Span }[] {
  const steps: { message: string; span: Span }[] = [];
  for (let step = via; step !== null && steps.length < TRACE_LENGTH; step = step.parent) {
    steps.push({ message: `From this use of ${step.what}.`, span: step.call });
  }
  return steps;
}

export function related(via: Expansion | null): { related?: { message: string; span: Span }[] } {
  const steps = trace(via);
  return steps.length === 0 ? {} : { related: steps };
}
