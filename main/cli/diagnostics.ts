import type { Diagnostic, SourceFile, Span } from '../../engine/index';

export const DIAGNOSTIC_FORMATS = ['short', 'long', 'json'] as const;
/** `short`: a line each; `long`: with the source line and a mark under the place; `json`: an object a line. */
export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

/** Repairs beyond two are a choice that the sentence itself gives. */
const HELP_MOST = 2;

const at = ({ file, line, column }: Span): string => `${file}:${line}:${column}`;

/** `FILE:LINE:COLUMN: error: …`, one more such line for each related place and each obvious repair. */
export function shortLines({ severity, message, span, related = [], fixes = [] }: Diagnostic): string[] {
  const helps = fixes.length > HELP_MOST ? [] : fixes.map(({ title }) => `${at(span)}: help: ${title}`);
  const notes = related.map((note) => `${at(note.span)}: note: ${note.message}`);
  return [`${at(span)}: ${severity}: ${message}`, ...notes, ...helps];
}

/** The same for people at a terminal: each place with its line of source and a mark beneath. */
export function longLines(diagnostic: Diagnostic, sourceOf: (file: string) => SourceFile | undefined): string[] {
  const { severity, message, span, related = [], fixes = [] } = diagnostic;
  const width = Math.max(...[span, ...related.map((note) => note.span)].map(({ line }) => String(line).length)) + 1;
  const helps = fixes.length > HELP_MOST ? [] : fixes.map(({ title }) => `${' '.repeat(width)} = help: ${title}`);
  return [
    `${at(span)}: ${severity}: ${message}`,
    ...excerpt(span, '^', width, sourceOf),
    ...related.flatMap((note) =>
      [`${at(note.span)}: note: ${note.message}`].concat(excerpt(note.span, '-', width, sourceOf)),
    ),
    ...helps,
    '',
  ];
}

function excerpt(
  span: Span,
  mark: string,
  width: number,
  sourceOf: (file: string) => SourceFile | undefined,
): string[] {
  const text = sourceOf(span.file)?.text.split('\n')[span.line - 1]?.replace(/\r$/, '');
  if (text === undefined) return [];
  // Tabs stay tabs, so that the mark stands under its place whatever they measure.
  const before = text.slice(0, span.column - 1).replace(/[^\t]/g, ' ');
  const end = span.endLine === span.line ? span.endColumn : text.length + 1;
  const marked = text.slice(span.column - 1, end - 1).replace(/[^\t]/g, mark);
  return [
    `${String(span.line).padStart(width)} | ${text}`,
    `${' '.repeat(width)} | ${before}${marked === '' ? mark : marked}`,
  ];
}

/** One line of JSON: the diagnostic as the engine has it. */
export const jsonLine = (diagnostic: Diagnostic): string => JSON.stringify(diagnostic);
