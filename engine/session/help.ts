import type { Syntax } from '../asm/api';
import { describeMnemonic } from '../exec/describe-help';
import type { InstructionHelp } from './api';

/**
 * What the editor shows over a mnemonic, from the instruction's own definition; null where the lab has none. The spelling
 * may be any of the three notations' (`movq`, `jz`, `movzbl`).
 */
export const instructionHelp = (mnemonic: string, _syntax?: Syntax): InstructionHelp | null =>
  describeMnemonic(mnemonic.toLowerCase());
