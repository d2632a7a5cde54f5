import { invariant } from '../../core/invariant';
import type { Explored, Found } from './explore';
import { controlOf, targetOf } from './explore';
import type { Recorded } from './emit';
import { Emit } from './emit';
import type { FlagState } from './lazy-flags';
import { UNKNOWN } from './lazy-flags';
import type { Repetition } from './repeat';
import { repetitionOf } from './repeat';

/** How a block ends. Addresses that are no block of the region are ways out of it. */
export type BlockEnd =
  | { readonly kind: 'jump'; readonly to: bigint }
  | { readonly kind: 'branch'; readonly taken: bigint; readonly next: bigint }
  | { readonly kind: 'indirect' }
  /** Before an instruction that has no translation. */
  | { readonly kind: 'evaluate'; readonly rip: bigint }
  /** Before a repetition that the host does at once. */
  | { readonly kind: 'repeat'; readonly rip: bigint; readonly repetition: Repetition }
  /** What may interrupt or trap was changed: it is looked at before the next instruction. */
  | { readonly kind: 'system'; readonly rip: bigint };

/** Instructions in a row, reached at the first one only. */
export interface Block {
  readonly rip: bigint;
  readonly instructions: readonly Recorded[];
  readonly end: BlockEnd;
  /** Index of the page it lies in, and of a second one where its only instruction ends in another. */
  readonly page: number;
  readonly secondPage: number | null;
  /** The flags before the first instruction. */
  readonly head: FlagState;
  /** What it does depends on the flags at its head. */
  readonly readsFlags: boolean;
  /** The flags behind the last instruction; `UNKNOWN` where no instruction changes them and the head is not known. */
  readonly after: FlagState;
}

/** What definitions are asked with. */
export interface Recording {
  readonly privilege: number;
  /** CR0 and CR4 let SSE instructions run. */
  readonly hasSse: boolean;
  /** Somebody is told of calls through memory: the evaluator tells them. */
  readonly watchesCalls: boolean;
}

/**
 * Records the block at `rip`, up to its branch or the next leader.
 * What has no translation ends it, and the instruction behind becomes a leader and an entry.
 */
export function recordBlock(
  code: Explored,
  { privilege, hasSse, watchesCalls }: Recording,
  rip: bigint,
  head: FlagState = UNKNOWN,
): Block {
  const emit = new Emit(privilege, head, hasSse);
  const instructions: Recorded[] = [];
  const first = code.instructions.get(rip);
  invariant(first !== undefined, 'a block begins with an instruction that was found');
  const ended = (end: BlockEnd): Block => {
    const { page, secondPage } = first;
    const last = instructions.at(-1);
    const after = last === undefined ? head : last.after;
    return { rip, instructions, end, page, secondPage, head, readsFlags: emit.readsUnknown, after };
  };
  for (let at = rip; ; ) {
    const found = code.instructions.get(at);
    if (found === undefined || (at !== rip && (code.leaders.has(at) || isElsewhere(found, first))))
      return ended({ kind: 'jump', to: at });
    const repetition = repetitionOf(found.form, found.next);
    if (repetition !== null) {
      enter(code, found.next);
      if (at === rip) return ended({ kind: 'repeat', rip, repetition });
      enter(code, at);
      return ended({ kind: 'jump', to: at });
    }
    const record = translated(emit, found, at, watchesCalls);
    if (record === null) {
      enter(code, found.next);
      return ended({ kind: 'evaluate', rip: at });
    }
    instructions.push(record);
    const end = endOf(found, record);
    if (end !== null) {
      if (end.kind === 'system') enter(code, end.rip);
      return ended(end);
    }
    at = found.next;
  }
}

/** Beyond the page that is looked up before a block runs; such an instruction is no leader where there are too many of them. */
const isElsewhere = (found: Found, first: Found): boolean => found.secondPage !== null || found.page !== first.page;

/** The code behind an instruction that translated code does not run: it comes back there. */
function enter(code: Explored, rip: bigint): void {
  if (!code.instructions.has(rip)) return;
  code.leaders.add(rip);
  code.entries.add(rip);
}

function translated(emit: Emit, { form, definition }: Found, rip: bigint, watchesCalls: boolean): Recorded | null {
  if (definition === undefined) return null;
  if (watchesCalls && form.mnemonic === 'call' && form.operands[0]?.kind === 'memory') return null;
  emit.begin(form, rip);
  definition.semantics(emit);
  return emit.refusal === null ? emit.finish() : null;
}

function endOf(found: Found, { branch, endsBlock }: Recorded): BlockEnd | null {
  if (branch === null) {
    // A branch that is never taken, or one whose condition is known.
    if (controlOf(found.form) !== 'next') return { kind: 'jump', to: found.next };
    return endsBlock ? { kind: 'system', rip: found.next } : null;
  }
  const target = targetOf(found);
  if (target === null || branch.target.op !== 'const') return { kind: 'indirect' };
  return branch.condition === null ? { kind: 'jump', to: target } : { kind: 'branch', taken: target, next: found.next };
}
