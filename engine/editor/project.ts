import type { Diagnostic, SourceFile } from '../asm/api';
import { link, targetOf } from '../asm/index';
import { buildKernel, headerConstants, kernelSources } from '../linux/index';
import { analyse, type Analysis, type Word } from './analysis';
import type { EditorDocument } from './api';

/** What stands behind a document: its own file, or all sources of its kernel. */
export interface Project {
  /** By name; with the texts that are in the editor. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Of every file that is assembled on its own. */
  readonly analyses: readonly Analysis[];
}

const MOST = 96;
const known = new Map<string, Analysis>();

function remembered(key: string, make: () => Analysis): Analysis {
  const before = known.get(key);
  if (before !== undefined) {
    known.delete(key);
    known.set(key, before);
    return before;
  }
  const made = make();
  known.set(key, made);
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
  return made;
}

/** The kernel's sources with those in the editor in their places. */
function kernelFiles({ source, kernel }: EditorDocument): SourceFile[] {
  const edited = new Map([...(kernel?.edited ?? []), source].map((one) => [one.name, one]));
  const own = kernelSources(kernel?.profile ?? '');
  const names = new Set(own.map(({ name }) => name));
  return [
    ...own.map((one) => edited.get(one.name) ?? one),
    ...[...edited.values()].filter(({ name }) => !names.has(name)),
  ];
}

/** Reads what has changed since the last question; a text that was read before is not read again. */
export function projectOf(document: EditorDocument): Project {
  const { source, syntax, kernel } = document;
  if (kernel === undefined) {
    const analysis = remembered(`${syntax ?? ''}\0${source.name}\0${source.text}`, () =>
      analyse(source, syntax, () => undefined),
    );
    return { files: new Map([[source.name, source]]), analyses: [analysis] };
  }
  const all = kernelFiles(document);
  const files = new Map(all.map((file) => [file.name, file]));
  const headers = all.filter(({ name }) => !name.endsWith('.S'));
  const shared = headers.map(({ name, text }) => `${name}\0${text}`).join('\0');
  const analyses = all
    .filter(({ name }) => name.endsWith('.S'))
    .map((file) =>
      remembered(`${file.name}\0${file.text}\0${shared}`, () => analyse(file, 'att', (name) => files.get(name))),
    );
  return { files, analyses };
}

/** The words of one file, from every source that reads it. */
export function wordsOf({ analyses }: Project, file: string): Word[] {
  const found = new Map<string, Word>();
  for (const { words } of analyses) {
    for (const word of words) {
      if (word.file !== file) continue;
      const key = `${word.line}:${word.column}`;
      if (found.get(key)?.role !== 'definition') found.set(key, word);
    }
  }
  return [...found.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Everything wrong with a document, for messages as one types: of a kernel, with all its sources assembled and linked. */
export function checkDocument(document: EditorDocument): readonly Diagnostic[] {
  const { source, kernel } = document;
  if (kernel !== undefined) {
    const others = kernel.edited.filter(({ name }) => name !== source.name);
    return buildKernel({ profile: kernel.profile, edited: [...others, source] }).diagnostics;
  }
  const [{ assembly }] = projectOf(document).analyses;
  const headers = headerConstants(targetOf(source));
  return assembly.object === undefined
    ? assembly.diagnostics
    : [...assembly.diagnostics, ...link([assembly.object], { headers }).diagnostics];
}
