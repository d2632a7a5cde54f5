import type { Diagnostic, Passage, Span } from './api';

const TRACE_LENGTH = 8;

/** What a text came through, the last step first. */
export function traceOf(span: Span): Passage[] {
  const steps: Passage[] = [];
  for (let step = span.via; step !== undefined && steps.length < TRACE_LENGTH; step = step.span.via)
    steps.push({ message: step.message, span: placeOf(step.span) });
  return steps;
}

/** Where the text is written, without its way. */
export function placeOf(span: Span): Span {
  if (span.via === undefined) return span;
  const { via: _, ...place } = span;
  return place;
}

/** The diagnostic with the way of its text among the related places. */
export function traced(diagnostic: Diagnostic): Diagnostic {
  const { span, related = [] } = diagnostic;
  if (span.via === undefined && related.every((one) => one.span.via === undefined)) return diagnostic;
  const places = related.map((one) => ({ message: one.message, span: placeOf(one.span) }));
  return { ...diagnostic, span: placeOf(span), related: [...places, ...traceOf(span)] };
}
