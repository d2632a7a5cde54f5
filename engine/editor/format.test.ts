import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SourceFile } from '../asm/api';
import { assemble } from '../asm/index';
import { kernelProfiles, kernelSources } from '../linux/index';
import { formatSource, sameObject } from './format';
import { edit } from './navigate';

const OPTIONS = { tabSize: 8, spaces: false };
const formatted = (source: SourceFile, options = OPTIONS): string => edit(source.text, formatSource(source, options));

/** Written by hand: tabs are `→`. */
const ROWS: readonly (readonly [name: string, before: string, after: string])[] = [
  ['x.s', 'a: mov $1,%eax # one', 'a:→mov→$1,%eax→→→# one'],
  ['x.s', '  nop', '→nop'],
  ['x.s', 'a_long_label: ret', 'a_long_label:→ret'],
  ['x.s', ' mov $1, %eax; nop # two', '→mov→$1, %eax; nop→→# two'],
  ['x.s', '# alone\n   # indented', '# alone\n   # indented'],
  ['x.s', '.globl  f', '→.globl→f'],
  ['x.s', ' x = 5', '→x = 5'],
  ['x.s', ' /* c */ nop', ' /* c */ nop'],
  ['x.S', '#define A \\\n  nop\n nop', '#define A \\\n  nop\n→nop'],
  ['x.asm', 'msg db "a; b",10 ; text', 'msg→db→"a; b",10→→; text'],
  ['x.asm', '%define  A  5\n mov  eax , A', '%define  A  5\n→mov→eax , A'],
];

test.each(ROWS)('%s: %j', (name, before, after) => {
  expect(formatted({ name, text: before }).replaceAll('\t', '→')).toBe(after);
});

test('spaces instead of tabs', () => {
  expect(formatted({ name: 'x.s', text: 'a:\tmov\t$1, %eax # one' }, { tabSize: 4, spaces: true })).toBe(
    'a:  mov $1, %eax                        # one',
  );
});

function corpus(folder: string, pattern: RegExp): SourceFile[] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, url), 'utf8') }));
}

/** Formatting a source twice is formatting it once, and the object is the same. */
function check(source: SourceFile, include: (name: string) => SourceFile | undefined = () => undefined): void {
  const text = formatted(source);
  expect(formatted({ ...source, text }), `in ${source.name}`).toBe(text);
  const before = assemble(source, { include }).object;
  expect(before, `in ${source.name}`).toBeDefined();
  expect(sameObject(before, assemble({ ...source, text }, { include }).object), `in ${source.name}`).toBe(true);
}

test.each([
  ['programs', '../../fixtures/programs/', /\.(s|asm)$/],
  ['what gcc wrote', '../asm/vectors/gcc/', /\.s$/],
  ['programs for NASM', '../asm/nasm/vectors/programs/', /\.asm$/],
])('no byte changes in %s', (_name, folder, pattern) => {
  const all = corpus(folder, pattern);
  expect(all.length).toBeGreaterThan(2);
  for (const source of all) check(source);
});

test('no byte changes in the kernels, headers formatted too', () => {
  for (const profile of kernelProfiles()) {
    const sources = kernelSources(profile);
    const find = (name: string): SourceFile | undefined => sources.find((one) => one.name === name);
    const tidy = (name: string): SourceFile | undefined => {
      const source = find(name);
      return source && { ...source, text: formatted(source) };
    };
    for (const source of sources) {
      if (!source.name.endsWith('.S')) continue;
      const before = assemble(source, { include: find }).object;
      const after = assemble(tidy(source.name)!, { include: tidy }).object;
      expect(sameObject(before, after), `${profile} ${source.name}`).toBe(true);
    }
  }
});
