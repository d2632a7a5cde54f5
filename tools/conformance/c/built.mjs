// Executables of C programs, kept between runs in the cache outside the repository.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../sources.mjs';

const FOLDER = join(CACHE, 'programs');
const LIBRARIES = { gcc: 'libc.a', 'musl-gcc': '/usr/lib/x86_64-linux-musl/libc.a' };
const toolchains = new Map();

const output = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

/** What a compiler makes depends on it and on the C library that it links: their version, and the moment of that file. */
function toolchain(compiler) {
  if (!toolchains.has(compiler)) {
    const library = output(compiler, `-print-file-name=${LIBRARIES[compiler]}`).trim();
    const moment = statSync(library, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    toolchains.set(compiler, `${compiler} ${output(compiler, '--version')} ${moment}`);
  }
  return toolchains.get(compiler);
}

/**
 * The executable that a compiler makes of its arguments, built unless one of the same toolchain, arguments and sources is there.
 * What a source includes is not looked at.
 * @param capture runs a command: its streams, and its status as `end`.
 * @returns its `file`, or the `problem` in the compiler's words.
 */
export async function built({ compiler, args }, capture) {
  const sources = args.filter((word) => word.endsWith('.c'));
  const hash = createHash('sha256').update(JSON.stringify([toolchain(compiler), args]));
  for (const source of sources) hash.update(readFileSync(source));
  const key = hash.digest('hex');
  const file = join(FOLDER, key.slice(0, 2), key.slice(2, 34));
  if (existsSync(file)) return { file };
  mkdirSync(join(FOLDER, key.slice(0, 2)), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const { end, stderr } = await capture(compiler, [...args, '-o', unfinished], { timeout: 120_000 });
  if (end === 0) {
    renameSync(unfinished, file);
    return { file };
  }
  rmSync(unfinished, { force: true });
  return { problem: stderr.split('\n').find((line) => /error|undefined/u.test(line)) ?? stderr };
}
