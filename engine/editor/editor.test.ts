import { expect, test } from 'vitest';
import { kernelSources } from '../linux/index';
import type { EditorDocument, Place } from './api';
import { askEditor, checkDocument } from './index';
import type { EditorAnswers, EditorQuestion, EditorQuestions } from './api';
import { edit } from './navigate';

const ask = <K extends keyof EditorQuestions>(question: EditorQuestion & { readonly kind: K }): EditorAnswers[K] =>
  askEditor(question) as EditorAnswers[K];

/** A document and the place of the `|` in it. */
function marked(name: string, text: string): { document: EditorDocument; at: Place } {
  const offset = text.indexOf('|');
  const before = text.slice(0, offset).split('\n');
  const at = { line: before.length, column: before.at(-1)!.length + 1 };
  return { document: { source: { name, text: text.replace('|', '') } }, at };
}

const labels = (name: string, text: string): string[] =>
  ask({ kind: 'completions', ...marked(name, text) }).items.map(({ label }) => label);

test.each([
  ['x.s', '_start:\n\tm|', 'mov'],
  ['x.s', '_start:\n\t.se|', '.section'],
  ['x.s', '_start:\n\tmov\t%r|', '%rax'],
  ['x.s', '_start:\n\tmov\t|', '%rax'],
  ['x.s', '_start:\n\tjmp\t|\nhere: ret', 'here'],
  ['x.s', '_start:\n\tmov\t$w|, %eax', 'write (1)'],
  ['x.s', '\t.section\t|', '.rodata'],
  ['x.s', '.macro go\n.endm\n\tg|', 'go'],
  ['x.s', '.intel_syntax noprefix\n\tmov\tr|', 'rax'],
  ['x.s', '.intel_syntax noprefix\n\tmov\t|, 5', 'qword ptr'],
  ['x.asm', '_start:\n\tm|', 'mov'],
  ['x.asm', '\tmov eax, w|', 'write (1)'],
  ['x.asm', '\tmov eax, [m|]\nsection .data\nmessage: db 1', 'message'],
])('%s %j offers %s', (name, text, wanted) => {
  expect(labels(name, text)).toContain(wanted);
});

test.each([
  ['x.s', '\tmov\t$1, %eax\t# a comment |'],
  ['x.s', '\t.ascii\t"te|xt"'],
])('%s %j offers no instruction', (name, text) => {
  expect(labels(name, text)).not.toContain('mov');
});

const PROGRAM =
  '\t.globl\tcount\n_start:\tcall\tcount\n\tjmp\t_start\n1:\tjmp\t1b\ncount:\tret\n\t.set\tsize, 5\n\tmov\t$size, %eax\n';

test('definition and references of a label, a numeric label and a constant', () => {
  const document = { source: { name: 'x.s', text: PROGRAM } };
  const places = (kind: 'definition' | 'references', line: number, column: number): string[] =>
    ask({ kind, document, at: { line, column } }).map((span) => `${span.line}:${span.column}`);
  expect(places('definition', 2, 16)).toEqual(['5:1']);
  expect(places('references', 5, 2)).toEqual(['1:9', '2:14', '5:1']);
  expect(places('definition', 4, 8)).toEqual(['4:1']);
  expect(places('references', 7, 8)).toEqual(['6:7', '7:7']);
});

test.each([
  [5, 2, 'counter', PROGRAM.replaceAll('count', 'counter')],
  [6, 8, 'width', PROGRAM.replaceAll('size', 'width')],
])('rename at %i:%i to %s', (line, column, name, expected) => {
  const document = { source: { name: 'x.s', text: PROGRAM } };
  const answer = ask({ kind: 'rename', document, at: { line, column }, name }) as { edits: never[] };
  expect(edit(PROGRAM, answer.edits)).toBe(expected);
});

test.each([
  [5, 2, '_start', /already/],
  [5, 2, 'rax', /cannot be a name/],
  [4, 1, 'loop', /Numeric labels/],
  [3, 3, 'x', /Only labels/],
])('rename at %i:%i to %s is refused', (line, column, name, reason) => {
  const document = { source: { name: 'x.s', text: PROGRAM } };
  const answer = ask({ kind: 'rename', document, at: { line, column }, name }) as { refused: string };
  expect(answer.refused).toMatch(reason);
});

test('a macro argument is renamed where the call has it, a body that nobody calls too', () => {
  const text = '.macro go to\n jmp \\to\n.endm\n.macro other\n call f\n.endm\n go f\nf: ret\n';
  const answer = ask({
    kind: 'rename',
    document: { source: { name: 'x.s', text } },
    at: { line: 8, column: 1 },
    name: 'g',
  });
  expect(edit(text, (answer as { edits: never[] }).edits)).toBe(text.replace(/\bf\b/g, 'g'));
});

const hoverText = (name: string, text: string): string => {
  const answer = ask({ kind: 'hover', ...marked(name, text) }) as {
    paragraphs: string[];
    mnemonic: string | null;
  } | null;
  return answer === null ? '' : `${answer.mnemonic ?? ''}${answer.paragraphs.join(' ')}`;
};

test.each([
  ['x.s', '\tmo|v\t$1, %eax', /^mov$/],
  ['x.s', '\tmov\t$1, %e|ax', /lower half of rax; writing it clears/],
  ['x.s', '\t.asc|iz "x"', /a zero behind/],
  ['x.s', '\tmov\t$|1, %eax', /write\(fd, buf, count\).*rdi {2}fd/s],
  ['x.s', '\t.set n, 300\n\tmov\t$|n, %eax', /constant 300 \(0x12c\)/],
  ['x.s', '# says hello\nf: ret\n\tcall\t|f', /label in \.text, offset 0x0.*says hello/s],
  ['x.asm', '\tmov\teax, |60', /exit\(error_code\)|exit\(status\)|exit\(/],
  ['x.asm', 'a: re|sq 1', /room for so many quadwords/],
])('the hover of %s %j', (name, text, expected) => {
  expect(hoverText(name, text)).toMatch(expected);
});

test('tokens, outline and folds', () => {
  const text = '\t.section\t.text\n# one\n# two\nf:\tmov\t$n, %eax\n\tret\n\t.macro\tm\n\tnop\n\t.endm\n\t.set\tn, 5\n';
  const document = { source: { name: 'x.s', text } };
  const tokens = ask({ kind: 'tokens', document }) as number[];
  expect(tokens.slice(0, 10)).toEqual([0, 1, 8, 2, 0, 0, 9, 5, 11, 0]);
  const outline = ask({ kind: 'outline', document });
  expect(outline.map(({ name, kind, span, endLine }) => `${kind} ${name} ${span.line}-${endLine}`)).toEqual([
    'section .text 1-3',
    'label f 4-5',
    'macro m 6-9',
    'constant n 9-9',
  ]);
  const folds = ask({ kind: 'folds', document });
  expect(folds.map(({ from, to }) => `${from}-${to}`)).toEqual(['2-3', '4-5', '6-8']);
});

const kernel = { profile: 'v4.15', edited: [] };
const entry = kernelSources('v4.15').find(({ name }) => name === 'entry_64.S')!;

test('a kernel source is checked with its headers and the other sources', () => {
  expect(checkDocument({ source: entry, kernel })).toEqual([]);
  const broken = { ...entry, text: `${entry.text}\n\tswapg\n` };
  const [wrong] = checkDocument({ source: broken, kernel });
  expect(wrong).toMatchObject({
    span: { file: 'entry_64.S' },
    message: 'There is no instruction `swapg`. Did you mean `swapgs`?',
  });
});

test('definitions lead from one kernel source into another', () => {
  const lines = entry.text.split('\n');
  const line = lines.findIndex((text) => /sys_call_table/.test(text) && !/^\s*(#|\/\/)/.test(text));
  const at = { line: line + 1, column: lines[line].indexOf('sys_call_table') + 2 };
  const found = ask({ kind: 'definition', document: { source: entry, kernel }, at });
  expect(found.map(({ file }) => file)).toContain('syscall_64.S');
});
