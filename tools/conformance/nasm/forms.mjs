// The text that iced's NASM formatter writes for each of its encodings, assembled by NASM and here.
import { rowsHere, rowsReally } from '../../nasm/rows.mjs';
import { icedForms } from '../gas/iced-forms.mjs';
import { FORMS } from './differences.mjs';

const ENCODINGS = ['Legacy', 'VEX', 'EVEX', 'XOP', 'D3NOW'];
const SIZES = /\b(?:byte|word|dword|qword|tword|oword|yword|zword) (?=\[)/g;
/** As iced writes it, with a size before all memory, and with none. */
const NOTATIONS = Object.entries({
  nasm: (form) => form.nasm,
  sized: (form) => form.nasmSized,
  bare: (form) => form.nasm.replace(SIZES, ''),
});
/** Behind so many differences one of each encoding is shown. */
const SHOWN = 5;

const isListed = (text, bits) =>
  FORMS.some(({ pattern, modes = [64, 32] }) => modes.includes(bits) && pattern.test(text));

/** @returns the number of differences that have no reason on the list. */
export function compareForms({ asm, say, variants }) {
  let bad = 0;
  for (const bits of [64, 32]) {
    const forms = icedForms(bits, ENCODINGS, variants);
    const codes = new Set(forms.map(({ code }) => code)).size;
    for (const [notation, text] of NOTATIONS) {
      const lines = forms.map(text);
      const real = rowsReally(lines, bits);
      const ours = rowsHere(asm, lines, bits);
      const differing = [];
      let [accepted, listed, more] = [0, 0, 0];
      let last;
      for (const [n, line] of lines.entries()) {
        const [wanted, found] = [real[n].bytes, ours[n].bytes];
        if (wanted === undefined) {
          if (found !== undefined) more++;
          continue;
        }
        accepted++;
        if (wanted === found) continue;
        if (isListed(line, bits)) listed++;
        else if (differing.push(line) <= SHOWN || forms[n].code !== last) {
          say(`  ${forms[n].code}: ${line}\n    NASM ${wanted}\n    here ${found ?? ours[n].complaint}`);
          last = forms[n].code;
        }
      }
      const same = accepted - listed - differing.length;
      const share = ((same / accepted) * 100).toFixed(2);
      say(
        `forms, ${bits}-bit, ${notation}: ${codes} codes, ${accepted} texts that NASM accepts, ${same} the same (${share} %), ${listed} listed; ${more} accepted only here`,
      );
      bad += differing.length;
    }
  }
  return bad;
}
