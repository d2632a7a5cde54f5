// Writes engine/isa/code-facts.gen.ts from iced's OpCodeInfo and code-names.gen.ts from its enumeration. At run time the
// same questions would make iced build all of its descriptions first, which costs more than a whole short run; and the
// enumeration, an object of ten thousand properties, is a fifth of what the command line would load (iced-bundle.ts).
import { writeFileSync } from 'node:fs';
import { Code, CodeExt, EncodingKind, Mnemonic } from 'iced-x86';

const WIDTHS = [0, 16, 32, 64];
const codes = Object.values(Code).filter((code) => typeof code === 'number');
const stem = (name) =>
  name
    .replace(/^(VEX_KNC|MVEX|VEX|EVEX|XOP|D3NOW)_/, '')
    .split('_')[0]
    .toLowerCase();

let digits = '';
const renamed = [];
for (const code of codes) {
  const info = CodeExt.opCode(code);
  const name = Code[code];
  const mnemonic = Mnemonic[info.mnemonic].toLowerCase();
  const isCoveredKind = info.encoding === EncodingKind.Legacy || info.encoding === EncodingKind.VEX;
  const isCovered = info.isInstruction && isCoveredKind && !name.startsWith('VEX_KNC_');
  digits += WIDTHS.indexOf(info.operandSize) + (isCovered ? 4 : 0);
  if (stem(name) !== mnemonic) renamed.push(`  ${name}: '${mnemonic}',`);
  info.free();
}
const lines = digits.match(/.{1,110}/g).map((line) => `  '${line}'`);
writeFileSync(
  'engine/isa/code-facts.gen.ts',
  `// Made by tools/gen-code-facts.mjs from iced-x86's OpCodeInfo; do not edit.
// prettier-ignore

/** One digit an encoding, in iced's order: operand size (0 none, 1: 16, 2: 32, 3: 64 bits) + 4 if it is of a covered class. */
export const CODE_DIGITS: string = [
${lines.join(',\n')},
].join('');

/** Mnemonics that are not the first part of the encoding's name. */
export const RENAMED: Readonly<Record<string, string>> = {
${renamed.join('\n')}
};
`,
);
writeFileSync(
  'engine/isa/code-names.gen.ts',
  `// Made by tools/gen-code-facts.mjs from iced-x86's Code; do not edit.

/** iced's names of the encodings in the order of their numbers, one a line. */
export const CODE_NAMES = \`${codes.map((code) => Code[code]).join('\n')}\`;
`,
);
