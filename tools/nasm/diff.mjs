/**
 * Assembles NASM sources here and with the real NASM and compares what comes out, in each of its formats.
 *   node tools/nasm/diff.mjs [--format elf64,elf32,bin] [--folder DIR] [--quiet] FILE…
 */
import { parseArgs } from 'node:util';
import { elfText } from './elf-text.mjs';
import { assembleOurs, loadAssembler } from './ours.mjs';
import { assembleReally } from './real.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'elf64,elf32,bin' },
    folder: { type: 'string', default: process.cwd() },
    quiet: { type: 'boolean', default: false },
  },
});

const described = (bytes, format) =>
  format === 'bin' ? (bytes.toString('hex').match(/.{1,64}/g) ?? []) : elfText(bytes);

/** Null when both agree; else a first line with the class of the difference and more lines for the reader. */
function compare(real, ours, format) {
  if (real.complaint !== undefined && ours.complaint !== undefined) return null;
  if (ours.complaint !== undefined) return ['refused here', ours.complaint];
  if (real.complaint !== undefined) return ['accepted here', real.complaint];
  if (real.bytes.equals(ours.bytes)) return null;
  const [wanted, found] = [described(real.bytes, format), described(ours.bytes, format)];
  const missing = wanted.filter((line) => !found.includes(line));
  const extra = found.filter((line) => !wanted.includes(line));
  if (missing.length === 0 && extra.length === 0) return ['other layout of the file'];
  const show = (sign, lines) => lines.slice(0, 6).map((line) => `${sign} ${line.slice(0, 400)}`);
  return ['other content', ...show('-', missing), ...show('+', extra)];
}

const { asm, close } = await loadAssembler();
const counts = new Map();
try {
  for (const file of positionals) {
    for (const format of values.format.split(',')) {
      const real = assembleReally(file, format, values.folder);
      let difference;
      try {
        difference = compare(real, assembleOurs(asm, file, format, values.folder), format);
      } catch (error) {
        difference = ['exception', error.stack];
      }
      const kind = difference === null ? (real.complaint === undefined ? 'same' : 'both refuse') : difference[0];
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (difference !== null && !values.quiet) {
        console.log(`${file} ${format}: ${difference[0]}`);
        for (const line of difference.slice(1)) console.log(`    ${line.replaceAll('\n', '\n    ')}`);
      }
    }
  }
} finally {
  await close();
}
for (const [kind, count] of counts) console.log(`${String(count).padStart(6)} ${kind}`);
process.exitCode = [...counts.keys()].every((kind) => kind === 'same' || kind === 'both refuse') ? 0 : 1;
