import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMnemonics, formsOf } from '../select/forms';

test('the committed table is what the generator makes', async () => {
  const path = '../../../tools/gen-encodings.mjs';
  const { generate, TARGET } = (await import(path)) as { generate: () => string; TARGET: URL };
  expect(readFileSync(TARGET, 'utf8') === generate()).toBe(true);
});

test('every row is understood', () => {
  let forms = 0;
  for (const mnemonic of allMnemonics()) {
    for (const form of formsOf(mnemonic, 64) ?? []) {
      expect(form.operands.every((kind) => kind !== undefined && kind.shown !== '')).toBe(true);
      expect(form.opcode.every((byte) => byte >= 0 && byte <= 255)).toBe(true);
      forms++;
    }
  }
  expect(forms).toBeGreaterThan(2300);
});
