import { describe, expect, test } from 'vitest';
import type { ObjectSection } from './api';
import { assemble } from './index';

interface FormRow {
  readonly code: string;
  readonly att: string;
  readonly intel: string;
}
interface IcedForms {
  readonly icedForms: (bits: number, encodings: readonly string[], variants: number) => readonly FormRow[];
  readonly textOf: (bytes: Uint8Array, bits: number) => FormRow & { readonly length: number };
}
const path = '../../tools/conformance/gas/iced-forms.mjs';
const { icedForms, textOf } = (await import(path)) as IcedForms;

const ENCODINGS = ['Legacy', 'VEX', 'EVEX', 'XOP', 'D3NOW'];
const RIP = 0x1000;

/** Two texts of one meaning, of which one encoding is written: each becomes the other's. */
const ONE_MEANING: readonly (readonly [RegExp, string])[] = [
  [/^sal([bwlq]?) /, 'shl$1 '],
  [/^xchg [%re]*ax, [%re]*ax$/, 'nop'],
  // The order of the operands means nothing.
  [/^xchg (\S+), (%?[re]?ax)$/, 'xchg $2, $1'],
  // ST(0) is the source and the destination.
  [/^(f\w+) (%?)st\(0\), %?st$/, '$1 $2st, $2st(0)'],
  [/^(f\w+) (%?)st, %?st\(0\)$/, '$1 $2st, $2st(0)'],
  [/^fsubr (%st, .*)$/, 'fsub $1'],
  [/^fdivr (%st, .*)$/, 'fdiv $1'],
];
/** Intel notation has one name for all operand sizes of these, which means the mode's. */
const NAMELESS_SIZE = /^(Pushfw|Popfw|Iretw|Pushaw|Popaw|Retfw)/;

/** Selectors, masks and elements of 8 to 32 bits: the register's other bits are what they would be anyway. */
const NARROW = /^(v?(movmskp[sd]|pmovmskb|pextr[bw]|pinsr[bw]|extractps)|sldt|str) |^mov .*\b[c-gs]s\b/;

function meaning(text: string): string {
  const one = ONE_MEANING.reduce((now, [pattern, by]) => now.replace(pattern, by), text)
    .replace(/^(nop)[wlq]?$/, '$1')
    .replace(/^((?:data16 )?j\w+) short /, '$1 ');
  if (!NARROW.test(one)) return one;
  return one.replace(
    /(?<![\w(])(%?)(?:[er](?=[abcd]x|[sb]p|[sd]i)|r(\d+)[dw]?\b)/g,
    (_, percent: string, number?: string) => (number === undefined ? percent : `${percent}r${number}`),
  );
}

/** The bytes at RIP, with the distances to absolute targets filled in. */
function placed({ bytes, relocations }: ObjectSection): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const { offset, type, addend } of relocations) {
    const value = Number(addend) - RIP - offset;
    if (type === 15 || type === 23) view.setInt8(offset, value);
    else if (type === 13 || type === 21) view.setInt16(offset, value, true);
    else view.setInt32(offset, value, true);
  }
  return copy;
}

/** Whatever of iced's encodings can be written comes back from the decoder as what was written. */
describe.each([64, 32])('%i-bit code', (bits) => {
  const rows = icedForms(bits, ENCODINGS, bits === 64 ? 4 : 2);
  test.each(['att', 'intel'] as const)('%s: decode(encode(x)) is x', (notation) => {
    const preamble = notation === 'intel' ? '.intel_syntax noprefix\n' : '';
    const target = bits === 64 ? 'x86-64' : 'i386';
    const read = new Set<string>();
    const wrong: string[] = [];
    for (const { code, [notation]: text } of rows) {
      const { object } = assemble({ name: 'x.s', text: `${preamble}${text}\n` }, { target });
      if (object === undefined || (notation === 'intel' && NAMELESS_SIZE.test(code))) continue;
      read.add(code);
      const bytes = placed(object.sections.find(({ name }) => name === '.text')!);
      const back = textOf(bytes, bits);
      if (meaning(back[notation]) !== meaning(text) || back.length !== bytes.length)
        wrong.push(`${code}: ${text} -> ${back[notation]}`);
    }
    expect(wrong).toEqual([]);
    expect(read.size).toBeGreaterThan(bits === 64 ? 4150 : 3880);
  });
});
