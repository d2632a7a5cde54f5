// Many lines of source at once, each by itself: the bytes that the real NASM and ours make of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readObject } from './elf-text.mjs';

const work = mkdtempSync(join(tmpdir(), 'nasm-rows-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const labelled = (lines, bits, isOut) =>
  `bits ${bits}\n${lines.map((line, n) => (isOut(n) ? `__${n}:` : `__${n}: ${line}`)).join('\n')}\n__${lines.length}:\n`;

/** What stands between two labels, with the relocations in it. */
function cut(bytes, count) {
  const { sections, symbols, relocations } = readObject(bytes);
  const places = new Map(symbols.map(({ name, value }) => [name, value]));
  const text = sections.find(({ name }) => name === '.text')?.hex ?? '';
  const rows = [];
  const all = relocations.filter(({ section }) => section === '.text');
  let next = 0;
  for (let n = 0; n < count; n++) {
    const [from, to] = [places.get(`__${n}`), places.get(`__${n + 1}`)];
    let row = text.slice(from * 2, to * 2);
    for (; next < all.length && all[next].offset < to; next++) {
      const { offset, type, addend } = all[next];
      row += ` ${offset - from}:${type}${addend === undefined ? '' : `:${addend}`}`;
    }
    rows.push(row);
  }
  return rows;
}

/** `{ bytes }` or `{ complaint }` for each line. Refused lines are left out until the rest is accepted. */
export function rowsReally(lines, bits) {
  const complaints = new Map();
  const [input, output] = [join(work, 'in.asm'), join(work, 'out.o')];
  for (;;) {
    writeFileSync(
      input,
      labelled(lines, bits, (n) => complaints.has(n)),
    );
    const run = spawnSync('nasm', ['-f', 'elf64', '-w-all', '-o', output, input], {
      encoding: 'latin1',
      maxBuffer: 1 << 28,
    });
    if (run.status === 0) break;
    const before = complaints.size;
    for (const [, line, message] of run.stderr.matchAll(/^(?:panic: )?[^:\n]*:(\d+): (?:error: )?(.*)$/gm)) {
      complaints.set(Number(line) - 2, message);
    }
    if (complaints.size === before) throw new Error(run.stderr.slice(0, 500));
  }
  return cut(readFileSync(output), lines.length).map((bytes, n) =>
    complaints.has(n) ? { complaint: complaints.get(n) } : { bytes },
  );
}

/** Lines that are assembled together here. */
const TOGETHER = 500;

export function rowsHere(asm, lines, bits) {
  const rows = [];
  for (let from = 0; from < lines.length; from += TOGETHER)
    rows.push(...together(asm, lines.slice(from, from + TOGETHER), bits));
  return rows;
}

function together(asm, lines, bits) {
  const complaints = new Map();
  for (;;) {
    const source = { name: 'rows.asm', text: labelled(lines, bits, (n) => complaints.has(n)) };
    const { object, diagnostics } = asm.assembleNasm(source, { target: 'x86-64' });
    if (object !== undefined) {
      const bytes = cut(asm.writeElfObject(object), lines.length);
      return bytes.map((row, n) => (complaints.has(n) ? { complaint: complaints.get(n) } : { bytes: row }));
    }
    const before = complaints.size;
    for (const { severity, span, message } of diagnostics) {
      const n = span.line - 2;
      if (severity === 'error' && n >= 0 && n < lines.length && !complaints.has(n)) complaints.set(n, message);
    }
    if (complaints.size === before) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  }
}
