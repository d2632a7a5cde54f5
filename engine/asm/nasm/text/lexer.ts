import { isDigit, isHexDigit, isIdPart, isIdStart, isNumberPart, isQuote, isSpace } from './characters';
import { enclosed, percentEnd, percentKind } from './percent';
import type { Name, Names } from './names';
import { stringEnd } from './strings';
import { Token, type SourceLine, type TokenKind } from './token';

/** The tokens of a line. */
export interface Lexed {
  readonly tokens: Token[];
  /** No `%` construct is in it. */
  readonly plain: boolean;
  /** Two tokens touch that the assembler might read as one (`5` and `.`). */
  readonly seams: boolean;
  /** Of lines of files: where they stand as far as the program knows. */
  readonly place?: Place;
}

/** What `__?FILE?__` and `__?LINE?__` say, which `%line` changes. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Who reads: the preprocessor, or the assembler behind it, to which `%` is an operator and `5.` a number. */
type Reader = 'preprocessor' | 'assembler';

/** Marks of several characters, by the first one; the longest first. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['<', ['<<<', '<=>', '<<', '<=', '<>']],
  ['>', ['>>>', '>>', '>=']],
  ['=', ['==']],
  ['!', ['!=']],
  ['&', ['&&']],
  ['|', ['||']],
  ['^', ['^^']],
  ['/', ['//']],
]);

const code = (character: string): number => character.charCodeAt(0);
const PERCENT = code('%');
const DOLLAR = code('$');
const SEMICOLON = code(';');
const QUESTION = code('?');
const UNDERSCORE = code('_');

/** Cuts one line into tokens; comments and white space go. Never fails. Source: The NASM manual 2.16, chapter 3. */
export class Lexer {
  private at = 0;
  private space = false;
  private plain = true;
  private seams = false;
  private readonly tokens: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly names: Names,
    private readonly reader: Reader,
    private readonly place: Token | SourceLine,
  ) {}

  run(): Lexed {
    const { text } = this;
    const { length } = text;
    while (this.at < length) {
      const here = text.charCodeAt(this.at);
      if (isSpace(here)) {
        this.space = true;
        this.at++;
        continue;
      }
      if (here === SEMICOLON) break;
      if (isIdStart(here) && !(here === QUESTION && !isIdPart(text.charCodeAt(this.at + 1)))) this.identifier(this.at);
      else if (here === PERCENT) this.percent();
      else if (isDigit(here)) this.number();
      else if (here === DOLLAR) this.dollar();
      else if (isQuote(here)) this.string();
      else this.mark();
    }
    return { tokens: this.tokens, plain: this.plain, seams: this.seams };
  }

  private add(kind: TokenKind, end: number, text = this.text.slice(this.at, end), name: Name | null = null): void {
    const { place } = this;
    const token =
      place instanceof Token
        ? new Token(kind, text, this.space, place.line, place.start, place.end, place.via, name)
        : new Token(kind, text, this.space, place, this.at, end, null, name);
    this.tokens.push(token);
    this.space = false;
    this.at = end;
  }

  private identifier(from: number): void {
    const { text } = this;
    let end = from + 1;
    while (isIdPart(text.charCodeAt(end))) end++;
    const before = this.tokens.at(-1);
    if (before !== undefined && !this.space && (before.kind === 'number' || before.kind === 'float')) this.seams = true;
    const spelling = text.slice(this.at, end);
    this.add('id', end, spelling, this.names.of(spelling));
  }

  private dollar(): void {
    const next = this.text.charCodeAt(this.at + 1);
    if (isIdStart(next)) this.identifier(this.at + 1);
    else if (next === DOLLAR) this.add('mark', this.at + 2);
    else if (isNumberPart(next)) this.number();
    else this.add('mark', this.at + 1);
  }

  /** Goes as far as letters and digits do; a sign belongs to it behind the exponent letter of a float. */
  private number(): void {
    const { text } = this;
    let end = this.at;
    let isHex = text.charCodeAt(end) === DOLLAR;
    let isFloat = false;
    let hasExponent = false;
    if (isHex) end++;
    for (; ; end++) {
      const here = text[end] ?? '';
      const sign = text[end + 1] === '+' || text[end + 1] === '-';
      if (!isHex && (here === 'e' || here === 'E')) {
        hasExponent = true;
        if (sign) {
          isFloat = true;
          end++;
        }
      } else if (here === 'h' || here === 'H' || here === 'x' || here === 'X') isHex = true;
      else if (here === 'p' || here === 'P') {
        isFloat = true;
        if (sign) end++;
      } else if (here === '.') {
        const digits = this.fraction(end + 1, isHex);
        if (digits < 0) break;
        isFloat = true;
        end = digits - 1;
      } else if (!isNumberPart(text.charCodeAt(end))) break;
    }
    this.add(isFloat || (hasExponent && !isHex) ? 'float' : 'number', end);
  }

  /** Where reading goes on behind the dot of a float; negative when the dot begins a name. */
  private fraction(from: number, isHex: boolean): number {
    if (this.reader === 'assembler') return from;
    let at = from;
    while (this.text.charCodeAt(at) === UNDERSCORE) at++;
    const next = this.text.charCodeAt(at);
    const letter = this.text[at]?.toLowerCase();
    const goesOn = isDigit(next) || (isHex && isHexDigit(next)) || (!isHex && letter === 'e') || letter === 'p';
    return goesOn ? at : -1;
  }

  private string(): void {
    const end = stringEnd(this.text, this.at);
    if (end > this.text.length) this.add('open-string', this.text.length);
    else this.add('string', end);
  }

  private mark(): void {
    const { text, at } = this;
    const long = MARKS.get(text[at])?.find((mark) => text.startsWith(mark, at));
    this.add('mark', at + (long?.length ?? 1));
  }

  private percent(): void {
    const { text, at } = this;
    if (this.reader === 'assembler') {
      this.add('mark', at + (text.charCodeAt(at + 1) === PERCENT ? 2 : 1));
      return;
    }
    const bracket = text[at + 1];
    if (bracket === '{' || bracket === '[') {
      const { inner, end } = enclosed(text, at + 1);
      this.plain = false;
      if (bracket === '[') this.add('indirect', end, inner);
      else this.percentToken(`%${inner}`, end);
      return;
    }
    const end = percentEnd(text, at);
    this.percentToken(text.slice(at, end), end);
  }

  private percentToken(text: string, end: number): void {
    const kind = percentKind(text);
    if (kind !== 'mark') this.plain = false;
    const named = kind === 'directive' || kind === 'context';
    this.add(kind, end, text, named ? this.names.of(text) : null);
  }
}

/** Cuts a file into logical lines. A NUL or a Control-Z ends a line too. */
export function logicalLines(file: string, text: string): SourceLine[] {
  const physical = text
    .replaceAll('\0', '\n')
    .replaceAll('\u001a', '\n')
    .split(/\r\n|[\n\r]/);
  if (physical.at(-1) === '') physical.pop();
  const lines: SourceLine[] = [];
  for (let index = 0; index < physical.length; index++) {
    let joined = physical[index];
    const parts = [{ start: 0, line: index + 1 }];
    while (joined.endsWith('\\') && index + 1 < physical.length) {
      joined = joined.slice(0, -1);
      index++;
      parts.push({ start: joined.length, line: index + 1 });
      joined += physical[index];
    }
    lines.push({ file, text: joined, parts });
  }
  return lines;
}

export const lexLine = (line: SourceLine, names: Names): Lexed =>
  new Lexer(line.text, names, 'preprocessor', line).run();

/** Tokens of text that was made, not written (pasted names, `%deftok`): all of them stand where `like` stands. */
export function lexText(text: string, like: Token, names: Names, reader: Reader = 'preprocessor'): Token[] {
  const { tokens } = new Lexer(text, names, reader, like).run();
  if (tokens.length > 0) tokens[0] = tokens[0].with(like.space, like.via);
  return tokens;
}
