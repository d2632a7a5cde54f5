import type { Span } from '../../api';
import type { Token } from '../text/token';

interface Conditional {
  /** `waiting`: no branch taken yet; `done`: one was, or the whole is skipped. */
  state: 'taking' | 'waiting' | 'done';
  sawElse: boolean;
  readonly span: Span;
  readonly name: string;
}

type Complain = (message: string, span: Span) => void;

/** The `%if`s of a file that are open, outermost first. A branch may be opened and closed by different macros. */
export class Conditionals {
  private readonly stack: Conditional[] = [];

  constructor(
    private readonly complain: Complain,
    private readonly warn: Complain,
  ) {}

  get depth(): number {
    return this.stack.length;
  }

  /** Forgets those above `depth` without a word. */
  drop(depth: number): void {
    this.stack.length = Math.min(this.stack.length, depth);
  }

  get skipping(): boolean {
    const top = this.stack.at(-1);
    return top !== undefined && top.state !== 'taking';
  }

  /** `%if…`; `holds` is null when the condition cannot be read: no branch is taken then. Not asked inside what is skipped. */
  if(directive: Token, at: Span, holds: () => boolean | null): void {
    const outcome = this.skipping ? null : holds();
    const state = outcome === null ? 'done' : outcome ? 'taking' : 'waiting';
    this.stack.push({ state, sawElse: false, span: at, name: directive.text });
  }

  elif(directive: Token, holds: () => boolean | null): void {
    const open = this.open(directive);
    if (open === null) return;
    if (open.sawElse) {
      if (open.state !== 'done') this.warn(`\`${directive.text}\` after \`%else\` is never taken.`, directive.span);
      open.state = 'done';
    } else if (open.state === 'waiting') {
      const outcome = holds();
      open.state = outcome === null ? 'done' : outcome ? 'taking' : 'waiting';
    } else open.state = 'done';
  }

  else(directive: Token): void {
    const open = this.open(directive);
    if (open === null) return;
    if (open.sawElse) {
      this.warn('This `%if` has had its `%else` already; what follows is never taken.', directive.span);
      open.state = 'done';
    } else open.state = open.state === 'waiting' ? 'taking' : 'done';
    open.sawElse = true;
  }

  /** Where the one that ends was opened; null after a complaint. */
  end(directive: Token): Span | null {
    return this.open(directive) === null ? null : this.stack.pop()!.span;
  }

  private open(directive: Token): Conditional | null {
    const open = this.stack.at(-1);
    if (open !== undefined) return open;
    this.complain(`\`${directive.text}\` without an \`%if\` before it.`, directive.span);
    return null;
  }

  /** At the end of the file: those that are left open. */
  close(): void {
    for (let open = this.stack.pop(); open !== undefined; open = this.stack.pop()) {
      this.complain(`This \`${open.name}\` has no \`%endif\`.`, open.span);
    }
  }
}
