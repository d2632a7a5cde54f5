import type { Token } from '../text/token';
import { MacroTable } from './single';

/** An entry of the context stack, with its own single-line macros. */
export interface Context {
  /** Undefined when `%push` names none. */
  name: string | undefined;
  readonly id: number;
  readonly macros: MacroTable;
}

/** How a name of a context is called where it is no macro. */
export const contextLabel = (id: number, name: string): string => `..@${id}.${name}`;

/** The context stack. Source: The NASM manual 2.16, chapter 4.8. */
export class Contexts {
  readonly stack: Context[] = [];

  get top(): Context | undefined {
    return this.stack.at(-1);
  }

  push(name: string | undefined, id: number): void {
    this.stack.push({ name, id, macros: new MacroTable() });
  }

  /** The context that `%$name` or `%$$name` speaks of, and the name in it; a complaint when the stack is too low. */
  find(token: Token): { readonly context: Context; readonly name: string } | string {
    const match = /^%(\$+)(.*)$/.exec(token.text)!;
    const context = this.stack.at(-match[1].length);
    if (context !== undefined) return { context, name: match[2] };
    const depth = this.stack.length;
    return depth === 0
      ? `\`${token.text}\` belongs to a context, but no \`%push\` opened one.`
      : `\`${token.text}\` belongs to a context further out, but only ${depth} ${depth === 1 ? 'is' : 'are'} open.`;
  }
}
