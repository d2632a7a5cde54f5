// Records what NASM makes of the corpus, so that the unit tests need no NASM: node tools/nasm/record-corpus.mjs
import { writeFileSync } from 'node:fs';
import { corpus, FOLDER, RECORD, row } from './corpus.mjs';
import { assembleReally } from './real.mjs';

const rows = corpus().map((one) => {
  const { bytes, complaint } = assembleReally(one.file, one.format, FOLDER);
  if (complaint !== undefined) throw new Error(`${one.file} ${one.format}: ${complaint}`);
  return row(one, bytes);
});
writeFileSync(RECORD, `${rows.join('\n')}\n`);
console.log(`${new Set(corpus().map(({ file }) => file)).size} sources, ${rows.length} outputs`);
