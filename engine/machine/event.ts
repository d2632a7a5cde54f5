import type { CplChange } from '../core/events';

/** Event types as FRED numbers them (and VMX before it). Source: Linux v6.9 arch/x86/include/asm/trapnr.h, EVENT_TYPE_…. */
export const EVENT_TYPE = {
  INTERRUPT: 0,
  NMI: 2,
  EXCEPTION: 3,
  INT_N: 4,
  INT1: 5,
  INT3_INTO: 6,
  SYSTEM_CALL: 7,
} as const;

/** What is delivered to a handler, through a gate of the IDT or by FRED. */
export interface Event {
  readonly vector: number;
  /**
   * `fault`: RIP is the instruction's own and RF is pushed set; `breakpoint`: a fault too, but RF is pushed as it is;
   * `trap`: behind the instruction (#DB, and INT1); `software`: INT n, INT3, INTO, for which the gate's DPL counts;
   * `external`: an interrupt or NMI.
   */
  readonly kind: 'fault' | 'breakpoint' | 'trap' | 'software' | 'external';
  readonly errorCode?: number;
  readonly returnRip: bigint;
  readonly by: CplChange;
  /** The instruction that asks for it, where one does: its event type and its length in bytes. */
  readonly instruction?: { readonly type: 4 | 5 | 6 | 7; readonly length: number };
  /** It comes between two iterations of a REP, for which RF is pushed set (on Intel processors). */
  readonly withinRepeat?: boolean;
  /** For FRED: the address of a #PF, the conditions of a #DB; and whether it arose while another was delivered. */
  readonly data?: bigint;
  readonly isNested?: boolean;
}
