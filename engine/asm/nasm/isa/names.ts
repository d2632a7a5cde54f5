import { comparison } from '../../front/mnemonics';
import { isNasmName } from './unknown';
import { isMnemonic } from '../../select/forms';

/** An instruction as the tables have it. */
export interface Named {
  readonly mnemonic: string;
  /** Operand size that the name says, where no operand does. */
  readonly size?: 16 | 32 | 64;
  /** An immediate that the name stands for, behind the operands. */
  readonly immediate?: number;
}

type Bits = 16 | 32 | 64;

/** NASM's name where the tables hold it under another one. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['retn', 'ret'],
  ['sal', 'shl'],
  ['icebp', 'int1'],
  ['int01', 'int1'],
  ['int03', 'int3'],
  ['smi', 'int1'],
  ['fwait', 'wait'],
  ['xlat', 'xlatb'],
  ['ud2a', 'ud2'],
  ['ud2b', 'ud1'],
  ['pushfw', 'pushf'],
  ['popfw', 'popf'],
  ['iretw', 'iret'],
  ['pushaw', 'pusha'],
  ['popaw', 'popa'],
  ['loopz', 'loope'],
  ['loopnz', 'loopne'],
  ['vmovqqa', 'vmovdqa'],
  ['vmovqqu', 'vmovdqu'],
  ['vmovntqq', 'vmovntdq'],
  ['vldqqu', 'vlddqu'],
  ['pmulhrwa', 'pmulhrw'],
]);

/** The plain form means the mode's own width. */
const BY_MODE: ReadonlyMap<string, Readonly<Record<Bits, string>>> = new Map([
  ['pushf', { 16: 'pushf', 32: 'pushfd', 64: 'pushfq' }],
  ['popf', { 16: 'popf', 32: 'popfd', 64: 'popfq' }],
  ['pusha', { 16: 'pusha', 32: 'pushad', 64: 'pushad' }],
  ['popa', { 16: 'popa', 32: 'popad', 64: 'popad' }],
  ['iret', { 16: 'iret', 32: 'iretd', 64: 'iretd' }],
]);

/** Conditions with the tables' own spelling before the others. Source: SDM Vol. 1 appendix B. */
const CONDITIONS: ReadonlyMap<string, string> = new Map(
  'o no b:c,nae ae:nb,nc e:z ne:nz be:na a:nbe s ns p:pe np:po l:nge ge:nl le:ng g:nle'.split(' ').flatMap((row) => {
    const [name, others = ''] = row.split(':') as [string, string?];
    return [name, ...others.split(',').filter(Boolean)].map((spelling): [string, string] => [spelling, name]);
  }),
);
/** Of `cmp…xadd` the tables have other spellings. */
const ADDING: ReadonlyMap<string, string> = new Map([
  ['ae', 'nb'],
  ['e', 'z'],
  ['ne', 'nz'],
  ['a', 'nbe'],
  ['ge', 'nl'],
  ['g', 'nle'],
]);
const SIZES: Readonly<Record<string, Bits>> = { w: 16, d: 32, q: 64 };
/** The order of the operands of a fused multiplication, NASM's older way and the manual's. */
const FUSED: Readonly<Record<string, string>> = { '312': '132', '123': '213', '321': '231' };
/** Which halves `pclmullqhqdq` and its like multiply. */
const HALVES: Readonly<Record<string, number>> = { ll: 0x00, lh: 0x10, hl: 0x01, hh: 0x11 };

function resolved(name: string): Named | undefined {
  if (isMnemonic(name)) return { mnemonic: name };
  const conditional = /^(j|set|cmov)([a-z]{1,3})$|^(cmp)([a-z]{1,3})xadd$/.exec(name);
  if (conditional !== null) {
    const [, stem, condition = '', , adding = ''] = conditional;
    const known = CONDITIONS.get(condition);
    if (stem !== undefined) return known === undefined ? undefined : { mnemonic: `${stem}${known}` };
    const base = CONDITIONS.get(adding);
    const mnemonic = `cmp${ADDING.get(base ?? '') ?? base}xadd`;
    if (base !== undefined && isMnemonic(mnemonic)) return { mnemonic };
  }
  const returning = /^(ret[nf]?)([wdq])$/.exec(name);
  if (returning !== null) return { mnemonic: returning[1] === 'retf' ? 'retf' : 'ret', size: SIZES[returning[2]] };
  const carryless = /^(v?pclmul)([lh])q([lh])qdq$/.exec(name);
  if (carryless !== null) return { mnemonic: `${carryless[1]}qdq`, immediate: HALVES[carryless[2] + carryless[3]] };
  const fused = /^(vfn?m(?:add|sub|addsub|subadd))(312|123|321)([ps][sd])$/.exec(name);
  if (fused !== null) return { mnemonic: `${fused[1]}${FUSED[fused[2]]}${fused[3]}` };
  const compared = comparison(name);
  return compared === undefined ? undefined : { mnemonic: compared.mnemonic, immediate: compared.predicate };
}

const found = new Map<string, Named | null>();
/** How many words are remembered, over all sources. */
const LIMIT = 20_000;

/** What a word of NASM, in lower case, is in the tables; undefined when it names no instruction in this mode. */
export function instructionNamed(name: string, bits: Bits): Named | undefined {
  const key = BY_MODE.get(name)?.[bits] ?? RENAMED.get(name) ?? name;
  const known = found.get(key);
  if (known !== undefined) return known ?? undefined;
  const named = key === name && !isNasmName(name) ? undefined : resolved(key);
  if (found.size < LIMIT) found.set(key, named ?? null);
  return named;
}
