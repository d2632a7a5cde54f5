import type { Span } from '../api';
import type { Origin } from './cursor';
import type { Template } from './gas-template';
import type { Argument } from './pieces';

/** A `.macro` as defined. */
export interface Macro {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Template[];
  /** Names that `LOCAL` makes new in every call (`.altmacro`). */
  readonly locals: readonly string[];
  readonly span: Span;
}

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly rest: boolean;
  readonly initial: string;
}

/** `.altmacro`, and what a `%expression` as an argument is worth. */
export interface ArgumentStyle {
  readonly alternate: boolean;
  readonly evaluate: (text: string) => string;
}

const PLAIN: ArgumentStyle = { alternate: false, evaluate: (text) => text };

/** Characters that a space stays behind, or before, when it has one of them on the other side too. */
const WORD_LIKE = /[\w.$*%\-([{}\u0080-\uffff]/;

/**
 * Text as GNU as hands it to macros: no spaces but those between two characters of words, of which the signs that an operand
 * of this CPU may begin with are some.
 */
export function scrubbed(text: string): string {
  const source = text.trim();
  if (!/[\s']/.test(source)) return source;
  let made = '';
  let word = false;
  for (let at = 0; at < source.length; ) {
    const char = source[at];
    if (char === '"') {
      const end = endOfQuoted(source, at);
      made += source.slice(at, end);
      at = end;
      word = false;
    } else if (char === "'") {
      const { value, end } = characterAt(source, at);
      made += value;
      at = end;
      word = false;
    } else if (/\s/.test(char)) {
      while (/\s/.test(source[at] ?? '')) at++;
      if (word && /[\w.$*%\-([{}"'\u0080-\uffff]/.test(source[at] ?? '')) made += ' ';
    } else {
      made += char;
      word = WORD_LIKE.test(char);
      at++;
    }
  }
  return made;
}

const ESCAPED: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9 };

/** `'a`, `'a'`, `'\n`: the number of the character, and where the text goes on. */
function characterAt(text: string, from: number): { value: string; end: number } {
  const escape = text[from + 1] === '\\';
  const char = text[from + (escape ? 2 : 1)] ?? '';
  const code = (escape ? ESCAPED[char] : undefined) ?? char.charCodeAt(0);
  const end = from + (escape ? 3 : 2);
  return {
    value: Number.isNaN(code) ? '' : String(code),
    end: text[end] === "'" ? end + 1 : Math.min(end, text.length),
  };
}

/** Behind the closing quotation mark, or at the end of the text. */
function endOfQuoted(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== text[from]) at += text[at] === '\\' ? 2 : 1;
  return Math.min(text.length, at + 1);
}

/** Reads arguments one by one, as GNU as's macro processor does. */
class ArgumentReader {
  at = 0;

  constructor(
    readonly text: string,
    private readonly style: ArgumentStyle,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  /** White space and at most one comma. */
  comma(): void {
    this.space();
    if (this.text[this.at] === ',') this.at++;
    this.space();
  }

  /** `name=` in front of a value, consumed. With `.altmacro` there are no such. */
  keyword(): string | undefined {
    if (this.style.alternate) return undefined;
    const found = /\s*([A-Za-z_.$][\w.$]*)\s*=/y;
    found.lastIndex = this.at;
    const name = found.exec(this.text)?.[1];
    if (name !== undefined) this.at = found.lastIndex;
    return name;
  }

  /** An `=` right in the value, with no name before it. */
  isConfusing(): boolean {
    return !this.style.alternate && /^[^\s,";()]*=/.test(this.text.slice(this.at));
  }

  value(): string {
    this.space();
    const { text, style } = this;
    const first = text[this.at];
    if (first === '%' && style.alternate) {
      const from = ++this.at;
      while (!this.done && text[this.at] !== ',') this.at++;
      return style.evaluate(text.slice(from, this.at));
    }
    if (first === '"' || (style.alternate && (first === '<' || first === "'"))) return this.string();
    return this.plain();
  }

  /** One string, of which the quotation marks stay with `.altmacro`. */
  private string(): string {
    const { text, style } = this;
    const open = text[this.at];
    if (open === '<') return this.angled();
    let made = '';
    let escaped = false;
    for (this.at++; !this.done; this.at++) {
      const char = text[this.at];
      escaped = text[this.at - 1] === '\\' && !escaped;
      if (style.alternate && char === '!') made += text[++this.at] ?? '';
      else if (char === open && !escaped) {
        this.at++;
        if (text[this.at] !== open) break;
        made += open;
      } else made += char;
    }
    return style.alternate ? `"${made}"` : made;
  }

  /** `<…>`, which may nest; `!` takes the meaning from the next character. */
  private angled(): string {
    const { text } = this;
    let made = '';
    let depth = 0;
    for (; !this.done; this.at++) {
      const char = text[this.at];
      if (char === '!') made += text[++this.at] ?? '';
      else if (char === '<' && depth++ === 0) continue;
      else if (char === '>' && --depth === 0) {
        this.at++;
        break;
      } else made += char;
    }
    return made;
  }

  /** Up to a comma, or a space outside of brackets. */
  private plain(): string {
    const { text, style } = this;
    const from = this.at;
    const open: string[] = [];
    for (; !this.done; this.at++) {
      const char = text[this.at];
      if (char === ',' || (open.length === 0 && /\s/.test(char)) || (char === '<' && style.alternate)) break;
      if (char === '"' || char === "'") {
        const end = text.indexOf(char, this.at + 1);
        this.at = end < 0 ? text.length - 1 : end;
      } else if (char === '(' || char === '[') open.push(char === '(' ? ')' : ']');
      else if (char === open.at(-1)) open.pop();
    }
    return text.slice(from, this.at);
  }

  rest(): string {
    this.space();
    const rest = this.text.slice(this.at).trimEnd();
    this.at = this.text.length;
    return rest;
  }
}

/** The arguments of `.irp`. */
export function argumentsOf(text: string, style: ArgumentStyle = PLAIN): string[] {
  const reader = new ArgumentReader(scrubbed(text), style);
  const list: string[] = [];
  while (!reader.done) {
    const from = reader.at;
    list.push(reader.value());
    reader.comma();
    if (reader.at === from) reader.at++;
  }
  return list;
}

/** The characters of `.irpc`: spaces count only inside of quotation marks. */
export function charactersOf(text: string): string[] {
  const list: string[] = [];
  const source = scrubbed(text);
  let quoted = source.startsWith('"');
  for (let at = quoted ? 1 : 0; at < source.length; at++) {
    const char = source[at];
    if (char === '"') quoted = !quoted;
    if (char === '"' && source.slice(at + 1).trim() === '') break;
    if (quoted || !/\s/.test(char)) list.push(char);
  }
  return list;
}

/** Parameters of `.macro name a, b=1, c:req, d:vararg`; undefined when that is no list of parameters. */
export function parseParameters(text: string, style: ArgumentStyle = PLAIN): Parameter[] | undefined {
  const reader = new ArgumentReader(scrubbed(text), style);
  const list: Parameter[] = [];
  const pattern = /([A-Za-z_.$][\w.$]*)\s*(?::\s*(req|vararg)\b)?\s*(=)?/y;
  while (!reader.done) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text);
    if (found === null) return undefined;
    reader.at = pattern.lastIndex;
    const initial = found[3] === undefined ? '' : reader.value();
    list.push({ name: found[1], required: found[2] === 'req', rest: found[2] === 'vararg', initial });
    reader.comma();
  }
  return list;
}

export interface Binding {
  readonly values: Map<string, string>;
  readonly problem?: string;
}

/** Values of a call's arguments by parameter name. */
export function bindArguments(macro: Macro, text: string, style: ArgumentStyle = PLAIN): Binding {
  const values = new Map(macro.parameters.map((parameter) => [parameter.name, parameter.initial]));
  const words = wordsOf(macro, text, style);
  if (words !== undefined) {
    for (const [n, word] of words.entries()) values.set(macro.parameters[n].name, word);
    return { values };
  }
  const reader = new ArgumentReader(scrubbed(text), style);
  const set = new Set<string>();
  const put = (parameter: Parameter): void => {
    const value = parameter.rest ? reader.rest() : reader.value();
    if (value === '') {
      values.set(parameter.name, parameter.initial);
      set.delete(parameter.name);
      return;
    }
    values.set(parameter.name, value);
    set.add(parameter.name);
  };
  let position = 0;
  let named = false;
  let count = 0;
  while (!reader.done) {
    const from = reader.at;
    count++;
    const keyword = reader.keyword();
    if (keyword !== undefined) {
      const parameter = macro.parameters.find(({ name }) => name === keyword);
      if (parameter === undefined) return { values, problem: `\`${macro.name}\` has no parameter \`${keyword}\`.` };
      put(parameter);
      named = true;
    } else if (reader.isConfusing()) {
      return { values, problem: `\`${macro.name}\`: an \`=\` in a value must stand in quotation marks.` };
    } else if (named) {
      return { values, problem: `\`${macro.name}\`: a value without a name cannot follow one with a name.` };
    } else {
      const parameter = macro.parameters[position++];
      if (parameter === undefined) {
        const given = count + argumentsOf(reader.text.slice(from), style).length - 1;
        return {
          values,
          problem: `\`${macro.name}\` takes ${macro.parameters.length} arguments, and here are ${given}.`,
        };
      }
      put(parameter);
    }
    reader.comma();
    if (reader.at === from) reader.at++;
  }
  const missing = macro.parameters.find((parameter) => parameter.required && !set.has(parameter.name));
  if (missing !== undefined)
    return { values, problem: `\`${macro.name}\` needs a value for its argument \`${missing.name}\`.` };
  return { values };
}

/** Words between commas: what most calls give, and what needs no reader. `%` begins an expression with `.altmacro`. */
const WORDS = /^\s*[\w.$%+-]+(?:\s*,\s*[\w.$%+-]+)*\s*$/;
function wordsOf({ parameters }: Macro, text: string, style: ArgumentStyle): readonly string[] | undefined {
  if (!WORDS.test(text) || (style.alternate && text.includes('%'))) return undefined;
  const words = text.split(',').map((word) => word.trim());
  const isPlain = parameters.every(({ rest, required }, n) => !rest && (!required || n < words.length));
  return isPlain && words.length <= parameters.length ? words : undefined;
}

/** Where in the text of a call the value of each parameter is written. */
export function argumentPlaces(
  values: ReadonlyMap<string, string>,
  text: string,
  origin: Origin,
): ReadonlyMap<string, Argument> {
  const places = new Map<string, Argument>();
  let from = 0;
  for (const [name, value] of values) {
    if (value === '') continue;
    const next = text.indexOf(value, from);
    const at = next < 0 ? text.indexOf(value) : next;
    if (at < 0) continue;
    places.set(name, { origin, at });
    from = at + value.length;
  }
  return places;
}
