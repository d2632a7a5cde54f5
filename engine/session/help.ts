import type { Diagnostic, SourceFile, Syntax } from '../asm/api';
import { assemble, link, targetOf } from '../asm/index';
import { describeMnemonic } from '../exec/describe-help';
import { headerConstants } from '../linux/index';
import type { InstructionHelp } from './api';

/**
 * What the editor shows over a mnemonic, from the instruction's own definition; null where the lab has none. The spelling
 * may be any of the three notations' (`movq`, `jz`, `movzbl`).
 */
export const instructionHelp = (mnemonic: string, _syntax?: Syntax): InstructionHelp | null =>
  describeMnemonic(mnemonic.toLowerCase());

/** Everything wrong with one source, for errors as you type: assembled and linked, nothing runs. */
export function checkSource(source: SourceFile, syntax?: Syntax): readonly Diagnostic[] {
  const headers = headerConstants(targetOf(source));
  const { object, diagnostics } = assemble(source, { headers, ...(syntax !== undefined && { syntax }) });
  return object === undefined ? diagnostics : [...diagnostics, ...link([object], { headers }).diagnostics];
}
