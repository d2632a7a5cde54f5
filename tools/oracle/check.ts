import { account } from '../../engine/exec/describe';
import { definitionOf } from '../../engine/isa/catalog';
import { sampleForm } from '../../engine/isa/sample-form';
import type { CpuVendor } from '../../engine/machine/machine';
import type { Case, Outcome } from './case';
import { promised } from './contracts';
import type { Covered } from './generate';
import { IMAGE, generateCases } from './generate';
import { Model } from './model';
import { undefinedAtMost } from './open-flags';
import type { Modeled, Packing } from './packing';
import { agree, disagreeing, pack, packedSize, packingOf } from './packing';
import { seedOf } from './random';
import type { VectorFile } from './vectors';

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

/** States recorded for a definition: where a group of them shares a digest, more. */
const STATES = 2000;
const GROUPED_STATES = 10_000;
const statesOf = ({ kind }: Packing): number => (kind === 'groups' ? GROUPED_STATES : STATES);
/** As many of them the unit suite checks; `npm run oracle:check` takes all. */
export const FIRST = 100;

/** How a definition's outcomes are kept: what `describe` says of its open results decides too. */
export function packingFor(covered: Covered, input: Case): Packing {
  const instruction = definitionOf(covered.codes[0]);
  const form = sampleForm(covered.codes[0]);
  const open = instruction === undefined || form === null ? [] : account(instruction, form).openRegisters;
  return packingOf(input, open);
}

/** What of native outcomes a vector file keeps. */
export function kept(covered: Covered, cases: readonly Case[], outcomes: readonly Outcome[]): Uint8Array {
  return pack(
    packingFor(covered, cases[0]),
    cases,
    outcomes.map((outcome, i) => promised(covered.mnemonic, cases[i], outcome)),
  );
}

/** The recorded cases of a definition, by its name; the first are the same however many are asked for. */
export function recordedCases(name: string, covered: Covered, isWhole = true): Case[] {
  const few = generateCases(covered, FIRST, seedOf(name));
  return isWhole ? generateCases(covered, statesOf(packingFor(covered, few[0])), seedOf(name)) : few;
}
/** Digests of the first of the cases, and of all. */
export const inputsDigests = (cases: readonly Case[]): number[] => [
  inputsDigest(cases.slice(0, FIRST)),
  inputsDigest(cases),
];

/** Runs a case in the model; what the definition leaves open is held against what the manual does. */
export function modeledRun(model: Model, mnemonic: string, input: Case): Modeled & { readonly claimsTooMuch: boolean } {
  const { outcome, claims } = model.run(input);
  const { undefinedFlags } = claims;
  const claimsTooMuch = undefinedFlags !== 0n && (undefinedFlags & ~undefinedAtMost(mnemonic, input)) !== 0n;
  return { outcome: promised(mnemonic, input, outcome), claims, claimsTooMuch };
}

/** Of an operand larger than any that is accessed in parts. */
const NEAR = 4096n;
/** Where no manual says which part of an operand is accessed first, the model's fault is taken to be at the CPU's part. */
function inAnyOrder({ unordered }: Case, modeled: Outcome, native: Outcome): Outcome {
  if (!unordered || modeled.fault === null || native.fault === null) return modeled;
  const distance = modeled.fault.address - native.fault.address;
  const isNear = distance > -NEAR && distance < NEAR;
  return isNear ? { ...modeled, fault: { ...modeled.fault, address: native.fault.address } } : modeled;
}

/** Runs `cases` in the model and compares each with the native outcome at its index. */
export function differences(
  model: Model,
  mnemonic: string,
  cases: readonly Case[],
  outcomes: readonly Outcome[],
): Difference[] {
  return cases.flatMap((input, index) => {
    const native = promised(mnemonic, input, outcomes[index]);
    const ran = modeledRun(model, mnemonic, input);
    const modeled = { ...ran, outcome: inAnyOrder(input, ran.outcome, native) };
    const isSame = !modeled.claimsTooMuch && agree(input, native, modeled);
    return isSame ? [] : [{ index, input, modeled: modeled.outcome }];
  });
}

/** What a definition's vector file says against the model: differing states (or groups of them), and rows. */
export interface Verdict {
  /** Set when the cases generated now are not those that were recorded: the file says nothing until recorded again. */
  readonly stale: boolean;
  readonly states: number;
  /** Of a group the first state. */
  readonly differences: readonly Difference[];
  readonly rows: readonly Difference[];
}

/** @param whole every recorded state instead of the first of them. */
export function checkVectors(name: string, covered: Covered, file: VectorFile, whole = false): Verdict {
  const { mnemonic } = covered;
  const models = modelsFor(mnemonic);
  const inputs = file.rows.map((row) => row.before);
  const outcomes = file.rows.map((row) => row.after);
  const rows = differences(models.zeros, mnemonic, inputs, outcomes);
  const cases = recordedCases(name, covered, whole);
  const packing = packingFor(covered, cases[0]);
  const all = statesOf(packing);
  const stale =
    inputsDigest(cases.slice(0, FIRST)) !== file.inputs[0] ||
    (cases.length === all && inputsDigest(cases) !== file.inputs[1]) ||
    file.states.length !== packedSize(packing, all);
  if (stale) return { stale, states: 0, differences: [], rows };
  const modeled = cases.map((input) => modeledRun(models.image, mnemonic, input));
  const found = new Set(disagreeing(packing, cases, modeled, file.states));
  modeled.forEach(({ claimsTooMuch }, i) => claimsTooMuch && found.add(i));
  const told = [...found].map((index) => ({ index, input: cases[index], modeled: modeled[index].outcome }));
  return { stale, states: cases.length, differences: told, rows };
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
