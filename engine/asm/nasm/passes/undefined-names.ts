import type { AssembleOptions, Diagnostic, Span } from '../../api';
import { explainUndefined } from '../../explain/undefined-name';
import { worksOnNumbers } from './evaluate';
import type { Label, Labels } from './labels';

/** Where a name is used that nothing has defined yet. */
export interface UndefinedUse {
  readonly span: Span;
  readonly isDivisor: boolean;
}

/** NASM has no name for the instruction pointer. */
const isPointer = (name: string): boolean => /^[er]?ip$/i.test(name);

/** Names that are used, and what is said of those that nobody defines. */
export class UndefinedNames {
  /** The first use of each. */
  private readonly uses = new Map<Label, UndefinedUse>();
  /** What this reading said, by the places. */
  private readonly told = new Map<string, Diagnostic>();

  constructor(
    private readonly labels: Labels,
    private readonly headers: AssembleOptions['headers'],
  ) {}

  /** Begins a reading. */
  begin(): void {
    this.told.clear();
  }

  note(label: Label, use: UndefinedUse): void {
    if (!this.uses.has(label)) this.uses.set(label, use);
  }

  /** Names that may be another file's, with their first uses; they are forgotten here. */
  take(): (readonly [Label, Span])[] {
    const found = [...this.uses].filter(([label]) => label.defined === 0 && !isPointer(label.name));
    this.uses.clear();
    return found.map(([label, { span }]) => [label, span]);
  }

  /** Of the names that stayed without a definition. */
  left(): Diagnostic[] {
    const found = [...this.uses].filter(([label]) => label.defined === 0);
    return found.map(([label, use]) => this.diagnostic(label, use));
  }

  /** The same one for the same place. */
  diagnostic(label: Label, use: UndefinedUse): Diagnostic {
    const { line, column } = use.span;
    const key = `${line}:${column}:${label.name}`;
    const told = this.told.get(key);
    if (told?.span.file === use.span.file) return told;
    const diagnostic = this.describe(label, use);
    this.told.set(key, diagnostic);
    return diagnostic;
  }

  private describe({ name }: Label, { span, isDivisor }: UndefinedUse): Diagnostic {
    if (isPointer(name)) return { severity: 'error', message: 'NASM has no `[rip+x]`; write `[rel x]`.', span };
    if (isDivisor) return { severity: 'error', message: worksOnNumbers('//'), span };
    const { headers, labels } = this;
    return explainUndefined({ name, span, notation: 'nasm', known: labels.names, headers, where: '' });
  }
}
