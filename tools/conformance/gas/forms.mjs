// The text that iced writes for each of its encodings, assembled by GNU as and here.
import { FORMS } from './differences.mjs';
import { rowHere, shown } from './here.mjs';
import { icedForms, NOTATIONS } from './iced-forms.mjs';
import { assembleRows } from './real-as.mjs';

const ENCODINGS = ['Legacy', 'VEX', 'EVEX', 'XOP', 'D3NOW'];
const MODES = [
  { bits: 64, target: 'x86-64', flags: ['--64'] },
  { bits: 32, target: 'i386', flags: ['--32'] },
];
const preambleOf = (notation) => (/intel|sized/u.test(notation) ? '.intel_syntax noprefix\n' : '');

/** @returns the number of differences that have no reason on the list. */
export function compareForms({ assemble, work, say, variants = 10 }) {
  let bad = 0;
  for (const { bits, target, flags } of MODES) {
    const rows = icedForms(bits, ENCODINGS, variants);
    const codes = new Set(rows.map(({ code }) => code)).size;
    for (const notation of NOTATIONS) {
      const preamble = preambleOf(notation);
      const real = assembleRows(
        work,
        rows.map((row) => row[notation]),
        { flags, preamble },
      );
      const differing = [];
      let [accepted, listed] = [0, 0];
      for (const [n, row] of rows.entries()) {
        if (real[n] === null) continue;
        accepted++;
        const ours = rowHere(assemble, row[notation], { preamble, target });
        const found = ours.refused ?? shown(ours);
        if (found === shown(real[n])) continue;
        if (FORMS.some(({ pattern }) => pattern.test(row[notation]))) listed++;
        else differing.push(`  ${row.code}: ${row[notation]}\n    GNU as ${shown(real[n])}\n    here   ${found}`);
      }
      const same = accepted - listed - differing.length;
      const share = ((same / accepted) * 100).toFixed(2);
      say(
        `forms, ${bits}-bit, ${notation}: ${codes} codes, ${accepted} texts that GNU as accepts, ${same} the same (${share} %)`,
      );
      for (const line of differing.slice(0, 20)) say(line);
      bad += differing.length;
    }
  }
  return bad;
}
