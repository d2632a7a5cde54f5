import type { Diagnostic, SourcePlace } from '../preload/contract';
import type { LabDocument, problems } from './state';

export interface Problem {
  readonly diagnostic: Diagnostic;
  readonly place: SourcePlace;
}

/** What the check as one types found, then what the last load found that the check could not (the kernel's, the linker's). */
export function allProblems(found: ReturnType<typeof problems.get>, documents: readonly LabDocument[]): Problem[] {
  const everything = documents.flatMap(({ id }) => found.checked.get(id) ?? []);
  // Each source of a kernel is checked together with all others.
  const checked = [...new Map(everything.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
  const keys = new Set(checked.map(keyOf));
  const programs = new Set(documents.filter(({ kind }) => kind === 'program').map(({ name }) => name));
  return [...checked, ...found.loaded.filter((diagnostic) => !keys.has(keyOf(diagnostic)))].map((diagnostic) => {
    const { file, line } = diagnostic.span;
    return { diagnostic, place: { side: programs.has(file) ? 'user' : 'kernel', file, line } };
  });
}

const keyOf = ({ span, message }: Diagnostic): string => `${span.file}:${span.line}:${span.column}:${message}`;
