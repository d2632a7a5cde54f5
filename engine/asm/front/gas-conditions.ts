import type { Span } from '../api';
import type { Run } from './gas-data';
import { scrubbed } from './gas-macro';
import { mentioned } from './gas-symbols';
import { parseString } from './strings';

const numeric =
  (test: (value: bigint) => boolean): Run =>
  (reader, cursor, span) => {
    reader.if(reader.truth(cursor, test), span);
    reader.finish(cursor);
  };

const defined =
  (wanted: boolean): Run =>
  (reader, cursor, span, name) => {
    const symbol = mentioned(reader, cursor);
    if (symbol === undefined) reader.fail(`\`${name}\` needs a name.`, span, cursor.origin);
    reader.finish(cursor);
    const known = symbol !== undefined && reader.assembler.definition(symbol) !== 'none';
    reader.if(known === wanted, span);
  };

const blank =
  (wanted: boolean): Run =>
  (reader, cursor, span) =>
    reader.if((cursor.rest() === '') === wanted, span);

const same =
  (wanted: boolean): Run =>
  (reader, cursor, span) => {
    const [a = '', b = ''] = commaParts(cursor.rest());
    reader.if((a === b) === wanted, span);
  };

/** The two texts of `.ifc`, which may stand in single quotation marks. */
function commaParts(text: string): string[] {
  const parts: string[] = [];
  let rest = scrubbed(text);
  for (let n = 0; n < 2; n++) {
    const quoted = /^'((?:[^']|'')*)'?,?/.exec(rest);
    const found = quoted ?? /^([^,]*),?/.exec(rest)!;
    parts.push(quoted === null ? found[1].trim() : found[1].replaceAll("''", "'"));
    rest = rest.slice(found[0].length).trimStart();
  }
  return parts;
}

/** `.ifeqs "a","b"` */
const sameStrings =
  (wanted: boolean): Run =>
  (reader, cursor, span) => {
    const fail = (text: string, where: Span): void => reader.fail(text, where, cursor.origin);
    const a = parseString(cursor, fail);
    cursor.take(',');
    const b = a && parseString(cursor, fail);
    reader.finish(cursor);
    reader.if(a !== undefined && b !== undefined && (String(a) === String(b)) === wanted, span);
  };

export const CONDITION_DIRECTIVES: readonly (readonly [string, Run])[] = [
  ['.if', numeric((value) => value !== 0n)],
  ['.ifeq', numeric((value) => value === 0n)],
  ['.ifne', numeric((value) => value !== 0n)],
  ['.ifgt', numeric((value) => value > 0n)],
  ['.ifge', numeric((value) => value >= 0n)],
  ['.iflt', numeric((value) => value < 0n)],
  ['.ifle', numeric((value) => value <= 0n)],
  ['.ifdef', defined(true)],
  ['.ifndef', defined(false)],
  ['.ifnotdef', defined(false)],
  ['.ifb', blank(true)],
  ['.ifnb', blank(false)],
  ['.ifc', same(true)],
  ['.ifnc', same(false)],
  ['.ifeqs', sameStrings(true)],
  ['.ifnes', sameStrings(false)],
  ['.else', (reader, _cursor, span) => reader.elseIf(() => true, span)],
  ['.elseif', (reader, cursor, span) => reader.elseIf(() => reader.truth(cursor, (value) => value !== 0n), span)],
  ['.elsec', (reader, _cursor, span) => reader.elseIf(() => true, span)],
  ['.endif', (reader, _cursor, span) => reader.endIf(span)],
  ['.endc', (reader, _cursor, span) => reader.endIf(span)],
];
