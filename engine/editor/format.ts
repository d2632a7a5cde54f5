import type { ObjectFile, SourceEdit, SourceFile } from '../asm/api';
import { statementsOf } from '../asm/front/gas-source';
import { lexLine, logicalLines } from '../asm/nasm/text/lexer';
import { Names } from '../asm/nasm/text/names';
import type { EditorDocument } from './api';
import { edit } from './navigate';
import { projectOf } from './project';

/** Comments begin here, or behind the longest line of their group. */
const COMMENT_COLUMN = 40;
const COMMENT_COLUMN_MOST = 72;
const GNU_LABEL = /^(?:[A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*|[0-9]+)\s*:(?!:)/;
const NASM_LABEL =
  /^(?:[A-Za-z_.?@][\w.?@$#~]*\s*:|[A-Za-z_.?@][\w.?@$#~]*(?=\s+(?:d[bwdqt]|res[bwdq]|equ|times|incbin)\b))/i;

export interface FormatOptions {
  readonly tabSize: number;
  readonly spaces: boolean;
}

/** A line of code: where it starts and ends, before its comment. */
interface CodeLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts labels, mnemonics, operands and comments into columns. Only white space between them changes, and nothing where the
 * bytes would: an object that comes out otherwise makes the whole a refusal.
 */
export function format(document: EditorDocument, options: FormatOptions): readonly SourceEdit[] {
  const edits = formatSource(document.source, options);
  if (edits.length === 0) return edits;
  const text = edit(document.source.text, edits);
  const before = projectOf(document);
  const after = projectOf({ ...document, source: { ...document.source, text } });
  const same = before.analyses.every(({ assembly }, index) =>
    sameObject(assembly.object, after.analyses[index].assembly.object),
  );
  return same ? edits : [];
}

export function sameObject(a: ObjectFile | undefined, b: ObjectFile | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.sections.length === b.sections.length &&
    a.sections.every(({ name, bytes, size }, index) => {
      const other = b.sections[index];
      return name === other.name && size === other.size && bytes.every((byte, n) => byte === other.bytes[n]);
    })
  );
}

/** One edit a line that changes. */
export function formatSource(source: SourceFile, options: FormatOptions): SourceEdit[] {
  const isNasm = /\.n?asm$/i.test(source.name);
  const lines = source.text.split('\n');
  const code = isNasm ? nasmLines(source) : gnuLines(source, lines);
  const made = lines.map((line, index) => {
    const place = code.get(index + 1);
    return place === undefined || lines[index - 1]?.endsWith('\\') ? null : arranged(line, place, isNasm, options);
  });
  return lines.flatMap((line, index): SourceEdit[] => {
    const own = made[index];
    if (own === null) return [];
    const text = own.comment === '' ? own.code : withComment(own, columnOf(made, index, options), options);
    const ending = line.endsWith('\r') ? '\r' : '';
    if (text + ending === line) return [];
    const at = { file: source.name, line: index + 1, endLine: index + 1 };
    return [{ span: { ...at, column: 1, endColumn: line.length + 1 - ending.length }, text }];
  });
}

function gnuLines(source: SourceFile, lines: readonly string[]): Map<number, CodeLine> {
  const found = new Map<number, CodeLine>();
  for (const { text, origin } of statementsOf(source).statements) {
    const start = origin.column - 1 + text.length - text.trimStart().length;
    const end = origin.column - 1 + text.trimEnd().length;
    const before = found.get(origin.line);
    found.set(origin.line, { start: before?.start ?? start, end });
  }
  // What stands before the code must be white space: a comment there would move with it.
  for (const [line, { start }] of found) if ((lines[line - 1] ?? '').slice(0, start).trim() !== '') found.delete(line);
  return found;
}

function nasmLines(source: SourceFile): Map<number, CodeLine> {
  const found = new Map<number, CodeLine>();
  const names = new Names();
  for (const line of logicalLines('', source.text)) {
    if (line.parts.length > 1) continue;
    const { tokens } = lexLine(line, names);
    const [first] = tokens;
    const last = tokens.at(-1);
    // Lines of the preprocessor stay as they are; so do those with a text that is not closed.
    if (first === undefined || last === undefined || line.text.trimStart().startsWith('%')) continue;
    if (tokens.some(({ kind }) => kind === 'open-string')) continue;
    found.set(line.parts[0].line, { start: first.span.column - 1, end: last.span.endColumn - 1 });
  }
  return found;
}

interface Arranged {
  readonly code: string;
  readonly comment: string;
}

function arranged(whole: string, { start, end }: CodeLine, isNasm: boolean, options: FormatOptions): Arranged | null {
  const line = whole.replace(/\r$/, '');
  const statement = line.slice(start, end);
  const label = (isNasm ? NASM_LABEL : GNU_LABEL).exec(statement)?.[0] ?? '';
  const rest = statement.slice(label.length).trimStart();
  const comment = line.slice(end).trim();
  // A `;` between statements is kept with all that follows it.
  if (!isNasm && comment.startsWith(';')) return null;
  if (rest === '') return { code: label, comment };
  const [, word, gap, operands] = /^(\S+)(\s*)(.*)$/s.exec(rest)!;
  if (!isNasm && /^\S+\s*=/.test(rest)) return { code: label + tab(label, options.tabSize, options) + rest, comment };
  const head = label + tab(label, options.tabSize, options) + word;
  return { code: gap === '' ? head : head + tab(head, options.tabSize * 2, options) + operands, comment };
}

/** White space up to the column, and at least one place of it. */
function tab(before: string, column: number, { tabSize, spaces }: FormatOptions): string {
  const width = widthOf(before, tabSize);
  const target = width < column ? column : spaces ? width + 1 : (Math.floor(width / tabSize) + 1) * tabSize;
  if (spaces) return ' '.repeat(target - width);
  return '\t'.repeat(Math.ceil(target / tabSize) - Math.floor(width / tabSize));
}

function widthOf(text: string, tabSize: number): number {
  let width = 0;
  for (const char of text) width = char === '\t' ? (Math.floor(width / tabSize) + 1) * tabSize : width + 1;
  return width;
}

/** Where the comments of the group of lines begin that this one stands in. */
function columnOf(made: readonly (Arranged | null)[], index: number, { tabSize }: FormatOptions): number {
  let from = index;
  let to = index;
  while (made[from - 1]?.comment) from--;
  while (made[to + 1]?.comment) to++;
  const widest = Math.max(...made.slice(from, to + 1).map((one) => widthOf(one?.code ?? '', tabSize)));
  const column = Math.max(COMMENT_COLUMN, (Math.floor(widest / tabSize) + 1) * tabSize);
  return Math.min(column, COMMENT_COLUMN_MOST);
}

const withComment = ({ code, comment }: Arranged, column: number, options: FormatOptions): string =>
  code + tab(code, column, options) + comment;
