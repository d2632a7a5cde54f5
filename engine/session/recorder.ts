import { hex } from '../core/address';
import type { CplChange, TraceEvent } from '../core/events';
import type { Fault } from '../core/fault';
import type { MsrName } from '../core/msrs';
import { MSRS } from '../core/msrs';
import type { ServiceNote } from '../linux/api';
import { signalOf } from '../linux/index';
import type { Machine } from '../machine/machine';
import type { MachineObserver } from '../machine/observer';
import type { WayOut } from './way-out';

/** A table of handlers' addresses, indexed by number. */
export interface SystemCallTable {
  readonly name: string;
  readonly address: bigint;
  readonly entries: number;
}

/** What the recorder must know of the kernel it watches. */
export interface KernelFacts {
  /** The tables of system calls that the kernel has; those that end elsewhere are cut at the next symbol. */
  readonly tables: readonly SystemCallTable[];
  /** Addresses of all handlers of system calls, which a kernel without a table calls directly. */
  readonly handlers: ReadonlySet<bigint>;
  syscallName(number: number, abi?: 'i386'): string;
  errnoName(value: bigint): string | null;
  describe(address: bigint): string;
  /** `symbol+0x…`, or null where nothing known is. */
  name(address: bigint): string | null;
  /** The 64-bit word at a linear address, null where nothing is mapped. */
  word(address: bigint): bigint | null;
}

/** RDI, RSI, RDX, R10, R8, R9. */
const ARGUMENTS = [7, 6, 2, 10, 8, 9] as const;
/** EBX, ECX, EDX, ESI, EDI, EBP; but see {@link Recorder.i386Arguments}. */
const I386_ARGUMENTS = [3, 1, 2, 6, 7, 5] as const;

interface OpenCall {
  readonly name: string;
  readonly number: number;
  isDispatched: boolean;
}
interface ReturnAddress {
  readonly rip: bigint;
  readonly rsp: bigint;
}
/** What is known of a process that does not run. */
interface SwitchedOut {
  readonly open: OpenCall | null;
  readonly back: ReturnAddress | null;
}

type Body<E = TraceEvent> = E extends TraceEvent ? Omit<E, 'icount' | 'rip'> : never;

/** CR3 bit 12 picks the user half of the 8 KiB pair of roots. Source: Linux v4.15 arch/x86/mm/pti.c, PTI on. */
const PTI_USER_ROOT = 1n << 12n;

export const rootOfCr3 = (cr3: bigint): 'kernel' | 'user' => ((cr3 & PTI_USER_ROOT) === 0n ? 'kernel' : 'user');

/** MSRs that hold where a stack begins to grow down. */
const STACKS = /^IA32_(?:SYSENTER_ESP|FRED_RSP\d)$/u;

/**
 * Turns what the machine reports into the events of the trace. CR3 writes are reported from the first process on: boot
 * moves between temporary roots, which are neither the kernel's nor the user's.
 */
export class Recorder implements MachineObserver {
  readonly #machine: Machine;
  readonly #kernel: KernelFacts;
  readonly #wayOut: WayOut;
  readonly #emit: (event: TraceEvent) => void;
  #icount = 0;
  #rip = 0n;
  private booting = true;
  /** Set by a dispatch in the current step; becomes #return once the call has pushed its return address. */
  private dispatched = false;
  private return: ReturnAddress | null = null;
  /** The system call that is in the kernel now. */
  private open: OpenCall | null = null;
  /** The two fields above, of the processes that do not run. */
  private readonly others = new Map<number, SwitchedOut>();
  private pid: number | null = null;
  /** Ring 3 ran 32-bit code last. */
  private isCompat = false;

  constructor(machine: Machine, kernel: KernelFacts, wayOut: WayOut, emit: (event: TraceEvent) => void) {
    this.#machine = machine;
    this.#kernel = kernel;
    this.#wayOut = wayOut;
    this.#emit = emit;
  }

  /** Call before each step: events of the step carry this instruction's address and count. */
  beginStep(rip: bigint, icount: number): void {
    this.#rip = rip;
    this.#icount = icount;
    const { cpu } = this.#machine;
    if (cpu.cpl === 3) this.isCompat = cpu.codeSize !== 64;
    else if (!this.booting) this.#wayOut.before(rip);
  }

  /** Events from here on are no step's, but stand at this place. */
  at(rip: bigint, icount: number): void {
    this.#rip = rip;
    this.#icount = icount;
  }

  /** Call after each step: sees the return from a dispatched handler. */
  endStep(): void {
    const { cpu } = this.#machine;
    if (this.open?.isDispatched === false && this.#kernel.handlers.has(cpu.rip)) this.#calledDirectly(cpu.rip);
    if (this.dispatched) {
      this.dispatched = false;
      const rsp = cpu.gpr[4];
      const rip = this.#kernel.word(rsp);
      this.return = rip === null ? null : { rip, rsp: rsp + 8n };
    } else if (this.return !== null && cpu.gpr[4] === this.return.rsp && cpu.rip === this.return.rip) {
      this.return = null;
      this.#returned();
    }
  }

  /** The process that runs now; each is in a system call of its own. */
  task(pid: number): void {
    if (this.pid !== null && this.pid !== pid) {
      this.others.set(this.pid, { open: this.open, back: this.return });
      const { open, back } = this.others.get(pid) ?? { open: null, back: null };
      this.open = open;
      this.return = back;
      this.dispatched = false;
    }
    this.pid = pid;
  }

  served(service: string): void {
    this.booting = false;
    this.emit({ event: 'vmcall', service });
  }

  /** What a service says about signals. */
  note(note: ServiceNote): void {
    if (note.event === 'restart') {
      const { number } = note;
      this.emit({ event: 'restart', number, name: this.#kernel.syscallName(number), to: hex(note.to) });
    } else {
      const { name } = signalOf(note.signal);
      this.emit({ event: 'handler', name, info: note.info, handler: hex(note.handler), frame: hex(note.frame) });
    }
  }

  emit(body: Body): void {
    this.#emit({ icount: this.#icount, rip: hex(this.#rip), ...body });
  }

  msrWritten(name: MsrName, value: bigint): void {
    const symbol = STACKS.test(name) ? this.#stackName(value) : this.#kernel.name(value);
    this.emit({
      event: 'wrmsr',
      msr: MSRS[name].linux,
      address: hex(MSRS[name].address),
      value: hex(value),
      ...(symbol === null ? {} : { symbol }),
    });
  }

  /** A stack's top is the end of what it belongs to, not the beginning of what comes behind. */
  #stackName(top: bigint): string | null {
    const [, symbol, offset] = /^(.*?)(?:\+(0x[0-9a-f]+))?$/u.exec(this.#kernel.name(top - 1n) ?? '') ?? [];
    return symbol === undefined || symbol === '' ? null : `${symbol}+${hex(BigInt(offset ?? 0) + 1n)}`;
  }

  msrRead(name: MsrName, value: bigint): void {
    this.emit({ event: 'rdmsr', msr: MSRS[name].linux, address: hex(MSRS[name].address), value: hex(value) });
  }

  gsSwapped(): void {
    this.emit({ event: 'swapgs' });
  }

  cr3Written(value: bigint): void {
    if (!this.booting) this.emit({ event: 'cr3', value: hex(value), root: rootOfCr3(value) });
  }

  cplChanged(from: number, to: number, by: CplChange): void {
    // Both lead to the 32-bit table, from whatever code. Source: Linux v4.15 arch/x86/entry/entry_64_compat.S.
    if (by === 'int80' || by === 'sysenter') this.#entered(from, 'i386', by);
    else if (by === 'syscall') this.#entered(from, this.isCompat ? 'i386' : undefined, by);
    // A call that never reached the table (a number out of range) returns all the same.
    if (to === 3 && this.open !== null) this.#returned();
    if (from === 3) this.#wayOut.enter(by);
    this.emit({ event: 'cpl', from, to, by, ...(to === 3 ? { why: this.#wayOut.leave(by) } : {}) });
  }

  faulted(fault: Fault): void {
    this.emit({
      event: 'fault',
      vector: fault.vector,
      ...('errorCode' in fault ? { errorCode: fault.errorCode } : {}),
      ...('address' in fault ? { address: hex(fault.address) } : {}),
      ...(fault.reason === undefined ? {} : { reason: fault.reason }),
    });
  }

  indirectCall(slot: bigint, target: bigint): void {
    const table = this.#kernel.tables.find(
      ({ address, entries }) => slot >= address && slot < address + BigInt(entries) * 8n,
    );
    if (table === undefined) return;
    this.#toHandler(table.name, Number((slot - table.address) / 8n), target);
  }

  /** A kernel without a table: the handler was reached by a direct call or jump out of the function that chooses. */
  #calledDirectly(handler: bigint): void {
    const [chooser] = this.#kernel.describe(this.#rip).split('+');
    this.#toHandler(chooser, this.open?.number ?? 0, handler);
  }

  #toHandler(table: string, index: number, target: bigint): void {
    this.emit({ event: 'dispatch', table, index, target: this.#kernel.describe(target) });
    this.dispatched = true;
    if (this.open !== null) this.open.isDispatched = true;
  }

  /** By SYSENTER the sixth is where EBP points, by SYSCALL at the top of the stack, and there EBP is the second. */
  #i386Arguments(by: CplChange): bigint[] {
    const { gpr } = this.#machine.cpu;
    const args = I386_ARGUMENTS.map((index) => gpr[index] & 0xffff_ffffn);
    if (by === 'int80') return args;
    const sixth = this.#kernel.word(by === 'sysenter' ? args[5] : gpr[4] & 0xffff_ffffn);
    if (by === 'syscall') args[1] = args[5];
    args[5] = (sixth ?? 0n) & 0xffff_ffffn;
    return args;
  }

  #entered(cpl: number, abi: 'i386' | undefined, by: CplChange): void {
    const { gpr } = this.#machine.cpu;
    const number = abi === 'i386' ? Number(gpr[0] & 0xffff_ffffn) : Number(BigInt.asIntN(64, gpr[0]));
    const name = this.#kernel.syscallName(number, abi);
    const args = abi === 'i386' ? this.#i386Arguments(by) : ARGUMENTS.map((index) => gpr[index]); // prettier-ignore
    this.open = { name, number, isDispatched: false };
    this.emit({ event: 'syscall', number, name, args: args.map(hex), cpl, ...(abi === undefined ? {} : { abi }) });
  }

  #returned(): void {
    if (this.open === null) return;
    const value = this.#machine.cpu.gpr[0];
    this.emit({ event: 'sysreturn', name: this.open.name, value: hex(value), errno: this.#kernel.errnoName(value) });
    this.open = null;
  }
}
