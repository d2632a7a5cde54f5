import type { SourceFile, Span } from '../api';
import type { Expr } from '../expr';
import type { DataItem, Statement } from '../statement';
import { readData } from './data';
import type { ExpressionHost } from './expressions';
import { stringBytes, utf8 } from './literals';
import { after, spanOf, splitCommas, type Token } from './token';
import { DATA_WIDTHS, RESERVE_WIDTHS } from './words';

interface DataHost extends ExpressionHost {
  readonly counting: { offset: bigint } | null;
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
  constant(tokens: readonly Token[], at: Span): bigint | null;
  expression(tokens: readonly Token[], at: Span): Expr | null;
  emit(statement: Statement): void;
  include(name: string): SourceFile | undefined;
}

/** From here on a repeated list of constants is written as bytes at once. */
const MANY = { from: 256n, to: 1n << 22n } as const;

export const bytesItem = (bytes: readonly number[], span: Span): DataItem => ({
  kind: 'bytes',
  bytes: Uint8Array.from(bytes),
  span,
});

const product = (left: Expr, right: Expr): Expr => ({ kind: 'binary', operator: 'mul', left, right, span: left.span });

/** `db` and its kind, `resb` and its kind, `incbin`. */
export class DataStatements {
  constructor(private readonly host: DataHost) {}

  values(word: Token, rest: readonly Token[], span: Span, times: Expr | null): void {
    const width = DATA_WIDTHS.get(word.text.toLowerCase())!;
    if (rest.length === 0) {
      this.host.warn(`\`${word.text}\` needs at least one value; this line makes nothing.`, word.span);
      return;
    }
    const elements = readData(rest, width, this.host, after(word.span));
    if (elements === null) return;
    if (elements.every((element) => element.kind === 'reserved')) {
      const count: Expr = { kind: 'number', value: BigInt(elements.length), span: word.span };
      this.space(times === null ? count : product(times, count), width, span);
      return;
    }
    if (this.host.counting !== null) {
      this.host.error('Between `struc` and `endstruc` space is only counted; use resb and its kind.', word.span);
      return;
    }
    const items = elements.map(
      (element): DataItem =>
        element.kind === 'reserved'
          ? { kind: 'value', value: { kind: 'number', value: 0n, span: element.span } }
          : element,
    );
    const repeated = times === null ? undefined : this.host.evaluate(times);
    const bytes =
      repeated !== undefined && repeated > MANY.from && repeated <= MANY.to ? this.constantBytes(items, width) : null;
    if (bytes === null || repeated === undefined) {
      this.host.emit({ kind: 'data', width, items, span, ...(times === null ? {} : { times }) });
      return;
    }
    // Once as written, for its warnings; the rest as bytes.
    this.host.emit({ kind: 'data', width, items, span });
    const others: Expr = { kind: 'number', value: repeated - 1n, span: word.span };
    this.host.emit({ kind: 'data', width: 1, items: [bytesItem(bytes, word.span)], times: others, span });
  }

  /** The bytes of the list when they are the same wherever it stands. */
  private constantBytes(items: readonly DataItem[], width: number): number[] | null {
    const bytes: number[] = [];
    for (const item of items) {
      if (item.kind !== 'value') {
        for (const byte of item.bytes) bytes.push(byte);
        continue;
      }
      const value = item.value.kind === 'number' ? item.value.value : undefined;
      if (value === undefined) return null;
      for (let index = 0; index < width; index++) bytes.push(Number((value >> BigInt(8 * index)) & 255n));
    }
    return bytes;
  }

  reserve(word: Token, rest: readonly Token[], span: Span, times: Expr | null): void {
    const width = RESERVE_WIDTHS.get(word.text.toLowerCase())!;
    const count = rest.length === 0 ? null : this.host.expression(rest, word.span);
    if (rest.length === 0) this.host.error(`\`${word.text}\` needs to know how many.`, after(word.span));
    if (count !== null) this.space(times === null ? count : product(times, count), width, span);
  }

  /** `count` × `width` bytes without a value. */
  space(count: Expr, width: number, span: Span): void {
    if (this.host.counting === null) {
      this.host.emit({ kind: 'reserve', count, width, span });
      return;
    }
    const value = this.host.evaluate(count);
    if (value === undefined) this.host.error('This count must be known here already.', count.span);
    else this.host.counting.offset += value * BigInt(width);
  }

  incbin(word: Token, rest: readonly Token[], span: Span): void {
    const [name, skip, length] = splitCommas(rest);
    if (name.length !== 1 || name[0].kind !== 'string') {
      this.host.error('`incbin` needs the name of a file in quotes.', spanOf(name, after(word.span)));
      return;
    }
    const file = this.host.include(String.fromCharCode(...stringBytes(name[0].text)));
    if (file === undefined) {
      this.host.error(`There is no file ${name[0].text} to include.`, name[0].span);
      return;
    }
    const from = skip === undefined ? 0n : this.host.constant(skip, word.span);
    const size = length === undefined ? null : this.host.constant(length, word.span);
    if (from === null) return;
    const all = file.bytes ?? Uint8Array.from(utf8(file.text));
    const bytes = Uint8Array.from(all.slice(Number(from), size === null ? undefined : Number(from + size)));
    this.host.emit({ kind: 'data', width: 1, items: [{ kind: 'bytes', bytes, span: name[0].span }], span });
  }
}
