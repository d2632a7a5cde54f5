import { registerNamed } from '../asm/registers';
import type { Analysis, Word } from './analysis';
import type { EditorDocument, Fold, OutlineItem, TokenType } from './api';
import { TOKEN_TYPES } from './api';
import { spanOf } from './navigate';
import { projectOf, wordsOf } from './project';

function tokenType(word: Word, constants: ReadonlySet<string>): TokenType | null {
  switch (word.kind) {
    case 'symbol':
      return constants.has(word.name) ? 'constant' : 'label';
    case 'keyword':
      return 'size';
    case 'register':
      return registerNamed(word.name) === undefined && word.name !== 'st' ? null : 'register';
    case 'unknown':
    case 'file':
      return null;
    default:
      return word.kind;
  }
}

/** What each word is, in colours; packed as Monaco wants it. */
export function tokens(document: EditorDocument): readonly number[] {
  const project = projectOf(document);
  const constants = new Set(project.analyses.flatMap((one: Analysis) => [...one.constants]));
  const packed: number[] = [];
  let line = 1;
  let column = 1;
  for (const word of wordsOf(project, document.source.name)) {
    const type = tokenType(word, constants);
    if (type === null || (word.line === line && word.column < column)) continue;
    packed.push(
      word.line - line,
      word.line === line ? word.column - column : word.column - 1,
      word.endColumn - word.column,
      TOKEN_TYPES.indexOf(type),
      0,
    );
    ({ line, column } = word);
  }
  return packed;
}

/** Numeric labels, compilers' labels, labels of macros. */
const isGenerated = (name: string): boolean => name.startsWith('\u0001') || /^(\.L|\.\.@)/.test(name);

/** Labels, constants, macros and sections in the order of the file; a label reaches to the next. */
export function outline(document: EditorDocument): readonly OutlineItem[] {
  const project = projectOf(document);
  const { name, text } = document.source;
  const constants = new Set(project.analyses.flatMap((one) => [...one.constants]));
  const last = text.trimEnd().split('\n').length;
  const items: { name: string; kind: OutlineItem['kind']; word: Word }[] = [];
  for (const word of wordsOf(project, name)) {
    if (word.kind === 'section') items.push({ name: word.name, kind: 'section', word });
    if (word.role !== 'definition' || isGenerated(word.name)) continue;
    if (word.kind === 'macro') items.push({ name: word.name, kind: 'macro', word });
    else if (word.kind === 'symbol')
      items.push({ name: word.name, kind: constants.has(word.name) ? 'constant' : 'label', word });
  }
  return items.map(({ name: shown, kind, word }, index) => {
    const next = items.slice(index + 1).find((other) => kind !== 'constant' && other.kind !== 'constant');
    const end = kind === 'constant' ? word.line : Math.max(word.line, (next?.word.line ?? last + 1) - 1);
    return { name: shown, kind, span: spanOf(word), endLine: end };
  });
}

/** Macros, conditions, loops and structures; what belongs to a label; runs of comment lines. */
export function folds(document: EditorDocument): readonly Fold[] {
  const project = projectOf(document);
  const { name, text } = document.source;
  const found = new Map<string, Fold>();
  const add = (from: number, to: number, kind: Fold['kind']): void => {
    if (to > from) found.set(`${from}:${to}`, { from, to, kind });
  };
  for (const { blocks } of project.analyses)
    for (const block of blocks) if (block.file === name) add(block.from, block.to, 'region');
  const lines = text.split('\n');
  for (const item of outline(document)) {
    let end = item.endLine;
    while (end > item.span.line && (lines[end - 1] ?? '').trim() === '') end--;
    if (item.kind === 'label') add(item.span.line, end, 'region');
  }
  const mark = document.source.name.match(/\.n?asm$/i)
    ? /^\s*;/
    : /^\s*(#(?!\s*(define|if|ifdef|ifndef|else|elif|endif|include|undef)\b)|\/\/)/;
  for (let line = 0; line < lines.length; line++) {
    if (!mark.test(lines[line])) continue;
    const from = line;
    while (line + 1 < lines.length && mark.test(lines[line + 1])) line++;
    add(from + 1, line + 1, 'comment');
  }
  return [...found.values()].toSorted((a, b) => a.from - b.from);
}
