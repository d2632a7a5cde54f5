// Records what NASM makes of the sources in engine/asm/nasm/vectors, so that the unit tests need no NASM.
//   node tools/nasm-vectors.mjs           rewrites lines.expect and programs/*.expect
// lines.txt holds one source line a row, lines32.txt one for `-f elf32`; programs/*.asm are whole files. fixtures/programs/*.asm are recorded as well.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readElfObject } from './elf-object.mjs';

const vectors = new URL('../engine/asm/nasm/vectors/', import.meta.url).pathname;
const fixtures = new URL('../fixtures/programs/', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'nasm-'));

/** Sections of an ELF64 object with their bytes and relocations, as text. */
function describe(elf) {
  const u16 = (at) => elf.readUInt16LE(at);
  const u32 = (at) => elf.readUInt32LE(at);
  const u64 = (at) => Number(elf.readBigUInt64LE(at));
  const headers = Array.from({ length: u16(60) }, (_, index) => {
    const at = u64(40) + index * u16(58);
    return {
      name: u32(at),
      type: u32(at + 4),
      flags: u64(at + 8),
      offset: u64(at + 24),
      size: u64(at + 32),
      link: u32(at + 40),
      info: u32(at + 44),
      align: u64(at + 48),
    };
  });
  const text = (table, at) => {
    const start = headers[table].offset + at;
    return elf.toString('utf8', start, elf.indexOf(0, start));
  };
  const nameOf = (header) => text(u16(62), header.name);
  const rows = [];
  for (const [index, header] of headers.entries()) {
    const name = nameOf(header);
    if ((header.type !== 1 && header.type !== 8) || header.size === 0 || (header.flags & 2) === 0) continue;
    const bytes =
      header.type === 8 ? `nobits:${header.size}` : elf.toString('hex', header.offset, header.offset + header.size);
    const relocations = [];
    for (const rela of headers.filter((other) => other.type === 4 && other.info === index)) {
      const symbols = headers[rela.link];
      for (let at = rela.offset; at < rela.offset + rela.size; at += 24) {
        const info = elf.readBigUInt64LE(at + 8);
        const symbol = symbols.offset + Number(info >> 32n) * 24;
        const section = u16(symbol + 6);
        const named = text(symbols.link, u32(symbol)) || nameOf(headers[section]);
        relocations.push(`${u64(at).toString(16)}:${info & 0xffffffffn}:${named}:${elf.readBigInt64LE(at + 16)}`);
      }
    }
    rows.push({ name, align: header.align, bytes, relocations: relocations.join(' ') });
  }
  return rows;
}

function nasm(file) {
  const output = join(work, 'out.o');
  rmSync(output, { force: true });
  try {
    execFileSync('nasm', ['-f', 'elf64', '-w-all', '-o', output, file], {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: work,
    });
    return describe(readFileSync(output));
  } catch (error) {
    return String(error.stderr ?? error)
      .split('\n')[0]
      .replace(/^.*?: error: /, '');
  }
}

const lines = readFileSync(join(vectors, 'lines.txt'), 'utf8').split('\n').filter(Boolean);
const recorded = lines.map((line) => {
  const file = join(work, 'line.asm');
  writeFileSync(file, `${line}\n`);
  const result = nasm(file);
  if (typeof result === 'string') return `!\t\t${line}`;
  const [section] = result;
  return `${section?.bytes ?? ''}\t${section?.relocations ?? ''}\t${line}`;
});
writeFileSync(join(vectors, 'lines.expect'), `${recorded.join('\n')}\n`);
console.log(`${recorded.length} lines, ${recorded.filter((row) => row.startsWith('!')).length} of them rejected`);

const lines32 = readFileSync(join(vectors, 'lines32.txt'), 'utf8').split('\n').filter(Boolean);
const recorded32 = lines32.map((line) => {
  const file = join(work, 'line.asm');
  const output = join(work, 'line.o');
  writeFileSync(file, `${line.replaceAll('\\n', '\n')}\n`);
  try {
    execFileSync('nasm', ['-f', 'elf32', '-w-all', '-o', output, file], { stdio: 'ignore', cwd: work });
  } catch {
    return `!\t\t${line}`;
  }
  const text = readElfObject(readFileSync(output)).get('.text') ?? { hex: '', relocations: [] };
  const relocations = text.relocations.map((r) => `${r.offset.toString(16)}:${r.type}:${r.symbol}:${r.addend}`);
  return `${text.hex}\t${relocations.join(' ')}\t${line}`;
});
writeFileSync(join(vectors, 'lines32.expect'), `${recorded32.join('\n')}\n`);
console.log(`${recorded32.length} lines of 32-bit code`);

const files = [
  ...readdirSync(join(vectors, 'programs'))
    .filter((name) => name.endsWith('.asm'))
    .map((name) => join(vectors, 'programs', name)),
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith('.asm') && !/^;.*elf32/m.test(readFileSync(join(fixtures, name), 'utf8')))
    .map((name) => join(fixtures, name)),
];
for (const file of files) {
  const result = nasm(file);
  if (typeof result === 'string') throw new Error(`${file}: ${result}`);
  const rows = result.map((row) => `${row.name}\t${row.align}\t${row.bytes}\t${row.relocations}`);
  writeFileSync(join(vectors, 'programs', `${basename(file, '.asm')}.expect`), `${rows.join('\n')}\n`);
}
console.log(`${files.length} programs`);
rmSync(work, { recursive: true });
