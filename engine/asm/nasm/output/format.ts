import type { Span } from '../../api';
import type { Label } from '../passes/labels';
import type { WarningClass } from '../passes/warnings';
import type { DirectiveText } from '../passes/directive-text';

/** A field that the linker, or the placing of sections, fills in. */
export interface Field {
  /** Section and place that it stands in. */
  readonly segment: number;
  readonly at: number;
  readonly size: number;
  /** An address as such, or the distance from `base`, a place in the section of the field. */
  readonly kind: 'address' | 'distance';
  readonly base: number;
  readonly isSigned: boolean;
  readonly offset: bigint;
  /** Null for a number. */
  readonly target: number | null;
  readonly wrt: number | null;
  /** Of a short jump: the name of the target, or nothing. */
  readonly jump?: string;
  readonly span: Span;
}

/** What a format asks of the assembler. */
export interface FormatHost {
  error(message: string, span: Span): void;
  warn(message: string, span: Span, category?: WarningClass): void;
  newSegment(): number;
  label(name: string): Label;
  /** Gives a label a place that no line of the source gives it. */
  define(label: Label, segment: number, offset: bigint): void;
  /** The value of a critical expression of a directive; null after a complaint. */
  constant(text: DirectiveText, from: number, to: number, span: Span): bigint | null;
  readonly isFirst: boolean;
  readonly isFinal: boolean;
  /** Of the statement at hand. */
  readonly statementSpan: Span;
  /** The label that a segment of another file belongs to. */
  externOf(segment: number): Label | undefined;
}

/** A kind of file that NASM writes. */
export interface Format {
  /** Mode of the code before any `bits`. */
  readonly bits: 16 | 32 | 64;
  /** Widest address that it holds. */
  readonly addressBytes: number;
  /** A reading begins; the segment it starts in. */
  begin(): number;
  /** `section name attributes`; null after a complaint. */
  section(text: DirectiveText, span: Span): number | null;
  alignSection(segment: number, alignment: number): void;
  /** A directive of this format alone; false when it is none. */
  directive(name: string, text: DirectiveText, span: Span): boolean;
  /** The last reading begins. */
  prepare?(): void;
  put(segment: number, bytes: Uint8Array, span: Span): void;
  reserve(segment: number, count: number): void;
  field(field: Field): void;
  /** The source line whose output the section got from `from` on. */
  line(segment: number, from: number, origin: Span): void;
  lengthOf(segment: number): number;
}

export const filledWithZeros = (section: string): string =>
  `Reserved space in ${section} is filled with zeros; space without bytes belongs in .bss.`;

export const holdsNothing = (section: string): string =>
  `Section ${section} holds no bytes: reserve space there, and put values in .data. NASM leaves them out.`;
