import { CFI_DIRECTIVES } from './gas-cfi';
import { argumentsOf, charactersOf } from './gas-macro';
import { plain, pushSection, section, struct, subsection, toSection } from './gas-sections';
import {
  addresses,
  align,
  data,
  fill,
  floats,
  incbin,
  leb,
  nops,
  org,
  repeated,
  room,
  space,
  text,
  type Run,
} from './gas-data';
import { CONDITION_DIRECTIVES } from './gas-conditions';
import { SYMBOL_DIRECTIVES } from './gas-symbols';

/** Accepted and without effect on bytes: debugging information, listings, the choice of a CPU. */
const IGNORED = new Set([
  '.loc_mark_labels',
  '.stabs',
  '.stabn',
  '.stabd',
  '.xstabs',
  '.addrsig',
  '.addrsig_sym',
  '.gnu_attribute',
  '.line',
  '.ln',
  '.linefile',
  '.appfile',
  '.appline',
  '.list',
  '.nolist',
  '.title',
  '.sbttl',
  '.psize',
  '.eject',
  '.print',
  '.func',
  '.endfunc',
  '.sse_check',
  '.operand_check',
  '.optim',
  '.noopt',
  '.code64_default',
  '.noformat',
  '.llen',
  '.page',
  '.spc',
  '.xref',
  '.xdef',
  '.obj_attribute',
]);

export const isIgnored = (name: string): boolean => IGNORED.has(name);

const bits =
  (value: 16 | 32 | 64): Run =>
  (reader, _cursor, span) =>
    reader.assembler.emit({ kind: 'bits', bits: value, span });

const repeat: Run = (reader, cursor, span) => {
  const count = reader.expression(cursor);
  const body = reader.block(/^\.(rept?|irp|irpc|irep|irepc)$/, /^\.endr$/, span, '.rept');
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
    const body = reader.block(/^\.(rept?|irp|irpc|irep|irepc)$/, /^\.endr$/, span, name);
    if (body === undefined) return;
    if (variable === undefined) {
      reader.fail(`\`${name}\` needs the name of its variable.`, span, cursor.origin);
      return;
    }
    const values = characters ? charactersOf(list) : argumentsOf(list, reader.style);
    reader.repeat(body, reader.roundsOf(variable, values.length === 0 ? [''] : values), span, name);
  };

const message =
  (severity: 'error' | 'warning', fallback: string): Run =>
  (reader, cursor, span, name) => {
    const text = /^"(.*)"$/.exec(cursor.rest());
    if (text === null && cursor.text.slice(0, cursor.at).trim() !== name && name !== '.err') {
      reader.fail(`\`${name}\` takes a text in quotation marks.`, span, cursor.origin);
      return;
    }
    reader.assembler.emit({ kind: 'message', severity, message: text?.[1] ?? fallback, span });
  };

/** `.fail n`: a warning from 500 on, an error below. */
const fail: Run = (reader, cursor, span) => {
  const expr = reader.expression(cursor);
  const value = expr && reader.assembler.evaluate(expr);
  if (value === undefined) return;
  reader.assembler.emit({
    kind: 'message',
    severity: value >= 500n ? 'warning' : 'error',
    message: `\`.fail ${value}\` was reached.`,
    span,
  });
};

const syntax =
  (intel: boolean): Run =>
  (reader, cursor, span) => {
    const mode = cursor.rest();
    reader.assembler.listener?.notation(intel ? 'intel' : 'att', span);
    reader.intel = intel;
    reader.bareRegisters = mode === 'noprefix';
    if (mode !== '' && mode !== 'prefix' && mode !== 'noprefix')
      reader.fail('Behind the notation, `prefix` or `noprefix` may stand.', span, cursor.origin);
  };

/** `.arch i386`: only what alignments are filled with depends on it. */
const architecture: Run = (reader, cursor, span) => {
  const name = /^[^,\s]*/.exec(cursor.rest())?.[0].toLowerCase() ?? '';
  if (!/^(\.|push$|pop$)/.test(name)) reader.assembler.emit({ kind: 'architecture', name, span });
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
  ...SYMBOL_DIRECTIVES,
  ...CONDITION_DIRECTIVES,
  ...CFI_DIRECTIVES,
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
  ['.string64', text(true, 8)],
  ['.dc', data(2)],
  ['.dc.a', addresses],
  ['.dc.b', data(1)],
  ['.dc.w', data(2)],
  ['.dc.l', data(4)],
  ['.dc.s', floats('single')],
  ['.dc.d', floats('double')],
  ['.dc.x', floats('extended')],
  ['.dcb', repeated(2)],
  ['.dcb.a', repeated('address')],
  ['.dcb.b', repeated(1)],
  ['.dcb.w', repeated(2)],
  ['.dcb.l', repeated(4)],
  ['.dcb.s', repeated('single')],
  ['.dcb.d', repeated('double')],
  ['.dcb.x', repeated('extended')],
  ['.ds', room(2)],
  ['.ds.b', room(1)],
  ['.ds.w', room(2)],
  ['.ds.l', room(4)],
  ['.ds.s', room(4)],
  ['.ds.d', room(8)],
  ['.ds.p', room(12)],
  ['.ds.x', room(10)],
  ['.slong', data(4, true)],
  ['.float', floats('single')],
  ['.ffloat', floats('single')],
  ['.single', floats('single')],
  ['.double', floats('double')],
  ['.dfloat', floats('double')],
  ['.tfloat', floats('extended')],
  ['.hfloat', floats('half')],
  ['.bfloat16', floats('bfloat')],
  ['.incbin', incbin],
  ['.nop', nops],
  ['.zero', space],
  ['.skip', space],
  ['.space', space],
  ['.nops', nops],
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
  ['.allow_index_reg', (reader) => void (reader.indexRegisters = true)],
  ['.disallow_index_reg', (reader) => void (reader.indexRegisters = false)],
  ['.att_mnemonic', (reader) => void (reader.intelMnemonics = false)],
  ['.intel_mnemonic', (reader) => void (reader.intelMnemonics = true)],
  ['.code16', bits(16)],
  ['.code32', bits(32)],
  ['.code64', bits(64)],
  ['.macro', (reader, cursor, span) => reader.defineMacro(cursor, span)],
  ['.endm', (reader, cursor, span) => reader.fail('`.endm` without a `.macro` before it.', span, cursor.origin)],
  ['.exitm', (reader, _cursor, span) => reader.exitMacro(span)],
  ['.purgem', (reader, cursor) => void reader.macros.delete(cursor.rest().toLowerCase())],
  ['.altmacro', (reader) => void (reader.alternate = true)],
  ['.noaltmacro', (reader) => void (reader.alternate = false)],
  ['.rept', repeat],
  ['.rep', repeat],
  ['.irep', iterate(false)],
  ['.irepc', iterate(true)],
  ['.irp', iterate(false)],
  ['.irpc', iterate(true)],
  ['.endr', (reader, cursor, span) => reader.fail('`.endr` without a `.rept` before it.', span, cursor.origin)],
  ['.err', message('error', '`.err` was reached.')],
  ['.error', message('error', '`.error` was reached.')],
  ['.warning', message('warning', '`.warning` was reached.')],
  ['.fail', fail],
  [
    '.abort',
    (reader, cursor, span) => {
      reader.fail('`.abort` was reached.', span, cursor.origin);
      reader.end();
    },
  ],
  ['.include', include],
  ['.end', (reader) => reader.end()],
  ['.intel_syntax', syntax(true)],
  ['.att_syntax', syntax(false)],
]);

/** Those that nobody means who writes another name by mistake. */
export const RARE_DIRECTIVES: ReadonlyMap<string, Run> = new Map([['.arch', architecture]]);
