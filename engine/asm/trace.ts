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
export function placeOf({ file, line, column, endLine, endColumn }: Span): Span {
  return { file, line, column, endLine, endColumn };
}

/** The diagnostic with the way of its text among the related places. */
export function traced(diagnostic: Diagnostic): Diagnostic {
  const { span } = diagnostic;
  const places = (diagnostic.related ?? []).map((one) => ({ message: one.message, span: placeOf(one.span) }));
  const related = [...places, ...traceOf(span)];
  const fixes = diagnostic.fixes?.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ span: placeOf(edit.span), text: edit.text })),
  }));
  return { ...diagnostic, span: placeOf(span), ...(related.length > 0 && { related }), ...(fixes && { fixes }) };
}
