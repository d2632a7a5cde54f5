import type { Diagnostic, SourceFile, Span } from '../../api';
import type { SourceListener, WordKind, WordRole } from '../../listener';
import type { Expansion, Token } from '../text/token';

/** What the preprocessor asks of the assembler around it. */
export interface PreprocessorHost {
  /** The value of an expression that must be known now; reports and gives null when it is not. */
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  /** `late`: counts only when no more readings of the source follow. */
  report(diagnostic: Diagnostic, late?: boolean): void;
  readonly bits: 16 | 32 | 64;
  /** Text of an included file. */
  include(name: string): SourceFile | undefined;
  /** The last reading, which writes. */
  readonly isFinal: boolean;
  /** Told when what comes out depends on where things lie or on the reading, so that no other reading may reuse it. */
  dependsOnReading(): void;
  readonly listener: SourceListener | undefined;
  /** A word that came through `via` is read as this. */
  word(kind: WordKind, name: string, at: Token, role?: WordRole, via?: Expansion | null): void;
}
