import { countOnes, didYouMean, lettersOf, nearest, remembering } from '../../names';
import { allMnemonics } from '../../select/forms';
import type { PrefixName } from '../../statement';
import { instructionNamed } from '../isa/names';

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
export const DATA_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['db', 1],
  ['dw', 2],
  ['dd', 4],
  ['dq', 8],
  ['dt', 10],
  ['do', 16],
  ['dy', 32],
  ['dz', 64],
]);

/** Bytes of one element of the reserving directives. */
export const RESERVE_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['resb', 1],
  ['resw', 2],
  ['resd', 4],
  ['resq', 8],
  ['rest', 10],
  ['reso', 16],
  ['resy', 32],
  ['resz', 64],
]);

/** Of each kind an instruction has one. */
export type PrefixSlot = 'wait' | 'repeat' | 'lock' | 'segment' | 'operand' | 'address' | 'encoding';

export interface PrefixWord {
  readonly slot: PrefixSlot;
  /** Undefined for words that only switch a default off. */
  readonly name: PrefixName | 'osp' | 'asp' | undefined;
}

const prefix = (slot: PrefixSlot, name: PrefixWord['name']): PrefixWord => ({ slot, name });

export const PREFIXES: ReadonlyMap<string, PrefixWord> = new Map([
  ['wait', prefix('wait', 'wait')],
  ['rep', prefix('repeat', 'rep')],
  ['repe', prefix('repeat', 'rep')],
  ['repz', prefix('repeat', 'rep')],
  ['repne', prefix('repeat', 'repne')],
  ['repnz', prefix('repeat', 'repne')],
  ['xacquire', prefix('repeat', 'xacquire')],
  ['xrelease', prefix('repeat', 'xrelease')],
  ['bnd', prefix('repeat', 'bnd')],
  ['nobnd', prefix('repeat', undefined)],
  ['lock', prefix('lock', 'lock')],
  ['o16', prefix('operand', 'data16')],
  ['o32', prefix('operand', 'data32')],
  ['o64', prefix('operand', 'rex.w')],
  ['osp', prefix('operand', 'osp')],
  ['a16', prefix('address', 'addr16')],
  ['a32', prefix('address', 'addr32')],
  ['a64', prefix('address', undefined)],
  ['asp', prefix('address', 'asp')],
  ['es', prefix('segment', 'es')],
  ['cs', prefix('segment', 'cs')],
  ['ss', prefix('segment', 'ss')],
  ['ds', prefix('segment', 'ds')],
  ['fs', prefix('segment', 'fs')],
  ['gs', prefix('segment', 'gs')],
]);

/** Prefixes in braces. */
export const BRACED_PREFIXES: ReadonlyMap<string, PrefixWord> = new Map([
  ['rex', prefix('encoding', '{rex}')],
  ['vex', prefix('encoding', '{vex}')],
  ['vex2', prefix('encoding', '{vex}')],
  ['vex3', prefix('encoding', '{vex3}')],
  ['evex', prefix('encoding', '{evex}')],
]);

/** Words that begin lines of directives, for suggestions. */
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

/** Whether NASM has an instruction of the name, in whatever mode. */
export const isInstruction = (name: string): boolean =>
  instructionNamed(name, 64) !== undefined || instructionNamed(name, 32) !== undefined;

const MORE_WORDS = [...DATA_WIDTHS.keys(), ...RESERVE_WIDTHS.keys(), ...DIRECTIVE_WORDS, 'equ', 'times', 'incbin'];

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
export const nearestWord = (word: string): string | undefined => candidatesNear(word)[0];
const candidatesNear = remembering((word) => nearest(word, candidates(word)));

/** The same as a question, or nothing. */
export const suggestion: (word: string) => string = remembering((word) => didYouMean(word, candidates(word)));
