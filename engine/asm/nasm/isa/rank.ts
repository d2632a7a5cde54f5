import type { Form } from '../../select/forms';

/** Of two encodings of these, for registers alone, NASM takes the one with VEX.W clear. */
const NARROW_FIRST = /^vfn?m(?:add|sub|addsub|subadd)[ps][sd]$/;

/** What counts more with NASM than the order of the tables; the lowest comes first. */
export function rankOf({ mnemonic, W, encoding, map }: Form): number {
  if (mnemonic === 'vpperm') return W === 0 ? 1 : 0;
  // With EVEX to a register, it takes the opcode that was made for memory.
  if (mnemonic === 'vpextrw') return encoding === 'evex' && map === 1 ? 1 : 0;
  return NARROW_FIRST.test(mnemonic) && W === 1 ? 1 : 0;
}

/** With `cpu latevex`, VEX comes before EVEX everywhere. */
export const lateRankOf = (form: Form): number => rankOf(form) + (form.encoding === 'evex' ? 2 : 0);
