import { describe, expect, it } from 'vitest';
import { quotedText, utf8 } from './strings';

describe('a name in quotation marks is the bytes that its escapes say, UTF-8 or not', () => {
  /** Bytes as GNU as 2.40 writes them into its string tables. */
  const check = (name: string, bytes: readonly number[]): void =>
    it(name, () => {
      expect(utf8(quotedText(name))).toEqual(bytes);
    });
  check('plain', [0x70, 0x6c, 0x61, 0x69, 0x6e]);
  check('a\\"b\\\\', [0x61, 0x22, 0x62, 0x5c]);
  check('é', [0xc3, 0xa9]);
  check('\\xc3\\xa9', [0xc3, 0xa9]);
  check('\\360\\237\\230\\200', [0xf0, 0x9f, 0x98, 0x80]);
  check('sy\\xa5\\xc2mbol', [0x73, 0x79, 0xa5, 0xc2, 0x6d, 0x62, 0x6f, 0x6c]);
  check('\\xc3', [0xc3]);
  check('\\xe2\\x82.', [0xe2, 0x82, 0x2e]);
});
