// GNU as on many small sources at once.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElfObject, readElfSymbols } from '../../elf-object.mjs';

const BATCH = 4000;

/** One source: its sections by name, or null where as refuses. */
export function assembleWhole(work, text, flags = []) {
  const [source, object] = [join(work, 'whole.s'), join(work, 'whole.o')];
  writeFileSync(source, text);
  const { status, stderr } = spawnSync('as', [...flags, '-o', object, source], {
    encoding: 'latin1',
    cwd: work,
    timeout: 60_000,
  });
  const warned = /Warning/u.test(stderr);
  return status === 0
    ? { sections: readElfObject(readFileSync(object)), warned, stderr }
    : { sections: null, warned, stderr };
}

/**
 * Rows that each make bytes of .text, `;` or new lines inside: for each `{ hex, relocations, warned }`, or null where as refuses.
 * A label before every row tells where its bytes begin, so rows must not fill up to an alignment or jump to each other.
 */
export function assembleRows(work, rows, { flags = [], preamble = '' } = {}) {
  const results = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    results.push(...batch(work, rows.slice(from, from + BATCH), flags, preamble));
  }
  return results;
}

function batch(work, rows, flags, preamble) {
  const refused = new Set();
  const warned = new Set();
  for (;;) {
    const lines = [preamble.replaceAll('\n', ';'), '.text'];
    const rowOfLine = new Map();
    for (const [n, row] of rows.entries()) {
      if (refused.has(n)) continue;
      lines.push(`row${n}:`);
      for (const line of row.split('\n')) {
        lines.push(line);
        rowOfLine.set(lines.length, n);
      }
    }
    lines.push('rows_end:', '');
    const [source, object] = [join(work, 'rows.s'), join(work, 'rows.o')];
    writeFileSync(source, lines.join('\n'));
    const { status, stderr } = spawnSync('as', [...flags, '-o', object, source], {
      encoding: 'latin1',
      maxBuffer: 1 << 28,
    });
    const before = refused.size;
    for (const [, line, kind] of stderr.matchAll(/^[^\n:]*:(\d+): (Error|Warning|Fatal error)/gmu)) {
      const row = rowOfLine.get(Number(line));
      if (row === undefined) continue;
      if (kind === 'Warning') warned.add(row);
      else refused.add(row);
    }
    if (status === 0) return split(rows, readFileSync(object), refused, warned);
    if (refused.size === before) throw new Error(`as fails without a line to blame:\n${stderr.slice(0, 2000)}`);
  }
}

function split(rows, bytes, refused, warned) {
  const text = readElfObject(bytes).get('.text') ?? { hex: '', relocations: [] };
  const places = new Map(
    readElfSymbols(bytes)
      .filter(({ name }) => name.startsWith('row'))
      .map(({ name, value }) => [name, value]),
  );
  const starts = rows.map((_, n) => places.get(`row${n}`));
  let end = places.get('rows_end');
  const found = Array.from({ length: rows.length }, () => null);
  const relocations = text.relocations.toSorted((a, b) => a.offset - b.offset);
  let last = relocations.length;
  for (let n = rows.length - 1; n >= 0; n--) {
    if (refused.has(n)) continue;
    const start = starts[n];
    const own = [];
    while (last > 0 && relocations[last - 1].offset >= start) own.unshift(relocations[--last]);
    found[n] = {
      hex: text.hex.slice(start * 2, end * 2),
      relocations: own.map(({ offset, type, symbol, addend }) => ({ offset: offset - start, type, symbol, addend })),
      warned: warned.has(n),
    };
    end = start;
  }
  return found;
}
