import type { Span } from '../../api';
import { encodeFloat, FORMAT_OF_SIZE } from '../text/floats';
import { stringBytes, transformed } from '../text/strings';
import { cover, isMark, type Token } from '../text/token';
import type { Expression } from './expression';
import { keywordOf } from './keywords';
import { foreignOperand } from './mistakes';
import { ExpressionReader, type ReaderHost } from './reader';
import type { Element } from './statement';

/** Reads the list behind `db`, `dw`, … Source: The NASM manual 2.16, chapter 3.2.1. */
export class DataReader {
  private readonly reader: ExpressionReader;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly host: ReaderHost,
    lineEnd: Span,
  ) {
    this.reader = new ExpressionReader(tokens, host, lineEnd);
  }

  /** Elements of `width` bytes; null after a complaint. */
  read(width: number): Element[] | null {
    const elements = this.list(width);
    const extra = this.reader.peek();
    return elements !== null && extra !== undefined ? this.notHere(extra) : elements;
  }

  private notHere(token: Token): null {
    return this.reader.complain(
      foreignOperand(this.tokens, this.reader.position) ??
        `\`${token.text}\` does not belong here; the elements are separated by commas.`,
      token,
    );
  }

  /** Up to the end of the line or a closing bracket. A comma may stand behind the last element. */
  private list(width: number): Element[] | null {
    const { reader } = this;
    const elements: Element[] = [];
    if (this.depth > 200) return reader.complain('This list is nested too deeply.', reader.peek());
    this.depth++;
    for (let token = reader.peek(); token !== undefined && !isMark(token, ')'); token = reader.peek()) {
      const element = this.element(width);
      if (element === null) return null;
      elements.push(element);
      const next = reader.peek();
      if (next === undefined || isMark(next, ')')) break;
      if (!reader.accept(',')) return this.notHere(next);
    }
    this.depth--;
    return elements;
  }

  private element(width: number): Element | null {
    const { reader, tokens } = this;
    const token = reader.peek();
    const next = tokens[reader.position + 1];
    const isAlone = next === undefined || isMark(next, ',') || isMark(next, ')');
    const keyword = keywordOf(token);
    if (isMark(token, '?') && isAlone) {
      reader.position++;
      return { kind: 'reserve', width };
    }
    if (isMark(token, '%') && isMark(next, '(')) {
      reader.position++;
      return this.repeated(null, width);
    }
    if (keyword?.kind === 'size') {
      reader.position++;
      return this.repeated(null, keyword.bits / 8);
    }
    if (token?.kind === 'string' && isAlone) {
      this.host.word('string', token.text, token);
      reader.position++;
      return bytesElement(stringBytes(token.text), width, token.span);
    }
    if (keyword?.kind === 'transform') return this.transformedText(keyword.transform, width, token!);
    const float = this.float(width);
    if (float !== undefined) return float;
    const hint = foreignOperand(tokens, reader.position);
    if (hint !== null) return reader.complain(hint, token);
    const expression = reader.read();
    if (expression === null) return null;
    const word = reader.peek();
    if (word?.kind === 'id' && word.text.toLowerCase() === 'dup') {
      reader.position++;
      return this.repeated(expression, width);
    }
    return this.value(expression, width);
  }

  private value(expression: Expression, width: number): Element {
    return { kind: 'value', expression, width };
  }

  /** What stands behind `dup`, `%` or a size: a list in brackets or one element. */
  private repeated(count: Expression | null, width: number): Element | null {
    const { reader } = this;
    const keyword = keywordOf(reader.peek());
    if (keyword?.kind === 'size') {
      reader.position++;
      return this.repeated(count, keyword.bits / 8);
    }
    const open = reader.peek();
    if (!reader.accept('(')) {
      const element = this.element(width);
      return element === null ? null : { kind: 'list', count, elements: [element] };
    }
    const elements = this.list(width);
    if (elements === null) return null;
    if (!reader.accept(')')) return reader.complain('This `(` has no `)`.', open);
    return { kind: 'list', count, elements };
  }

  private transformedText(transform: Parameters<typeof transformed>[1], width: number, word: Token): Element | null {
    const { reader } = this;
    reader.position++;
    const hasBracket = reader.accept('(');
    const token = reader.peek();
    if (token?.kind !== 'string') return reader.complain(`Behind \`${word.text}\` stands a text.`, token);
    reader.position++;
    if (hasBracket && !reader.accept(')')) return reader.complain('This `(` has no `)`.', reader.peek());
    const bytes = transformed(stringBytes(token.text), transform);
    if (bytes === null) return reader.complain('This text is not valid UTF-8.', token);
    return bytesElement(bytes, width, token.span);
  }

  /** Undefined when no float stands here. */
  private float(width: number): Element | null | undefined {
    const { reader, tokens } = this;
    let at = reader.position;
    const isNegative = isMark(tokens[at], '-');
    const start = tokens[at];
    if (isNegative || isMark(tokens[at], '+')) at++;
    const token = tokens[at];
    if (token?.kind !== 'float' && keywordOf(token)?.kind !== 'float') return undefined;
    const format = FORMAT_OF_SIZE.get(width);
    if (format === undefined) {
      return reader.complain(
        'A floating-point number needs dw (half), dd (single), dq (double), dt (extended) or do (quadruple).',
        token,
      );
    }
    this.host.word('number', token.text, token);
    const result = encodeFloat(token.text, isNegative, format, this.host.floatMode);
    if ('problem' in result) return reader.complain(result.problem, token);
    if (result.warning !== undefined) this.host.caution(result.warning, token.span);
    reader.position = at + 1;
    return { kind: 'bytes', bytes: result.bytes, span: cover(start.span, token.span) };
  }
}

/** Text fills whole elements. */
function bytesElement(bytes: readonly number[], width: number, span: Span): Element {
  const padded = new Uint8Array(Math.ceil(bytes.length / width) * width);
  padded.set(bytes);
  return { kind: 'bytes', bytes: padded, span };
}
