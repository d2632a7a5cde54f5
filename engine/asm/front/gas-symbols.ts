import type { Span } from '../api';
import type { Statement } from '../statement';
import type { Cursor } from './cursor';
import { expressions, type Run } from './gas-data';
import type { GasReader } from './gas';
import { gnuRegister } from '../registers';
import { parseString, quotedText } from './strings';

type Symbolic = Statement & { kind: 'symbol' };

/** A name without its quotation marks, if it has some, with what the escapes between them stand for. */
export const unquotedName = (text: string): string => (text.startsWith('"') ? quotedText(text.slice(1, -1)) : text);

/** A name, or any text in quotation marks with `\"` and `\\` in it. */
export function symbolName(cursor: Cursor): string | undefined {
  const quoted = cursor.match(/"(?:[^"\\]|\\.)*"/y);
  return quoted === undefined ? cursor.identifier() : unquotedName(quoted);
}

/** The name of a symbol that is spoken of, not defined here. */
export function mentioned(reader: GasReader, cursor: Cursor): string | undefined {
  cursor.space();
  const from = cursor.at;
  const name = symbolName(cursor);
  if (name !== undefined) reader.word?.('symbol', name, cursor.span(from), 'declaration');
  return name;
}

function names(cursor: Cursor, reader: GasReader): { name: string; span: Span }[] {
  const list: { name: string; span: Span }[] = [];
  do {
    cursor.space();
    const from = cursor.at;
    const name = mentioned(reader, cursor);
    if (name === undefined) {
      reader.fail('The name of a symbol is expected here.', cursor.span(from), cursor.origin);
      return list;
    }
    list.push({ name, span: cursor.span(from) });
  } while (cursor.take(','));
  reader.finish(cursor);
  return list;
}

const attribute =
  (fields: Pick<Symbolic, 'binding' | 'visibility'>): Run =>
  (reader, cursor) => {
    for (const { name, span } of names(cursor, reader))
      reader.assembler.emit({ kind: 'symbol', name, ...fields, span });
  };

interface Typed {
  readonly type: NonNullable<Symbolic['type']>;
  readonly binding?: 'unique';
}
const TYPES: ReadonlyMap<string, Typed> = new Map<string, Typed>([
  ['function', { type: 'function' }],
  ['stt_func', { type: 'function' }],
  ['2', { type: 'function' }],
  ['object', { type: 'object' }],
  ['stt_object', { type: 'object' }],
  ['1', { type: 'object' }],
  ['tls_object', { type: 'tls' }],
  ['stt_tls', { type: 'tls' }],
  ['6', { type: 'tls' }],
  ['notype', { type: 'notype' }],
  ['stt_notype', { type: 'notype' }],
  ['0', { type: 'notype' }],
  ['common', { type: 'object' }],
  ['stt_common', { type: 'object' }],
  ['5', { type: 'object' }],
  ['gnu_indirect_function', { type: 'ifunc' }],
  ['stt_gnu_ifunc', { type: 'ifunc' }],
  ['10', { type: 'ifunc' }],
  ['gnu_unique_object', { type: 'object', binding: 'unique' }],
]);

const type: Run = (reader, cursor, span) => {
  const name = mentioned(reader, cursor);
  cursor.take(',');
  cursor.space();
  const from = cursor.at;
  const written = cursor.match(/[@%#]?\s*(?:\w+|"[^"]*")/y);
  const typed = TYPES.get(written?.replace(/[@%#"\s]/g, '').toLowerCase() ?? '');
  if (name === undefined) reader.fail('The name of a symbol is expected here.', span, cursor.origin);
  else if (typed === undefined) {
    reader.fail(
      'The type of a symbol is @function, @object, @tls_object, @notype or the like.',
      cursor.span(from),
      cursor.origin,
    );
  } else {
    reader.finish(cursor);
    reader.assembler.emit({ kind: 'symbol', name, ...typed, span });
  }
};

const size: Run = (reader, cursor, span) => {
  const name = mentioned(reader, cursor);
  cursor.take(',');
  const value = reader.expression(cursor);
  if (name !== undefined && value !== undefined) reader.assembler.emit({ kind: 'symbol', name, size: value, span });
  reader.finish(cursor);
};

/** `.set name, %rax`: the name stands for the register from now on. */
export function registerAlias(reader: GasReader, cursor: Cursor, name: string): boolean {
  reader.aliases.delete(name);
  cursor.space();
  const from = cursor.at;
  const percent = cursor.take('%');
  const word = percent || reader.bareRegisters ? cursor.match(/[A-Za-z][\w.]*/y) : undefined;
  const register = word === undefined || !cursor.done ? undefined : gnuRegister(word, reader.indexRegisters);
  if (register === undefined) {
    cursor.at = from;
    return false;
  }
  reader.word?.('register', register.name, cursor.span(from));
  reader.aliases.set(name, register);
  return true;
}

const assign =
  (once: boolean, deferred = false): Run =>
  (reader, cursor, span) => {
    cursor.space();
    const from = cursor.at;
    const name = symbolName(cursor);
    const nameSpan = cursor.span(from);
    if (name !== undefined) reader.word?.('symbol', name, nameSpan, 'definition');
    if (name === undefined || !cursor.take(',')) {
      reader.fail('A name, a comma and a value are expected here.', span, cursor.origin);
      return;
    }
    if (registerAlias(reader, cursor, name)) return;
    const value = reader.expression(cursor);
    if (value === undefined) return;
    if (name === '.') reader.assembler.emit({ kind: 'org', offset: value, span });
    else reader.assembler.emit({ kind: 'assign', name, value, once, ...(deferred && { deferred }), span: nameSpan });
    reader.finish(cursor);
  };

const common =
  (fields: { readonly local?: boolean; readonly threadLocal?: boolean }): Run =>
  (reader, cursor, span) => {
    cursor.space();
    const from = cursor.at;
    const name = symbolName(cursor);
    const nameSpan = cursor.span(from);
    if (name !== undefined) reader.word?.('symbol', name, nameSpan, 'definition');
    cursor.take(',');
    const list = expressions(reader, cursor);
    const [length, alignment] = list ?? [];
    if (name === undefined || length === undefined) {
      reader.fail('A name, a comma and a size are expected here.', span, cursor.origin);
      return;
    }
    const { local = false, threadLocal = false } = fields;
    const statement = { kind: 'common', name, size: length, local, threadLocal, span: nameSpan } as const;
    reader.assembler.emit({ ...statement, ...(alignment && { alignment }) });
  };

const weakref: Run = (reader, cursor, span) => {
  const alias = mentioned(reader, cursor);
  const target = cursor.take(',') ? mentioned(reader, cursor) : undefined;
  if (alias === undefined || target === undefined) {
    reader.fail('Two names with a comma between them are expected here.', span, cursor.origin);
    return;
  }
  reader.finish(cursor);
  reader.assembler.emit({ kind: 'weakref', alias, target, span });
};

/** `.symver name, name@VERSION[, local|hidden|remove]` */
const symver: Run = (reader, cursor, span) => {
  const name = mentioned(reader, cursor);
  cursor.take(',');
  const version = cursor.match(/[\w.$]+@{1,3}[\w.$]+/y);
  cursor.match(/,\s*(?:local|hidden|remove)\b/y);
  if (name === undefined || version === undefined) {
    reader.fail('A name, a comma and the name with its version are expected here.', span, cursor.origin);
    return;
  }
  reader.finish(cursor);
  reader.assembler.emit({ kind: 'version', name, version, span });
};

/** `.reloc offset, R_X86_64_…, expression` */
const reloc: Run = (reader, cursor, span) => {
  const offset = reader.expression(cursor);
  if (offset === undefined) return;
  const name = cursor.take(',') ? cursor.match(/[A-Za-z_]\w*/y) : undefined;
  if (name === undefined) {
    reader.fail('A comma and the name of a relocation are expected here.', cursor.span(cursor.at), cursor.origin);
    return;
  }
  const value = cursor.take(',') ? reader.expression(cursor) : undefined;
  reader.finish(cursor);
  reader.assembler.emit({ kind: 'relocation', offset, name, ...(value && { value }), span });
};

/** A string to go to a section of its own. */
const comment =
  (kind: 'ident' | 'version-note'): Run =>
  (reader, cursor, span) => {
    const bytes = parseString(cursor, (message, where) => reader.fail(message, where, cursor.origin));
    if (bytes === undefined) return;
    reader.finish(cursor);
    reader.assembler.emit({ kind: 'remark', as: kind, bytes: Uint8Array.from(bytes), span });
  };

const attachToGroup: Run = (reader, cursor, span) => {
  const signature = mentioned(reader, cursor);
  if (signature === undefined) {
    reader.fail('The name of the group is expected here.', span, cursor.origin);
    return;
  }
  reader.finish(cursor);
  reader.assembler.emit({ kind: 'groupSymbol', name: signature, attach: true, span });
};

/** `.file "name"` names the source; `.file 1 "name"` is for `.loc`. */
const file: Run = (reader, cursor, span) => {
  const number = cursor.match(/[0-9]+/y);
  const fail = (message: string, where: Span): void => reader.fail(message, where, cursor.origin);
  if (number === undefined) {
    const bytes = parseString(cursor, fail);
    if (bytes !== undefined) reader.assembler.emit({ kind: 'sourceFile', name: String.fromCharCode(...bytes), span });
    return;
  }
  const first = parseString(cursor, fail);
  const second = cursor.peek('"') ? parseString(cursor, fail) : undefined;
  if (first === undefined) return;
  const text = (bytes: readonly number[]): string => String.fromCharCode(...bytes);
  const name = second === undefined ? text(first) : `${text(first)}/${text(second)}`;
  const path = second === undefined ? text(first) : text(second);
  const directory = second === undefined ? undefined : text(first);
  reader.assembler.emit({ kind: 'debugFile', number: Number(number), name, directory, path, span });
};

const MARKS = ['basic_block', 'prologue_end', 'epilogue_begin'] as const;

/** `.loc file line column`: what follows was made from that line. */
const loc: Run = (reader, cursor, span) => {
  const words = cursor.rest().split(/\s+/);
  const [file, line, column = '0'] = words;
  if (!/^[0-9]+$/.test(file ?? '') || !/^[0-9]+$/.test(line ?? '')) {
    reader.fail('`.loc` needs the numbers of a file and of a line.', span, cursor.origin);
    return;
  }
  const position = /^[0-9]+$/.test(column) ? Number(column) : 0;
  const named = words.indexOf('view');
  const view = named < 0 ? undefined : words[named + 1];
  const after = (word: string): string | undefined => words[words.indexOf(word) + 1 || words.length];
  const said = after('is_stmt');
  if (said === '0' || said === '1') reader.isStatement = said === '1';
  const discriminator = Number(after('discriminator') ?? 0);
  const marks = MARKS.filter((mark) => words.includes(mark));
  const statement = {
    kind: 'debugLine',
    file: Number(file),
    line: Number(line),
    column: position,
    isStatement: reader.isStatement,
    ...(discriminator > 0 && { discriminator }),
    ...(marks.length > 0 && { marks }),
    span,
  } as const;
  reader.assembler.emit({ ...statement, ...(view !== undefined && { view }) });
};

export const SYMBOL_DIRECTIVES: readonly (readonly [string, Run])[] = [
  ['.globl', attribute({ binding: 'global' })],
  ['.global', attribute({ binding: 'global' })],
  ['.local', attribute({ binding: 'local' })],
  ['.weak', attribute({ binding: 'weak' })],
  ['.extern', () => {}],
  ['.hidden', attribute({ visibility: 'hidden' })],
  ['.protected', attribute({ visibility: 'protected' })],
  ['.internal', attribute({ visibility: 'internal' })],
  ['.type', type],
  ['.size', size],
  ['.set', assign(false)],
  ['.equ', assign(false)],
  ['.equiv', assign(true)],
  ['.eqv', assign(true, true)],
  ['.comm', common({})],
  ['.common', common({})],
  ['.largecomm', common({})],
  ['.lcomm', common({ local: true })],
  ['.tls_common', common({ threadLocal: true })],
  ['.weakref', weakref],
  ['.symver', symver],
  ['.reloc', reloc],
  ['.ident', comment('ident')],
  ['.version', comment('version-note')],
  ['.attach_to_group', attachToGroup],
  ['.file', file],
  ['.loc', loc],
];
