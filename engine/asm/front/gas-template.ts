import type { Origin } from './cursor';
import type { SourceStatement } from './gas-source';
import { Pieces, PieceWriter, type Argument } from './pieces';

/** A statement in the body of a macro or a repetition, cut where values go in. */
export interface Template {
  readonly text: string;
  readonly origin: Origin;
  /** `\name`, `\@` and `\()`, from left to right. */
  readonly cuts: readonly Cut[];
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

export function templatesOf(body: readonly SourceStatement[]): readonly Template[] {
  return body.map(({ text, origin }) => ({ text, origin, cuts: text.includes('\\') ? cutsOf(text) : [] }));
}

const cutsOf = (text: string): Cut[] =>
  Array.from(text.matchAll(/\\(\(\)|@|[A-Za-z_.$][\w.$]*)/g), ({ 0: whole, 1: name, index }) => ({
    from: index,
    to: index + whole.length,
    name,
  }));

/** What goes into the bodies of one call or one round of a repetition. */
export interface Values {
  readonly named: ReadonlyMap<string, string>;
  /** `\@`: the number of macro calls so far. */
  readonly calls: number;
  /** Where the named values are written. */
  readonly places?: () => ReadonlyMap<string, Argument>;
}

/** The text of the template with the values in it, and where each part of it stands in the body. */
export function substitute(
  template: Template,
  values: Values,
): { readonly text: string; readonly pieces: Pieces | undefined } {
  const { text, origin, cuts } = template;
  let made = '';
  let kept = 0;
  for (const { from, to, name } of cuts) {
    const value = valueOf(name, values);
    if (value === null) continue;
    made += text.slice(kept, from) + value;
    kept = to;
  }
  if (kept === 0) return { text, pieces: origin.pieces };
  return { text: made + text.slice(kept), pieces: Pieces.later(() => piecesOf(template, values)) };
}

function piecesOf({ text, origin, cuts }: Template, values: Values): Pieces | undefined {
  const made = new PieceWriter(text);
  for (const { from, to, name } of cuts) {
    const value = valueOf(name, values);
    if (value !== null) made.replace(from, to, value, values.places?.().get(name));
  }
  return made.finish(origin.pieces)?.pieces;
}

function valueOf(name: string, { named, calls }: Values): string | null {
  if (name === '()') return '';
  if (name === '@') return String(calls);
  const value = named.get(name);
  if (value !== undefined) return value;
  const shorter = longestPrefix(name, named);
  return shorter === undefined ? null : named.get(shorter)! + name.slice(shorter.length);
}

/** `\a.suffix`: the dot may belong to what follows. */
function longestPrefix(name: string, values: ReadonlyMap<string, string>): string | undefined {
  for (let length = name.length - 1; length > 0; length--) {
    if (!/[.$]/.test(name[length])) continue;
    if (values.has(name.slice(0, length))) return name.slice(0, length);
  }
  return undefined;
}
