import type { Assembly, SourceFile, Span, Syntax } from '../asm/api';
import { assemble } from '../asm/index';
import type { BlockKind, WordKind, WordRole } from '../asm/listener';
import { headerConstants } from '../linux/index';

/** A word of a file, with what the front end took it for. */
export interface Word {
  readonly kind: WordKind;
  /** As the symbol table has it. */
  readonly name: string;
  readonly role: WordRole;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}
export interface Block {
  readonly kind: BlockKind;
  readonly file: string;
  readonly from: number;
  readonly to: number;
}
export interface Analysis {
  readonly assembly: Assembly;
  readonly words: readonly Word[];
  readonly blocks: readonly Block[];
  readonly skipped: readonly Span[];
  /** Names of constants, where the source assembles. */
  readonly constants: ReadonlySet<string>;
}

/** Reads one source once and keeps what the front end said of it. */
export function analyse(
  source: SourceFile,
  syntax: Syntax | undefined,
  include: (name: string) => SourceFile | undefined,
): Analysis {
  let words = new Map<string, Word>();
  let blocks: Block[] = [];
  let skipped: Span[] = [];
  const listener = () => {
    words = new Map();
    blocks = [];
    skipped = [];
    return {
      word: (kind: WordKind, name: string, span: Span, role: WordRole = 'reference') => {
        const { file, line, column, endLine, endColumn } = span;
        if (line !== endLine) return;
        const key = `${file}:${line}:${column}`;
        const before = words.get(key);
        // A word is heard again where it is read again; a definition stays one.
        if (before !== undefined && before.role === 'definition') return;
        words.set(key, { kind, name, role, file, line, column, endColumn });
      },
      notation: () => undefined,
      block: (kind: BlockKind, from: Span, to: Span) => {
        if (from.file === to.file && to.line > from.line)
          blocks.push({ kind, file: from.file, from: from.line, to: to.line });
      },
      skipped: (span: Span) => {
        const { file, line, column, endLine, endColumn } = span;
        skipped.push({ file, line, column, endLine, endColumn });
      },
    };
  };
  const headers = headerConstants('x86-64');
  const assembly = assemble(source, { include, headers, listener, ...(syntax !== undefined && { syntax }) });
  const absolute = assembly.object?.symbols.filter(({ section, defined }) => defined && section === null) ?? [];
  return {
    assembly,
    words: [...words.values()].toSorted((a, b) => a.line - b.line || a.column - b.column),
    blocks,
    skipped,
    constants: new Set(absolute.map(({ name }) => name)),
  };
}
