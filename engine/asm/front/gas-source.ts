import type { SourceFile } from '../api';
import type { Origin } from './cursor';

/** One statement of GNU as source: comments gone, `;` split, still with labels in front. */
export interface SourceStatement {
  readonly text: string;
  readonly origin: Origin;
}

/** Replaces comments by spaces, so that every character keeps its column. Strings and character constants are left alone. */
function withoutComments(text: string): { text: string; openComment: number | undefined } {
  if (!/[#/]/.test(text)) return { text, openComment: undefined };
  const out: string[] = [];
  let kept = 0;
  let at = 0;
  let openComment: number | undefined;
  const blank = (to: number): void => {
    const comment = text.slice(at, to);
    out.push(text.slice(kept, at), comment.includes('\n') ? comment.replace(/[^\n]/g, ' ') : ' '.repeat(to - at));
    kept = to;
    at = to;
  };
  const interesting = /["'#/]/g;
  for (;;) {
    interesting.lastIndex = at;
    const found = interesting.exec(text);
    if (found === null) break;
    at = found.index;
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === "'") at = endOfCharacter(text, at);
    else if (char === '#' || text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      blank(end < 0 ? text.length : end);
    } else if (text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) openComment = at;
      blank(end < 0 ? text.length : end + 2);
    } else at++;
  }
  out.push(text.slice(kept));
  return { text: out.join(''), openComment };
}

/** Strings end at their quotation mark, or at the end of the line. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
    else if (text[at] === '\n') return at;
  }
  return text.length;
}

function endOfCharacter(text: string, from: number): number {
  const next = text[from + 1];
  if (next === undefined || next === '\n') return from + 1;
  const end = next === '\\' ? from + 3 : from + 2;
  return Math.min(text.length, text[end] === "'" ? end + 1 : end);
}

/** Splits one line at every `;` outside of strings. */
export function splitLine(text: string, origin: Origin, into: SourceStatement[]): void {
  if (!text.includes(';')) {
    if (text.trim() !== '') into.push({ text, origin });
    return;
  }
  let from = 0;
  let at = 0;
  const push = (): void => {
    const part = text.slice(from, at);
    if (part.trim() !== '') into.push({ text: part, origin: shifted(origin, from) });
  };
  while (at < text.length) {
    if (text[at] === '"') at = endOfString(text, at);
    else if (text[at] === "'") at = endOfCharacter(text, at);
    else if (text[at] === ';') {
      push();
      at++;
      from = at;
    } else at++;
  }
  push();
}

const shifted = (origin: Origin, by: number): Origin =>
  origin.pieces === undefined
    ? { ...origin, column: origin.column + by }
    : { ...origin, pieces: origin.pieces.after(by) };

/** A file as statements; `openComment` is where a comment begins that never ends. */
export interface FileStatements {
  readonly statements: readonly SourceStatement[];
  readonly openComment: number | undefined;
}

/** Headers are read by every file that includes them: what a source once was, it stays. */
const known = new WeakMap<SourceFile, FileStatements>();

export function statementsOf(source: SourceFile): FileStatements {
  let found = known.get(source);
  if (found === undefined) {
    found = readStatements(source);
    known.set(source, found);
  }
  return found;
}

function readStatements(source: SourceFile): FileStatements {
  const { text, openComment } = withoutComments(source.text);
  const statements: SourceStatement[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    splitLine(line, { file: source.name, line: index + 1, column: 1 }, statements);
  }
  return { statements, openComment };
}
