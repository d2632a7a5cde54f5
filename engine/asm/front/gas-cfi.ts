import type { Span } from '../api';
import type { FrameDirective, FrameNames, FramePointer } from '../statement';
import { frameRegister } from '../unwind/registers';
import type { Cursor } from './cursor';
import { expressions, type Run } from './gas-data';
import type { GasReader } from './gas';
import { symbolName } from './gas-symbols';

/** A directive at the cursor; undefined after an error. */
type Parse = (reader: GasReader, cursor: Cursor) => FrameDirective | undefined;

/** A register by its name or its number. */
function register(reader: GasReader, cursor: Cursor): number | undefined {
  cursor.space();
  const from = cursor.at;
  const name = cursor
    .match(/%?[A-Za-z][\w.]*(?:\(\s*[0-7]\s*\))?/y)
    ?.replace(/^%|\s/g, '')
    .toLowerCase();
  if (name === undefined) return constant(reader, cursor, 'The name or the number of a register');
  const number = frameRegister(name.replace(/\((\d)\)$/, '$1'), reader.assembler.bits);
  const span = cursor.span(from);
  if (number !== undefined) reader.word?.('register', name, span);
  else {
    cursor.at = from;
    const value = reader.expression(cursor);
    const known = value && reader.assembler.evaluate(value);
    if (known !== undefined) return Number(known);
    reader.fail(`\`${name}\` has no number in call frame information.`, span, cursor.origin);
  }
  return number;
}

function constant(reader: GasReader, cursor: Cursor, what: string): number | undefined {
  const value = wide(reader, cursor, what);
  return value === undefined ? undefined : Number(value);
}

function wide(reader: GasReader, cursor: Cursor, what: string): bigint | undefined {
  const expr = reader.expression(cursor);
  if (expr === undefined) return undefined;
  const value = reader.assembler.evaluate(expr);
  if (value === undefined || (what.includes('register') && (value < 0n || value > 0xffff_ffffn))) {
    reader.fail(`${what} is expected here.`, expr.span, cursor.origin);
    return undefined;
  }
  return value;
}

function comma(reader: GasReader, cursor: Cursor): boolean {
  if (cursor.take(',')) return true;
  reader.fail('A comma is expected here.', cursor.span(cursor.at), cursor.origin);
  return false;
}

const plain =
  (name: FrameNames['none']): Parse =>
  () => ({ name });

const startproc: Parse = (_reader, cursor) => ({
  name: 'startproc',
  simple: cursor.match(/"?simple"?(?![\w.$])/y) !== undefined,
});

const sections: Parse = (_reader, cursor) => {
  const names: string[] = [];
  for (let name = cursor.match(/"?[.\w]+"?/y); name !== undefined; name = cursor.match(/"?[.\w]+"?/y)) {
    names.push(name.replaceAll('"', ''));
    cursor.take(',');
  }
  return { name: 'sections', names };
};

const oneRegister =
  (name: FrameNames['register']): Parse =>
  (reader, cursor) => {
    const only = register(reader, cursor);
    return only === undefined ? undefined : { name, registers: [only] };
  };

const manyRegisters =
  (name: FrameNames['registers']): Parse =>
  (reader, cursor) => {
    const registers: number[] = [];
    const isOne = name === 'same_value';
    for (let more = true; more; more = !isOne && cursor.take(',')) {
      const next = register(reader, cursor);
      if (next === undefined) return undefined;
      registers.push(next);
    }
    return { name, registers };
  };

const twoRegisters: Parse = (reader, cursor) => {
  const first = register(reader, cursor);
  if (first === undefined || !comma(reader, cursor)) return undefined;
  const second = register(reader, cursor);
  return second === undefined ? undefined : { name: 'register', registers: [first, second] };
};

const registerAndOffset =
  (name: FrameNames['both']): Parse =>
  (reader, cursor) => {
    const first = register(reader, cursor);
    if (first === undefined || !comma(reader, cursor)) return undefined;
    const offset = wide(reader, cursor, 'A number that is known here');
    return offset === undefined ? undefined : { name, registers: [first], offset };
  };

const onlyOffset =
  (name: FrameNames['offset']): Parse =>
  (reader, cursor) => {
    const offset = wide(reader, cursor, 'A number that is known here');
    return offset === undefined ? undefined : { name, offset };
  };

function pointer(reader: GasReader, cursor: Cursor): FramePointer | undefined {
  const encoding = wide(reader, cursor, 'The number of an encoding');
  if (encoding === undefined) return undefined;
  if (encoding === 0xffn || !cursor.take(',')) return { encoding };
  const value = reader.expression(cursor);
  return value && { encoding, value };
}

const personality: Parse = (reader, cursor) => {
  const found = pointer(reader, cursor);
  return found && { name: 'personality', ...found };
};

const lsda: Parse = (reader, cursor) => {
  const found = pointer(reader, cursor);
  return found && { name: 'lsda', ...found };
};

const encodedAddress: Parse = (reader, cursor) => {
  const first = register(reader, cursor);
  if (first === undefined || !comma(reader, cursor)) return undefined;
  const found = pointer(reader, cursor);
  return found && { name: 'val_encoded_addr', registers: [first], ...found };
};

const escape: Parse = (reader, cursor) => {
  const values = expressions(reader, cursor);
  return values && { name: 'escape', values };
};

const label: Parse = (reader, cursor) => {
  const symbol = symbolName(cursor);
  if (symbol !== undefined) return { name: 'label', symbol };
  reader.fail('The name of a symbol is expected here.', cursor.span(cursor.at), cursor.origin);
  return undefined;
};

const frame =
  (parse: Parse): Run =>
  (reader, cursor, span: Span) => {
    const directive = parse(reader, cursor);
    if (directive === undefined) return;
    reader.finish(cursor);
    reader.assembler.emit({ kind: 'frame', directive, span });
  };

/** Directives of call frame information. */
export const CFI_DIRECTIVES: readonly (readonly [string, Run])[] = (
  [
    ['sections', sections],
    ['startproc', startproc],
    ['endproc', plain('endproc')],
    ['signal_frame', plain('signal_frame')],
    ['remember_state', plain('remember_state')],
    ['restore_state', plain('restore_state')],
    ['window_save', plain('window_save')],
    ['personality', personality],
    ['lsda', lsda],
    ['return_column', oneRegister('return_column')],
    ['def_cfa', registerAndOffset('def_cfa')],
    ['def_cfa_register', oneRegister('def_cfa_register')],
    ['def_cfa_offset', onlyOffset('def_cfa_offset')],
    ['adjust_cfa_offset', onlyOffset('adjust_cfa_offset')],
    ['offset', registerAndOffset('offset')],
    ['rel_offset', registerAndOffset('rel_offset')],
    ['val_offset', registerAndOffset('val_offset')],
    ['register', twoRegisters],
    ['restore', manyRegisters('restore')],
    ['undefined', manyRegisters('undefined')],
    ['same_value', manyRegisters('same_value')],
    ['escape', escape],
    ['val_encoded_addr', encodedAddress],
    ['label', label],
  ] as const
).map(([name, parse]) => [`.cfi_${name}`, frame(parse)]);
