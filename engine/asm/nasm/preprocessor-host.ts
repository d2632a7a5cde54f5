import type { Diagnostic, Span } from '../api';
import type { SourceListener } from '../listener';
import type { Token } from './token';

/** What the preprocessor asks of the assembler around it. */
export interface PreprocessorHost {
  /** The value of an expression that must be known now; reports and gives null when it is not. */
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  report(diagnostic: Diagnostic): void;
  bits(): number;
  /** The directive that leads back to the current section, as `__SECT__` has it. */
  section(): string;
  readonly listener: SourceListener | undefined;
}
