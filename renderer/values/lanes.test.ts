import { describe, expect, it } from 'vitest';
import type { LaneType, NumberForm } from './lanes';
import { integerDigits, laneText, lanesOf, parseLane, withLane } from './lanes';

const XMM = '000102030405060708090a0b0c0d0e0f';

describe('elements, the lowest first', () => {
  const check = (type: LaneType, first: string, last: string) =>
    it(type, () => {
      const lanes = lanesOf(XMM, type);
      expect([lanes[0], lanes.at(-1)]).toEqual([first, last]);
      expect(lanes.reduce((value, lane, at) => withLane(value, type, at, lane), 'f'.repeat(32))).toBe(XMM);
    });
  check('bytes', '0f', '00');
  check('words', '0e0f', '0001');
  check('dwords', '0c0d0e0f', '00010203');
  check('qwords', '08090a0b0c0d0e0f', '0001020304050607');
  check('float', '0c0d0e0f', '00010203');
  check('double', '08090a0b0c0d0e0f', '0001020304050607');
});

describe('what an element is as text, and what that text gives back', () => {
  const check = (digits: string, type: LaneType, form: NumberForm, text: string, back = digits) =>
    it(`${digits} as ${type}, ${form}: ${text}`, () => {
      expect(laneText(digits, type, form)).toBe(text);
      expect(form === 'characters' ? back : parseLane(text, type, form)).toBe(back);
    });
  check('ff', 'bytes', 'hex', 'ff');
  check('ff', 'bytes', 'unsigned', '255');
  check('ff', 'bytes', 'signed', '-1');
  check('8000', 'words', 'signed', '-32768');
  check('fffffffffffffffe', 'qwords', 'unsigned', '18446744073709551614');
  check('6f6c6c6548000041', 'qwords', 'characters', 'A··Hello');
  // Values of gcc 12 on x86-64: printf %.9g, and the shortest decimal that reads back as the same single.
  check('3f800000', 'float', 'hex', '1');
  check('3dcccccd', 'float', 'hex', '0.1');
  check('7f7fffff', 'float', 'hex', '3.4028235e+38');
  check('00000001', 'float', 'hex', '1e-45');
  check('c0490fdb', 'float', 'hex', '-3.1415927');
  check('4b800001', 'float', 'hex', '16777218');
  check('80000000', 'float', 'hex', '-0');
  check('ff800000', 'float', 'hex', '-∞');
  check('3fb999999999999a', 'double', 'hex', '0.1');
  check('000fffffffffffff', 'double', 'hex', '2.225073858507201e-308');
});

describe('NaNs say whether they are quiet, and their payload', () => {
  const check = (digits: string, type: LaneType, text: string) =>
    it(digits, () => expect(laneText(digits, type, 'hex')).toBe(text));
  check('7fc00000', 'float', 'QNaN');
  check('ff800001', 'float', 'SNaN 0x1');
  check('7ff8000000000123', 'double', 'QNaN 0x123');
});

describe('what does not fit is refused', () => {
  const check = (text: string, digits: number, expected: string | null) =>
    it(`${text} in ${digits * 4} bits`, () => expect(integerDigits(text, digits)).toBe(expected));
  check('255', 2, 'ff');
  check('256', 2, null);
  check('-128', 2, '80');
  check('-129', 2, null);
  check('0x1ff', 2, null);
  check('eleven', 2, null);
});
