import type { Code } from 'iced-x86';
import { invariant } from '../core/invariant';
import { allCodes, codeFacts } from './code-facts';
import { arithmeticInstructions } from './definitions/arithmetic';
import { avxInstructions } from './definitions/avx';
import { bitInstructions } from './definitions/bits';
import { branchInstructions } from './definitions/branches';
import { conditionalInstructions } from './definitions/conditionals';
import { cryptoInstructions } from './definitions/crypto';
import { exchangeInstructions } from './definitions/exchange';
import { extendedStateInstructions } from './definitions/extended-state';
import { flagInstructions } from './definitions/flags';
import { fmaInstructions } from './definitions/fma';
import { legacyInstructions } from './definitions/legacy';
import { logicInstructions } from './definitions/logic';
import { moveInstructions } from './definitions/moves';
import { multiplyDivideInstructions } from './definitions/multiply-divide';
import { nopInstructions } from './definitions/nops';
import { shiftInstructions } from './definitions/shifts';
import { sse4aInstructions } from './definitions/sse4a';
import { sseFloatInstructions } from './definitions/sse-float';
import { sseIntegerInstructions } from './definitions/sse-integer';
import { sseMoveInstructions } from './definitions/sse-moves';
import { sseShuffleInstructions } from './definitions/sse-shuffles';
import { sseStateInstructions } from './definitions/sse-state';
import { sseStringInstructions } from './definitions/sse-strings';
import { stackInstructions } from './definitions/stack';
import { stringInstructions } from './definitions/strings';
import { systemInstructions } from './definitions/system';
import { x87Instructions } from './definitions/x87';
import type { Instruction } from './instruction';

/** Every definition there is, family by family. A new family is one line here; a new instruction is none. */
export const ALL_INSTRUCTIONS: readonly Instruction[] = [
  ...moveInstructions,
  ...conditionalInstructions,
  ...stackInstructions,
  ...exchangeInstructions,
  ...arithmeticInstructions,
  ...logicInstructions,
  ...shiftInstructions,
  ...multiplyDivideInstructions,
  ...bitInstructions,
  ...branchInstructions,
  ...stringInstructions,
  ...flagInstructions,
  ...nopInstructions,
  ...sseMoveInstructions,
  ...sseIntegerInstructions,
  ...sseShuffleInstructions,
  ...sseFloatInstructions,
  ...sseStateInstructions,
  ...sseStringInstructions,
  ...avxInstructions,
  ...fmaInstructions,
  ...cryptoInstructions,
  ...extendedStateInstructions,
  ...sse4aInstructions,
  ...x87Instructions,
  ...legacyInstructions,
  ...systemInstructions,
];

const byMnemonic = new Map<string, Instruction[]>();
for (const instruction of ALL_INSTRUCTIONS) {
  const known = byMnemonic.get(instruction.mnemonic);
  if (known === undefined) byMnemonic.set(instruction.mnemonic, [instruction]);
  else known.push(instruction);
}
const definitions: (Instruction | null | undefined)[] = [];

/** Definitions of a mnemonic, in lower case as iced spells it; more than one where its forms are defined apart. */
export const definitionsOf = (mnemonic: string): readonly Instruction[] => byMnemonic.get(mnemonic) ?? [];

/** The definition of an encoding (iced's `Code` number), or undefined where there is none: executing it is #UD. */
export function definitionOf(code: number): Instruction | undefined {
  const known = definitions[code];
  if (known !== undefined) return known ?? undefined;
  const covering = definitionsOf(codeFacts(code).mnemonic).filter((instruction) => covers(instruction, code));
  invariant(covering.length <= 1, `${codeFacts(code).name} is defined once`);
  definitions[code] = covering[0] ?? null;
  return covering[0];
}

function covers(instruction: Instruction, code: Code): boolean {
  const { mnemonic, isCovered, name } = codeFacts(code);
  return isCovered && mnemonic === instruction.mnemonic && instruction.codes?.test(name) !== false;
}

/** The encodings a definition covers, in iced's order. */
export const codesOf = (instruction: Instruction): readonly Code[] =>
  allCodes().filter((code) => covers(instruction, code));
