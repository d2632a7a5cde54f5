import { Template, hasSlots } from './template';

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

/** What stands between clauses that are said one after the other, the farthest apart first. */
const BETWEEN = ['; ', ': ', ', ', ' and '];
/** A word of English, and no number or name in capitals. */
const WORD = /(?<![\w.#])[a-z]{2,}\b/u;
/** Several words, not a name or a number. */
const WORDS = /[a-z]{2,} .*[a-z]{2,}/u;
/** `got or gdtr`: names between which somebody may choose. */
const NAMES_OR = /^[\w.$@+]+(?: or [\w.$@+]+)+$/u;
/** Characters of a template that says little by itself, such as ` at `. */
const WEAK = 8;
/** More than this is no sentence of the engine: a listing in a hover. */
const LONGEST = 4000;
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
    this.#whole = new Map(entries.filter(([english]) => !hasSlots(english)));
    this.#templates = entries
      .filter(([english]) => hasSlots(english))
      .map(([english, translation]) => new Template(english, translation))
      .sort((a, b) => b.weight - a.weight);
  }

  say(english: string): string {
    return english.length > LONGEST ? english : this.#say(english, 0, true);
  }

  /** @param words whether single words are the engine's: in a slot, unless it is marked, they are names. */
  #say(english: string, depth: number, words: boolean): string {
    const key = `${depth} ${words} ${english}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const text = english.trim();
    const said =
      this.#row(text, words) ??
      this.#byTemplate(text, depth) ??
      this.#behindVector(text, depth) ??
      this.#bySentence(text, depth) ??
      this.#byClauses(text, depth, words) ??
      text;
    const [before, after] = [/^\s*/u.exec(english)?.[0] ?? '', /\s*$/u.exec(english)?.[0] ?? ''];
    const result = text === '' ? english : `${before}${said}${after}`;
    this.#known.set(key, result);
    return result;
  }

  /** A single word may be a name of the student's or of the kernel's: `exit`, `zero`. */
  #row(text: string, words: boolean): string | undefined {
    return words || /\s/u.test(text) ? this.#whole.get(text) : undefined;
  }

  #byTemplate(text: string, depth: number): string | undefined {
    if (depth > DEEPEST) return undefined;
    for (const template of this.#templates) {
      const found = template.read(text);
      if (found === null) continue;
      const values = found.map(({ slot, text: from, isVerbatim }) => {
        const isOurs = template.wordSlots.has(slot);
        const said = isVerbatim && !isOurs ? from : this.#value(from, depth, isOurs);
        return { slot, said, isSaid: isVerbatim || this.#isSaid(from, said) };
      });
      // So few words could be anybody's: they are taken for the template's only when all of the rest is understood.
      if (template.weight < WEAK && values.some(({ isSaid }) => !isSaid)) continue;
      return template.say(new Map(values.map(({ slot, said }) => [slot, said])));
    }
    return undefined;
  }

  /** A slot may hold words of the engine, or a piece of the student's source, which stays as it is. */
  #value(text: string, depth: number, words = false): string {
    if (/^`[^`]*`$/u.test(text) || !/[a-z]{2}/iu.test(text)) return text;
    const said = this.#say(text, depth + 1, words);
    if (said !== text) return said;
    // A sentence inside another one has lost its full stop.
    const whole = this.#say(`${text}.`, depth + 1, false);
    return whole === `${text}.` ? this.#joined(text, depth) : whole.replace(/\.$/u, '');
  }

  /** `` `a`, `b` or `c` ``; `-128 to 127`; ``write `addl`, or use eax``. */
  #joined(text: string, depth: number): string {
    const { or, to } = this.#joints;
    if (/^-?\w+ to -?\w+$/u.test(text)) return text.replace(' to ', ` ${to} `);
    if (NAMES_OR.test(text)) return text.replaceAll(' or ', ` ${or} `);
    const parts = text.split(/(?<=`|\d) or (?=`|\d)|, or /u);
    if (parts.length === 1 || depth > DEEPEST) return text;
    const said = parts.map((part) => ({ part, words: this.#value(part, depth + 1) }));
    return said.every(({ part, words }) => this.#isSaid(part, words))
      ? said.map(({ words }) => words).join(` ${or} `)
      : text;
  }

  /** Whether nothing English is left: it is another text, or the same one in both languages, or no more than a name. */
  #isSaid(english: string, said: string): boolean {
    return said !== english || this.#whole.has(english) || !WORDS.test(english.replaceAll(/`[^`]*`/gu, ''));
  }

  /** `#GP(0): ` and a reason. */
  #behindVector(text: string, depth: number): string | undefined {
    const [, vector, reason] = /^(#[A-Z]{2}(?:\(\w+\))?: )(.+)$/su.exec(text) ?? [];
    return vector === undefined || depth > DEEPEST ? undefined : `${vector}${this.#say(reason, depth + 1, false)}`;
  }

  /** Where sentences were put one behind the other. */
  #bySentence(text: string, depth: number): string | undefined {
    const end = /[.?] (?=[A-Z`])/u.exec(text);
    if (end === null || depth > DEEPEST) return undefined;
    const first = text.slice(0, end.index + 1);
    return `${this.#say(first, depth + 1, false)} ${this.#say(text.slice(end.index + 2), depth + 1, false)}`;
  }

  /** `TF is set, RCX = RIP`: all of it or nothing, so that no half is left in English. */
  #byClauses(
    text: string,
    depth: number,
    words: boolean,
    [between, ...finer]: readonly string[] = BETWEEN,
  ): string | undefined {
    if (between === undefined) return undefined;
    const parts = text.split(between);
    if (parts.length === 1) return this.#byClauses(text, depth, words, finer);
    const said = parts.map(
      (part) =>
        this.#row(part, words) ??
        this.#byTemplate(part, depth) ??
        this.#byClauses(part, depth, words, finer) ??
        // Some are written with what separates them.
        this.#byTemplate(`${between}${part}`, depth)?.slice(between.length) ??
        (WORD.test(part) ? undefined : part),
    );
    const joint = between === ' and ' ? ` ${this.#whole.get('and') ?? 'and'} ` : between;
    return said.includes(undefined) ? undefined : said.join(joint);
  }
}
