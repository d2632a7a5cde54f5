import type { Span } from '../api';
import { number as numberExpr, type Expr } from '../expr';
import type { DataItem } from '../statement';
import type { Cursor } from './cursor';
import { encodeFloat, FORMATS, type FloatFormat } from './floats';
import type { GasReader } from './gas';
import { parseString, utf8 } from './strings';

/** What a directive does; the cursor stands behind its name. */
export type Run = (reader: GasReader, cursor: Cursor, span: Span, name: string) => void;

/** Comma-separated expressions up to the end of the statement; undefined after an error. */
export function expressions(reader: GasReader, cursor: Cursor, wide = false): Expr[] | undefined {
  const list: Expr[] = [];
  if (cursor.done) return list;
  for (;;) {
    const expr = missing(reader, cursor) ?? reader.expression(cursor, wide);
    if (expr === undefined) return undefined;
    list.push(expr);
    if (!cursor.take(',')) {
      reader.finish(cursor);
      return list;
    }
  }
}

/** Like {@link expressions}, but places between commas may be empty (`.align 16,,10`). */
export function optional(reader: GasReader, cursor: Cursor): (Expr | undefined)[] | undefined {
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

/** GNU as takes zero for a number that is not there. */
function missing(reader: GasReader, cursor: Cursor): Expr | undefined {
  if (!cursor.done && !cursor.peek(',')) return undefined;
  const span = cursor.span(cursor.at);
  reader.assembler.warning('A number is missing here; zero is taken for it.', span);
  return numberExpr(0n, span);
}

export type Width = 1 | 2 | 4 | 8 | 16;

export const data =
  (width: Width, signed = false): Run =>
  (reader, cursor, span) => {
    const list = expressions(reader, cursor, true);
    if (list === undefined || list.length === 0) return;
    const items = list.map((value): DataItem => ({ kind: 'value', value }));
    const { intel } = reader;
    reader.assembler.emit({ kind: 'data', width, items, ...(intel && { intel }), ...(signed && { signed }), span });
  };

/** `.dc.a`: as wide as an address. */
export const addresses: Run = (reader, cursor, span, name) =>
  data(reader.assembler.target === 'i386' ? 4 : 8)(reader, cursor, span, name);

export const text =
  (zero: boolean, width = 1): Run =>
  (reader, cursor, span) => {
    const items: DataItem[] = [];
    if (cursor.done) return;
    do {
      const from = (cursor.space(), cursor.at);
      const bytes: number[] = [];
      // Strings with only spaces between them are one.
      do {
        const piece = parseString(cursor, (message, where) => reader.fail(message, where, cursor.origin));
        if (piece === undefined) return;
        for (const byte of piece) bytes.push(byte);
      } while (cursor.peek('"'));
      if (zero) bytes.push(0);
      const wide = new Uint8Array(bytes.length * width);
      for (let n = 0; n < bytes.length; n++) wide[n * width] = bytes[n];
      reader.word?.('string', '', cursor.span(from));
      items.push({ kind: 'bytes', bytes: wide, span: cursor.span(from) });
    } while (cursor.take(','));
    reader.finish(cursor);
    reader.assembler.emit({ kind: 'data', width: 1, items, span });
  };

const FLOAT =
  /[-+]?\s*(?:0[A-Za-z])?[-+]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|inf(?:inity)?|[qs]?nan)(?!\w)/iy;

/** One number at the cursor as bytes; undefined after an error. */
function float(reader: GasReader, cursor: Cursor, format: FloatFormat): Uint8Array | undefined {
  cursor.space();
  const from = cursor.at;
  const hex = cursor.match(/(?:0[A-Za-z])?:[0-9a-fA-F_]+/y);
  if (hex !== undefined) return hexadecimal(hex.slice(hex.indexOf(':') + 1).replaceAll('_', ''), FORMATS[format].bytes);
  const written = cursor.match(FLOAT);
  const value = written?.replace(/\s|0[A-Za-z](?=[-+0-9.ainqs])/gi, '');
  const encoded = value === undefined ? undefined : encodeFloat(value, format);
  if (encoded !== undefined) return encoded;
  const message =
    value === undefined
      ? 'A floating-point number such as 1.5 or -2e10 is expected here.'
      : `\`${written}\` is too large for a number of ${FORMATS[format].bytes} bytes.`;
  reader.fail(message, cursor.span(from), cursor.origin);
  return undefined;
}

/** `:3f800000`: the bytes, the highest first. */
function hexadecimal(digits: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const padded = digits.padEnd(size * 2, '0').slice(0, size * 2);
  for (let n = 0; n < size; n++) bytes[size - 1 - n] = parseInt(padded.slice(n * 2, n * 2 + 2), 16);
  return bytes;
}

export const floats =
  (format: FloatFormat): Run =>
  (reader, cursor, span) => {
    const items: DataItem[] = [];
    if (cursor.done) return;
    do {
      const from = (cursor.space(), cursor.at);
      const bytes = float(reader, cursor, format);
      if (bytes === undefined) return;
      items.push({ kind: 'bytes', bytes, span: cursor.span(from) });
    } while (cursor.take(','));
    reader.finish(cursor);
    reader.assembler.emit({ kind: 'data', width: 1, items, span });
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

/** `.ds.l 3`: room for so many elements. */
export const room =
  (width: number): Run =>
  (reader, cursor, span, name) => {
    const [count, value] = expressions(reader, cursor) ?? [];
    if (count === undefined) reader.fail(`\`${name}\` needs the number of elements.`, span, cursor.origin);
    else reader.assembler.emit({ kind: 'fill', count, width, ...(value && { value }), span });
  };

/** `.dcb.l 3, 5`: an element, so many times. */
export const repeated =
  (width: Width | FloatFormat | 'address'): Run =>
  (reader, cursor, span) => {
    const times = reader.expression(cursor);
    if (times === undefined) return;
    if (!cursor.take(',')) {
      reader.finish(cursor);
      const size = typeof width === 'number' ? width : width === 'address' ? 8 : FORMATS[width].bytes;
      reader.assembler.emit({ kind: 'fill', count: times, width: size, span });
      return;
    }
    if (typeof width === 'string' && width !== 'address') {
      const from = (cursor.space(), cursor.at);
      const bytes = float(reader, cursor, width);
      if (bytes === undefined) return;
      reader.finish(cursor);
      const item: DataItem = { kind: 'bytes', bytes, span: cursor.span(from) };
      reader.assembler.emit({ kind: 'data', width: 1, items: [item], times, span });
      return;
    }
    const value = reader.expression(cursor);
    if (value === undefined) return;
    reader.finish(cursor);
    const bytes = width === 'address' ? (reader.assembler.target === 'i386' ? 4 : 8) : width;
    reader.assembler.emit({ kind: 'data', width: bytes, items: [{ kind: 'value', value }], times, span });
  };

export const org: Run = (reader, cursor, span) => {
  const list = expressions(reader, cursor);
  const [offset, value] = list ?? [];
  if (offset !== undefined) reader.assembler.emit({ kind: 'org', offset, ...(value && { fill: value }), span });
};

export const leb =
  (signed: boolean): Run =>
  (reader, cursor, span) => {
    const only = cursor.done ? missing(reader, cursor) : undefined;
    const values = only === undefined ? expressions(reader, cursor, true) : [only];
    if (values !== undefined) reader.assembler.emit({ kind: 'leb128', signed, values, span });
  };

/** `.nop` is one byte, `.nops size,longest` as many. */
export const nops: Run = (reader, cursor, span, name) => {
  const [count, limit] = expressions(reader, cursor) ?? [];
  if (name === '.nop') {
    const bytes = Uint8Array.of(0x90);
    const items: DataItem[] = [{ kind: 'bytes', bytes, span }];
    reader.assembler.emit({ kind: 'data', width: 1, items, ...(count && { times: count }), span });
    return;
  }
  if (count === undefined) {
    reader.fail('`.nops` needs the number of bytes.', span, cursor.origin);
    return;
  }
  reader.assembler.emit({ kind: 'nops', count, ...(limit && { limit }), span });
};

/** `.incbin "file",skip,count` */
export const incbin: Run = (reader, cursor, span) => {
  cursor.space();
  const from = cursor.at;
  const name = cursor.match(/"[^"]*"/y)?.slice(1, -1);
  const file = name === undefined ? undefined : reader.included(name);
  if (file === undefined) {
    const message =
      name === undefined
        ? 'The name of a file in quotation marks is expected here.'
        : `The file \`${name}\` is not here.`;
    reader.fail(message, cursor.span(from), cursor.origin);
    return;
  }
  const given: (Expr | undefined)[] | undefined = cursor.take(',') ? optional(reader, cursor) : [];
  if (given === undefined) return;
  reader.finish(cursor);
  const all = file.bytes ?? Uint8Array.from(utf8(file.text));
  const limits = given.map((expr) => expr && reader.assembler.evaluate(expr));
  const skip = limits[0] ?? 0n;
  const count = limits[1] === undefined || limits[1] === 0n ? BigInt(all.length) - skip : limits[1];
  if (given.some((expr, n) => expr !== undefined && limits[n] === undefined)) {
    reader.fail('What to leave out and how much to take must be numbers that are known here.', span, cursor.origin);
  } else if (skip < 0n || count < 0n || skip + count > BigInt(all.length)) {
    reader.fail(`\`${name}\` has only ${all.length} bytes.`, cursor.span(from), cursor.origin);
  } else {
    const bytes = all.slice(Number(skip), Number(skip + count));
    reader.assembler.emit({ kind: 'data', width: 1, items: [{ kind: 'bytes', bytes, span }], span });
  }
};
