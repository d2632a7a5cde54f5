import { expect, test } from 'vitest';
import { canonicalValue, expressionOf, partsOf } from './parts';

test.each<[string, ReturnType<typeof partsOf>]>([
  ['write(1, 0x402000, 14) = 14', ['write(1, ', { value: '0x402000' }, ', 14) = 14']],
  ['0xFFFFFFFF81000000', [{ value: '0xFFFFFFFF81000000' }]],
  ['no number here', ['no number here']],
  ['', []],
  ['_start+0x5 at 0x401005', [{ name: '_start+0x5' }, ' at ', { value: '0x401005' }]],
  // A name that only looks like one, and more digits than a register has
  ['sub_0x40 0x12345678901234567', ['sub_0x40 0x12345678901234567']],
])('%s', (text, expected) => expect(partsOf(text)).toEqual(expected));

test.each([
  ['ffffffff81000000', '0xffffffff81000000'],
  ['0x0000000000402000', '0x402000'],
  ['00000000', '0x0'],
  ['FFFF', '0xffff'],
])('%s is %s', (digits, expected) => expect(canonicalValue(digits)).toBe(expected));

test.each<[string, string | null]>([
  ['%rax', 'rax'],
  ['$0x10', '0x10'],
  ['message', 'message'],
  ['.Lloop', '.Lloop'],
  ['"text"', null],
  ['', null],
])('%s in a source is the expression %s', (word, expected) => expect(expressionOf(word)).toBe(expected));
