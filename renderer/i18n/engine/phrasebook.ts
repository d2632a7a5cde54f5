/**
 * What the engine says, by its English: a sentence, or its template with `{0}`, `{1}` for what differs from one saying to the
 * next. The translation has the same slots, in its own order.
 */
export type Rows = Readonly<Record<string, string>>;

/** The words between the parts of a list and between the ends of a range. */
export interface Joints {
  readonly or: string;
  readonly to: string;
}

/** All that one language says in the engine's place. */
export interface EngineTexts {
  readonly sentences: Rows;
  readonly formulas: Rows;
  readonly joints: Joints;
}

interface Template {
  readonly pattern: RegExp;
  /** Its longest piece without a slot; a text that lacks it needs no pattern. */
  readonly literal: string;
  /** The slot of each group of the pattern, and whether it holds words of the engine or a piece of source or a name. */
  readonly slots: readonly { readonly number: number; readonly isVerbatim: boolean }[];
  readonly translation: string;
}

const SLOT = /\{(\d)\}/gu;
/** In a translation also `{1?e}`: where slot 1 is not empty, `e`. So `Argument{1?e}` for `argument{1}`, the plural's `s`. */
const FILLED = /\{(\d)(?:\?([^}]*))?\}/gu;
const SLOT_ALONE = /^\{\d\}$/u;
/** What stands between clauses that are said one after the other, the farthest apart first. */
const BETWEEN = ['; ', ': ', ', ', ' and '];
/** A word of English, and no number or name in capitals. */
const WORD = /(?<![\w.#])[a-z]{2,}\b/u;
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

  readonly #joints: Joints;

  constructor(rows: Rows, joints: Joints) {
    this.#joints = joints;
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
      this.#byClauses(text, depth) ??
      text;
    const [before, after] = [/^\s*/u.exec(english)?.[0] ?? '', /\s*$/u.exec(english)?.[0] ?? ''];
    const result = text === '' ? english : `${before}${said}${after}`;
    this.#known.set(english, result);
    return result;
  }

  #byTemplate(text: string, depth: number): string | undefined {
    if (depth > DEEPEST) return undefined;
    for (const { pattern, literal, slots, translation } of this.#templates) {
      const found = text.includes(literal) ? pattern.exec(text) : null;
      if (found === null) continue;
      const values = new Map(
        slots.map(({ number, isVerbatim }, index) => [
          number,
          isVerbatim ? found[index + 1] : this.#value(found[index + 1], depth),
        ]),
      );
      return translation.replaceAll(FILLED, (_, slot: string, ending?: string) => {
        const value = values.get(Number(slot)) ?? '';
        return ending === undefined || value === '' ? value : ending;
      });
    }
    return undefined;
  }

  /** A slot may hold words of the engine, or a piece of the student's source, which stays as it is. */
  #value(text: string, depth: number): string {
    if (/^`[^`]*`$/u.test(text) || !/[a-z]{2}/iu.test(text)) return text;
    if (/, or /u.test(text) && !this.#whole.has(text)) return this.#joined(text, depth);
    const said = this.#say(text, depth + 1);
    if (said !== text) return said;
    // A sentence inside another one has lost its full stop.
    const whole = this.#say(`${text}.`, depth + 1);
    return whole === `${text}.` ? this.#joined(text, depth) : whole.replace(/\.$/u, '');
  }

  /** `` `a`, `b` or `c` ``; `-128 to 127`; ``write `addl`, or use eax``. */
  #joined(text: string, depth: number): string {
    const { or, to } = this.#joints;
    if (/^-?\w+ to -?\w+$/u.test(text)) return text.replace(' to ', ` ${to} `);
    const parts = text.split(/(?<=`|\d) or (?=`|\d)|, or /u);
    if (parts.length === 1 || depth > DEEPEST) return text;
    return parts.map((part) => this.#value(part, depth + 1)).join(` ${or} `);
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

  /** `TF is set, RCX = RIP`: all of it or nothing, so that no half is left in English. */
  #byClauses(text: string, depth: number, [between, ...finer]: readonly string[] = BETWEEN): string | undefined {
    if (between === undefined) return undefined;
    const parts = text.split(between);
    if (parts.length === 1) return this.#byClauses(text, depth, finer);
    const said = parts.map(
      (part) =>
        this.#whole.get(part) ??
        this.#byTemplate(part, depth) ??
        this.#byClauses(part, depth, finer) ??
        (WORD.test(part) ? undefined : part),
    );
    const joint = between === ' and ' ? ` ${this.#whole.get('and') ?? 'and'} ` : between;
    return said.includes(undefined) ? undefined : said.join(joint);
  }
}

const literals = (english: string): number => english.replaceAll(SLOT, '').length;

function template(english: string, translation: string): Template {
  const slots: { number: number; isVerbatim: boolean }[] = [];
  const parts = english.split(/(\{\d\})/u);
  let before = '';
  const source = parts
    .map((part, index) => {
      before += part;
      const slot = /^\{(\d)\}$/u.exec(part);
      if (slot === null) return part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
      slots.push({ number: Number(slot[1]), isVerbatim: isQuoted(before.slice(0, -part.length)) });
      // Of two slots side by side the second is a clause with its space or comma, or nothing.
      const isClause = parts[index - 1] === '' && index > 1 && !isQuoted(before.slice(0, -part.length));
      return isClause ? '((?:[ ,;].*?)?)' : '(.*?)';
    })
    .join('');
  const literal = parts.filter((part) => !SLOT_ALONE.test(part)).reduce((a, b) => (b.length > a.length ? b : a));
  return { pattern: new RegExp(`^${source}$`, 'su'), literal, slots, translation };
}

/** Between backticks, quotation marks and stars stand pieces of the student's source and names. */
const isQuoted = (before: string): boolean => before.split('`').length % 2 === 0 || /['*]$/u.test(before);
