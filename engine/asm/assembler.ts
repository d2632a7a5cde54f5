import type { Diagnostic, ObjectFile, Span, Target } from './api';
import type { Expr } from './expr';
import type { Group } from './layout/frag';
import type { SourceListener } from './listener';
import type { Statement } from './statement';

/** What a front end drives. It reads source text, calls `emit` for each statement, and the caller then asks for `finish`. */
export interface Assembler {
  emit(statement: Statement): void;
  /** The constant the expression has at this point of the source, or undefined. Never reports. */
  evaluate(expr: Expr): bigint | undefined;
  /** Whether the name has a definition above this point; `absolute` when that is a constant of `equ`/`.set`. */
  definition(name: string): 'none' | 'label' | 'absolute';
  /** Where statements go. */
  readonly section: { readonly name: string; readonly group?: Group | undefined };
  readonly target: Target;
  /** Mode of the code being written. */
  readonly bits: 16 | 32 | 64;
  report(diagnostic: Diagnostic): void;
  error(message: string, span: Span, related?: Diagnostic['related']): void;
  warning(message: string, span: Span): void;
  /** True when so much went wrong, or so much was produced, that reading on is pointless; the reason has been reported. */
  readonly stopped: boolean;
  /** Lays out, resolves, and gives the object; undefined when there was an error. */
  finish(): ObjectFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How often something was reported so far, repetitions included. */
  readonly reports: number;
  /** Who wants to hear of every word that is read. */
  readonly listener: SourceListener | undefined;
}

export interface AssemblerOptions {
  readonly name: string;
  readonly target?: Target | undefined;
  readonly listener?: SourceListener | undefined;
}
