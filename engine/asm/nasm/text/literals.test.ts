import { expect, test } from 'vitest';
import { encodeFloat, FORMAT_OF_SIZE } from './floats';
import { readInteger } from './numbers';
import { stringBytes } from './strings';

function encoded(text: string, bytes: 4 | 8): string {
  const format = FORMAT_OF_SIZE.get(bytes)!;
  const result = encodeFloat(text.replace(/^-/, ''), text.startsWith('-'), format, { round: 'near', daz: false });
  return 'bytes' in result ? Buffer.from(result.bytes).toString('hex') : result.problem;
}

const native = (value: number, bytes: 4 | 8): string =>
  Buffer.from((bytes === 4 ? new Float32Array([value]) : new Float64Array([value])).buffer).toString('hex');

/** The bits as a number, so that neighbours differ by one. */
const place = (hex: string): bigint => Buffer.from(hex, 'hex').readBigInt64LE();

/** NASM cuts digits off on the way; the host rounds correctly (ECMA-262 §7.1.4.1). NASM's own bits are in the corpus. */
test('doubles from random decimals are the host’s, or their neighbours', () => {
  const seed = 271828;
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  let exact = 0;
  for (let run = 0; run < 5000; run++) {
    const digits = `${random() % 10}.${random()}${random()}`;
    const text = `${random() % 2 === 0 ? '' : '-'}${digits}e${(random() % 600) - 300}`;
    const difference = place(encoded(text, 8)) - place(native(Number(text), 8));
    expect([seed, text, difference >= -1n && difference <= 1n]).toEqual([seed, text, true]);
    if (difference === 0n) exact++;
  }
  expect(exact).toBeGreaterThan(4900);
});

test('singles that are exact in binary agree with the host', () => {
  for (let exponent = -149; exponent < 128; exponent++) {
    const value = Math.fround(1.25 * 2 ** exponent);
    const text = value.toPrecision(21);
    expect([text, encoded(text, 4)]).toEqual([text, native(value, 4)]);
  }
});

/** Source: The NASM manual 2.16, chapter 3.4.1, and what NASM rejects. */
const NUMBERS: readonly (readonly [text: string, value: bigint | null])[] = [
  ['200', 200n],
  ['0200d', 200n],
  ['0xc8', 200n],
  ['0hc8', 200n],
  ['$0c8', 200n],
  ['0c8h', 200n],
  ['310q', 200n],
  ['0o310', 200n],
  ['1100_1000b', 200n],
  ['0y1100_1000', 200n],
  ['0b1h', 0xb1n],
  ['0x1b', 0x1bn],
  ['18446744073709551615', -1n],
  ['0x', 0n],
  ['0xg', null],
  ['12h3', null],
  ['08q', null],
  ['0b2', null],
  ['1_', 1n],
];

test.each(NUMBERS)('the number %s', (text, value) => {
  const number = readInteger(text);
  expect('value' in number ? number.value : null).toBe(value);
});

/** Bytes by hand; escapes as in The NASM manual 2.16, chapter 3.4.2. */
const STRINGS: readonly (readonly [token: string, bytes: string])[] = [
  [`'a\\n'`, '615c6e'],
  [`"it's"`, '69742773'],
  ['`\\n\\t\\e\\0`', '0a091b00'],
  ['`\\x41\\101\\u20ac`', '4141e282ac'],
  ['`\\U0001f600`', 'f09f9880'],
  ['`\\`\\\\`', '605c'],
  [`'é'`, 'c3a9'],
];

test.each(STRINGS)('the text %s', (token, bytes) => {
  expect(Buffer.from(stringBytes(token)).toString('hex')).toBe(bytes);
});
