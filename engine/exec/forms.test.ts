import { describe, expect, it } from 'vitest';
import { Raise } from '../core/fault';
import { GPRS } from '../core/registers';
import { ALL_INSTRUCTIONS, codesOf } from '../isa/catalog';
import { codeFacts } from '../isa/code-facts';
import type { Form } from '../isa/form';
import type { Instruction } from '../isa/instruction';
import { sampleForm } from '../isa/sample-form';
import { Machine } from '../machine/machine';
import { Evaluate } from './evaluate';
import { Hypercall } from './helper-context';
import { randomValue, seeded } from './testing/random';

/** Paging is off: linear addresses are physical, and most random ones lie outside of memory. */
const machine = new Machine('intel', 0x10_0000);
const evaluate = new Evaluate(machine);
const saved = machine.cpu.save();
const ROUNDS = 12;

function variants(form: Form): Form[] {
  const isString = form.operands.some(
    (operand) => operand.kind === 'memory' && (operand.base === 6 || operand.base === 7),
  );
  const repeated = isString
    ? (['rep', 'repne'] as const).map((repeat): Form => Object.assign({}, form, { repeat }))
    : [];
  return [form, ...repeated];
}

/** Runs a form on one random state; what is neither a commit nor a fault of the guest is told. */
function complaint(instruction: Instruction, form: Form, random: () => number): string | null {
  machine.cpu.restore(saved);
  for (const index of GPRS.keys()) machine.cpu.gpr[index] = randomValue(random, 64);
  if (form.repeat !== null) machine.cpu.gpr[1] %= 200n;
  machine.cpu.rflags = 2n | (randomValue(random, 22) & 0x0024_4dd5n);
  machine.cpu.cpl = random() % 2 === 0 ? 0 : 3;
  machine.cpu.rip = 0x1000n;
  try {
    evaluate.run(instruction, form);
  } catch (thrown) {
    if (!(thrown instanceof Raise || thrown instanceof Hypercall))
      return `${codeFacts(form.code).name}: ${String(thrown)}`;
  }
  const flags = machine.cpu.rflags;
  return (flags & 2n) === 2n && (flags & 0x8028n) === 0n
    ? null
    : `${codeFacts(form.code).name}: RFLAGS = ${flags.toString(16)}`;
}

describe('every form of every definition', () => {
  it('runs on random states without an error of the host', () => {
    const seed = 4_711;
    const random = seeded(seed);
    const complaints: string[] = [];
    let runs = 0;
    for (const instruction of ALL_INSTRUCTIONS) {
      const forms = codesOf(instruction)
        .flatMap((code) => [sampleForm(code), sampleForm(code, true)])
        .filter((form) => form !== null)
        .flatMap(variants);
      for (const form of forms) {
        for (let i = 0; i < ROUNDS; i++) {
          const found = complaint(instruction, form, random);
          runs++;
          if (found !== null) complaints.push(`seed ${seed}: ${found}`);
        }
      }
    }
    expect([...new Set(complaints)]).toEqual([]);
    expect(runs).toBeGreaterThan(10_000);
  });
});
