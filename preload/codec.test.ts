import { expect, test } from 'vitest';
import { decode, encode } from './codec';

test.each([
  ['plain data', { a: 1, b: ['x', null, true] }],
  ['no bytes', { bytes: new Uint8Array(0) }],
  ['every byte', { deep: [{ bytes: Uint8Array.from({ length: 256 }, (_, index) => index) }] }],
  ['more than one block', new Uint8Array(20_000).fill(0xe9)],
  ['an object that only looks tagged', { $bytes: 5 }],
])('%s survives the socket', (_name, value) => {
  expect(decode(encode(value))).toEqual(value);
});
