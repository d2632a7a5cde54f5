import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerConstants } from '../../linux/header-constants';
import type { Diagnostic, Fix, SourceFile } from '../api';
import { assemble, link } from '../index';
import { INCLUDED, readMistakes, type MistakenProgram } from './mistakes/read';

const headers = headerConstants('x86-64');

function check(name: string, text: string): readonly Diagnostic[] {
  const included = INCLUDED[name.endsWith('.s') ? 's' : 'asm'];
  const include = (wanted: string): SourceFile => ({ name: wanted, text: included });
  const { object, diagnostics } = assemble({ name, text }, { include, headers });
  return object === undefined ? diagnostics : [...diagnostics, ...link([object], { headers }).diagnostics];
}

/** As the file has it: place, severity, sentence; notes and repairs indented. */
const shown = (name: string, { severity, message, span, related = [], fixes = [] }: Diagnostic): string =>
  [
    `${span.file === name ? '' : `${span.file}:`}${span.line}:${span.column}-${span.endColumn} ${severity}: ${message}`,
    ...related.map((note) => `    note: ${note.span.file}:${note.span.line}:${note.span.column} ${note.message}`),
    ...fixes.map(({ title }) => `    fix: ${title}`),
  ].join('\n');

/** The text after a repair. */
function repaired(text: string, { edits }: Fix): string {
  const lines = text.split('\n');
  for (const { span, text: put } of edits.toReversed()) {
    const line = lines[span.line - 1];
    lines[span.line - 1] = line.slice(0, span.column - 1) + put + line.slice(span.endColumn - 1);
  }
  return lines.join('\n');
}

const programs = (file: string): MistakenProgram[] =>
  readMistakes(readFileSync(new URL(`mistakes/${file}.txt`, import.meta.url), 'utf8'));

test.each([
  ['gnu', 'x.s'],
  ['nasm', 'x.asm'],
])('what the lab says of the wrong programs for %s', (file, name) => {
  const all = programs(file);
  expect(all.length).toBeGreaterThan(40);
  for (const { title, text, lab } of all) {
    const messages = check(name, text).map((one) => shown(name, one));
    expect(`${title}\n${messages.join('\n')}`).toBe(`${title}\n${lab}`);
  }
});

test.each([
  ['gnu', 'x.s'],
  ['nasm', 'x.asm'],
])('each repair does away with its message and makes no new one (%s)', (file, name) => {
  let tried = 0;
  for (const { title, text } of programs(file)) {
    const before = check(name, text);
    for (const wrong of before) {
      for (const fix of wrong.fixes ?? []) {
        const after = check(name, repaired(text, fix)).map(({ message }) => message);
        const known = new Set(before.map(({ message }) => message));
        const count = (all: readonly string[]): number => all.filter((message) => message === wrong.message).length;
        expect(count(after), `${title}: ${fix.title}`).toBe(count(before.map(({ message }) => message)) - 1);
        // What a file that did not assemble hid from the linker is no fault of the repair.
        const fresh = after.filter((message) => !known.has(message) && !/is not defined|is not global/.test(message));
        expect(fresh, `${title}: ${fix.title}`).toEqual([]);
        tried++;
      }
    }
  }
  expect(tried).toBeGreaterThan(20);
});
