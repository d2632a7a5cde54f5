// NASM and this assembler on the same sources, byte by byte. Needs NASM 2.16.01 (Debian's package `nasm`).
//   npm run conformance -- nasm [forms] [corpus] [--variants N]      both parts when none is named
//   forms    every encoding of iced's tables, as the text that iced writes for it
//   corpus   the sources of engine/asm/nasm/corpus in each of their formats, and those that are refused
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { loadAssembler } from '../nasm/ours.mjs';
import { compareCorpus } from './nasm/corpus.mjs';
import { compareForms } from './nasm/forms.mjs';

const PARTS = { corpus: compareCorpus, forms: compareForms };
const say = (text) => console.log(text);

const version = spawnSync('nasm', ['-v'], { encoding: 'utf8' }).stdout?.trim();
if (version === undefined) {
  say('conformance: there is no nasm here (`apt-get install nasm`)');
  process.exit(2);
}
say(version);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { variants: { type: 'string', default: '10' } },
});
const names = positionals.filter((name) => name !== 'nasm');
const { asm, close } = await loadAssembler();
let bad = 0;
for (const [name, run] of Object.entries(PARTS)) {
  if (names.length === 0 || names.includes(name)) bad += run({ asm, say, variants: Number(values.variants) });
}
await close();
say(bad === 0 ? 'nothing differs that is not listed' : `${bad} differences`);
process.exitCode = bad === 0 ? 0 : 1;
