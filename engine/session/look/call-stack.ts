import { hex } from '../../core/address';
import type { Form } from '../../isa/form';
import type { SourcePlace } from '../api';
import type { Atlas } from '../atlas';
import { PT_REGS } from '../meaning';
import { rootsOf } from '../memory-view';
import type { Run } from '../run';
import { lastEntry } from '../stack';
import { formAt, fromMemory, wordOf } from './code';
import type { ReadBytes } from './code';

/**
 * How a frame is known.
 * - `rip`: it runs; that is certain.
 * - `saved`: the CPU or the entry code saved this RIP when the ring changed; that is certain.
 * - `call`: a return address on the stack; the CALL before it leads to the frame below, by the jumps of its code.
 * - `frame`: so is this one, and it stands above a saved RBP, in the chain of frame pointers.
 * - `guess`: a word that is an address behind a CALL; nothing else speaks for it.
 */
export type FrameSource = 'rip' | 'saved' | 'call' | 'frame' | 'guess';

export interface CallFrame {
  readonly ring: 0 | 3;
  /** The next instruction of this frame: where it runs, or where it will go on. */
  readonly rip: string;
  /** Of the CALL that waits for its return; else of {@link rip}. */
  readonly symbol: string | null;
  readonly place: SourcePlace | null;
  /** Of the CALL that waits for its return; else that of {@link place}. */
  readonly callPlace: SourcePlace | null;
  readonly source: FrameSource;
  /** The slot of the stack that holds it; null where a register does. */
  readonly slot: string | null;
}
export interface CallStackView {
  /** From the one that runs outwards. */
  readonly frames: readonly CallFrame[];
  /** The change of rings between them, while the kernel runs. */
  readonly boundary: RingBoundary | null;
}
export interface RingBoundary {
  /** How many frames are the kernel's. */
  readonly kernelFrames: number;
  /** What brought the CPU here, as the path has it: `ring 3 → ring 0 by SYSCALL`; null where that is no longer kept. */
  readonly entry: string | null;
  /** Where pt_regs lies; null: RSP is not on the task's stack yet. */
  readonly regs: string | null;
  /** The program's RIP is in pt_regs; else only in the register where the CPU left it, or not yet saved. */
  readonly isSaved: boolean;
}

const [RSP, RBP] = [4, 5] as const;
/** The first address that is not of the lower, user half. */
const USER_END = 0x0000_8000_0000_0000n;
/** The slots of R15, R14, R13, R12, RBP and RBX. Source: Linux v3.0 arch/x86/include/asm/calling.h, ARGOFFSET. */
const LEFT_OUT = 48n;
/** No kernel stack is larger. */
const KERNEL_STACK = 0x4000n;
/** Words of a stack that are looked through for one frame, and frames at most. */
const MOST_WORDS = 512;
const MOST_FRAMES = 64;
/** Instructions that are followed from a CALL's target: the whole switch of a kernel that has one. */
const MOST_INSTRUCTIONS = 4000;
/** Code does not go on behind them. */
const ENDS: ReadonlySet<string> = new Set(['ret', 'retf', 'iretq', 'iretd', 'sysretq', 'sysretd', 'sysexit', 'eretu', 'erets', 'ud2', 'hlt']); // prettier-ignore
/** Lengths that a CALL can have, the likeliest first. */
const CALL_LENGTHS = [5, 2, 3, 6, 7, 4, 8, 9] as const;

interface Stack {
  readonly ring: 0 | 3;
  readonly word: (address: bigint) => bigint | null;
  readonly size: 4 | 8;
  readonly mode: Form['mode'];
  /** The first address that is no longer this stack's. */
  readonly end: bigint;
  /** From here on a slot may hold something old: it counts only where something speaks for it. */
  readonly sure: bigint;
}

/** The frames of the kernel, if it runs, and of the program, each with how it is known. */
export function callStack({ machine, atlas, linux, history }: Run): CallStackView {
  const { cpu } = machine;
  const read = fromMemory(atlas);
  const rsp = cpu.gpr[RSP];
  const walk = new Walk(atlas, read);
  if (cpu.cpl === 3) {
    const stack = userStack(read, cpu.codeSize === 64 ? 64 : 32);
    return { frames: walk.from(stack, cpu.rip, rsp, cpu.gpr[RBP], 'rip', null), boundary: null };
  }
  const { regs } = linux.task;
  const field = (name: (typeof PT_REGS)[number]): bigint =>
    regs + BigInt(PT_REGS.length - 1 - PT_REGS.indexOf(name)) * 8n;
  const top = regs + BigInt(PT_REGS.length) * 8n;
  const isOnStack = rsp <= top && rsp > top - KERNEL_STACK;
  const isSaved = isOnStack && rsp <= field('ip');
  // Where an entry path leaves R15 to RBX out of pt_regs, its callees' frames begin in their slots.
  const shortest = regs + LEFT_OUT;
  const ends = isOnStack ? { end: shortest, sure: rsp > regs ? shortest : regs } : { end: rsp, sure: rsp };
  const kernel: Stack = { ring: 0, word: (at) => wordOf(read(at, 8)), size: 8, mode: 64, ...ends };
  const inKernel = walk.from(kernel, cpu.rip, rsp, cpu.gpr[RBP], 'rip', null);
  const saved = (name: 'ip' | 'sp' | 'cs'): bigint | null => wordOf(read(field(name), 8));
  const entry = lastEntry(history.path.rows);
  // system_call, v3.0's entry, leaves the program's RSP out of pt_regs. Source: Linux v3.0 arch/x86/kernel/entry_64.S.
  const isPartial = entry?.crossing?.by === 'syscall' && atlas.kernel.addressOf('system_call') !== undefined;
  const scratch = isPartial ? atlas.kernel.addressOf('old_rsp') : undefined;
  const savedSp = (): bigint | null =>
    scratch === undefined ? saved('sp') : wordOf(read(BigInt.asUintN(64, cpu.segmentBase('gs') + scratch), 8));
  const [ip, sp, cs] = isSaved ? [saved('ip'), savedSp(), saved('cs')] : [history.lastUserRip, null, null];
  const boundary: RingBoundary = {
    kernelFrames: inKernel.length,
    entry: entry?.text ?? null,
    regs: isOnStack ? hex(regs) : null,
    isSaved,
  };
  if (ip === null || ip === 0n) return { frames: inKernel, boundary };
  // The selector of 32-bit code. Source: Linux v4.15 arch/x86/include/asm/segment.h, __USER32_CS.
  const stack = userStack(read, (cs ?? 0n) === 0x23n ? 32 : 64);
  const source = isSaved ? 'saved' : 'rip';
  const slot = isSaved ? hex(field('ip')) : null;
  const inProgram = sp === null ? [walk.frame(stack, ip, source, slot)] : walk.from(stack, ip, sp, null, source, slot);
  return { frames: [...inKernel, ...inProgram], boundary };
}

const userStack = (read: ReadBytes, mode: 32 | 64): Stack => ({
  ring: 3,
  word: (at) => wordOf(read(at, mode / 8)),
  size: mode === 64 ? 8 : 4,
  mode,
  end: USER_END,
  sure: USER_END,
});

interface Candidate {
  readonly slot: bigint;
  readonly rip: bigint;
  readonly call: Call;
}
/** A CALL in front of an address. */
interface Call {
  readonly at: bigint;
  /** Where it leads: one place, or the handlers of a table; null: through a register or memory, nobody knows where. */
  readonly targets: readonly bigint[] | null;
}

class Walk {
  /** The handlers that each table of system calls holds now, by its address. */
  readonly #tables: ReadonlyMap<bigint, readonly bigint[]>;
  constructor(
    private readonly atlas: Atlas,
    private readonly read: ReadBytes,
  ) {
    const handlers = (address: bigint, entries: number): bigint[] =>
      Array.from({ length: entries }, (_, index) => wordOf(read(address + BigInt(index) * 8n, 8)) ?? 0n);
    this.#tables = new Map(
      atlas.facts().tables.map(({ address, entries }) => [address, [...new Set(handlers(address, entries))]]),
    );
  }

  /** Frames from this one outwards, as long as the stack has return addresses. */
  from(
    stack: Stack,
    rip: bigint,
    rsp: bigint,
    rbp: bigint | null,
    source: FrameSource,
    slot: string | null,
  ): CallFrame[] {
    const frames = [this.frame(stack, rip, source, slot)];
    for (let [at, base, inner] = [rsp, rbp, rip]; frames.length < MOST_FRAMES; ) {
      const found = this.#next(stack, at, base, inner);
      if (found === null) break;
      frames.push(this.frame(stack, found.rip, found.source, hex(found.slot)));
      if (found.source === 'frame' && base !== null) base = stack.word(base);
      at = found.slot + BigInt(stack.size);
      inner = found.rip;
    }
    return frames;
  }

  frame({ ring, mode }: Stack, rip: bigint, source: FrameSource, slot: string | null): CallFrame {
    const place = this.atlas.placeOf(rip);
    const before = source === 'rip' || source === 'saved' ? null : this.#callBefore(rip, mode);
    return {
      ring,
      rip: hex(rip),
      symbol: this.atlas.name(before?.at ?? rip),
      place,
      callPlace: before === null ? place : this.atlas.placeOf(before.at),
      source,
      slot,
    };
  }

  /** The next return address: one that something speaks for, else the first that could be one. */
  #next(
    stack: Stack,
    from: bigint,
    rbp: bigint | null,
    inner: bigint,
  ): (Candidate & { readonly source: FrameSource }) | null {
    const { mode, size } = stack;
    const inChain = rbp === null || rbp < from ? null : this.#candidate(stack, rbp + BigInt(size));
    if (inChain?.call.targets && this.#leadsTo(inChain.call.targets, inner, mode))
      return { ...inChain, source: 'frame' };
    let guess: Candidate | null = null;
    for (let index = 0; index < MOST_WORDS; index++) {
      const slot = from + BigInt(index * size);
      if (slot >= stack.end || stack.word(slot) === null) break;
      const candidate = this.#candidate(stack, slot);
      if (candidate === null) continue;
      const { targets } = candidate.call;
      if (targets !== null && this.#leadsTo(targets, inner, mode)) return { ...candidate, source: 'call' };
      if (slot < stack.sure) guess ??= candidate;
      // Behind an indirect call nothing further out can speak for another.
      if (targets === null) break;
    }
    return guess === null ? null : { ...guess, source: 'guess' };
  }

  /** What lies in a slot, if it is an address behind a CALL. */
  #candidate(stack: Stack, slot: bigint): Candidate | null {
    const rip = slot < stack.end ? stack.word(slot) : null;
    const call = rip === null ? null : this.#callBefore(rip, stack.mode);
    return rip === null || call === null ? null : { slot, rip, call };
  }

  /** The CALL that ends at an address of executable memory. */
  #callBefore(end: bigint, mode: Form['mode']): Call | null {
    if (end < 16n || !this.#isExecutable(end - 1n)) return null;
    for (const length of CALL_LENGTHS) {
      const at = end - BigInt(length);
      const form = formAt(this.read, at, mode);
      if (form?.mnemonic !== 'call' || form.length !== length) continue;
      const [operand] = form.operands;
      if (operand?.kind === 'branch') return { at, targets: [BigInt.asUintN(64, end + operand.offset)] };
      const table = operand?.kind === 'memory' ? this.#tables.get(operand.displacement) : undefined;
      return { at, targets: table ?? null };
    }
    return null;
  }

  #isExecutable(address: bigint): boolean {
    const { machine, pti } = this.atlas;
    const isUser = address < USER_END;
    const roots = rootsOf(machine, pti);
    // The kernel's root forbids execution in the user's half.
    const { cr3 } = (isUser ? roots[0] : roots.at(-1)) ?? { cr3: machine.cpu.cr3 };
    const { end } = machine.mmu.walk(address, cr3);
    return end.kind === 'page' && end.executable;
  }

  /** Whether code from one of these places comes to `address` without leaving its function: by its jumps, past its calls. */
  #leadsTo(targets: readonly bigint[], address: bigint, mode: Form['mode']): boolean {
    // Of the handlers of a table only the one before the address can be it.
    const [one] = targets.length === 1 ? targets : targets.filter((at) => at <= address).toSorted(descending);
    if (one === undefined) return false;
    const seen = new Set<bigint>();
    const open = [one];
    while (seen.size < MOST_INSTRUCTIONS) {
      const at = open.pop();
      if (at === undefined) return false;
      if (at === address) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      const form = formAt(this.read, at, mode);
      if (form === null || ENDS.has(form.mnemonic)) continue;
      const next = at + BigInt(form.length);
      const [operand] = form.operands;
      const isJump = form.mnemonic === 'jmp';
      if (form.mnemonic !== 'call' && operand?.kind === 'branch') open.push(BigInt.asUintN(64, next + operand.offset));
      if (!isJump) open.push(next);
    }
    return false;
  }
}

const descending = (a: bigint, b: bigint): number => (a < b ? 1 : a > b ? -1 : 0);
