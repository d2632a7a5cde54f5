import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODE_BASE, DATA_BASE, DATA_PAGES, FS_BASE, GS_BASE, PAGE, RW_PAGES } from './layout';

const source = readFileSync(new URL('./harness.c', import.meta.url), 'utf8');
const shared = { CODE_BASE, DATA_BASE, DATA_PAGES, FS_BASE, GS_BASE, PAGE, RW_PAGES };

it.each(Object.entries(shared))('harness.c and layout.ts agree on %s', (name, value) => {
  const stated = new RegExp(`^#define ${name} (\\w+?)(?:ull)?$`, 'm').exec(source)?.[1];
  expect(BigInt(stated ?? -1)).toBe(BigInt(value));
});
