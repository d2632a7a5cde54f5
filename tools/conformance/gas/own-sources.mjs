// Every GNU as source of this repository, kernels and examples, by GNU as (through gcc, for the preprocessor) and here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readElfObject } from '../../elf-object.mjs';
import { ROOT } from '../../setup.mjs';
import { firstDifference } from './compare.mjs';
import { NOT_WRITTEN, SOURCES } from './differences.mjs';

const sources = () =>
  spawnSync('git', ['ls-files', '*.s', '*.S'], { cwd: ROOT, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((file) => file !== '');

/** Sources that say so in their heading are for `as --32`. */
const isFor32 = (text) => /^(?:[ \t]*(?:(?:#|\/\/|;)[^\n]*)?\n)*/u.exec(text)[0].includes('--32');

function compare({ assemble, work }, file) {
  const path = join(ROOT, file);
  const folder = dirname(path);
  const object = join(work, 'own.o');
  const text = readFileSync(path, 'utf8');
  const machine = isFor32(text) ? ['-m32', '-Wa,--32'] : [];
  const args = ['-c', ...machine, '-Wa,--noexecstack', '-I', folder, path, '-o', object];
  const { status } = spawnSync('gcc', args, { stdio: 'ignore' });
  const include = (name) => {
    const found = join(folder, name);
    return existsSync(found) ? { name, text: readFileSync(found, 'utf8'), bytes: readFileSync(found) } : undefined;
  };
  const ours = assemble({ name: basename(file), text }, { include });
  if (status !== 0) return ours.object === undefined ? 'both refuse' : 'GNU as refuses it';
  if (ours.object === undefined) return `line ${ours.diagnostics[0].span.line}: ${ours.diagnostics[0].message}`;
  return firstDifference(readElfObject(readFileSync(object)), ours.object, NOT_WRITTEN) ?? 'the same';
}

/** @returns the number of files that differ. */
export function compareSources({ assemble, work, say }) {
  const files = sources();
  const counts = { same: 0, refused: 0, bad: 0 };
  for (const file of files) {
    const result = compare({ assemble, work }, file);
    if (result === 'the same') counts.same++;
    else if (result === 'both refuse') counts.refused++;
    else if (!SOURCES.some(({ pattern }) => pattern.test(file))) {
      counts.bad++;
      say(`  ${file}: ${result}`);
    }
  }
  say(
    `sources: ${files.length} files, ${counts.same} the same, ${counts.refused} refused by both, ${counts.bad} differ`,
  );
  return counts.bad;
}
