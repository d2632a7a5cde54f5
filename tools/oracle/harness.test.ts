import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as layout from './layout';

const source = readFileSync(new URL('./harness.c', import.meta.url), 'utf8');

it.each(['DATA_BASE', 'DATA_PAGES', 'RW_PAGES', 'CODE_BASE', 'FS_BASE', 'GS_BASE', 'PAGE'] as const)(
  'harness.c and layout.ts agree on %s',
  (name) => {
    const stated = new RegExp(`^#define ${name} (\\w+?)(?:ull)?$`, 'm').exec(source)?.[1];
    expect(BigInt(stated ?? -1)).toBe(BigInt(layout[name]));
  },
);
