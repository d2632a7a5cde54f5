import { ALL_INSTRUCTIONS, codesOf } from '../../engine/isa/catalog';
import { codeFacts } from '../../engine/isa/code-facts';
import type { Instruction } from '../../engine/isa/instruction';
import { canRun } from './encodings';
import { EXCLUDED } from './exclusions';

/** A definition as the oracle sees it. */
export interface Definition {
  /** Its vector file's: the mnemonic, with the first encoding where several definitions share one. */
  readonly name: string;
  readonly mnemonic: string;
  /** The encodings it covers that 64-bit code can use. */
  readonly codes: readonly number[];
}

let known: readonly Definition[] | undefined;

/** Every definition that 64-bit code can use. */
export function definitions(): readonly Definition[] {
  return (known ??= ALL_INSTRUCTIONS.map((instruction) => definitionOf(instruction)).filter(
    ({ codes }) => codes.length > 0,
  ));
}

function definitionOf(instruction: Instruction): Definition {
  const { mnemonic } = instruction;
  const codes = codesOf(instruction).filter((code) => canRun(code));
  const shared = ALL_INSTRUCTIONS.filter((other) => other.mnemonic === mnemonic).length > 1;
  const name = shared && codes.length > 0 ? `${mnemonic}.${codeFacts(codes[0]).name.toLowerCase()}` : mnemonic;
  return { name, mnemonic, codes };
}

/** Those whose behaviour is compared with a CPU's. */
export const compared = (): readonly Definition[] => definitions().filter(({ mnemonic }) => !(mnemonic in EXCLUDED));
