import type { Case } from '../case';
import { CODE_BASE, PAGE } from '../layout';
import { Random } from '../random';
import type { CompatCase } from './case';
import type { Draft, Maker } from './cases';
import { SUBJECTS, pickWord, stack } from './cases';
import { CODE_SEGMENTS, DATA_SEGMENTS, FLAT_DATA, STACK_SEGMENTS } from './layout';

const [SS, DS] = [2, 3];
const DF = 0x400n;
const INITIAL = 0xcd5n;

/** Those that write several times; no manual orders the accesses, see `Case.unordered`. */
const UNORDERED = new Set([
  'pusha',
  'popa',
  'far call',
  'far jump',
  'retf',
  'iretd',
  'frames',
  'lds',
  'les',
  'lss',
  'lfs',
  'lgs',
  'bound',
]);

function oneCase(r: Random, name: string, make: Maker): CompatCase {
  const [code, bits, codeBase] = r.pick(CODE_SEGMENTS);
  const selectors = [
    r.pick(DATA_SEGMENTS),
    code,
    r.pick(STACK_SEGMENTS),
    r.pick(DATA_SEGMENTS),
    r.pick(DATA_SEGMENTS),
    r.pick(DATA_SEGMENTS),
  ];
  if (r.chance(40)) selectors[SS] = FLAT_DATA;
  if (r.chance(40)) selectors[DS] = FLAT_DATA;
  const at = Number(CODE_BASE) + r.below(PAGE - 32);
  const gpr = Array.from({ length: 16 }, (_, i) => (i < 8 ? pickWord(r) : 0n));
  const d: Draft = { r, bits, gpr, selectors, patches: [], at, codeBase, isCall: name === 'far call' };
  stack(d, 4, 4);
  const bytes = Uint8Array.from(make(d));
  const rflags = (BigInt(r.u32()) & INITIAL & ~(r.chance(60) ? DF : 0n)) | 0x202n;
  const base: Case = {
    gpr,
    rip: BigInt(at - codeBase),
    rflags,
    bytes,
    repeats: name === 'repeated strings',
    pushesFlags: name === 'pushfd',
    shadows: false,
    unordered: UNORDERED.has(name),
    fpu: null,
    patches: d.patches.slice(0, 3),
  };
  return { ...base, selectors };
}

/** `count` cases of a subject; the same for the same seed, on every machine. */
export function compatCases(name: string, count: number, seed: number): CompatCase[] {
  const r = new Random(seed);
  return Array.from({ length: count }, () => oneCase(r, name, SUBJECTS[name]));
}
