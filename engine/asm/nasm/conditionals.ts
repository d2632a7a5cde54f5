import type { Span } from '../api';
import { conditionHolds, type ConditionalName, type ConditionHost } from './conditions';
import type { Expansion, Token } from './token';

interface Conditional {
  /** `waiting`: no branch taken yet; `done`: one was, or the whole is skipped. */
  state: 'taking' | 'waiting' | 'done';
  sawElse: boolean;
  readonly span: Span;
  readonly name: string;
}

/** The `%if`s that are open, outermost first. */
export class Conditionals {
  private readonly stack: Conditional[] = [];

  /** `floor` is how many were open where the text being read began. */
  constructor(
    private readonly host: ConditionHost,
    private readonly floor: () => number,
    private readonly complain: (message: string, span: Span, via: Expansion | null) => void,
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

  /** An `%if` inside what is skipped. */
  nest(directive: Token): void {
    this.stack.push({ state: 'done', sawElse: false, span: directive.span, name: directive.text });
  }

  /** `%if…` and `%elif…`. */
  test(name: ConditionalName, directive: Token, tokens: readonly Token[]): void {
    if (name.family === 'if') {
      const holds = conditionHolds(name, tokens, this.host, directive.span);
      this.stack.push({
        state: holds ? 'taking' : 'waiting',
        sawElse: false,
        span: directive.span,
        name: directive.text,
      });
      return;
    }
    const open = this.open(directive);
    if (open === null) return;
    if (open.sawElse) this.complain(`\`${directive.text}\` after \`%else\`.`, directive.span, directive.via);
    if (open.state === 'waiting')
      open.state = conditionHolds(name, tokens, this.host, directive.span) ? 'taking' : 'waiting';
    else open.state = 'done';
  }

  private open(directive: Token): Conditional | null {
    const floor = this.floor();
    const open = this.stack.length > floor ? this.stack.at(-1)! : null;
    if (open === null)
      this.complain(`\`${directive.text}\` without an \`%if\` before it.`, directive.span, directive.via);
    return open;
  }

  else(directive: Token): void {
    const open = this.open(directive);
    if (open === null) return;
    if (open.sawElse) this.complain('This `%if` has had its `%else` already.', directive.span, directive.via);
    open.sawElse = true;
    open.state = open.state === 'waiting' ? 'taking' : 'done';
  }

  /** Where the one that ends was opened; null after a complaint. */
  end(directive: Token): Span | null {
    return this.open(directive) === null ? null : this.stack.pop()!.span;
  }

  /** Closes those above `floor` that their text left open. */
  trim(floor: number): void {
    while (this.stack.length > floor) {
      const open = this.stack.pop()!;
      this.complain(`This \`${open.name}\` has no \`%endif\`.`, open.span, null);
    }
  }
}
