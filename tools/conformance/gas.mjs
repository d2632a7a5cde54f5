// GNU as and this assembler on the same sources, byte by byte. Needs binutils (and gcc for what is compiled).
//   npm run conformance -- gas [forms] [sources] [linked] [suite] [gcc]      all parts when none is named
//   forms    every encoding of iced's tables, as the text that iced writes for it
//   sources  every .s and .S file of this repository
//   linked   object files and programs from here, with GNU ld, g++, readelf, objdump and strip
//   suite    GNU as's own testsuite
//   gcc      gcc's output for some 120 C files of real projects, in sixteen ways, as whole files
// --piece 2/5 takes the second of five parts of the C files, --level='-O2 -g' one of the ways of gcc.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareForms } from './gas/forms.mjs';
import { compareGcc } from './gas/gcc.mjs';
import { compareLinked } from './gas/linked.mjs';
import { compareSources } from './gas/own-sources.mjs';
import { compareSuite } from './gas/suite.mjs';
import { loadAssembler } from './gas/here.mjs';

const PARTS = {
  forms: compareForms,
  sources: compareSources,
  linked: compareLinked,
  suite: compareSuite,
  gcc: compareGcc,
};
const say = (text) => console.log(text);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { piece: { type: 'string', default: '1/1' }, level: { type: 'string' } },
});
const [number, of] = values.piece.split('/').map(Number);
const piece = { number: number - 1, of };
const names = positionals.filter((name) => name !== 'gas');
const work = mkdtempSync(join(tmpdir(), 'gas-'));
const assembler = await loadAssembler();
let bad = 0;
for (const [name, run] of Object.entries(PARTS)) {
  if (names.length === 0 || names.includes(name)) bad += run({ ...assembler, work, say, piece, level: values.level });
}
rmSync(work, { recursive: true });
await assembler.close();
say(bad === 0 ? 'nothing differs that is not listed' : `${bad} differences`);
process.exitCode = bad === 0 ? 0 : 1;
