import type { Span } from '../api';
import type { Expr } from '../expr';
import type { DataItem } from '../statement';
import { ExpressionReader, type ExpressionHost } from './expressions';
import { encodeFloat, FLOAT_FORMATS, readFloat } from './floats';
import { isFloat, stringBytes } from './literals';
import { foreignOperand } from './mistakes';
import { isMark, spanOf, type Token } from './token';
import { DATA_WIDTHS } from './words';

/** An element of a data list; `reserved` is `?`. */
export type Element = DataItem | { readonly kind: 'reserved'; readonly span: Span };

/** More elements than this in one list are a mistake, not a program. */
const MAX_ELEMENTS = 1_000_000;
const FLOAT_NAMES = /^__\??(infinity|nan|qnan|snan)\??__$/i;

/** Reads the list behind `db`, `dw`, … Null after a complaint. */
export function readData(
  tokens: readonly Token[],
  width: number,
  host: ExpressionHost,
  lineEnd: Span,
): Element[] | null {
  return new DataReader(tokens, width, host, lineEnd).list(false);
}

class DataReader {
  private readonly reader: ExpressionReader;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly width: number,
    private readonly host: ExpressionHost,
    lineEnd: Span,
  ) {
    this.reader = new ExpressionReader(tokens, host, lineEnd);
  }

  list(inner: boolean): Element[] | null {
    const { reader } = this;
    const elements: Element[] = [];
    for (;;) {
      if (!inner && elements.length > 0 && reader.peek() === undefined) return elements;
      const element = this.element();
      if (element === null) return null;
      if (elements.length + element.length > MAX_ELEMENTS) {
        return reader.complain(`These are more than ${MAX_ELEMENTS} elements.`, reader.peek());
      }
      for (const one of element) elements.push(one);
      const next = reader.peek();
      if (next === undefined || (inner && isMark(next, ')'))) return elements;
      if (!reader.accept(',')) {
        return reader.complain(
          foreignOperand(this.tokens, reader.position) ??
            `\`${next.text}\` does not belong here; the elements are separated by commas.`,
          next,
        );
      }
    }
  }

  private element(): Element[] | null {
    const { reader, tokens } = this;
    const token = reader.peek();
    const next = tokens[reader.position + 1];
    const ends = next === undefined || isMark(next, ',') || isMark(next, ')');
    if (token?.kind === 'string' && ends) {
      this.host.word('string', token.text, token);
      reader.position++;
      return [{ kind: 'bytes', bytes: this.padded(stringBytes(token.text)), span: token.span }];
    }
    if (isMark(token, '?') && ends) {
      reader.position++;
      return [{ kind: 'reserved', span: token!.span }];
    }
    const float = this.float();
    if (float !== undefined) return float;
    const hint = foreignOperand(tokens, reader.position);
    if (hint !== null) return reader.complain(hint, token);
    const value = reader.read();
    if (value === null) return null;
    if (this.width > 8) {
      return reader.complain(
        'Elements of this size hold floating-point numbers or text; a whole number here needs dq.',
        token,
      );
    }
    const word = reader.peek();
    if (word?.kind === 'identifier' && word.text.toLowerCase() === 'dup') return this.duplicated(value, word);
    return [{ kind: 'value', value: this.withReference(value) }];
  }

  /** Text fills whole elements. */
  private padded(bytes: readonly number[]): Uint8Array {
    const padded = new Uint8Array(Math.ceil(bytes.length / this.width) * this.width);
    padded.set(bytes);
    return padded;
  }

  private withReference(value: Expr): Expr {
    const { reader, tokens } = this;
    const word = reader.peek();
    const name = tokens[reader.position + 1];
    if (word?.text.toLowerCase() !== 'wrt' || name?.text.toLowerCase() !== '..sym') return value;
    reader.position += 2;
    return value;
  }

  /** Undefined when no float stands here. */
  private float(): Element[] | null | undefined {
    const { reader, tokens, width } = this;
    let at = reader.position;
    const signed = isMark(tokens[at], '-') || isMark(tokens[at], '+');
    const negative = isMark(tokens[at], '-');
    if (signed) at++;
    const token = tokens[at];
    const named = token?.kind === 'identifier' ? FLOAT_NAMES.exec(token.text)?.[1] : undefined;
    if (token === undefined || (named === undefined && (token.kind !== 'number' || !isFloat(token.text))))
      return undefined;
    const format = FLOAT_FORMATS.get(width);
    if (format === undefined) {
      return reader.complain(
        'A floating-point number needs dw (half), dd (single), dq (double), dt (extended) or do (quadruple).',
        token,
      );
    }
    const value = named === undefined ? readFloat(token.text) : named.toLowerCase();
    if (value === null) return reader.complain(`\`${token.text}\` is not a number.`, token);
    reader.position = at + 1;
    this.host.word('number', token.text, token);
    const span = spanOf(tokens.slice(signed ? at - 1 : at, at + 1), token.span);
    return [{ kind: 'float', bytes: encodeFloat(value, negative, format), span }];
  }

  /** `n dup (…)`. */
  private duplicated(count: Expr, word: Token): Element[] | null {
    const { reader, host } = this;
    reader.position++;
    const times = host.evaluate(count);
    if (times === undefined || times < 0n) {
      return reader.complain('The number before `dup` must be known here and not be negative.', word);
    }
    const sized = reader.peek();
    if (
      sized?.kind === 'identifier' &&
      DATA_WIDTHS.has(`d${sized.text[0]?.toLowerCase()}`) &&
      /^(?:byte|word|dword|qword)$/i.test(sized.text)
    ) {
      return reader.complain('The lab does not know sizes behind `dup` yet.', sized);
    }
    let elements: Element[] | null;
    if (reader.accept('(')) {
      elements = this.list(true);
      if (elements === null) return null;
      if (!reader.accept(')')) return reader.complain('The list behind `dup` has no `)`.', reader.peek());
    } else elements = this.element();
    if (elements === null) return null;
    if (times * BigInt(elements.length) > BigInt(MAX_ELEMENTS)) {
      return reader.complain(`These are more than ${MAX_ELEMENTS} elements.`, word);
    }
    const all: Element[] = [];
    for (let index = 0; index < Number(times); index++) for (const element of elements) all.push(element);
    return all;
  }
}
