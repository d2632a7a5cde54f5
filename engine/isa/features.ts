import { CpuidFeature, Instruction } from 'iced-x86';
import { codeFacts } from './code-facts';
import type { Form } from './form';

/** Instruction sets under the names of their manuals; others are named as iced names them. */
const NAMES: Readonly<Record<string, string>> = {
  FPU: 'an x87 floating-point instruction',
  FPU287: 'an x87 floating-point instruction',
  FPU387: 'an x87 floating-point instruction',
  MMX: 'an MMX instruction',
  SSE: 'an SSE instruction',
  XSAVE: 'an XSAVE instruction',
  FXSR: 'an FXSAVE instruction',
};
/** Sets that say nothing to a reader: the processor generations of the integer instructions. */
const PLAIN = /^(INTEL|X64|CPUID$|I\d)/;

function kindOf(form: Form): string {
  const instruction = new Instruction();
  instruction.code = form.code;
  const features = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]);
  instruction.free();
  const named = features.find((feature) => !PLAIN.test(feature));
  return named === undefined ? 'an instruction' : (NAMES[named] ?? `an ${named.replaceAll('_', '-')} instruction`);
}

/** The sentence for a student whose program meets an instruction without a definition. */
export const notModeled = (form: Form): string =>
  `\`${form.mnemonic}\` is ${kindOf(form)} that this lab does not model yet`;

/** Likewise for one that CPUs below some level do not have. */
export const notOnThisCpu = (form: Form): string =>
  `\`${form.mnemonic}\` is ${kindOf(form)}, which came with ${codeFacts(form.code).level}`;
