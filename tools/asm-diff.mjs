/**
 * Assembles GNU as sources here and with the real one (through gcc, for the preprocessor) and compares every section.
 * Needs gcc and binutils.
 *   node tools/asm-diff.mjs FILE…        default: every .s and .S file of the repository
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createServer } from 'vite';
import { readElfObject } from './elf-object.mjs';

const listed = spawnSync('git', ['ls-files', '*.s', '*.S'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
const files = process.argv.length > 2 ? process.argv.slice(2) : listed;
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
});
const { assemble } = await server.ssrLoadModule('/engine/asm/index.ts');
const work = mkdtempSync(join(tmpdir(), 'asm-diff-'));

function compare(file) {
  const folder = dirname(file);
  const target = join(work, 'object.o');
  const gcc = spawnSync('gcc', ['-c', '-Wa,--noexecstack', '-I', folder, file, '-o', target], { encoding: 'utf8' });
  const include = (name) => {
    const path = join(folder, name);
    return existsSync(path) ? { name, text: readFileSync(path, 'utf8') } : undefined;
  };
  const { object, diagnostics } = assemble({ name: basename(file), text: readFileSync(file, 'utf8') }, { include });
  if (gcc.status !== 0 && object === undefined) return 'both refuse';
  if (gcc.status !== 0) return `GNU as refuses: ${gcc.stderr.split('\n')[1]}`;
  if (object === undefined) return `refused here: line ${diagnostics[0].span.line}: ${diagnostics[0].message}`;
  for (const [name, expected] of readElfObject(readFileSync(target))) {
    if (/^\.(comment|note|eh_frame|debug)/.test(name)) continue;
    const section = object.sections.find((candidate) => candidate.name === name);
    if (section === undefined) return `${name} is missing`;
    if (section.size !== expected.size) return `${name} has ${section.size} bytes, not ${expected.size}`;
    if (Buffer.from(section.bytes).toString('hex') !== expected.hex) return `${name} has other bytes`;
    const place = (r) => `${r.offset}:${r.type}`;
    const wanted = expected.relocations.toSorted((a, b) => a.offset - b.offset).map(place);
    if (wanted.join(' ') !== section.relocations.map(place).join(' ')) return `${name} has other relocations`;
  }
  return 'identical';
}

let different = 0;
try {
  for (const file of files) {
    const result = compare(file);
    if (result !== 'identical' && result !== 'both refuse') different++;
    console.log(`${file}: ${result}`);
  }
  console.log(`${files.length} files, ${different} different`);
} finally {
  rmSync(work, { recursive: true });
  await server.close();
}
process.exitCode = different === 0 ? 0 : 1;
