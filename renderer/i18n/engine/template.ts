const SLOT = /\{(\d)\}/gu;
/**
 * In a translation also `{1?e}`: where slot 1 is not empty, `e`. So `Argument{1?e}` for `argument{1}`, the plural's `s`. And
 * `{0!}`: the slot may hold a single word of the engine, which has its row; in every other slot a single word is a name.
 */
const FILLED = /\{(\d)(?:\?([^}]*)|!)?\}/gu;
const OF_WORDS = /\{(\d)!\}/gu;

/** What stood in a slot. */
export interface Found {
  readonly slot: number;
  readonly text: string;
  /** A piece of the student's source, or a name: no words of the engine. */
  readonly isVerbatim: boolean;
}

interface Gap {
  readonly slots: readonly number[];
  readonly isVerbatim: boolean;
}

export const hasSlots = (english: string): boolean => english.search(SLOT) >= 0;

/** Behind this word stands a place: a name, and a file with its line. */
const AT = /\bat $/u;

/** One row with slots. Reading a text back takes time in proportion to it, whatever a student has put into it. */
export class Template {
  /** Characters that are no slot. */
  readonly weight: number;
  /** The slots that may hold a single word of the engine. */
  readonly wordSlots: ReadonlySet<number>;
  readonly #literals: readonly string[];
  /** The slots between two literals: one, or two side by side. */
  readonly #gaps: readonly Gap[];

  constructor(
    english: string,
    readonly translation: string,
  ) {
    this.#literals = english.split(/(?:\{\d\})+/u);
    this.weight = this.#literals.join('').length;
    this.wordSlots = new Set([...translation.matchAll(OF_WORDS)].map(([, slot]) => Number(slot)));
    let at = 0;
    this.#gaps = [...english.matchAll(/(?:\{\d\})+/gu)].map(({ 0: gap, index }): Gap => {
      at = index + gap.length;
      const slots = [...gap.matchAll(SLOT)].map(([, slot]) => Number(slot));
      const before = english.slice(0, at - gap.length);
      return { slots, isVerbatim: isQuoted(before) || (slots.length === 1 && AT.test(before)) };
    });
  }

  /** What stood in the slots when `text` was made; null when it was not made from this template. */
  read(text: string): Found[] | null {
    const [first, ...rest] = this.#literals;
    const last = rest.at(-1) ?? '';
    if (text.length < this.weight || !text.startsWith(first) || !text.endsWith(last)) return null;
    const found: Found[] = [];
    let at = first.length;
    for (const [index, gap] of this.#gaps.entries()) {
      const isLast = index === this.#gaps.length - 1;
      // The nearest place leaves the most for what follows, so that no other has to be tried.
      const end = isLast ? text.length - last.length : text.indexOf(rest[index], at);
      if (end < at) return null;
      found.push(...fill(gap, text.slice(at, end)));
      at = end + rest[index].length;
    }
    return found;
  }

  /** The translation with the values in its slots. */
  say(values: ReadonlyMap<number, string>): string {
    return this.translation.replaceAll(FILLED, (_, slot: string, ending?: string) => {
      const value = values.get(Number(slot)) ?? '';
      return ending === undefined || value === '' ? value : ending;
    });
  }
}

/** Of slots side by side, all behind the first are clauses with their space or comma, or nothing. */
function fill({ slots, isVerbatim }: Gap, text: string): Found[] {
  const [slot, next, ...others] = slots;
  if (next === undefined) return [{ slot, text, isVerbatim }];
  const clause = isVerbatim ? 0 : text.search(/[ :,;]/u);
  const cut = clause < 0 ? text.length : clause;
  return [
    { slot, text: text.slice(0, cut), isVerbatim },
    ...fill({ slots: [next, ...others], isVerbatim }, text.slice(cut)),
  ];
}

/**
 * Between backticks, quotation marks and stars stand pieces of the student's source and names; behind these words, places. A
 * quotation mark behind a slot closes what it holds.
 */
const isQuoted = (before: string): boolean =>
  before.split('`').length % 2 === 0 || /(?<!\})'$|\*$|(?:→|\bgoes to) $/u.test(before);
