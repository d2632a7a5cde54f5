// What gcc makes of C sources of real projects, assembled by GNU as and here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readElfObject } from '../../elf-object.mjs';
import { fileDifference } from './compare.mjs';
import { compiled, cSources, LEVELS, NOTATIONS } from './corpus.mjs';

/** Instructions are the lines that begin with a tab and a letter. */
const instructionsIn = (text) => (text.match(/^\t[a-z]/gmu) ?? []).length;

/** @returns the number of files that differ. */
export function compareGcc({ assemble, writeElfObject, work, say, piece = { number: 0, of: 1 } }) {
  const whole = (real, made) => fileDifference(real, readElfObject(real), Buffer.from(writeElfObject(made)), made);
  const object = join(work, 'gcc.o');
  const sources = cSources(say);
  let [files, same, instructions, here] = [0, 0, 0, 0];
  for (const source of sources.filter((_, n) => n % piece.of === piece.number)) {
    for (const level of LEVELS) {
      for (const notation of NOTATIONS) {
        const path = compiled(source, level, notation);
        // gcc itself writes names in Intel notation that GNU as reads as registers.
        if (path === undefined || spawnSync('as', ['--noexecstack', '-o', object, path]).status !== 0) continue;
        const text = readFileSync(path, 'utf8');
        files++;
        instructions += instructionsIn(text);
        const begin = performance.now();
        const result = assemble({ name: basename(path), text });
        here += performance.now() - begin;
        const [error] = result.diagnostics;
        const difference =
          result.object === undefined
            ? `line ${error.span.line}: ${error.message}`
            : whole(readFileSync(object), result.object);
        if (difference === undefined) same++;
        else say(`  ${source.project}, ${basename(path)}: ${difference}`);
      }
    }
  }
  say(
    `gcc: ${sources.length} C files, ${files} assembly files with ${instructions} instructions, ${same} the same byte by byte, as whole files; ${(here / 1000).toFixed(0)} s here`,
  );
  return files - same;
}
