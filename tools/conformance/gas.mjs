// GNU as and this assembler on the same sources, byte by byte. Needs binutils (and gcc for what is compiled).
//   node tools/conformance/gas.mjs [forms] …       all parts when none is named
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareForms } from './gas/forms.mjs';
import { loadAssembler } from './gas/here.mjs';

const PARTS = { forms: compareForms };
const say = (text) => console.log(text);

const names = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'gas-'));
const assembler = await loadAssembler();
let bad = 0;
for (const [name, run] of Object.entries(PARTS)) {
  if (names.length === 0 || names.includes(name)) bad += run({ ...assembler, work, say });
}
rmSync(work, { recursive: true });
await assembler.close();
say(bad === 0 ? 'nothing differs that is not listed' : `${bad} differences`);
process.exitCode = bad === 0 ? 0 : 1;
