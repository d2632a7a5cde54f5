import type { Origin } from './cursor';
import type { SourceStatement } from './gas-source';
import { Pieces, PieceWriter, type Argument } from './pieces';

/** A statement in the body of a macro or a repetition, cut where values go in. */
export interface Template {
  readonly text: string;
  readonly origin: Origin;
  /** `\name`, `&name`, `\@` and `\()`, from left to right. */
  readonly cuts: readonly Cut[];
}

type Cut = { readonly from: number; readonly to: number } & (
  | { readonly name: string; readonly literal?: undefined }
  | { readonly literal: string; readonly name?: undefined }
);

/**
 * @param names parameters: they are replaced behind `\` and `&` and, with `.altmacro`, wherever they stand
 */
export function templatesOf(
  body: readonly SourceStatement[],
  names: ReadonlySet<string>,
  alternate = false,
): readonly Template[] {
  return body.map(({ text, origin }) => {
    const marked = alternate || text.includes('\\') || text.includes('&');
    return { text, origin, cuts: marked ? cutsOf(text, names, alternate) : [] };
  });
}

const NAME = '[A-Za-z_.$][\\w.$]*';
const PATTERN = new RegExp(`\\\\(?:(\\([^)]*\\))|(@)|(${NAME}))|&(${NAME})&?|(${NAME})&?|[0-9][\\w.$]*`, 'g');

function cutsOf(text: string, names: ReadonlySet<string>, alternate: boolean): Cut[] {
  const cuts: Cut[] = [];
  for (const found of text.matchAll(PATTERN)) {
    const [whole, literal, count, escaped, joined, bare] = found;
    const from = found.index;
    const to = from + whole.length;
    if (literal !== undefined) cuts.push({ from, to, literal: literal.slice(1, -1) });
    else if (count !== undefined) cuts.push({ from, to, name: '@' });
    else if (escaped !== undefined) {
      // An `&` behind the name goes with it.
      const glued = names.has(escaped) && text[to] === '&' && alternate ? 1 : 0;
      cuts.push({ from, to: to + glued, name: escaped });
    } else {
      const name = joined ?? (alternate ? bare : undefined);
      if (name !== undefined && names.has(name)) cuts.push({ from, to, name });
    }
  }
  return cuts;
}

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
  let plain = 0;
  for (const cut of cuts) {
    const { from, to } = cut;
    const value = valueOf(cut, values);
    if (value === null) continue;
    if (kept === 0) plain = from;
    made += text.slice(kept, from) + value;
    kept = to;
  }
  if (kept === 0) return { text, pieces: origin.pieces };
  const pieces = Pieces.later(() => piecesOf(template, values), origin.pieces === undefined ? plain : 0);
  return { text: made + text.slice(kept), pieces };
}

function piecesOf({ text, origin, cuts }: Template, values: Values): Pieces | undefined {
  const made = new PieceWriter(text);
  for (const cut of cuts) {
    const value = valueOf(cut, values);
    if (value !== null) made.replace(cut.from, cut.to, value, values.places?.().get(cut.name ?? ''));
  }
  return made.finish(origin.pieces)?.pieces;
}

function valueOf(cut: Cut, { named, calls }: Values): string | null {
  if (cut.name === undefined) return cut.literal;
  if (cut.name === '@') return String(calls);
  return named.get(cut.name) ?? null;
}
