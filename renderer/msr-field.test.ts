import { expect, test } from 'vitest';
import { withField } from './msr-field';

const STAR = '0023001000000000';

test.each([
  ['SYSRET base', STAR, [63, 48], '0x1b', '001b001000000000'],
  ['SYSCALL base, without 0x', STAR, [47, 32], '8', '0023000800000000'],
  ['the whole register', STAR, [63, 0], 'ffffffff81000000', 'ffffffff81000000'],
  ['a single bit', '0000000000000d01', [0, 0], '0', '0000000000000d00'],
  ['too wide for the field', STAR, [63, 48], '10000', null],
  ['no number', STAR, [63, 48], 'entry_SYSCALL_64', null],
  ['nothing', STAR, [63, 48], '', null],
] as const)('%s', (_name, value, bits, text, expected) => {
  expect(withField(value, bits, text)).toBe(expected);
});
