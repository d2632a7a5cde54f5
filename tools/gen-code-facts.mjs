// Writes engine/isa/code-facts.gen.ts from iced's OpCodeInfo and code-names.gen.ts from its enumeration. At run time the
// same questions would make iced build all of its descriptions first, which costs more than a whole short run; and the
// enumeration, an object of ten thousand properties, is a fifth of what the command line would load (iced-bundle.ts).
import { writeFileSync } from 'node:fs';
import { Code, CodeExt, CpuidFeature, EncodingKind, Instruction, Mnemonic } from 'iced-x86';

const WIDTHS = [0, 16, 32, 64];
/** What came with the levels of engine/core/cpu-level.ts, under iced's names. */
const V2 = new Set(['CMPXCHG16B', 'POPCNT', 'SSE3', 'SSSE3', 'SSE4_1', 'SSE4_2']);
const V3 = new Set([
  'AVX', 'AVX2', 'BMI1', 'BMI2', 'F16C', 'FMA', 'LZCNT', 'MOVBE', 'XSAVE', 'XSAVEOPT', 'XSAVEC', 'AES', 'PCLMULQDQ', 'VAES',
  'VPCLMULQDQ', 'SHA', 'RDRAND', 'RDSEED', 'ADX', 'CLFLUSHOPT', 'CLWB', 'SSE4A',
]); // prettier-ignore
const codes = Object.values(Code).filter((code) => typeof code === 'number');
const stem = (name) =>
  name
    .replace(/^(VEX_KNC|MVEX|VEX|EVEX|XOP|D3NOW)_/, '')
    .split('_')[0]
    .toLowerCase();

function levelOf(code) {
  const instruction = new Instruction();
  instruction.code = code;
  const features = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]);
  instruction.free();
  return features.some((name) => V3.has(name)) ? 2 : features.some((name) => V2.has(name)) ? 1 : 0;
}

let digits = '';
let levels = '';
const renamed = [];
for (const code of codes) {
  const info = CodeExt.opCode(code);
  const name = Code[code];
  const mnemonic = Mnemonic[info.mnemonic].toLowerCase();
  const isVex = info.encoding === EncodingKind.VEX;
  const isCovered =
    info.isInstruction && (info.encoding === EncodingKind.Legacy || isVex) && !name.startsWith('VEX_KNC_');
  const vector = isVex ? (info.L === 1 ? 16 : 8) : 0;
  digits += (WIDTHS.indexOf(info.operandSize) + (isCovered ? 4 : 0) + vector).toString(36);
  levels += levelOf(code);
  if (stem(name) !== mnemonic) renamed.push(`  ${name}: '${mnemonic}',`);
  info.free();
}
const lines = (text) =>
  text
    .match(/.{1,110}/g)
    .map((line) => `  '${line}'`)
    .join(',\n');
writeFileSync(
  'engine/isa/code-facts.gen.ts',
  `// Made by tools/gen-code-facts.mjs from iced-x86's OpCodeInfo; do not edit.
// prettier-ignore

/**
 * One digit of base 36 an encoding, in iced's order: operand size (0 none, 1: 16, 2: 32, 3: 64 bits) + 4 if it is of a covered
 * class, + 8 if it has a VEX prefix, + 16 if that says 256 bits.
 */
export const CODE_DIGITS: string = [
${lines(digits)},
].join('');

/** One digit an encoding: the first level of engine/core/cpu-level.ts whose CPUs have it. */
export const CODE_LEVELS: string = [
${lines(levels)},
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
