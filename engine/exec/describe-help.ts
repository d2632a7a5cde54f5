import type { Code } from 'iced-x86';
import { codesOf, definitionsOf } from '../isa/catalog';
import type { Form } from '../isa/form';
import type { Instruction } from '../isa/instruction';
import { encodingText, sampleForm } from '../isa/sample-form';
import { spellings } from '../isa/spellings';
import type { Account } from './describe';
import { account } from './describe';

/** What the editor shows over a mnemonic, all of it derived from the definition. */
export interface Description {
  readonly mnemonic: string;
  readonly summary: string;
  readonly source: string;
  readonly modeled: string | null;
  readonly forms: readonly string[];
  readonly steps: readonly string[];
  /** Names of flags, separated by spaces; the undefined ones with their conditions, separated by `; `. Empty: none. */
  readonly flags: { readonly written: string; readonly undefined: string };
  readonly faults: readonly string[];
}

/** Lower is more typical: 64-bit code, 64-bit operands, registers that can be chosen, no immediates. */
function oddness(code: Code, form: Form): number {
  let score = encodingText(code).mode64 ? 0 : 100;
  score += (form.operandWidth === 64 ? 0 : 10) + (form.addressWidth === 64 ? 0 : 5);
  for (const operand of form.operands) {
    if (operand.kind === 'immediate') score += 2;
    else if (operand.kind === 'register' && operand.index <= 2) score += 1;
    else if (operand.kind === 'other') score += 1000;
  }
  return score;
}

/** The form by which a definition is best explained. */
export function typicalForm(instruction: Instruction): Form | null {
  let best: Form | null = null;
  let least = Infinity;
  for (const code of codesOf(instruction)) {
    const form = sampleForm(code);
    const score = form === null ? Infinity : oddness(code, form);
    if (score >= least) continue;
    best = form;
    least = score;
  }
  return best;
}

function undefinedText({ undefined: open }: Account): string {
  return [...open].map(([flag, when]) => (when === null ? flag : `${flag} if ${when}`)).join('; ');
}

const manyForms = (forms: readonly string[]): string =>
  forms.length > 3 ? `${forms.slice(0, 3).join(', ')}, …` : forms.join(', ');

export function describeInstruction(instruction: Instruction): Description | null {
  const form = typicalForm(instruction);
  if (form === null) return null;
  const told = account(instruction, form);
  const written = told.written.filter((flag) => {
    return !([...told.undefined] as [string, string | null][]).some(([name, when]) => name === flag && when === null);
  });
  return {
    mnemonic: instruction.mnemonic,
    summary: instruction.summary,
    source: instruction.source,
    modeled: instruction.modeled ?? null,
    forms: [
      ...new Set(
        codesOf(instruction)
          .map((code) => encodingText(code))
          .filter(({ mode64 }) => mode64)
          .map((text) => text.instruction),
      ),
    ],
    steps: told.steps,
    flags: { written: written.join(' '), undefined: undefinedText(told) },
    faults: faultsOf(instruction, form, told),
  };
}

/** Those of the typical form, and those that a memory operand would add. */
function faultsOf(instruction: Instruction, typical: Form, told: Account): readonly string[] {
  const inMemory = codesOf(instruction)
    .map((code) => sampleForm(code, true))
    .find((form) => form?.mode === typical.mode && form.operandWidth === typical.operandWidth);
  const added = inMemory === null || inMemory === undefined ? [] : account(instruction, inMemory).faults;
  return [...new Set([...told.faults, ...added])];
}

/**
 * The description of a mnemonic as an assembler spells it (`movq`, `jz`, `movzbl`); null where nothing is defined.
 * Where forms are defined apart (MOV to a register and to CR3), the first comes first and the others follow in `steps`.
 */
export function describeMnemonic(word: string): Description | null {
  for (const mnemonic of spellings(word)) {
    const found = definitionsOf(mnemonic)
      .map(describeInstruction)
      .filter((told) => told !== null);
    const [first, ...others] = found;
    if (first === undefined) continue;
    return {
      ...first,
      forms: found.flatMap(({ forms }) => forms),
      steps: [...first.steps, ...others.flatMap(({ forms, steps }) => [`${manyForms(forms)}:`].concat(steps))],
      faults: [...new Set(found.flatMap(({ faults }) => faults))],
    };
  }
  return null;
}
