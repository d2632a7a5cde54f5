import type { CpuVendor } from '../../engine/machine/machine';
import type { Case, Outcome } from './case';
import { promised } from './contracts';
import type { Covered } from './generate';
import { IMAGE, generateCases } from './generate';
import { Model } from './model';
import { undefinedAtMost } from './open-flags';
import { agrees, outcomeBytes, pack } from './outcome';
import { seedOf } from './random';
import type { VectorFile } from './vectors';

/** States recorded for each definition. */
export const STATES = 2000;

/** A state on which the model and the CPU do not agree, or on which the definition leaves more undefined than the manual. */
export interface Difference {
  readonly index: number;
  readonly input: Case;
  readonly modeled: Outcome;
}

/** SYSEXIT of an AMD processor is caught by the hypervisor here, which does with it what Intel's does. */
const AS_INTEL = new Set(['sysexit', 'sysexitq']);
interface Models {
  /** Its data pages hold {@link IMAGE}. */
  readonly image: Model;
  /** Its data pages hold zeros, as rows have them. */
  readonly zeros: Model;
}
const made = new Map<CpuVendor, Models>();

/** The model of the machine whose CPU answers for `mnemonic`. */
export function modelsFor(mnemonic: string): Models {
  const vendor = AS_INTEL.has(mnemonic) ? 'intel' : 'amd';
  const known = made.get(vendor);
  if (known !== undefined) return known;
  const models = { image: new Model(IMAGE, vendor), zeros: new Model(new Uint8Array(IMAGE.length), vendor) };
  made.set(vendor, models);
  return models;
}

/** What of native outcomes a vector file keeps. */
export const kept = (mnemonic: string, cases: readonly Case[], outcomes: readonly Outcome[]): Uint8Array =>
  pack(
    cases,
    outcomes.map((outcome) => promised(mnemonic, outcome)),
  );

/** Definitions with vectors are many and their states large: recorded in parts, of which one is checked each time. */
export const PARTS = 8;

/** The recorded cases of a definition, by its name, in the parts in which they are checked. */
export function recordedCases(name: string, covered: Covered): Case[][] {
  const first = generateCases(covered, STATES / PARTS, seedOf(`${name} 0`));
  if (first[0].fpu === null) return [generateCases(covered, STATES, seedOf(name))];
  return Array.from({ length: PARTS }, (_, part) =>
    part === 0 ? first : generateCases(covered, STATES / PARTS, seedOf(`${name} ${part}`)),
  );
}
/** The first part alone, and how many there are. */
function firstPart(name: string, covered: Covered): { readonly cases: Case[]; readonly parts: number } {
  const cases = generateCases(covered, STATES / PARTS, seedOf(`${name} 0`));
  const isVector = cases[0].fpu !== null;
  return isVector ? { cases, parts: PARTS } : { cases: generateCases(covered, STATES, seedOf(name)), parts: 1 };
}

/** Runs `cases` in the model and compares each with the packed outcome at its index. */
export function differences(model: Model, mnemonic: string, cases: readonly Case[], states: Uint8Array): Difference[] {
  const found: Difference[] = [];
  cases.forEach((input, index) => {
    const { outcome: whole, undefinedMask } = model.run(input);
    const outcome = promised(mnemonic, whole);
    const excused = undefinedMask === 0n ? 0n : undefinedMask & ~undefinedAtMost(mnemonic, input);
    if (excused !== 0n || !agrees(input, outcome, undefinedMask, states, index))
      found.push({ index, input, modeled: outcome });
  });
  return found;
}

/** What a definition's vector file says against the model: differing states, and rows by their position. */
export interface Verdict {
  /** Set when the cases generated now are not those that were recorded: the file says nothing until recorded again. */
  readonly stale: boolean;
  readonly states: number;
  readonly differences: readonly Difference[];
  readonly rows: readonly Difference[];
}

/** @param whole every recorded state instead of the first part of them. */
export function checkVectors(name: string, covered: Covered, file: VectorFile, whole = false): Verdict {
  const first = whole ? null : firstPart(name, covered);
  const parts = first === null ? recordedCases(name, covered) : [first.cases];
  const cases = parts.flat();
  const expected = (first?.parts ?? 1) * cases.length * outcomeBytes(cases[0]);
  const isSame = parts.every((part, i) => inputsDigest(part) === file.inputs[i]);
  const stale = !isSame || file.states.length !== expected;
  const inputs = file.rows.map((row) => row.before);
  const outcomes = file.rows.map((row) => row.after);
  const models = modelsFor(covered.mnemonic);
  const rows = differences(models.zeros, covered.mnemonic, inputs, kept(covered.mnemonic, inputs, outcomes));
  if (stale) return { stale, states: 0, differences: [], rows };
  return {
    stale,
    states: cases.length,
    differences: differences(models.image, covered.mnemonic, cases, file.states),
    rows,
  };
}

/** FNV-1a over everything of the cases, so that a file knows which generator it was recorded from. */
export function inputsDigest(cases: readonly Case[]): number {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  const words = new BigUint64Array(18);
  const bytes = new Uint8Array(words.buffer);
  for (const each of cases) {
    each.gpr.forEach((value, i) => (words[i] = value));
    words[16] = each.rip;
    words[17] = each.rflags;
    bytes.forEach(add);
    each.bytes.forEach(add);
    each.fpu?.forEach(add);
    for (const patch of each.patches) {
      add(patch.offset);
      patch.bytes.forEach(add);
    }
  }
  return hash >>> 0;
}
