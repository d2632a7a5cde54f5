import { describe, expect, it } from 'vitest';
import type { Image, ImageSymbol } from './api';
import { ImageIndex } from './image-index';

const symbol = (name: string, address: bigint, more: Partial<ImageSymbol> = {}): ImageSymbol => ({
  name,
  address,
  size: 0n,
  type: 'notype',
  binding: 'local',
  section: '.text',
  ...more,
});

const image: Image = {
  entry: 0x1000n,
  segments: [
    {
      address: 0x1000n,
      size: 0x40,
      bytes: new Uint8Array(0x40),
      flags: { alloc: true, write: false, exec: true },
      sections: [],
    },
  ],
  symbols: [
    symbol('.Lhidden', 0x1000n),
    symbol('_start', 0x1000n, { binding: 'global', type: 'function' }),
    symbol('loop', 0x1010n),
    symbol('SIZE', 0x1018n, { section: null }),
  ],
  lines: [
    { address: 0x1000n, length: 5, file: 'a.s', line: 3 },
    { address: 0x1005n, length: 2, file: 'a.s', line: 4 },
    { address: 0x1010n, length: 3, file: 'a.s', line: 6 },
  ],
};

const index = new ImageIndex(image);

describe('names of addresses', () => {
  const check = (address: bigint, expected: string | null): void =>
    it(`0x${address.toString(16)}`, () => expect(index.describe(address)).toBe(expected));
  check(0xfffn, null);
  check(0x1000n, '_start');
  check(0x1007n, '_start+0x7');
  check(0x1018n, 'loop+0x8');
  check(0x103fn, 'loop+0x2f');
  check(0x1040n, null);
});

describe('lines of addresses', () => {
  const check = (address: bigint, expected: number | null): void =>
    it(`0x${address.toString(16)}`, () => expect(index.placeOf(address)?.line ?? null).toBe(expected));
  check(0x1000n, 3);
  check(0x1004n, 3);
  check(0x1005n, 4);
  check(0x1007n, null);
  check(0x1012n, 6);
});

describe('addresses of lines', () => {
  const check = (line: number, expected: readonly bigint[]): void =>
    it(`a.s:${line}`, () => expect(index.addressesOfLine('a.s', line)).toEqual(expected));
  check(4, [0x1005n]);
  check(5, []);
});
