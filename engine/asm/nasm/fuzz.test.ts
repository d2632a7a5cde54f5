import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AssembleOptions } from '../api';
import { assembleNasm } from './assemble';

/** How many edited sources, and from which seed: `FUZZ=100000 FUZZ_SEED=7 npx vitest run engine/asm/nasm/fuzz.test.ts`. */
const ROUNDS = Number(process.env.FUZZ ?? 4000);
const SEED = Number(process.env.FUZZ_SEED ?? 20180829);

/** Every construct at least once, in pieces small enough that thousands of edits of them take seconds. */
const SMALL = [
  `%macro sys 1-4 1, 2, 3\n%%again: mov rax, %1\n mov rdi, %{2:3}\n%ifidn %4, 3\n nop\n%else\n hlt\n%endif\n jmp %%again\n%rotate 1\n%endmacro\n sys 1, 5\n sys 60\n`,
  `%define add3(a,b,c) ((a)+(b)+(c))\n%xdefine two 2\n%assign i 0\n%rep 5\n db i\n%if i = 3\n%exitrep\n%endif\n%assign i i+1\n%endrep\n mov eax, add3(1, two, 3)\n`,
  `section .data align=8\nmsg: db 'hello', 10, \`\\n\\x41\`\nlen equ $ - msg\n dq 1.5, msg, 3 dup (1, 2)\n times 128-($-$$) db 0\nsection .bss\nb: resb 64\n align 16, resb 1\n`,
  `default rel\nglobal _start:function\n_start: mov rax, [fs:rbx+rcx*4-8]\n lea rdi, [msg]\n cmp byte [rsp+8], 'a'\n.l: jne short .l\n lock xadd [rbx], eax\n rep movsb\n times 3 nop\nmsg:\n`,
  `struc point\n.x: resd 1\n.y: resd 1\nendstruc\np: istruc point\n at point.x, dd 5\n at .y, dd 6\niend\n mov eax, [p+point.y]\n mov ecx, point_size\n`,
  `%push ctx\n%$l: jmp %$l\n%pop\n%strlen n 'abc'\n%substr s 'abcdef' 2, 3\n%strcat t 'a', "b"\n%defstr d foo bar\n db n, s, t, d, %[n]\n%ifdef n\n%elifnum 3\n%else\n%endif\n%include "x.inc"\n`,
];

/** Files of the corpus that are as small. */
const corpus = new URL('corpus/', import.meta.url);
const FILES = readdirSync(corpus, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.asm') && !/crc-table|deep|sha-constants|primes/.test(name))
  .toSorted()
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const SOURCES = [...SMALL, ...FILES];
const FORMATS: readonly AssembleOptions[] = [{}, { target: 'i386' }, { format: 'bin' }];

const PIECES = ['%', '%%', '[', ']', '(', ')', '{', '}', ',', ':', "'", '"', '`', '\\', ';', '\n', ' ', '0', '9999999999999', '-', '*', '/', '<<', '$', '$$', '.', '..@', '%1', '%+', '%[', '%macro x 1-*', '%endmacro', '%rep 3', '%endrep', '%if', '%else', '%endif', 'times ', 'equ ', 'dup', '?', 'rax', 'dq ', 'section ', 'struc s', 'endstruc', '\u0000', '\u{1f600}', 'é']; // prettier-ignore

/** A small generator of our own, so that a run can be repeated from its seed. Source: xorshift32 (Marsaglia 2003). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function edited(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  switch (random(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random(6));
    case 1:
      return text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at);
    case 2: {
      const from = random(text.length);
      return text.slice(0, at) + text.slice(from, from + random(20)) + text.slice(at);
    }
    case 3: {
      const lines = text.split('\n');
      const [line] = lines.splice(random(lines.length), 1);
      lines.splice(random(lines.length + 1), 0, line);
      return lines.join('\n');
    }
    default:
      return text.slice(0, at) + String.fromCharCode(32 + random(95)) + text.slice(at + 1);
  }
}

test(`${ROUNDS} edited sources end in bytes or in messages, never in an exception (seed ${SEED})`, () => {
  const random = generator(SEED);
  let slowest = { took: 0, text: '' };
  for (let run = 0; run < ROUNDS; run++) {
    let text = run % 2 === 0 ? SMALL[random(SMALL.length)] : SOURCES[random(SOURCES.length)];
    const format = FORMATS[random(FORMATS.length)];
    for (let edits = 1 + random(4); edits > 0; edits--) text = edited(text, random);
    const include = (name: string) => (name === 'x.inc' ? { name, text: ' nop\n' } : undefined);
    let outcome: ReturnType<typeof assembleNasm>;
    try {
      const began = performance.now();
      outcome = assembleNasm({ name: 'fuzz.asm', text }, { ...format, include });
      const took = performance.now() - began;
      if (took > slowest.took) slowest = { took, text };
    } catch (error) {
      throw new Error(`seed ${SEED}, run ${run}: ${String(error)}\n${text}`, { cause: error });
    }
    const failed = outcome.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
    if (failed !== ((outcome.object ?? outcome.flat) === undefined))
      throw new Error(`seed ${SEED}, run ${run}: silent failure\n${text}`);
    const placed = outcome.diagnostics.every(({ span }) => span.line >= 1 && span.column >= 1 && span.endColumn >= 1);
    if (!placed) throw new Error(`seed ${SEED}, run ${run}: a message without a place\n${text}`);
  }
  if (process.env.FUZZ !== undefined) console.log(`slowest: ${slowest.took.toFixed(0)} ms\n${slowest.text}`);
  expect(SMALL.map((text) => assembleNasm({ name: 'a.asm', text }, { include: (name) => ({ name, text: '' }) }).object === undefined)).toEqual(SMALL.map(() => false)); // prettier-ignore
});

/** Each of these would run for ever, or fill the memory, without the limits. */
const ENDLESS: readonly (readonly [name: string, source: string, message: RegExp])[] = [
  ['a huge %rep', '%rep 1000000000\n nop\n%endrep', /repetitions/],
  ['nested %rep', '%rep 1000\n%rep 1000\n%rep 1000\n%assign x 1\n%endrep\n%endrep\n%endrep', /lines/],
  ['huge data', 'times 1<<40 db 0', /1099511627776/],
  ['many nops', 'times 1<<40 nop', /1099511627776/],
  ['many instructions', 'times 1<<40 mov eax, 1', /at most/],
  ['a huge reservation', 'resb 1<<50', /MiB/],
  ['nested dup', 'db 1000 dup (1000 dup (1000 dup (5)))', /MiB/],
  [
    'doubling macros',
    `${Array.from({ length: 40 }, (_, n) => `%define m${n} m${n + 1} m${n + 1}`).join('\n')}\n m0`,
    /The macro `m\d+` makes more text.*double/,
  ],
  ['a recursive macro', '%rmacro x 0\n x\n%endmacro\n x', /deeply/],
  [
    'a macro that doubles its arguments',
    '%rmacro x 1+\n x %1 %1\n%endmacro\n x 1 1 1',
    /The macro `x` makes more text/,
  ],
  ['a recursive include', '%include "a.asm"', /include itself/],
  ['a doubling string', '%define s "aaaaaaaaaaaaaaaa"\n%rep 20\n%strcat s s, s\n%endrep', /grows/],
  ['an alignment below zero', '%use smartalign\n nop\nalign -8', /power of two/],
  ['nested brackets', `db ${'('.repeat(5000)}1`, /nested/],
  ['nested signs', `db ${'~'.repeat(5000)}1`, /nested/],
];

test.each(ENDLESS)('%s comes to an end', (_name, text, message) => {
  const { diagnostics } = assembleNasm({ name: 'a.asm', text }, { include: (name) => ({ name, text }) });
  expect(diagnostics.map((diagnostic) => diagnostic.message).join('\n')).toMatch(message);
});

test('a macro that names itself stops there', () => {
  const { object } = assembleNasm({ name: 'a.asm', text: '%define mov mov\n mov eax, 1' }, {});
  expect(object?.sections.find((section) => section.name === '.text')?.size).toBe(5);
});
