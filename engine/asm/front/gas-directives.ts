import type { Span } from '../api';
import type { Cursor } from './cursor';
import type { GasReader } from './gas';
import { plain, pushSection, section, struct, subsection, toSection } from './gas-sections';
import { align, data, expressions, fill, floats, leb, org, space, text, type Run } from './gas-data';

/** Accepted and without effect on bytes: debugging information, unwinding tables, identification. */
const IGNORED = new Set([
  '.file',
  '.loc',
  '.ident',
  '.att_mnemonic',
  '.intel_mnemonic',
  '.version',
  '.addrsig',
  '.addrsig_sym',
  '.arch',
  '.gnu_attribute',
  '.line',
  '.ln',
  '.sym',
  '.def',
  '.endef',
  '.scl',
  '.list',
  '.nolist',
  '.title',
  '.sbttl',
  '.psize',
  '.eject',
  '.print',
  '.func',
  '.endfunc',
  '.lcnt',
  '.altmacro',
  '.noaltmacro',
  '.warning_off',
  '.code64_default',
]);

export const isIgnored = (name: string): boolean => IGNORED.has(name) || name.startsWith('.cfi_');

function names(cursor: Cursor, reader: GasReader): { name: string; span: Span }[] {
  const list: { name: string; span: Span }[] = [];
  do {
    cursor.space();
    const from = cursor.at;
    const quoted = cursor.match(/"[^"]*"/y);
    const name = quoted?.slice(1, -1) ?? cursor.identifier();
    if (name === undefined) {
      reader.fail('The name of a symbol is expected here.', cursor.span(from), cursor.origin);
      return list;
    }
    list.push({ name, span: cursor.span(from) });
    reader.word?.('symbol', name, cursor.span(from), 'declaration');
  } while (cursor.take(','));
  reader.finish(cursor);
  return list;
}

const binding =
  (value: 'global' | 'local' | 'weak'): Run =>
  (reader, cursor) => {
    for (const { name, span } of names(cursor, reader)) {
      reader.assembler.emit({ kind: 'symbol', name, binding: value, span });
    }
  };

const visibility =
  (value: 'hidden' | 'protected' | 'internal'): Run =>
  (reader, cursor) => {
    for (const { name, span } of names(cursor, reader)) {
      reader.assembler.emit({ kind: 'symbol', name, visibility: value, span });
    }
  };

/** The name of a symbol that is spoken of, not defined here. */
function mentioned(reader: GasReader, cursor: Cursor): string | undefined {
  cursor.space();
  const from = cursor.at;
  const name = cursor.identifier() ?? cursor.match(/"[^"]*"/y)?.slice(1, -1);
  if (name !== undefined) reader.word?.('symbol', name, cursor.span(from), 'declaration');
  return name;
}

const type: Run = (reader, cursor, span) => {
  const name = mentioned(reader, cursor);
  cursor.take(',');
  const word = /function|object|notype|common|tls_object|gnu_/i.exec(cursor.rest())?.[0].toLowerCase();
  if (name === undefined) {
    reader.fail('The name of a symbol is expected here.', span, cursor.origin);
    return;
  }
  const kind = word === 'function' ? 'function' : word === 'object' || word === 'tls_object' ? 'object' : 'notype';
  reader.assembler.emit({ kind: 'symbol', name, type: kind, span });
};

const size: Run = (reader, cursor, span) => {
  const name = mentioned(reader, cursor);
  cursor.take(',');
  const value = reader.expression(cursor);
  if (name !== undefined && value !== undefined) reader.assembler.emit({ kind: 'symbol', name, size: value, span });
  reader.finish(cursor);
};

const assign =
  (once: boolean): Run =>
  (reader, cursor, span) => {
    cursor.space();
    const from = cursor.at;
    const name = cursor.identifier();
    const nameSpan = cursor.span(from);
    if (name !== undefined) reader.word?.('symbol', name, nameSpan, 'definition');
    if (name === undefined || !cursor.take(',')) {
      reader.fail('A name, a comma and a value are expected here.', span, cursor.origin);
      return;
    }
    const value = reader.expression(cursor);
    if (value === undefined) return;
    if (name === '.') reader.assembler.emit({ kind: 'org', offset: value, span });
    else reader.assembler.emit({ kind: 'assign', name, value, once, span: nameSpan });
    reader.finish(cursor);
  };

const common =
  (local: boolean): Run =>
  (reader, cursor, span) => {
    cursor.space();
    const from = cursor.at;
    const name = cursor.identifier();
    const nameSpan = cursor.span(from);
    if (name !== undefined) reader.word?.('symbol', name, nameSpan, 'definition');
    cursor.take(',');
    const list = expressions(reader, cursor);
    const [length, alignment] = list ?? [];
    if (name === undefined || length === undefined) {
      reader.fail('A name, a comma and a size are expected here.', span, cursor.origin);
      return;
    }
    const statement = { kind: 'common', name, size: length, local, span: nameSpan } as const;
    reader.assembler.emit({ ...statement, ...(alignment && { alignment }) });
  };

const bits =
  (value: 16 | 32 | 64): Run =>
  (reader, _cursor, span) =>
    reader.assembler.emit({ kind: 'bits', bits: value, span });

const repeat: Run = (reader, cursor, span) => {
  const count = reader.expression(cursor);
  const body = reader.block(/^\.(rept|irpc?)$/, /^\.endr$/, span, '.rept');
  if (body === undefined || count === undefined) return;
  const value = reader.assembler.evaluate(count);
  if (value === undefined) {
    reader.fail('The number of repetitions must be known at this point of the source.', count.span, cursor.origin);
    return;
  }
  if (value * BigInt(body.length + 1) > 400_000n) {
    reader.fail(
      `${value} repetitions of ${body.length} lines are more than the 400000 lines allowed here.`,
      count.span,
      cursor.origin,
    );
    return;
  }
  const rounds = Array.from({ length: Math.max(0, Number(value)) }, () => new Map<string, string>());
  reader.repeat(body, rounds, span, '.rept');
};

const iterate =
  (characters: boolean): Run =>
  (reader, cursor, span, name) => {
    const variable = cursor.identifier();
    cursor.take(',');
    const list = cursor.rest();
    const body = reader.block(/^\.(rept|irpc?)$/, /^\.endr$/, span, name);
    if (body === undefined) return;
    if (variable === undefined) {
      reader.fail(`\`${name}\` needs the name of its variable.`, span, cursor.origin);
      return;
    }
    const values = characters ? Array.from(list.replaceAll('"', '')) : reader.argumentsOf(list);
    reader.repeat(body, reader.roundsOf(variable, values.length === 0 ? [''] : values), span, name);
  };

const numeric =
  (test: (value: bigint) => boolean): Run =>
  (reader, cursor, span) =>
    reader.if(reader.truth(cursor, test), span);

const defined =
  (wanted: boolean): Run =>
  (reader, cursor, span) => {
    const name = mentioned(reader, cursor) ?? '';
    const known = reader.assembler.definition(name) !== 'none';
    reader.if(known === wanted, span);
  };

const blank =
  (wanted: boolean): Run =>
  (reader, cursor, span) =>
    reader.if((cursor.rest() === '') === wanted, span);

const same =
  (wanted: boolean): Run =>
  (reader, cursor, span) => {
    const [a = '', b = ''] = cursor.rest().split(',');
    reader.if((a.trim() === b.trim()) === wanted, span);
  };

const message =
  (severity: 'error' | 'warning', fallback: string): Run =>
  (reader, cursor, span) => {
    const said = /"(.*)"/.exec(cursor.rest())?.[1];
    reader.assembler.emit({ kind: 'message', severity, message: said ?? fallback, span });
  };

const syntax =
  (intel: boolean): Run =>
  (reader, cursor, span) => {
    const mode = cursor.rest();
    reader.assembler.listener?.notation(intel ? 'intel' : 'att', span);
    reader.intel = intel;
    reader.bareRegisters = intel ? (mode !== 'prefix' && mode !== '' ? true : mode === '') : mode === 'noprefix';
  };

const include: Run = (reader, cursor, span) => {
  const name = /^"(.*)"$/.exec(cursor.rest())?.[1];
  const source = name === undefined ? undefined : reader.included(name);
  if (source === undefined) reader.fail(`The file \`${name ?? ''}\` is not here.`, span, cursor.origin);
  else reader.open(source, span);
};

/** Every directive with an effect, by lower-case name. */
export const DIRECTIVES: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['.text', toSection('.text')],
  ['.data', toSection('.data')],
  ['.bss', toSection('.bss')],
  ['.rodata', toSection('.rodata')],
  ['.section', section],
  ['.pushsection', pushSection],
  ['.subsection', subsection],
  ['.struct', struct],
  ['.offset', struct],
  ['.popsection', plain('popSection')],
  ['.previous', plain('previousSection')],
  ['.globl', binding('global')],
  ['.global', binding('global')],
  ['.local', binding('local')],
  ['.weak', binding('weak')],
  ['.extern', () => {}],
  ['.hidden', visibility('hidden')],
  ['.protected', visibility('protected')],
  ['.internal', visibility('internal')],
  ['.type', type],
  ['.size', size],
  ['.set', assign(false)],
  ['.equ', assign(false)],
  ['.equiv', assign(true)],
  ['.comm', common(false)],
  ['.lcomm', common(true)],
  ['.byte', data(1)],
  ['.2byte', data(2)],
  ['.short', data(2)],
  ['.word', data(2)],
  ['.value', data(2)],
  ['.hword', data(2)],
  ['.long', data(4)],
  ['.int', data(4)],
  ['.4byte', data(4)],
  ['.quad', data(8)],
  ['.8byte', data(8)],
  ['.octa', data(16)],
  ['.ascii', text(false)],
  ['.asciz', text(true)],
  ['.string', text(true)],
  ['.string8', text(true)],
  ['.string16', text(true, 2)],
  ['.string32', text(true, 4)],
  ['.float', floats(4)],
  ['.single', floats(4)],
  ['.double', floats(8)],
  ['.tfloat', floats(10)],
  ['.zero', space],
  ['.skip', space],
  ['.space', space],
  ['.nops', space],
  ['.fill', fill],
  ['.align', align(false)],
  ['.balign', align(false)],
  ['.balignw', align(false, 2)],
  ['.balignl', align(false, 4)],
  ['.p2align', align(true)],
  ['.p2alignw', align(true, 2)],
  ['.p2alignl', align(true, 4)],
  ['.org', org],
  ['.uleb128', leb(false)],
  ['.sleb128', leb(true)],
  ['.code16', bits(16)],
  ['.code32', bits(32)],
  ['.code64', bits(64)],
  ['.macro', (reader, cursor, span) => reader.defineMacro(cursor, span)],
  ['.endm', (reader, cursor, span) => reader.fail('`.endm` without a `.macro` before it.', span, cursor.origin)],
  ['.exitm', (reader, _cursor, span) => reader.exitMacro(span)],
  ['.purgem', (reader, cursor) => void reader.macros.delete(cursor.rest().toLowerCase())],
  ['.rept', repeat],
  ['.irp', iterate(false)],
  ['.irpc', iterate(true)],
  ['.endr', (reader, cursor, span) => reader.fail('`.endr` without a `.rept` before it.', span, cursor.origin)],
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
  ['.ifeqs', same(true)],
  ['.ifnes', same(false)],
  ['.else', (reader, _cursor, span) => reader.elseIf(() => true, span)],
  ['.elseif', (reader, cursor, span) => reader.elseIf(() => reader.truth(cursor, (value) => value !== 0n), span)],
  ['.endif', (reader, _cursor, span) => reader.endIf(span)],
  ['.err', message('error', '`.err` was reached.')],
  ['.error', message('error', '`.error` was reached.')],
  ['.warning', message('warning', '`.warning` was reached.')],
  ['.include', include],
  ['.end', (reader) => reader.end()],
  ['.intel_syntax', syntax(true)],
  ['.att_syntax', syntax(false)],
]);
