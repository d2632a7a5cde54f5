import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { cached, keep } from './cache-folder';

export interface Compiled<Exports> {
  readonly exports: Exports;
  /** Names the bundle's content. */
  readonly build: string;
  /** Keeps what V8 has compiled by now for the next process, when this one found nothing kept. */
  readonly keep: () => void;
}

/** The bundle's first line, which the build writes: its content's hash. */
const BUILD = /^\/\*([0-9a-f]{40})\*\//;

/**
 * Runs a CommonJS bundle that lies beside this file, with V8's code cache: reading the bundle's text takes as long as all
 * the rest of a short run. Another version of V8 does not take the code and makes its own.
 * @param use what of the bundle is used: what one use has compiled is of little use to another.
 */
export function loadCompiled<Exports>(name: string, use: 'code' | 'engine'): Compiled<Exports> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const filename = join(folder, name);
  // The bundle is ASCII; read as Latin-1 it takes one byte a character.
  const text = readFileSync(filename, 'latin1');
  const build = BUILD.exec(text)?.[1] ?? '';
  const place = `${use}-${build}-${process.versions.v8}-${process.arch}`;
  const cachedData = cached(place) ?? undefined;
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...scope: unknown[]) => void; // the text above is a function
  run(module.exports, createRequire(filename), module, filename, folder);
  const isCompiled = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    exports: module.exports as Exports, // the caller knows its bundle
    build,
    keep() {
      if (!isCompiled) keep(place, script.createCachedData());
    },
  };
}
