import type { Diagnostic, Fix, Span } from '../api';
import type { WrittenStatement } from './source-line';
import { tryStatement, type Trial } from './trial';

/** A change of a statement that may be what its author meant. Offsets count in the statement's text. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Says what is wrong better than the assembler could, now that this change is known to help. */
  readonly message?: string;
  /** What the message is about, where that is not what the assembler stumbled over. */
  readonly about?: { readonly from: number; readonly to: number };
  /** Nothing is left of the statement. */
  readonly empties?: boolean;
}

export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A statement that does not assemble, or not without a warning, as the rules see it. */
export interface Mistake {
  readonly statement: WrittenStatement;
  /** The text of {@link statement}. */
  readonly text: string;
  readonly trial: Trial;
  readonly diagnostic: Diagnostic;
  /** Where in the text the diagnostic points. */
  readonly at: { readonly from: number; readonly to: number };
}

/** Gives changes in the order of their likelihood; those that do not help are dropped by {@link helping}. */
export type Rule = (mistake: Mistake) => readonly Repair[];

export const edited = (text: string, edits: readonly TextEdit[]): string => {
  let made = '';
  let kept = 0;
  for (const { from, to, text: put } of edits) {
    made += text.slice(kept, from) + put;
    kept = to;
  }
  return made + text.slice(kept);
};

/** The same change at one place. */
export const replacing = (from: number, to: number, text: string): readonly TextEdit[] => [{ from, to, text }];

/** Those changes after which the statement assembles without a word. */
export function helping({ statement, text }: Mistake, repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ edits, empties }) => {
    if (empties === true) return true;
    return tryStatement(edited(text, edits), statement.notation, statement.bits).isFine;
  });
}

export const spanIn = (statement: WrittenStatement, from: number, to: number): Span => ({
  file: statement.file,
  line: statement.line,
  column: statement.column + from,
  endLine: statement.line,
  endColumn: statement.column + to,
});

export const fixOf = (statement: WrittenStatement, { title, edits }: Repair): Fix => ({
  title,
  edits: edits.map(({ from, to, text }) => ({ span: spanIn(statement, from, to), text })),
});

/** The operands of a statement as written: what stands between the commas that no bracket and no quotation mark holds. */
export function operandsOf(text: string): { readonly from: number; readonly to: number; readonly text: string }[] {
  const start = /^\s*(?:(?:lock|repn?[ez]?|bnd|notrack)\s+)?[^\s]+\s*/i.exec(text)?.[0].length ?? text.length;
  const parts: { from: number; to: number; text: string }[] = [];
  let depth = 0;
  let from = start;
  const end = (to: number): void => {
    const whole = text.slice(from, to);
    const first = from + whole.length - whole.trimStart().length;
    const trimmed = whole.trim();
    if (trimmed !== '') parts.push({ from: first, to: first + trimmed.length, text: trimmed });
    from = to + 1;
  };
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      at = close < 0 ? text.length : close;
    } else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ',' && depth <= 0) end(at);
  }
  end(text.length);
  return parts;
}

export const quoted = (text: string): string => `\`${text.trim().replace(/\s+/g, ' ')}\``;
