import { inputsDigest } from '../check';
import { IMAGE } from '../generate';
import { disagreeing, pack } from '../packing';
import { seedOf } from '../random';
import type { Outcome } from '../case';
import type { CompatCase } from './case';
import { visible } from './case';
import { SUBJECTS } from './cases';
import { compatCases } from './generate';
import { CompatModel } from './model';

/** No case here has x87 or vector registers. */
const FLAGS = { kind: 'flags' } as const;

/** States recorded for each subject. */
export const STATES = 2000;
export const subjects = (): readonly string[] => Object.keys(SUBJECTS);
export const recordedCases = (name: string): CompatCase[] => compatCases(name, STATES, seedOf(`compat ${name}`));
export const fileOf = (name: string): string => `${name.replaceAll(' ', '-')}.txt`;

/** Everything that is not in the bytes and registers of a case, for the digest of its inputs. */
const segmentsDigest = (cases: readonly CompatCase[]): number =>
  cases.reduce((hash, { selectors }) => selectors.reduce((sum, selector) => Math.imul(sum ^ selector, 0x01000193), hash), 0x811c9dc5) >>> 0; // prettier-ignore

/** A vector file: comment, CPU, digest of the inputs, and four bytes a state in base64, as `pack` makes them. */
export function writeCompatVectors(
  name: string,
  cpu: string,
  cases: readonly CompatCase[],
  states: Uint8Array,
): string {
  const base64 = btoa(String.fromCharCode(...states));
  const lines = base64.match(/.{1,112}/g) ?? [];
  return [
    `# ${name} outside 64-bit mode: what the CPU named here did; node tools/oracle/run.mjs record32 rewrites`,
    `cpu ${cpu}`,
    `inputs ${digestOf(cases)}`,
    ...lines.map((line) => `states ${line}`),
    '',
  ].join('\n');
}
const digestOf = (cases: readonly CompatCase[]): string =>
  `${inputsDigest(cases).toString(16)} ${segmentsDigest(cases).toString(16)}`;

/** What a file says against the model: the indices of the states that differ; null when it is of other cases. */
export function checkCompatVectors(model: CompatModel, name: string, text: string): readonly number[] | null {
  const values = (key: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1));
  const cases = recordedCases(name);
  if (values('inputs')[0] !== digestOf(cases)) return null;
  const states = Uint8Array.from(atob(values('states').join('')), (char) => char.charCodeAt(0));
  const modeled = cases.map((each) => {
    const { outcome, claims } = model.run(each);
    return { outcome: visible(each, outcome), claims };
  });
  return disagreeing(FLAGS, cases, modeled, states);
}

export const newModel = (): CompatModel => new CompatModel(IMAGE);
export const packVisible = (cases: readonly CompatCase[], outcomes: readonly Outcome[]): Uint8Array =>
  pack(
    FLAGS,
    cases,
    outcomes.map((outcome, i) => visible(cases[i], outcome)),
  );
