import type { CplChange, TraceEvent } from '../core/events';
import { invariant } from '../core/invariant';
import type { CallPath, MemoryTouched, Phase } from './compare-api';

/**
 * Where the kernel stops saving the caller's state and begins to look the call up, by era: the label of the assembly's
 * fast path, or the C function. Source: Linux v3.0 to v6.9 arch/x86/{kernel,entry}/entry_64.S, arch/x86/entry/common.c,
 * v6.9 arch/x86/entry/entry_fred.c.
 */
export const DISPATCH_BEGINS: ReadonlySet<string> = new Set([
  'system_call_fastpath', 'tracesys', 'entry_SYSCALL_64_fastpath', 'do_syscall_64', 'do_int80_syscall_32',
  'do_int80_emulation', 'do_fast_syscall_32', 'do_syscall_32_irqs_on', 'sysenter_do_call', 'cstar_do_call',
  'ia32_do_call', 'sysenter_dispatch', 'cstar_dispatch', 'fred_syscall',
]); // prettier-ignore

/** Calls kept of one run. */
export const MAX_CALLS = 200;
/** Places kept of one call. */
const MAX_PLACES = 64;

interface Open {
  readonly number: number;
  readonly name: string;
  readonly door: CplChange;
  phase: Phase;
  readonly phases: Record<Phase, number>;
  cr3Switches: number;
  swapgs: number;
  readonly places: string[];
  result: string;
}

const errnoText = (value: string, errno: string | null): string => (errno === null ? value : `-${errno}`);

/** Measures each system call of a run: feed it the trace's events, and every instruction's symbol. */
export class CallPaths {
  readonly calls: CallPath[] = [];
  dropped = 0;
  #open: Open | null = null;
  readonly #take: () => MemoryTouched;

  /** @param take what memory was touched since it was last called. */
  constructor(take: () => MemoryTouched) {
    this.#take = take;
  }

  /** A call is in the kernel. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** An instruction of ring 0 is about to run, at `offset` bytes behind the symbol `place`. */
  step(place: string, isStart: boolean): void {
    const open = this.#open;
    if (open === null) return;
    if (open.phase === 'entry' && isStart && DISPATCH_BEGINS.has(place)) open.phase = 'dispatch';
    open.phases[open.phase] += 1;
    if (open.places.at(-1) !== place && open.places.length < MAX_PLACES) open.places.push(place);
  }

  see(event: TraceEvent): void {
    switch (event.event) {
      case 'syscall':
        this.#begin(event.number, event.name);
        break;
      case 'cr3':
        if (this.#open !== null) this.#open.cr3Switches += 1;
        break;
      case 'swapgs':
        if (this.#open !== null) this.#open.swapgs += 1;
        break;
      case 'dispatch':
        if (this.#open !== null) this.#open.phase = 'handler';
        break;
      case 'sysreturn':
        if (this.#open !== null) {
          this.#open.phase = 'exit';
          this.#open.result = errnoText(event.value, event.errno);
        }
        break;
      case 'cpl':
        if (event.to === 3) this.#end({ by: event.by, why: event.why ?? null });
        break;
      case 'exit':
      case 'signal':
        this.#end(null);
        break;
      default:
    }
  }

  #begin(number: number, name: string): void {
    this.#end(null);
    this.#take();
    const phases = { entry: 0, dispatch: 0, handler: 0, exit: 0 };
    this.#open = {
      number,
      name,
      door: 'syscall',
      phase: 'entry',
      phases,
      cr3Switches: 0,
      swapgs: 0,
      places: [],
      result: '?',
    };
  }

  #end(way: CallPath['way']): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    if (this.calls.length >= MAX_CALLS) {
      this.dropped += 1;
      return;
    }
    const { phases, name, number, door, cr3Switches, swapgs, places, result } = open;
    const instructions = phases.entry + phases.dispatch + phases.handler + phases.exit;
    invariant(way === null || instructions > 0, 'a call that returned ran code in ring 0');
    const memory = this.#take();
    this.calls.push({ name, number, door, phases, instructions, cr3Switches, swapgs, memory, places, way, result });
  }
}
