import type { PrefixName } from '../statement';

/** Names that mean the same instruction in every notation; the table's name on the right. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['sal', 'shl'],
  ['xlat', 'xlatb'],
  ['fwait', 'wait'],
  ['icebp', 'int1'],
  ['ud2a', 'ud2'],
  ['ud2b', 'ud1'],
  ['loopz', 'loope'],
  ['loopnz', 'loopne'],
  ['lret', 'retf'],
  ['retn', 'ret'],
  ['fcomip', 'fcomip'],
  ['fucompi', 'fucomip'],
  ['fcompi', 'fcomip'],
  ...conditions(),
]);

function conditions(): (readonly [string, string])[] {
  const same: Readonly<Record<string, string>> = {
    z: 'e',
    nz: 'ne',
    c: 'b',
    nae: 'b',
    nc: 'ae',
    nb: 'ae',
    na: 'be',
    nbe: 'a',
    nge: 'l',
    nl: 'ge',
    ng: 'le',
    nle: 'g',
    pe: 'p',
    po: 'np',
  };
  return ['j', 'set', 'cmov'].flatMap((stem) =>
    Object.entries(same).map(([from, to]) => [`${stem}${from}`, `${stem}${to}`] as const),
  );
}

/** Prefix instructions of GNU as. */
export const PREFIXES: ReadonlyMap<string, PrefixName> = new Map<string, PrefixName>([
  ['lock', 'lock'],
  ['rep', 'rep'],
  ['repe', 'rep'],
  ['repz', 'rep'],
  ['repne', 'repne'],
  ['repnz', 'repne'],
  ['data16', 'data16'],
  ['data32', 'data32'],
  ['addr16', 'addr16'],
  ['addr32', 'addr32'],
  ['rex', 'rex'],
  ['rex.w', 'rex.w'],
  ['rex64', 'rex.w'],
  ['es', 'es'],
  ['cs', 'cs'],
  ['ss', 'ss'],
  ['ds', 'ds'],
  ['fs', 'fs'],
  ['gs', 'gs'],
  ['bnd', 'bnd'],
  ['notrack', 'notrack'],
  ['xacquire', 'xacquire'],
  ['xrelease', 'xrelease'],
]);

/** Mnemonics whose operand, written bare, is the place to go to. */
export const isBranch = (mnemonic: string): boolean =>
  /^(jmp|call|j[a-z]{1,4}|loop(n?[ez])?|xbegin)[wlq]?$/.test(mnemonic) && mnemonic !== 'jmpf';

/** `cmpltsd` is `cmpsd` with the predicate as immediate. */
export function comparison(mnemonic: string): { mnemonic: string; predicate: number } | undefined {
  const found = /^(v?)cmp(eq|lt|le|unord|neq|nlt|nle|ord)([ps][sd])$/.exec(mnemonic);
  if (found === null) return undefined;
  const predicate = ['eq', 'lt', 'le', 'unord', 'neq', 'nlt', 'nle', 'ord'].indexOf(found[2]);
  return { mnemonic: `${found[1]}cmp${found[3]}`, predicate };
}

/** Names whose operand size follows the mode when no suffix says it. */
export function modeSized(mnemonic: string, bits: 16 | 32 | 64): string | undefined {
  const size = bits === 64 ? 'q' : bits === 32 ? 'd' : '';
  switch (mnemonic) {
    case 'pushf':
    case 'popf':
      return mnemonic + size;
    case 'pusha':
    case 'popa':
      return mnemonic + (bits === 32 ? 'd' : '');
    case 'iret':
      return bits === 16 ? 'iret' : 'iretd';
    default:
      return undefined;
  }
}
