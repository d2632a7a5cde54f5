import { hex } from '../../core/address';
import { RT_SIGFRAME_IA32_FIELDS, SIGFRAME_FIELDS, SIGFRAME_IA32_FIELDS } from '../../linux/index';
import type { SourcePlace } from '../api';
import type { NestedField } from '../kernel-stacks';
import { crossingSlot, kernelStackOf, nestedFrames } from '../kernel-stacks';
import type { Run } from '../run';
import { lastEntry, slotSize } from '../stack';
import type { CallFrame, FrameSource } from './call-stack';
import { callStack } from './call-stack';
import { wordOf } from './code';

/** The stack from RSP up, with what is known of its slots. */
export interface StackView {
  /** Which one RSP is on; null: none that is known. */
  readonly on: 'task' | 'entry' | 'interrupt' | 'program' | null;
  /** Of an interrupt stack its number in the TSS; of the program's the name of its stretch, `[stack]`. */
  readonly name: string | null;
  /** Bytes of a slot. */
  readonly size: 4 | 8;
  readonly slots: readonly StackSlot[];
}
export interface StackSlot {
  readonly address: string;
  /** Hexadecimal digits by its size. */
  readonly value: string;
  /** A field's name, `pt_regs.ip`, `argv[0]`; null. */
  readonly label: string | null;
  readonly points: string | null;
  readonly isTop: boolean;
  /** What begins here, towards higher addresses; null: the slot belongs to what the one before does. */
  readonly begins: StackPart | null;
  /** It is a return address. */
  readonly returns: ReturnSlot | null;
  /** `rbp`: the caller's RBP, in the chain of frames. `iret`: pushed by the CPU, or popped by IRET. `unsaved`: its field is left out on this path. */
  readonly note: 'rbp' | 'iret' | 'unsaved' | null;
}
/** A part of the stack: the frame of a function, or a structure. */
export type StackPart =
  | { readonly kind: 'frame'; readonly name: string; readonly source: FrameSource }
  /** pt_regs, where the program's stack began, a signal frame, what lies on an entry or interrupt stack, or what the CPU pushed for an
   * exception within ring 0.
   */
  | { readonly kind: 'regs' | 'start' | 'signal' | 'crossing' | 'nested' };
export interface ReturnSlot {
  /** `symbol+0x…` where it leads. */
  readonly to: string;
  readonly place: SourcePlace | null;
  readonly source: FrameSource;
}

const SLOTS = 64;
const NONE: ReadonlyMap<bigint, NestedField> = new Map();
const RSP = 4;
/** The registers that a fast path leaves out, in the lowest slots of pt_regs: R15 to RBX. */
const LEFT_OUT = 48n;
const FAST_PATH: ReadonlySet<string> = new Set(['system_call_fastpath', 'entry_SYSCALL_64_fastpath']);

export function stackView(run: Run): StackView {
  const { machine, atlas, linux, history } = run;
  const { cpu } = machine;
  const rsp = cpu.gpr[RSP];
  const size = slotSize(cpu);
  const kernel = kernelStackOf(machine, atlas);
  const entry = lastEntry(history.path.rows)?.crossing?.by ?? null;
  // Behind SYSCALL, and in front of SYSRET, ring 0 has the RSP of the program.
  const parts = new Parts(run, size, cpu.cpl === 3 ? 'program' : kernel === null ? 'none' : kernel.kind);
  const nested = kernel === null ? NONE : nestedFrames(atlas, rsp, kernel.end);
  const slots: StackSlot[] = [];
  const bytes = atlas.bytes(rsp, SLOTS * size);
  for (let index = 0; index < SLOTS; index++) {
    const at = BigInt.asUintN(64, rsp + BigInt(index * size));
    const value = wordOf(bytes.slice(index * size, (index + 1) * size));
    if (value === null || at === kernel?.end) break;
    const isFramed = kernel?.kind === 'task' && at < parts.regs;
    const crossing = kernel === null || isFramed ? null : crossingSlot(kernel, at, machine, atlas, entry);
    const own = parts.slot(at);
    const isFirst =
      crossing !== null && kernel?.kind !== 'task' && !slots.some(({ begins }) => begins?.kind === 'crossing');
    const field = nested.get(at);
    const label = field ?? (own.returns === null ? (crossing?.label ?? own.label) : null);
    slots.push({
      address: hex(at),
      value: value.toString(16).padStart(size * 2, '0'),
      label,
      points: atlas.name(value),
      isTop: index === 0,
      begins: field === 'RIP' ? { kind: 'nested' } : isFirst ? { kind: 'crossing' } : own.begins,
      returns: field === undefined ? own.returns : null,
      note: field === undefined ? (own.note ?? (crossing?.isIret === true ? 'iret' : null)) : 'iret',
    });
  }
  const stretch = kernel === null ? linux.mappings.find(({ start, end }) => rsp >= start && rsp < end) : undefined;
  return {
    on: kernel?.kind ?? (stretch === undefined ? null : 'program'),
    name: kernel?.kind === 'interrupt' ? String(kernel.ist) : (stretch?.name ?? null),
    size,
    slots,
  };
}

/** Knows which slot of the stack is whose. */
class Parts {
  readonly #begins = new Map<bigint, StackPart>();
  readonly #returns = new Map<bigint, ReturnSlot>();
  readonly #bases = new Set<bigint>();
  readonly #labels = new Map<bigint, string>();
  /** The slots of pt_regs that this path has left as they were. */
  #unsaved: { readonly from: bigint; readonly to: bigint } | null = null;
  /** From here on pt_regs is not a callee's frame. */
  regs = 0n;
  readonly #run: Run;

  /** @param on whose frames lie there. */
  constructor(run: Run, size: 4 | 8, on: 'program' | 'task' | 'entry' | 'interrupt' | 'none') {
    this.#run = run;
    const { frames, boundary } = callStack(run);
    const own = frames.slice(0, boundary?.kernelFrames ?? frames.length);
    if (on !== 'none') this.#frames(own, size);
    const [argc] = run.history.programStack.keys();
    if (argc !== undefined) this.#begins.set(argc, { kind: 'start' });
    if (on === 'program') for (const frame of liveSignalFrames(run)) this.#signal(frame, size);
    if (on === 'task' && boundary !== null && boundary.regs !== null)
      this.#regs(BigInt(boundary.regs), own, run.machine.cpu.gpr[RSP]);
  }

  slot(at: bigint): Pick<StackSlot, 'begins' | 'returns' | 'note' | 'label'> {
    const isUnsaved = this.#unsaved !== null && at >= this.#unsaved.from && at < this.#unsaved.to;
    return {
      begins: this.#begins.get(at) ?? null,
      returns: this.#returns.get(at) ?? null,
      note: this.#bases.has(at) ? 'rbp' : isUnsaved && !this.#returns.has(at) ? 'unsaved' : null,
      label: this.#labels.get(at) ?? this.#run.history.programStack.get(at) ?? null,
    };
  }

  /** A frame reaches from RSP, or from behind the return address of the one it called, to its own return address. */
  #frames(frames: readonly CallFrame[], size: number): void {
    const { atlas } = this.#run;
    let from = this.#run.machine.cpu.gpr[RSP];
    for (const [index, { rip, symbol, source, slot }] of frames.entries()) {
      if (slot !== null && index > 0) {
        const at = BigInt(slot);
        const to = BigInt(rip);
        this.#returns.set(at, { to: atlas.describe(to), place: atlas.placeOf(to), source });
        if (source === 'frame') this.#bases.add(at - BigInt(size));
        from = at + BigInt(size);
      }
      this.#begins.set(from, { kind: 'frame', name: (symbol ?? rip).replace(/\+0x[0-9a-f]+$/u, ''), source });
    }
  }

  #regs(regs: bigint, frames: readonly CallFrame[], rsp: bigint): void {
    const isFast = frames.some(({ symbol }) => FAST_PATH.has((symbol ?? '').replace(/\+.*$/u, '')));
    const lowest = frames.reduce(
      (low, { slot }) => (slot !== null && BigInt(slot) >= low ? BigInt(slot) + 8n : low),
      regs,
    );
    const from = lowest > rsp ? lowest : rsp;
    if (isFast) this.#unsaved = { from: regs, to: regs + LEFT_OUT };
    this.#begins.set(from, { kind: 'regs' });
    this.regs = lowest;
  }

  #signal(frame: bigint, size: 4 | 8): void {
    this.#begins.set(frame, { kind: 'signal' });
    const { atlas } = this.#run;
    const isRt = size === 4 && wordOf(atlas.bytes(frame + 8n, 4)) === frame + 16n;
    const fields = size === 8 ? SIGFRAME_FIELDS : isRt ? RT_SIGFRAME_IA32_FIELDS : SIGFRAME_IA32_FIELDS;
    for (const [name, offset] of fields) {
      const at = frame + BigInt(offset - (offset % size));
      const before = this.#labels.get(at);
      this.#labels.set(at, before === undefined ? `sigframe.${name}` : `${before}, ${name}`);
    }
  }
}

/** Frames of signal handlers that have not returned, as far as the path is kept. */
function liveSignalFrames({ machine, history }: Run): bigint[] {
  const rsp = machine.cpu.gpr[RSP];
  const open: bigint[] = [];
  for (const row of history.path.rows) {
    if (row.frame !== undefined) open.push(BigInt(row.frame));
    else if (row.call === 'rt_sigreturn' || row.call === 'sigreturn') open.pop();
  }
  return open.filter((frame) => frame >= rsp);
}
