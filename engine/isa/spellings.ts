import { CONDITIONS } from './definitions/conditions';

/** Other spellings of the sixteen conditions. Source: SDM Vol. 1 appendix B. */
const CONDITION_ALIASES: ReadonlyMap<string, string> = new Map(Object.entries({
  c: 'b', nae: 'b', nc: 'ae', nb: 'ae', z: 'e', nz: 'ne', na: 'be', nbe: 'a',
  pe: 'p', po: 'np', nge: 'l', nl: 'ge', ng: 'le', nle: 'g',
})); // prettier-ignore

/** Whole words that name an instruction otherwise. GNU as's AT&T names, and the manual's second names. */
const WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  cbtw: 'cbw', cwtl: 'cwde', cltq: 'cdqe', cwtd: 'cwd', cltd: 'cdq', cqto: 'cqo',
  movabs: 'mov', movslq: 'movsxd', xlat: 'xlatb', retn: 'ret', loopz: 'loope', loopnz: 'loopne',
  movsl: 'movsd', cmpsl: 'cmpsd', stosl: 'stosd', lodsl: 'lodsd', scasl: 'scasd',
  iretl: 'iretd', pushfw: 'pushf', popfw: 'popf', lret: 'retf', ljmp: 'jmp', lcall: 'call', sysretl: 'sysret', sysretq: 'sysretq',
})); // prettier-ignore

/** Mnemonics whose bare name means the 64-bit form in 64-bit code. */
const DEFAULTS_TO_64: ReadonlyMap<string, string> = new Map([['pushf', 'pushfq'], ['popf', 'popfq'], ['iret', 'iretq']]); // prettier-ignore

/** Also an SSE instruction by that name; the move of general registers is what is met most. */
const SIZED: ReadonlyMap<string, string> = new Map([['movq', 'mov']]);

/** `movzbl`, `movsbq`: the two letters are the widths. */
const EXTENDING = /^mov([sz])[bw][wlq]$/u;

/**
 * The mnemonics, as iced spells them, that an assembler's word may stand for, the likeliest first: the word itself, its
 * synonym, or the word without AT&T's size letter. In lower case; what is no instruction gives words that nothing defines.
 */
export function spellings(word: string): readonly string[] {
  const name = word.toLowerCase();
  const found = [name, ...synonyms(name)];
  const stem = /^(.+)[bwlq]$/u.exec(name)?.[1];
  if (stem !== undefined) found.push(stem, ...synonyms(stem));
  const wide = DEFAULTS_TO_64.get(name) ?? SIZED.get(name);
  return [...new Set(wide === undefined ? found : [wide, ...found])];
}

function synonyms(name: string): string[] {
  const found: string[] = [];
  const word = WORDS.get(name);
  if (word !== undefined) found.push(word);
  const extending = EXTENDING.exec(name);
  if (extending !== null) found.push(`mov${extending[1]}x`);
  for (const stem of ['cmov', 'set', 'j']) {
    if (!name.startsWith(stem)) continue;
    const alias = CONDITION_ALIASES.get(name.slice(stem.length));
    if (alias !== undefined) found.push(stem + alias);
  }
  return found;
}

/** Every condition suffix an assembler accepts, for completion lists. */
export const CONDITION_SUFFIXES: readonly string[] = [
  ...CONDITIONS.map(({ suffix }) => suffix),
  ...CONDITION_ALIASES.keys(),
];
