import type { Instruction } from '../instruction';
import { CONDITIONS } from './conditions';

/** CMOVcc and SETcc. The source of CMOVcc is read, and its destination written, whatever the condition says. */
export const conditionalInstructions: readonly Instruction[] = CONDITIONS.flatMap(({ suffix, words, holds }) => [
  {
    mnemonic: `cmov${suffix}`,
    summary: `Copies the source into the destination register if: ${words}.`,
    source: 'SDM Vol. 2A CMOVcc',
    semantics: (s) => s.write(0, s.select(holds(s), s.read(1), s.read(0))),
  },
  {
    mnemonic: `set${suffix}`,
    summary: `Sets the byte to 1 if: ${words}; else to 0.`,
    source: 'SDM Vol. 2B SETcc',
    semantics: (s) => s.write(0, holds(s)),
  },
]);
