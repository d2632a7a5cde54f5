import type { PrefixName } from '../statement';

/** Names that mean the same instruction in every notation; the table's name on the right. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['sal', 'shl'],
  ['xlat', 'xlatb'],
  ['xstorerng', 'xstore'],
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
  const plain = ['j', 'set', 'cmov'].flatMap((stem) =>
    Object.entries(same).map(([from, to]) => [`${stem}${from}`, `${stem}${to}`] as const),
  );
  /** The table calls these by their other names. */
  const other = { e: 'z', ne: 'nz', c: 'b', nae: 'b', nc: 'nb', ae: 'nb', na: 'be', a: 'nbe' } as const;
  const signed = { nge: 'l', ge: 'nl', ng: 'le', g: 'nle', pe: 'p', po: 'np' } as const;
  const exchange = Object.entries({ ...other, ...signed }).map(
    ([from, to]) => [`cmp${from}xadd`, `cmp${to}xadd`] as const,
  );
  return [...plain, ...exchange];
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
  ...rexPrefixes(),
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

/** `rex.wrxb` with some of its letters, and the older `rex64xyz`. */
function rexPrefixes(): (readonly [string, PrefixName])[] {
  const found: (readonly [string, PrefixName])[] = [];
  for (let bits = 1; bits < 16; bits++) {
    const said = (letters: readonly string[]): string => letters.filter((_, n) => (bits & (8 >> n)) !== 0).join('');
    const name: PrefixName = `rex.${said(['w', 'r', 'x', 'b'])}`;
    found.push([name, name], [`rex${said(['64', 'x', 'y', 'z'])}`, name]);
  }
  return found;
}

/** Mnemonics whose operand, written bare, is the place to go to. */
export const isBranch = (mnemonic: string): boolean =>
  /^(jmp|call|j[a-z]{1,4}|loop(n?[ez])?|xbegin)[wlq]?$/.test(mnemonic) && mnemonic !== 'jmpf';

/** The predicates of CMPPS and its like, by the number of the immediate. Source: SDM Vol. 2A CMPPD, table 3-1. */
const PREDICATES = ['eq', 'lt', 'le', 'unord', 'neq', 'nlt', 'nle', 'ord'];
const LONG_PREDICATES: ReadonlyMap<string, number> = new Map([
  ...PREDICATES.map((name, n) => [name, n] as const),
  ...['eq_uq', 'nge', 'ngt', 'false', 'neq_oq', 'ge', 'gt', 'true'].map((name, n) => [name, n + 8] as const),
  ...['eq_os', 'lt_oq', 'le_oq', 'unord_s', 'neq_us', 'nlt_uq', 'nle_uq', 'ord_s'].map(
    (name, n) => [name, n + 16] as const,
  ),
  ...['eq_us', 'nge_uq', 'ngt_uq', 'false_os', 'neq_os', 'ge_oq', 'gt_oq', 'true_us'].map(
    (name, n) => [name, n + 24] as const,
  ),
  ...['eq_oq', 'lt_os', 'le_os', 'unord_q', 'neq_uq', 'nlt_us', 'nle_us', 'ord_q'].map((name, n) => [name, n] as const),
  ...['', 'nge_us', 'ngt_us', 'false_oq', '', 'ge_os', 'gt_os', 'true_uq'].map((name, n) => [name, n + 8] as const),
]);
/** Of VPCMPB and its like, and of XOP's VPCOMB. */
const INTEGER_PREDICATES = ['eq', 'lt', 'le', '', 'neq', 'nlt', 'nle', ''];
const XOP_PREDICATES = ['lt', 'le', 'gt', 'ge', 'eq', 'neq', 'false', 'true'];

/** `cmpltsd` is `cmpsd` with the predicate as immediate. */
export function comparison(mnemonic: string): { mnemonic: string; predicate: number } | undefined {
  const found = /^(v?)(cmp|pcmp|pcom)([a-z]+?(?:_[ou]?[qs])?)([ps][sdh]|u?[bwdq])$/.exec(mnemonic);
  if (found === null) return undefined;
  const [, v, stem, name, type] = found;
  const integer = /^u?[bwdq]$/.test(type);
  if (integer !== stem.startsWith('p') || (v === '' && stem !== 'cmp')) return undefined;
  const predicate =
    stem === 'pcom'
      ? XOP_PREDICATES.indexOf(name)
      : stem === 'pcmp'
        ? INTEGER_PREDICATES.indexOf(name)
        : v === 'v'
          ? (LONG_PREDICATES.get(name) ?? -1)
          : PREDICATES.indexOf(name);
  return predicate < 0 ? undefined : { mnemonic: `${v}${stem}${type}`, predicate };
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
