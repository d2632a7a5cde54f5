// The assembler beside GNU as and NASM on the same inputs. A part of `npm run bench`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ROOT, say } from './setup.mjs';

const LINES = 10_000;
const EDITED_LINES = 1000;
const ROUNDS = 15;

/** What `gcc -O2` made of three programs, again and again under new names, up to `count` lines. */
function compiled(count) {
  const texts = ['program', 'numbers', 'structures'].map((name) =>
    readFileSync(join(ROOT, `engine/asm/vectors/gcc/${name}.O2.att.s`), 'utf8'),
  );
  const lines = [];
  for (let copy = 0; lines.length < count; copy++) {
    const text = texts[copy % texts.length];
    const names = new Set(
      Array.from(text.matchAll(/^([\w.]+):|\.comm\s+(\w+)/gm), ([, label, common]) => label ?? common),
    );
    const renamed = text.replace(/[\w.]+/g, (word) => (names.has(word) ? `${word}_${copy}` : word));
    lines.push(...renamed.trimEnd().split('\n'));
  }
  // The last frame must be closed.
  const whole = lines.slice(0, count);
  const end = whole.findLastIndex((line) => line.includes('.cfi_endproc')) + 1;
  return `${whole.fill('\tnop', end).join('\n')}\n`;
}

/** A function for NASM, again and again under new names. */
function functions(count) {
  const body = (copy) => `function_${copy}:
  push rbp
  mov rbp, rsp
  sub rsp, 32
  mov [rbp-8], rdi
  lea rsi, [rel table_${copy}]
  xor ecx, ecx
.next:
  movzx eax, byte [rdi+rcx]
  add eax, [rsi+rcx*4]
  imul rax, rax, ${copy % 1000}
  mov [rsi+rcx*8+16], rax
  inc rcx
  cmp rcx, 64
  jb .next
  test rax, rax
  jz near function_${Math.max(0, copy - 1)}
  leave
  ret
table_${copy}: dd ${copy}, 2, 3, 'text', 0x1234`;
  const lines = Array.from({ length: Math.floor((count - 1) / 18) }, (_, copy) => body(copy))
    .join('\n')
    .split('\n');
  const rest = Array.from({ length: count - 1 - lines.length }, () => 'nop');
  return ['bits 64', ...lines, ...rest, ''].join('\n');
}

const MISTAKES = [
  'mvo %rax, %rbx',
  'mov rax, 5',
  'mov $5 %rax',
  'mov 5, %rx',
  'addq %eax, %rbx',
  '.asci "x"',
  'push %eax',
];
const NASM_MISTAKES = [
  'mvo rax, rbx',
  'mov %rax, 5',
  'mov rax 5',
  'mov eax, [rbx',
  'mov eax, bl',
  '.ascii "x"',
  'jmp nowhere',
];
/** So many, evenly over the lines. */
const isMistaken = (line, count) =>
  Math.floor(((line + 1) * count) / EDITED_LINES) > Math.floor((line * count) / EDITED_LINES);

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** Milliseconds of each of `count` runs. */
function times(count, run) {
  return Array.from({ length: count }, (_, round) => {
    const began = performance.now();
    run(round);
    return performance.now() - began;
  });
}

/** A tool's median of whole processes, or null where it is not installed. */
function beside(command, args) {
  if (spawnSync(command, ['--version']).error) return null;
  return median(
    times(5, () => {
      const { status, stderr } = spawnSync(command, args);
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
    }),
  );
}

/** @param load a module of the engine by its path. */
export async function benchAssembler(load) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-asm-'));
  const { assemble } = await load('/engine/asm/index.ts');
  const { allMnemonics, formsOf, isMnemonic } = await load('/engine/asm/select/forms.ts');
  const [index] = times(1, () => isMnemonic('mov'));
  const [all] = times(1, () => {
    for (const mnemonic of allMnemonics()) formsOf(mnemonic, 64);
  });
  say(
    `encoding tables loaded                     ${index.toFixed(1)} ms, every row of them read ${all.toFixed(0)} ms   (wanted: under 50 ms)`,
  );
  const object = join(folder, 'x.o');
  /** One row: our assembler on a text, beside the tool on the same file. */
  const compare = (title, name, text, tool, options) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const own = times(ROUNDS, (round) => {
      const { diagnostics } = assemble({ name, text: `${text}\n${' '.repeat(round)}` });
      const failed = diagnostics.find(({ severity }) => severity === 'error');
      if (failed !== undefined) throw new Error(`${name}:${failed.span.line}: ${failed.message}`);
    });
    const theirs = beside(tool, [...options, '-o', object, file]);
    const compared =
      theirs === null
        ? `${tool} is not installed`
        : `${(median(own) / theirs).toFixed(2)}× ${tool} (${theirs.toFixed(0)} ms, whole process)`;
    const figures = `first ${own[0].toFixed(0)} ms, then ${median(own).toFixed(0)} ms`;
    say(`${`${LINES} lines of ${title}`.padEnd(43)}${figures}, ${compared}   (wanted: under 300 ms)`);
  };
  compare('gcc -O2 output, GNU as', 'x.s', compiled(LINES), 'as', []);
  compare('functions, NASM', 'x.asm', functions(LINES), 'nasm', ['-f', 'elf64']);
  /** A source of 1000 lines, with mistakes, read again after each key. */
  const edit = (name, text, bad, typed) => {
    const short = text.split('\n');
    for (const mistakes of [0, 60, 300]) {
      const wrong = short.map((line, n) => (isMistaken(n, mistakes) ? bad[n % bad.length] : line));
      const keystrokes = times(2 * ROUNDS, (round) => {
        assemble({ name, text: wrong.with(501, typed(round)).join('\n') });
      });
      const title = `${EDITED_LINES} lines of ${name}, ${mistakes} mistakes, after a key `.padEnd(48);
      say(`${title}${median(keystrokes).toFixed(1)} ms   (wanted: under 30 ms)`);
    }
  };
  edit('x.s', compiled(EDITED_LINES), MISTAKES, (round) => `\taddq\t$${round}, %rax`);
  edit('x.asm', functions(EDITED_LINES), NASM_MISTAKES, (round) => `  add rax, ${round}`);
  rmSync(folder, { recursive: true });
}
