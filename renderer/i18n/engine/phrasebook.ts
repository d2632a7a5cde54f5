/**
 * What the engine says, by its English: a sentence, or its template with `{0}`, `{1}` for what differs from one saying to the
 * next. The translation has the same slots, in its own order.
 */
export type Rows = Readonly<Record<string, string>>;

interface Template {
  readonly pattern: RegExp;
  /** The slot of each group of the pattern, and whether it holds words of the engine or a piece of source or a name. */
  readonly slots: readonly { readonly number: number; readonly isVerbatim: boolean }[];
  readonly translation: string;
}

const SLOT = /\{(\d)\}/gu;
/** Sentences that are remembered; a diagnostic is drawn many times. */
const REMEMBERED = 4096;
/** Slots inside slots; the engine's sentences go three deep. */
const DEEPEST = 6;

/** Says the engine's finished English in another language. What it does not know stays English. */
export class Phrasebook {
  readonly #whole: ReadonlyMap<string, string>;
  /** The most literal ones first, so that `{0} is expected here.` comes behind every sentence that says more. */
  readonly #templates: readonly Template[];
  readonly #known = new Map<string, string>();

  constructor(rows: Rows) {
    const entries = Object.entries(rows);
    this.#whole = new Map(entries.filter(([english]) => english.search(SLOT) < 0));
    this.#templates = entries
      .filter(([english]) => english.search(SLOT) >= 0)
      .sort(([a], [b]) => literals(b) - literals(a))
      .map(([english, translation]) => template(english, translation));
  }

  say(english: string): string {
    return this.#say(english, 0);
  }

  #say(english: string, depth: number): string {
    const known = this.#known.get(english);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const text = english.trim();
    const said =
      this.#whole.get(text) ??
      this.#byTemplate(text, depth) ??
      this.#behindVector(text, depth) ??
      this.#bySentence(text, depth) ??
      text;
    const [before, after] = [/^\s*/u.exec(english)?.[0] ?? '', /\s*$/u.exec(english)?.[0] ?? ''];
    const result = text === '' ? english : `${before}${said}${after}`;
    this.#known.set(english, result);
    return result;
  }

  #byTemplate(text: string, depth: number): string | undefined {
    if (depth > DEEPEST) return undefined;
    for (const { pattern, slots, translation } of this.#templates) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const values = new Map(
        slots.map(({ number, isVerbatim }, index) => [
          number,
          isVerbatim ? found[index + 1] : this.#value(found[index + 1], depth),
        ]),
      );
      return translation.replaceAll(SLOT, (_, slot: string) => values.get(Number(slot)) ?? '');
    }
    return undefined;
  }

  /** A slot may hold words of the engine, or a piece of the student's source, which stays as it is. */
  #value(text: string, depth: number): string {
    return /^`[^`]*`$/u.test(text) || !/[a-z]{2}/iu.test(text) ? text : this.#say(text, depth + 1);
  }

  /** `#GP(0): ` and a reason. */
  #behindVector(text: string, depth: number): string | undefined {
    const [, vector, reason] = /^(#[A-Z]{2}(?:\(\w+\))?: )(.+)$/su.exec(text) ?? [];
    return vector === undefined || depth > DEEPEST ? undefined : `${vector}${this.#say(reason, depth + 1)}`;
  }

  /** Where sentences were put one behind the other. */
  #bySentence(text: string, depth: number): string | undefined {
    const end = /[.?] (?=[A-Z`])/u.exec(text);
    if (end === null || depth > DEEPEST) return undefined;
    const first = text.slice(0, end.index + 1);
    return `${this.#say(first, depth + 1)} ${this.#say(text.slice(end.index + 2), depth + 1)}`;
  }
}

const literals = (english: string): number => english.replaceAll(SLOT, '').length;

/** Between these stand pieces of the student's source and names. */
const QUOTES = /[`'*]$/u;

function template(english: string, translation: string): Template {
  const slots: { number: number; isVerbatim: boolean }[] = [];
  const parts = english.split(/(\{\d\})/u);
  const source = parts
    .map((part, index) => {
      const slot = /^\{(\d)\}$/u.exec(part);
      if (slot === null) return part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
      slots.push({ number: Number(slot[1]), isVerbatim: QUOTES.test(parts[index - 1] ?? '') });
      return '(.*?)';
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`, 'su'), slots, translation };
}
