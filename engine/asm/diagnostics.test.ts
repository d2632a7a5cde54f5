import { expect, test } from 'vitest';
import type { Diagnostic } from './api';
import { assemble, link } from './index';

/** LINE:COLUMN-END severity: message, of every diagnostic of assembling and (when that succeeds) linking. */
function diagnose(text: string): string[] {
  const shown = ({ span, severity, message }: Diagnostic): string =>
    `${span.line}:${span.column}-${span.endColumn} ${severity}: ${message}`;
  const { object, diagnostics } = assemble({ name: 'x.s', text });
  const linked = object === undefined ? [] : link([object]).diagnostics;
  return [...diagnostics, ...linked].map(shown);
}

const START = '.globl _start\n_start:\n';

/** Beside the wrong programs of explain/mistakes. Written by hand for a first-year student; the spans are counted by hand. */
const ROWS: readonly (readonly [source: string, expected: RegExp])[] = [
  [`${START} mov $1, $2`, /^3:10-12 error: A constant cannot be the destination of `mov`/],
  [`${START} shl $300, %eax`, /^3:6-10 error: The constant 300 does not fit: `shl` takes -128 to 255\./],
  [`${START} lock mov %eax, (%rbx)`, /^3:2-6 error: `lock` needs an instruction that reads, changes and writes memory/],
  [
    `${START} mov $5, (%rax)`,
    /^3:10-16 warning: Nothing here says how many bytes `mov` works on; `movl` \(32 bits\) is assumed/,
  ],
  [`${START} jmp 1f`, /^3:6-8 error: There is no label `1:` after this place/],
  [`${START} inc`, /^3:2-5 error: `inc` takes one operand, not 0/],
  [`${START} .byte 1/0`, /^3:8-11 error: Division by zero/],
  [`${START} call (%rax)`, /^3:7-13 warning: A jump through memory is written with a star/],
  [`${START} /* never closed`, /^3:2-4 error: This comment is never closed/],
  [`${START} movaps %xmm16, %xmm0`, /^3:\d+-\d+ error: /],
  [`${START} iret`, /^3:2-6 warning: `iret` works on 32-bit values/],
  [`${START} call *5`, /^3:\d+-\d+ warning: `5` without `\$` is the memory at that address/],
  [' nop', /warning: There is no `_start`/],
  [' .balign 0x40000000', /^1:10-20 error: The alignment 1073741824 is larger than the 1048576 allowed here\.$/],
  [' .balign 0x40000001', /^1:10-20 error: The alignment 1073741825 is not a power of two/],
  ['\0', /^1:1-2 error: A statement cannot begin with the character 0; is this a source text\?$/],
];

test.each(ROWS)('%j', (source, expected) => {
  const found = diagnose(source);
  expect(found.filter((line) => expected.test(line))).toHaveLength(1);
});

test('what is too large is said once', () => {
  expect(diagnose(' .org 0x7fffffffffff\n nop\n')).toEqual([
    '1:2-6 error: This would make the section larger than the 64 MiB allowed here.',
  ]);
  expect(diagnose('\n'.repeat(2_000_001))).toEqual([
    '1:1-2 error: The source has more than the 2000000 lines allowed here.',
  ]);
});

test('all mistakes of a file are reported together, in order', () => {
  const found = diagnose(`${START} mov %raax, %rbx\n nop\n foo\n .byte 1/0\n jmp nowhere`);
  expect(found.map((line) => line.split(':')[0])).toEqual(['3', '5', '6']);
});

test('a second definition names both places, a macro names its call', () => {
  const twice = assemble({ name: 'x.s', text: 'a: nop\na: nop\n' }).diagnostics[0];
  expect([twice.span.line, twice.related?.[0]?.span.line]).toEqual([2, 1]);
  const inside = assemble({ name: 'x.s', text: '.macro m\n foo\n.endm\n m\n' }).diagnostics[0];
  expect([inside.span.line, inside.span.column, inside.related?.[0]?.span.line]).toEqual([2, 2, 4]);
});

/** A mistake in a body, seen through two macros, a repetition and an inclusion: LINE:COLUMN-END of it and of each step. */
const WAYS: readonly (readonly [name: string, text: string, included: string, way: readonly string[]])[] = [
  [
    'x.s',
    '.macro in r\n mov $300, \\r; nop\n.endm\n.macro out r\n in \\r\n.endm\n out %al',
    '',
    ['x.s:2:6-10', 'x.s:5:2-7', 'x.s:7:2-9'],
  ],
  [
    'x.s',
    '.macro in r\n nop; mov $\\r, %al\n.endm\n.rept 2\n in 300\n.endr',
    '',
    ['x.s:2:11-14', 'x.s:5:2-8', 'x.s:4:1-6'],
  ],
  ['x.s', ' nop\n.include "y"', ' foo', ['y:1:2-5', 'x.s:2:1-9']],
  ['x.S', '#include "y"\n nop', '#define R %al\n mov $1, R; mov $300, R', ['y:2:17-21', 'x.S:1:1-13']],
  ['x.S', '#define TWO(a, b) a, b\n mov TWO(%eax, %rbx)', '', ['x.S:2:6-21']],
  [
    'x.asm',
    '%macro in 1\n mov %1, [rax:5]\n%endmacro\n%macro out 1\n in %1\n%endmacro\n out al',
    '',
    ['x.asm:2:14-15', 'x.asm:5:2-4', 'x.asm:7:2-8'],
  ],
  ['x.asm', '%include "y"\n in', '%macro in 0\n call missing\n%endmacro', ['y:2:7-14', 'x.asm:2:2-4']],
  ['x.asm', '%include "y"', '%macro in 0\n call missing\n%endmacro\n in', ['y:2:7-14', 'y:4:2-4', 'x.asm:1:10-13']],
];

test.each(WAYS)('%s: %j through %j', (name, text, included, way) => {
  const { diagnostics } = assemble({ name, text }, { include: (wanted) => ({ name: wanted, text: included }) });
  const place = ({ span }: Pick<Diagnostic, 'span'>): string =>
    `${span.file}:${span.line}:${span.column}-${span.endColumn}`;
  expect(diagnostics).toHaveLength(1);
  expect([diagnostics[0], ...(diagnostics[0].related ?? [])].map(place)).toEqual(way);
});

/** Sources that ask for everything; each must come back with an error. */
const HOSTILE: readonly string[] = [
  '.rept 1000000000\nnop\n.endr',
  '.rept 100000\n.rept 100000\nnop\n.endr\n.endr',
  '.fill 1<<40',
  '.fill 1<<40,8,1',
  '.skip 0x7fffffffffffffff',
  '.skip -1',
  '.org 1<<40',
  '.org 0x7fffffffffffffff',
  '.bss\n.skip 1<<50',
  '.lcomm x,1<<40',
  '.macro m\nm\n.endm\nm',
  '.macro m\nm\nm\n.endm\nm',
  '.macro a\nb\n.endm\n.macro b\na\n.endm\na',
  '.macro m x\nm \\x\\x\\x\\x\n.endm\nm abcdefgh',
  '.irpc c,abc\n.rept 300000\nnop\n.endr\n.endr',
  `.long ${'('.repeat(5000)}1${')'.repeat(5000)}`,
  `.long ${'-'.repeat(50000)}x y`,
  `.long ${'1+'.repeat(20000)}`,
  '.set a,b\n.set b,a\n.long a',
  'a = b\nb = c\nc = a\n.long a',
  '.if 1\n'.repeat(2000),
  '.p2align 60',
  '.align 3',
  '.include "x.s"',
  '.uleb128 a-b\nx: .ascii',
];

test.each(HOSTILE)('%j is refused', (source) => {
  const { diagnostics } = assemble({ name: 'x.s', text: source }, { include: () => ({ name: 'x.s', text: source }) });
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});

test('preprocessor loops are refused', () => {
  const text = '#include "x.S"\n#define A A A\nA\n';
  const { diagnostics } = assemble({ name: 'x.S', text }, { include: () => ({ name: 'x.S', text }) });
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});
