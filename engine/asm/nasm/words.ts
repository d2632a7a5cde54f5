import type { PrefixName } from '../statement';
import { didYouMean, nearest } from '../names';
import { allMnemonics, isMnemonic } from '../select/forms';

/** Size words of operands, in bits. */
export const OPERAND_SIZES: ReadonlyMap<string, number> = new Map([
  ['byte', 8],
  ['word', 16],
  ['dword', 32],
  ['qword', 64],
  ['tword', 80],
  ['oword', 128],
  ['yword', 256],
  ['zword', 512],
]);

/** Bytes of one element of the data directives. */
export const DATA_WIDTHS: ReadonlyMap<string, 1 | 2 | 4 | 8 | 10 | 16> = new Map([
  ['db', 1],
  ['dw', 2],
  ['dd', 4],
  ['dq', 8],
  ['dt', 10],
  ['do', 16],
  ['ddq', 16],
]);

/** Bytes of one element of the reserving directives. */
export const RESERVE_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['resb', 1],
  ['resw', 2],
  ['resd', 4],
  ['resq', 8],
  ['rest', 10],
  ['reso', 16],
  ['resdq', 16],
  ['resy', 32],
  ['resz', 64],
]);

export const PREFIXES: ReadonlyMap<string, PrefixName> = new Map([
  ['lock', 'lock'],
  ['rep', 'rep'],
  ['repe', 'rep'],
  ['repz', 'rep'],
  ['repne', 'repne'],
  ['repnz', 'repne'],
  ['o16', 'data16'],
  ['o32', 'data32'],
  ['o64', 'rex.w'],
  ['a16', 'addr16'],
  ['a32', 'addr32'],
  ['bnd', 'bnd'],
  ['xacquire', 'xacquire'],
  ['xrelease', 'xrelease'],
  ['es', 'es'],
  ['cs', 'cs'],
  ['ss', 'ss'],
  ['ds', 'ds'],
  ['fs', 'fs'],
  ['gs', 'gs'],
]);

/** The byte of a prefix that stands alone on a line. */
export const PREFIX_BYTES: ReadonlyMap<string, number> = new Map([
  ['lock', 0xf0],
  ['rep', 0xf3],
  ['repne', 0xf2],
  ['data16', 0x66],
  ['addr32', 0x67],
  ['rex.w', 0x48],
  ['es', 0x26],
  ['cs', 0x2e],
  ['ss', 0x36],
  ['ds', 0x3e],
  ['fs', 0x64],
  ['gs', 0x65],
]);

/** Instructions of one byte, which `times` repeats as often as data. */
export const ONE_BYTE: ReadonlyMap<string, number> = new Map([
  ['nop', 0x90],
  ['int3', 0xcc],
  ['hlt', 0xf4],
]);

/** Words that address memory or narrow an operand; never labels. */
export const OPERAND_WORDS: ReadonlySet<string> = new Set([
  ...OPERAND_SIZES.keys(),
  'strict',
  'short',
  'near',
  'far',
  'nosplit',
  'rel',
  'abs',
  'to',
]);

export const DIRECTIVE_WORDS: ReadonlySet<string> = new Set([
  'section',
  'segment',
  'global',
  'extern',
  'common',
  'static',
  'required',
  'bits',
  'use16',
  'use32',
  'use64',
  'default',
  'align',
  'alignb',
  'sectalign',
  'org',
  'cpu',
  'float',
  'absolute',
  'struc',
  'endstruc',
  'istruc',
  'at',
  'iend',
  'list',
  'warning',
]);

/** NASM's name where the tables hold it under another one, or the reading of NASM's plain form in 64-bit code. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['retn', 'ret'],
  ['sal', 'shl'],
  ['icebp', 'int1'],
  ['fwait', 'wait'],
  ['xlat', 'xlatb'],
  ['ud2a', 'ud2'],
  ['pushfw', 'pushf'],
  ['popfw', 'popf'],
  ['iretw', 'iret'],
  ['pushaw', 'pusha'],
  ['popaw', 'popa'],
  ['loopz', 'loope'],
  ['loopnz', 'loopne'],
]);

/** The plain form means the mode's own width. */
const BY_MODE: ReadonlyMap<string, Readonly<Record<16 | 32 | 64, string>>> = new Map([
  ['pushf', { 16: 'pushf', 32: 'pushfd', 64: 'pushfq' }],
  ['popf', { 16: 'popf', 32: 'popfd', 64: 'popfq' }],
  ['pusha', { 16: 'pusha', 32: 'pushad', 64: 'pushad' }],
  ['popa', { 16: 'popa', 32: 'popad', 64: 'popad' }],
  ['iret', { 16: 'iret', 32: 'iretd', 64: 'iretd' }],
]);

/** Conditions with the tables' own spelling behind each. Source: SDM Vol. 1 appendix B. */
const CONDITIONS: ReadonlyMap<string, string> = new Map(
  'o no b:c,nae ae:nb,nc e:z ne:nz be:na a:nbe s ns p:pe np:po l:nge ge:nl le:ng g:nle'.split(' ').flatMap((row) => {
    const [name, others = ''] = row.split(':') as [string, string?];
    return [name, ...others.split(',').filter(Boolean)].map((spelling): [string, string] => [spelling, name]);
  }),
);

/** The tables' name of a mnemonic as NASM spells it, or undefined when NASM's word is none. */
export function mnemonicNamed(word: string, bits: 16 | 32 | 64): string | undefined {
  const name = word.toLowerCase();
  const renamed = BY_MODE.get(name)?.[bits] ?? RENAMED.get(name) ?? name;
  if (isMnemonic(renamed)) return renamed;
  const conditional = /^(j|set|cmov)([a-z]{1,3})$/.exec(renamed);
  const condition = conditional === null ? undefined : CONDITIONS.get(conditional[2]);
  const whole = condition === undefined ? undefined : `${conditional![1]}${condition}`;
  return whole !== undefined && isMnemonic(whole) ? whole : undefined;
}

/** Words that begin what a line does, so that they are no label. */
export function isStatementWord(word: string): boolean {
  const name = word.toLowerCase();
  return (
    DATA_WIDTHS.has(name) ||
    RESERVE_WIDTHS.has(name) ||
    PREFIXES.has(name) ||
    DIRECTIVE_WORDS.has(name) ||
    name === 'equ' ||
    name === 'times' ||
    name === 'incbin' ||
    name === 'dy' ||
    name === 'dz' ||
    mnemonicNamed(name, 64) !== undefined
  );
}

const MORE_WORDS = [...DATA_WIDTHS.keys(), ...RESERVE_WIDTHS.keys(), ...DIRECTIVE_WORDS, 'equ', 'times', 'incbin'];

/** One bit for each letter of a word, so that words of quite other letters are passed over quickly. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function countOnes(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

let known: { readonly word: string; readonly letters: number }[] | undefined;

/** The known words that could be meant: three mistakes that alter more than four letters are another word. */
function candidates(word: string): string[] {
  known ??= [...MORE_WORDS, ...allMnemonics()].map((each) => ({ word: each, letters: lettersOf(each) }));
  const letters = lettersOf(word.toLowerCase());
  const found: string[] = [];
  for (const each of known) {
    if (Math.abs(each.word.length - word.length) <= 3 && countOnes(each.letters ^ letters) <= 4) found.push(each.word);
  }
  return found;
}

/** The known word nearest to a mistyped one, or undefined when none is near. */
export const nearestWord = (word: string): string | undefined => nearest(word, candidates(word))[0];

/** The same as a question, or nothing. */
export const suggestion = (word: string): string => didYouMean(word, candidates(word));
