import type { Diagnostic } from '../../api';
import { traced } from '../../trace';

/** So many messages are enough. */
const LIMIT = 200;

/** Messages of one reading, each once. */
export class Reporter {
  readonly list: Diagnostic[] = [];
  /** Errors that no later reading can take back. */
  errors = 0;
  private readonly seen = new Set<string>();

  private counts = { error: 0, warning: 0 };

  get isFull(): boolean {
    return this.counts.error > LIMIT;
  }

  /** `late`: it counts only when this is the last reading. */
  add(untraced: Diagnostic, late = false): void {
    const { severity } = untraced;
    if (this.counts[severity] > LIMIT) return;
    const diagnostic = traced(untraced);
    const { span, message } = diagnostic;
    const key = `${span.file}:${span.line}:${span.column}:${message}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.list.push(diagnostic);
    if (severity === 'error' && !late) this.errors++;
    if (++this.counts[severity] <= LIMIT) return;
    const end = severity === 'error' ? 'reading stops here' : 'the others are not shown';
    this.list.push({ severity, message: `More than ${LIMIT} ${severity}s; ${end}.`, span });
  }

  clear(): void {
    this.list.length = 0;
    this.seen.clear();
    this.errors = 0;
    this.counts = { error: 0, warning: 0 };
  }
}
