import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BEGIN, END, counts, table } from './isa-table';

it("README's table of instruction sets is that of the catalog (else: node tools/gen-isa-table.mjs)", () => {
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
  const written = readme.split(BEGIN)[1].split(END)[0].trim();
  expect(written.split('\n')).toEqual(table().split('\n'));
});

it.each(['AVX', 'AVX2', 'FMA, F16C', 'SSE, SSE2, FXSAVE', 'SHA', 'BMI1, BMI2, ADX', 'XSAVE, XSAVEOPT, XSAVEC'])(
  '%s is there as a whole',
  (title) => {
    const found = counts().get(title);
    expect(found?.defined).toBe(found?.all);
    expect(found?.all).toBeGreaterThan(5);
  },
);
