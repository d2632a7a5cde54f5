import type { Span, Syntax } from './api';

/** What a front end took a word of a source for. */
export type WordKind =
  | 'mnemonic'
  /** It stands where an instruction should, and is none. */
  | 'unknown'
  | 'prefix'
  | 'directive'
  | 'register'
  /** A label, a constant, a section's symbol: whatever the symbol table holds. */
  | 'symbol'
  /** Of any kind, `#define`, `.macro`, `%define` and `%macro`. */
  | 'macro'
  | 'parameter'
  | 'number'
  | 'string'
  /** Sizes and the other words of operands: `dword`, `ptr`, `offset`, `short`, `rel`. */
  | 'keyword'
  | 'section'
  | 'file';

/** `declaration`: `.globl name`, `extern name`. */
export type WordRole = 'definition' | 'declaration' | 'reference';

export type BlockKind = 'macro' | 'condition' | 'repetition' | 'structure' | 'comment';

/**
 * Hears what each word of a source is while a front end reads it, in the order of reading; a word that is read twice is
 * heard twice. What no front end reads (a macro that nobody calls, the other branch of a condition) is heard of as skipped.
 */
export interface SourceListener {
  /** `name` as the symbol table has it; numeric and local labels under their unique names. */
  word(kind: WordKind, name: string, span: Span, role?: WordRole): void;
  /** From here on the source is in this notation. */
  notation(syntax: Syntax, at: Span): void;
  /** Lines that belong together, from the word that opens to the word that closes. */
  block(kind: BlockKind, from: Span, to: Span): void;
  /** A statement that means nothing here. */
  skipped(span: Span): void;
}
