// What gcc makes of C sources of real projects, assembled by GNU as and here.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readElfObject } from '../../elf-object.mjs';
import { fileDifference, firstDifference } from './compare.mjs';
import { compiled, cSources, LEVELS, NOTATIONS } from './corpus.mjs';
import { LONGER_LINES, TOO_LONG } from './differences.mjs';

/** Instructions are the lines that begin with a tab and a letter. */
const instructionsIn = (text) => (text.match(/^\t[a-z]/gmu) ?? []).length;

/** The line table of an object file as objdump reads it. */
function lineTable(path) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 30 };
  const { status, stdout } = spawnSync('objdump', ['--dwarf=decodedline', path], options);
  if (status !== 0) throw new Error(`objdump could not read ${path}`);
  return stdout.replace(path, '');
}

/** Whether two files differ in how `.debug_line` says the same lines, and in nothing else. */
function sameButForLines(paths, { sections, made }) {
  if (firstDifference(sections, made, /^\.debug_line$/u) !== undefined) return false;
  const [theirs, ours] = paths.map(lineTable);
  return theirs === ours;
}

/**
 * @param level of gcc's options; undefined: all of LEVELS.
 * @returns the number of files that differ and are not on the list.
 */
export function compareGcc({ assemble, writeElfObject, work, say, piece = { number: 0, of: 1 }, level }) {
  const [object, own] = [join(work, 'gcc.o'), join(work, 'own.o')];
  const sources = cSources(say);
  const counts = { files: 0, same: 0, listed: 0, instructions: 0, here: 0 };
  const compare = (source, path) => {
    const text = readFileSync(path, 'utf8');
    counts.files++;
    counts.instructions += instructionsIn(text);
    const begin = performance.now();
    const { object: made, diagnostics } = assemble({ name: basename(path), text });
    counts.here += performance.now() - begin;
    const [error] = diagnostics;
    const name = `${source.project} ${source.file}`;
    if (made === undefined && TOO_LONG.has(name) && error.message.startsWith('The source has more than')) {
      counts.listed++;
      return undefined;
    }
    if (made === undefined) return `line ${error.span.line}: ${error.message}`;
    const [real, ours] = [readFileSync(object), Buffer.from(writeElfObject(made))];
    const sections = readElfObject(real);
    const difference = fileDifference(real, sections, ours, made);
    if (difference === undefined) counts.same++;
    else if (LONGER_LINES.has(name)) {
      writeFileSync(own, ours);
      if (!sameButForLines([object, own], { sections, made })) return difference;
      counts.listed++;
      return undefined;
    }
    return difference;
  };
  for (const source of sources.filter((_, n) => n % piece.of === piece.number)) {
    for (const options of level === undefined ? LEVELS : [level]) {
      for (const notation of NOTATIONS) {
        const path = compiled(source, options, notation);
        // gcc itself writes names in Intel notation that GNU as reads as registers.
        if (path === undefined || spawnSync('as', ['--noexecstack', '-o', object, path]).status !== 0) continue;
        const difference = compare(source, path);
        if (difference !== undefined) say(`  ${source.project}, ${basename(path)}: ${difference}`);
      }
    }
  }
  const { files, same, listed, instructions, here } = counts;
  say(
    `gcc: ${sources.length} C files, ${files} assembly files with ${instructions} instructions, ${same} the same byte by byte, as whole files; ${listed} of the others are listed; ${(here / 1000).toFixed(0)} s here`,
  );
  return files - same - listed;
}
