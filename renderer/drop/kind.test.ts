import { expect, test } from 'vitest';
import { LARGEST_ELF, kindOf } from './kind';

const ELF = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1];
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['a source', bytes('_start:\tsyscall\n'), 'text'],
  ['a comment with an umlaut', bytes('# größer\n'), 'text'],
  ['an ELF file', Uint8Array.from(ELF), 'elf'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'other'],
  ['Latin-1', Uint8Array.from([0x67, 0x72, 0xf6, 0xdf, 0x65, 0x72]), 'other'],
  ['nothing', new Uint8Array(), 'empty'],
  ['a text that is too long', new Uint8Array(4_000_001).fill(0x20), 'large'],
])('%s', (_name, content, expected) => expect(kindOf(content)).toBe(expected));

test('an ELF file that the line does not carry', () => {
  const content = new Uint8Array(LARGEST_ELF + 1);
  content.set(ELF);
  expect(kindOf(content)).toBe('large');
});
