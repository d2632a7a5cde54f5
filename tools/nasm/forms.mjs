/**
 * The text that iced's NASM formatter writes for each of its encodings, assembled by the real NASM and here.
 *   node tools/nasm/forms.mjs [--bits 64,32] [--encodings Legacy,VEX] [--variants 10] [--show 20]
 */
import { parseArgs } from 'node:util';
import { icedForms } from '../conformance/gas/iced-forms.mjs';
import { loadAssembler } from './ours.mjs';
import { rowsHere, rowsReally } from './rows.mjs';

const { values } = parseArgs({
  options: {
    bits: { type: 'string', default: '64,32' },
    encodings: { type: 'string', default: 'Legacy,VEX' },
    variants: { type: 'string', default: '10' },
    show: { type: 'string', default: '20' },
  },
});

const SIZES = /\b(?:byte|word|dword|qword|tword|oword|yword|zword) (?=\[)/g;
/** As iced writes it, with a size before all memory, and with none. */
const NOTATIONS = Object.entries({
  nasm: (form) => form.nasm,
  sized: (form) => form.nasmSized,
  bare: (form) => form.nasm.replace(SIZES, ''),
});

const { asm, close } = await loadAssembler();
try {
  for (const bits of values.bits.split(',').map(Number)) {
    const forms = icedForms(bits, values.encodings.split(','), Number(values.variants));
    for (const [notation, text] of NOTATIONS) {
      const lines = forms.map(text);
      const real = rowsReally(lines, bits);
      const ours = rowsHere(asm, lines, bits);
      const accepted = real.filter((row) => row.bytes !== undefined).length;
      const differing = lines.flatMap((line, n) => {
        const [wanted, found] = [real[n], ours[n]];
        if (wanted.bytes === undefined || wanted.bytes === found.bytes) return [];
        return [`  ${forms[n].code}: ${line}\n    NASM ${wanted.bytes}\n    here ${found.bytes ?? found.complaint}`];
      });
      const more = lines.filter((_, n) => real[n].bytes === undefined && ours[n].bytes !== undefined).length;
      const share = ((1 - differing.length / accepted) * 100).toFixed(2);
      console.log(
        `${bits}-bit, ${notation}: ${lines.length} texts, ${accepted} that NASM accepts, ${differing.length} differ (${share} % the same), ${more} accepted only here`,
      );
      for (const line of differing.slice(0, Number(values.show))) console.log(line);
    }
  }
} finally {
  await close();
}
