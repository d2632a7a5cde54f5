import type { Span } from '../api';
import { number as numberExpr, type Expr } from '../expr';
import type { DataItem } from '../statement';
import type { Cursor } from './cursor';
import { encodeFloat } from './floats';
import type { GasReader } from './gas';
import { parseString } from './strings';

/** What a directive does; the cursor stands behind its name. */
export type Run = (reader: GasReader, cursor: Cursor, span: Span, name: string) => void;

/** Comma-separated expressions up to the end of the statement; undefined after an error. */
export function expressions(reader: GasReader, cursor: Cursor): Expr[] | undefined {
  const list: Expr[] = [];
  if (cursor.done) return list;
  for (;;) {
    const expr = reader.expression(cursor);
    if (expr === undefined) return undefined;
    list.push(expr);
    if (!cursor.take(',')) {
      reader.finish(cursor);
      return list;
    }
  }
}

/** Like {@link expressions}, but places between commas may be empty (`.align 16,,10`). */
function optional(reader: GasReader, cursor: Cursor): (Expr | undefined)[] | undefined {
  const list: (Expr | undefined)[] = [];
  while (!cursor.done) {
    if (cursor.peek(',')) list.push(undefined);
    else {
      const expr = reader.expression(cursor);
      if (expr === undefined) return undefined;
      list.push(expr);
    }
    if (!cursor.take(',')) break;
  }
  reader.finish(cursor);
  return list;
}

export const data =
  (width: 1 | 2 | 4 | 8 | 16): Run =>
  (reader, cursor, span) => {
    const list = expressions(reader, cursor);
    if (list === undefined || list.length === 0) return;
    const items = list.map((value): DataItem => ({ kind: 'value', value }));
    reader.assembler.emit({ kind: 'data', width, items, span });
  };

export const text =
  (zero: boolean, width = 1): Run =>
  (reader, cursor, span) => {
    const items: DataItem[] = [];
    if (cursor.done) return;
    do {
      const from = (cursor.space(), cursor.at);
      const bytes = parseString(cursor, (message, where) => reader.fail(message, where, cursor.origin));
      if (bytes === undefined) return;
      const ended = zero ? [...bytes, 0] : bytes;
      const wide = new Uint8Array(ended.length * width);
      for (const [n, byte] of ended.entries()) wide[n * width] = byte;
      items.push({ kind: 'bytes', bytes: wide, span: cursor.span(from) });
      reader.word?.('string', '', cursor.span(from));
    } while (cursor.take(','));
    reader.finish(cursor);
    reader.assembler.emit({ kind: 'data', width: 1, items, span });
  };

export const floats =
  (bytes: 4 | 8 | 10): Run =>
  (reader, cursor, span) => {
    const items: DataItem[] = [];
    do {
      cursor.space();
      const from = cursor.at;
      const written = cursor.match(/[-+]?\s*(0[fdrs])?[-+]?([0-9.]+([eE][-+]?[0-9]+)?|inf(inity)?|nan)/iy);
      const value = written?.replace(/\s|0[fdrs](?=[-+0-9.])/gi, '');
      const encoded = value === undefined ? undefined : encodeFloat(value, bytes);
      if (encoded === undefined) {
        reader.fail('A floating-point number such as 1.5 or -2e10 is expected here.', cursor.span(from), cursor.origin);
        return;
      }
      items.push({ kind: 'float', bytes: encoded, span: cursor.span(from) });
    } while (cursor.take(','));
    reader.finish(cursor);
    const width = bytes === 10 ? 10 : bytes;
    reader.assembler.emit({ kind: 'data', width, items, span });
  };

export const align =
  (power: boolean, fillWidth = 1): Run =>
  (reader, cursor, span, name) => {
    const list = optional(reader, cursor);
    if (list === undefined) return;
    const [first, fill, max] = list;
    if (first === undefined) {
      reader.fail(`\`${name}\` needs the alignment.`, span, cursor.origin);
      return;
    }
    const alignment: Expr = power
      ? { kind: 'binary', operator: 'shl', left: numberExpr(1n, first.span), right: first, span: first.span }
      : first;
    reader.assembler.emit({ kind: 'align', alignment, ...(fill && { fill }), fillWidth, ...(max && { max }), span });
  };

export const fill: Run = (reader, cursor, span) => {
  const list = optional(reader, cursor);
  const count = list?.[0];
  if (list === undefined || count === undefined) return;
  const size = list[1] === undefined ? 1n : reader.assembler.evaluate(list[1]);
  if (size === undefined || size < 0n) {
    reader.fail('The size of one element must be a number that is known here.', list[1]!.span, cursor.origin);
    return;
  }
  const width = Number(size > 8n ? 8n : size);
  const value = list[2];
  reader.assembler.emit({ kind: 'fill', count, width, ...(value && { value: fourBytes(value) }), span });
};

/** Only the low four bytes of a `.fill` value count. */
const fourBytes = (value: Expr): Expr => ({
  kind: 'binary',
  operator: 'and',
  left: value,
  right: numberExpr(0xffff_ffffn, value.span),
  span: value.span,
});

export const space: Run = (reader, cursor, span, name) => {
  const list = expressions(reader, cursor);
  if (list === undefined) return;
  const [count, value] = list;
  if (count === undefined) reader.fail(`\`${name}\` needs the number of bytes.`, span, cursor.origin);
  else reader.assembler.emit({ kind: 'fill', count, width: 1, ...(value && { value }), span });
};

export const org: Run = (reader, cursor, span) => {
  const list = expressions(reader, cursor);
  const [offset, value] = list ?? [];
  if (offset !== undefined) reader.assembler.emit({ kind: 'org', offset, ...(value && { fill: value }), span });
};

export const leb =
  (signed: boolean): Run =>
  (reader, cursor, span) => {
    const values = expressions(reader, cursor);
    if (values !== undefined) reader.assembler.emit({ kind: 'leb128', signed, values, span });
  };
