import type { SourceEdit, SourceFile, Span } from '../asm/api';
import { registerNamed } from '../asm/registers';
import type { Word } from './analysis';
import type { EditorAnswers, EditorDocument, Place } from './api';
import { checkDocument, projectOf, wordsOf, type Project } from './project';

/** The word that a place is in or behind. */
export function wordAt(project: Project, file: string, { line, column }: Place): Word | undefined {
  return wordsOf(project, file).findLast(
    (word) => word.line === line && word.column <= column && column <= word.endColumn,
  );
}

const isNamed = ({ kind }: Word): boolean => kind === 'symbol' || kind === 'macro';

export const spanOf = ({ file, line, column, endColumn }: Word): Span => ({
  file,
  line,
  column,
  endLine: line,
  endColumn,
});

/** Every place of the same name; numeric labels each have a name of their own. */
function occurrences(project: Project, word: Word): Word[] {
  const isMacro = word.kind === 'macro';
  const same = (name: string): boolean =>
    isMacro ? name.toLowerCase() === word.name.toLowerCase() : name === word.name;
  const isLocal = word.name.includes('\u0001') || word.name.startsWith('.L');
  return [...project.files.keys()].flatMap((file) =>
    isLocal && file !== word.file
      ? []
      : wordsOf(project, file).filter((other) => other.kind === word.kind && same(other.name)),
  );
}

export function definition(document: EditorDocument, at: Place): readonly Span[] {
  const project = projectOf(document);
  const word = wordAt(project, document.source.name, at);
  if (word === undefined || !isNamed(word)) return [];
  return occurrences(project, word)
    .filter(({ role }) => role === 'definition')
    .map(spanOf);
}

export function references(document: EditorDocument, at: Place): readonly Span[] {
  const project = projectOf(document);
  const word = wordAt(project, document.source.name, at);
  return word === undefined || !isNamed(word) ? [] : occurrences(project, word).map(spanOf);
}

/** The text of a word; a local label of NASM is written without its parent. */
function textOf(files: Project['files'], { file, line, column, endColumn }: Word): string {
  const lines = files.get(file)?.text.split('\n') ?? [];
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

/**
 * Gives a label, a constant or a macro another name everywhere. Refused with a sentence where that would change more than the
 * name: the program is assembled with the new name before the answer is given.
 */
export function rename(document: EditorDocument, at: Place, name: string): EditorAnswers['rename'] {
  const project = projectOf(document);
  const word = wordAt(project, document.source.name, at);
  if (word === undefined || !isNamed(word)) return { refused: 'Only labels, constants and macros can be renamed.' };
  if (word.name.includes('\u0001')) return { refused: 'Numeric labels have no name to change.' };
  if (!/^[A-Za-z_.$?@][\w.$?@]*$/.test(name) || registerNamed(name) !== undefined)
    return { refused: `\`${name}\` cannot be a name here.` };
  const taken = [...project.files.keys()].some((file) =>
    wordsOf(project, file).some((other) => other.name === name && isNamed(other)),
  );
  if (taken) return { refused: `There is a \`${name}\` already.` };
  const old = textOf(project.files, word);
  const all = occurrences(project, word);
  if (!all.some(({ role }) => role === 'definition')) return { refused: `\`${old}\` is defined nowhere here.` };
  const made = all.find((one) => textOf(project.files, one) !== old);
  if (made !== undefined)
    return { refused: `\`${old}\` is also put together by a macro, in line ${made.line} of ${made.file}.` };
  const edits = [...all, ...unread(project, old, all)].map((one): SourceEdit => ({ span: spanOf(one), text: name }));
  const changed = applied(document, project, edits);
  const errors = (one: EditorDocument): number =>
    checkDocument(one).filter(({ severity }) => severity === 'error').length;
  if (errors(changed) > errors(document))
    return { refused: `The program does not assemble with \`${name}\` for \`${old}\`.` };
  return { edits };
}

/** The same name in lines that mean nothing now: bodies of macros that nobody calls, the other branch of a condition. */
function unread(project: Project, name: string, read: readonly Word[]): Word[] {
  const pattern = new RegExp(`(?<![\\w.$@?])${name.replace(/[.$?]/g, '\\$&')}(?![\\w$@?])`, 'g');
  const has = new Set(read.map(({ file, line, column }) => `${file}:${line}:${column}`));
  return [...project.files.values()].flatMap(({ name: file, text }) => {
    const words = wordsOf(project, file);
    const lines = new Set([
      ...project.analyses.flatMap(({ skipped }) =>
        skipped.filter((span) => span.file === file).map(({ line }) => line),
      ),
      ...project.analyses.flatMap(({ blocks }) =>
        blocks
          .filter((one) => one.file === file && one.kind === 'macro')
          .flatMap(({ from, to }) => range(from + 1, to)),
      ),
    ]);
    return [...lines].flatMap((line) => {
      if (words.some((word) => word.line === line)) return [];
      const source = text.split('\n')[line - 1] ?? '';
      return [...source.matchAll(pattern)]
        .map(
          ({ index }): Word => ({
            kind: 'symbol',
            name,
            role: 'reference',
            file,
            line,
            column: index + 1,
            endColumn: index + 1 + name.length,
          }),
        )
        .filter(({ column }) => !has.has(`${file}:${line}:${column}`));
    });
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** The document, and the other files of its kernel, after the edits. */
function applied(document: EditorDocument, project: Project, edits: readonly SourceEdit[]): EditorDocument {
  const changed = (file: SourceFile): SourceFile => ({
    name: file.name,
    text: edit(
      file.text,
      edits.filter(({ span }) => span.file === file.name),
    ),
  });
  const { kernel } = document;
  return {
    ...document,
    source: changed(document.source),
    ...(kernel && { kernel: { ...kernel, edited: [...project.files.values()].map(changed) } }),
  };
}

/** The text after edits that do not overlap. */
export function edit(text: string, edits: readonly SourceEdit[]): string {
  const lines = text.split('\n');
  const sorted = edits.toSorted((a, b) => b.span.line - a.span.line || b.span.column - a.span.column);
  for (const { span, text: put } of sorted) {
    const line = lines[span.line - 1] ?? '';
    lines[span.line - 1] = line.slice(0, span.column - 1) + put + line.slice(span.endColumn - 1);
  }
  return lines.join('\n');
}
