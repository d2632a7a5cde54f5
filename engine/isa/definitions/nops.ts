import type { Instruction } from '../instruction';

const NO_EFFECT = 'nothing is cached or reordered here: no effect';

/** Instructions without an effect on the modeled machine: mnemonic, sentence, manual entry, and what is left out. */
const rows: readonly (readonly [mnemonic: string, summary: string, source: string, modeled?: string])[] = [
  ['nop', 'Does nothing; the longer forms only take up room.', 'SDM Vol. 2B NOP'],
  ['pause', 'Does nothing, and tells the CPU that this is a waiting loop.', 'SDM Vol. 2B PAUSE', NO_EFFECT],
  ['endbr64', 'Marks a place that indirect branches may reach.', 'SDM Vol. 2A ENDBR64', 'branch tracking (CET) is not modeled'],
  ['endbr32', 'Marks a place that indirect branches may reach.', 'SDM Vol. 2A ENDBR32', 'branch tracking (CET) is not modeled'],
  ['rdsspq', 'Reads the pointer to the shadow stack; without shadow stacks, nothing.', 'SDM Vol. 2B RDSSPD/RDSSPQ', 'shadow stacks (CET) are not modeled, so it does nothing'],
  ['rdsspd', 'Reads the pointer to the shadow stack; without shadow stacks, nothing.', 'SDM Vol. 2B RDSSPD/RDSSPQ', 'shadow stacks (CET) are not modeled, so it does nothing'],
  ['cldemote', 'Hints that a line may move to a cache farther away.', 'SDM Vol. 2A CLDEMOTE', NO_EFFECT],
  ['prefetchit0', 'Hints that the code will be run.', 'SDM Vol. 2B PREFETCHh', NO_EFFECT],
  ['prefetchit1', 'Hints that the code will be run.', 'SDM Vol. 2B PREFETCHh', NO_EFFECT],
  ['prefetchnta', 'Hints that the memory will be used once.', 'SDM Vol. 2B PREFETCHh', NO_EFFECT],
  ['prefetcht0', 'Hints that the memory will be used.', 'SDM Vol. 2B PREFETCHh', NO_EFFECT],
  ['prefetcht1', 'Hints that the memory will be used later.', 'SDM Vol. 2B PREFETCHh', NO_EFFECT],
  ['prefetcht2', 'Hints that the memory will be used later.', 'SDM Vol. 2B PREFETCHh', NO_EFFECT],
  ['prefetch', 'Hints that the memory will be used.', 'AMD APM Vol. 3 PREFETCH', NO_EFFECT],
  ['prefetchw', 'Hints that the memory will be written.', 'SDM Vol. 2B PREFETCHW', NO_EFFECT],
  ['lfence', 'Waits until every earlier load is complete.', 'SDM Vol. 2A LFENCE', NO_EFFECT],
  ['sfence', 'Makes earlier stores visible before later ones.', 'SDM Vol. 2B SFENCE', NO_EFFECT],
  ['mfence', 'Makes earlier loads and stores complete before later ones.', 'SDM Vol. 2B MFENCE', NO_EFFECT],
]; // prettier-ignore

export const nopInstructions: readonly Instruction[] = [
  ...rows.map(([mnemonic, summary, source, modeled]) => {
    const instruction: Instruction = { mnemonic, summary, source, semantics: () => {} };
    return modeled === undefined ? instruction : Object.assign(instruction, { modeled });
  }),
  {
    mnemonic: 'reservednop',
    // PREFETCHW with a register is #UD.
    codes: /_0F1[89A-E]$/u,
    summary: 'Does nothing: an encoding kept for hints, which CPUs without the hint pass over.',
    source: 'SDM Vol. 2B NOP; Vol. 2D appendix A, 0F 18 to 0F 1E',
    semantics: () => {},
  },
];
