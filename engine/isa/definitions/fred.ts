import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { undefinedInstruction } from './system-rules';

/** ERETU, ERETS and LKGS are #UD outside ring 0, not #GP(0). */
function requireSupervisor64<V>(s: Sem<V>): void {
  if (s.form.mode !== 64) undefinedInstruction(s, `${s.form.mnemonic} outside 64-bit code`);
  s.faultIf(s.ne(s.cpl(), s.lit(0)), '#UD', `${s.form.mnemonic} outside ring 0`);
}

/** Flexible return and event delivery: its ways back, and LKGS. */
export const fredInstructions: readonly Instruction[] = [
  {
    mnemonic: 'eretu',
    summary: 'Returns from an event to ring 3 by the frame that FRED delivery made, and swaps the GS bases.',
    source: 'SDM Vol. 2A ERETU, Vol. 3 §8.4.2',
    modeled: 'without shadow stacks',
    semantics: (s) => {
      s.faultIf(s.eqz(s.helper('usesFred')), '#UD', 'ERETU while FRED is not in force (CR4.FRED = 0)');
      requireSupervisor64(s);
      s.helper('eventReturnUser');
    },
  },
  {
    mnemonic: 'erets',
    summary: 'Returns from an event to the ring 0 code it interrupted, and to its stack level.',
    source: 'SDM Vol. 2A ERETS, Vol. 3 §8.4.1',
    modeled: 'without shadow stacks',
    semantics: (s) => {
      s.faultIf(s.eqz(s.helper('usesFred')), '#UD', 'ERETS while FRED is not in force (CR4.FRED = 0)');
      requireSupervisor64(s);
      s.helper('eventReturnSupervisor');
    },
  },
  {
    mnemonic: 'lkgs',
    summary: 'Loads GS for the user: the base goes to IA32_KERNEL_GS_BASE, that of the kernel stays.',
    source: 'SDM Vol. 2A LKGS',
    semantics: (s) => {
      s.faultIf(s.eqz(s.helper('hasFred')), '#UD', 'this CPU has no LKGS');
      requireSupervisor64(s);
      s.helper('loadKernelGs', s.zext(s.read(0), 16));
    },
  },
];
