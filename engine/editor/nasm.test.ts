import { expect, test } from 'vitest';
import { CONDITIONALS } from '../asm/nasm/macros/conditions';
import { DIRECTIVES } from '../asm/nasm/macros/directives';
import { DATA_WIDTHS, RESERVE_WIDTHS } from '../asm/nasm/source/words';
import type { EditorAnswers, EditorQuestion, EditorQuestions } from './api';
import { NASM_DIRECTIVES } from './directive-help';
import { askEditor } from './index';
import { edit } from './navigate';

/** What the editor knows of NASM's sources. Written by hand. */
const ask = <K extends keyof EditorQuestions>(question: EditorQuestion & { readonly kind: K }): EditorAnswers[K] =>
  askEditor(question) as EditorAnswers[K];

test('there is help on every directive that the front end reads', () => {
  const known = [...DIRECTIVES.keys(), ...CONDITIONALS, ...DATA_WIDTHS.keys(), ...RESERVE_WIDTHS.keys()];
  expect(known.filter((name) => !NASM_DIRECTIVES.has(name) && !name.endsWith('difi'))).toEqual([]);
});

const TEXT = `%define SIZE 8
%macro save 1
%%again: push %1
 jmp %%again
%endmacro
%push block
%assign %$count 1
%ifdef SIZE
 resb %$count
%endif
%pop
struc point
.x: resd 1
.y: resd 1
endstruc
section .text
main: save rax
.loop: mov eax, [rdi + point.y]
 mov ecx, SIZE
 jmp .loop
other:
.loop: jmp main.loop
`;
const document = { source: { name: 'x.asm', text: TEXT } };
const placeOf = (marker: string): { line: number; column: number } => {
  const [before, at] = marker.split('|');
  const lines = TEXT.slice(0, TEXT.indexOf(before + at) + before.length).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
};
const places = (kind: 'definition' | 'references', marker: string): string[] =>
  ask({ kind, document, at: placeOf(marker) }).map(({ line, column }) => `${line}:${column}`);

test.each([
  ['ecx, |SIZE', ['1:9']],
  ['main: |save', ['2:8']],
  ['jmp |%%again', ['3:1']],
  ['resb |%$count', ['7:9']],
  ['+ |point.y', ['14:1']],
  ['jmp |.loop\nother', ['18:1']],
  ['jmp |main.loop', ['18:1']],
])('the definition of %j', (marker, expected) => {
  expect(places('definition', marker)).toEqual(expected);
});

test.each([
  ['%define |SIZE', ['1:9', '8:8', '19:11']],
  ['\n|main: save', ['17:1']],
  ['save rax\n|.loop', ['18:1', '20:6', '22:12']],
])('the references of %j', (marker, expected) => {
  expect(places('references', marker)).toEqual(expected);
});

test.each([
  ['%define |SIZE', 'WIDTH', TEXT.replaceAll('SIZE', 'WIDTH')],
  ['%macro |save', 'keep', TEXT.replaceAll('save', 'keep')],
  ['\n|other:', 'another', TEXT.replace('other:', 'another:')],
])('renames %j to %s', (marker, name, expected) => {
  const answer = ask({ kind: 'rename', document, at: placeOf(marker), name }) as { edits: never[]; refused?: string };
  expect(answer.refused).toBeUndefined();
  expect(edit(TEXT, answer.edits)).toBe(expected);
});

test('outline and folds', () => {
  const outline = ask({ kind: 'outline', document }).map(({ name, kind }) => `${kind} ${name}`);
  expect(outline).toEqual(expect.arrayContaining(['macro SIZE', 'macro save', 'section .text', 'label main', 'label other'])); // prettier-ignore
  const folds = ask({ kind: 'folds', document }).map(({ from, to }) => `${from}-${to}`);
  expect(folds).toEqual(expect.arrayContaining(['2-5', '8-10', '12-15']));
});

test.each([
  [' %ifnu|', '%ifnum'],
  ['%xde|', '%xdefine'],
  [' res|', 'resz'],
  ['%macro go 0\n%endmacro\n g|', 'go'],
  ['%define LIMIT 5\n mov eax, L|', 'LIMIT'],
])('%j offers %s', (marked, wanted) => {
  const [before, after] = marked.split('|');
  const at = { line: before.split('\n').length, column: before.split('\n').at(-1)!.length + 1 };
  const { items } = ask({ kind: 'completions', document: { source: { name: 'x.asm', text: before + after } }, at });
  expect(items.map(({ label }) => label)).toContain(wanted);
});
