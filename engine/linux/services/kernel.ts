import type { Machine } from '../../machine/machine';
import type { PhysAddr } from '../../core/address';
import { physAddr } from '../../core/address';
import type { BootOptions, LinuxHost, ServiceNote } from '../api';
import type { Image } from '../../asm/api';
import { Frames, GuestMemory } from '../memory';
import type { SignalName } from '../signals';
import { SIGNAL } from '../signals';
import { ByteQueue } from './byte-queue';
import { FileTable } from './file-table';
import { Mm } from './mm';
import { PageTables } from './page-tables';
import { ProcFs } from './procfs';
import { Random } from './random';
import { fromKernel } from './signal-info';
import { sendSignal } from './signal-send';
import { Task } from './task';
import { Tasks } from './tasks';
import { Tty } from './tty';
import { Vfs } from './vfs';

/** The first process, and the shell that started it. */
export const PID = 1000;
export const SHELL_PID = 999;

/** What the first program is. */
export interface Program {
  readonly image: Image;
  readonly argv: readonly string[];
  readonly envp: readonly string[];
}

/** Bits of thread_info.flags. Source: Linux v4.15 arch/x86/include/asm/thread_info.h; asm-offsets.h. */
export const TIF = { SYSCALL_TRACE: 1, SIGPENDING: 4, NEED_RESCHED: 8, SINGLESTEP: 16 } as const;

/** How a service ended; a number or bigint is the value for RAX. */
export type Outcome =
  | number
  | bigint
  /** It must wait and starts over when `ready` says so, `deadline` (nanoseconds since 1970) has come, or a signal is to be taken. */
  | {
      readonly end: 'block';
      readonly ready: () => boolean;
      readonly deadline: bigint | null;
      /** Signals do not end the wait, but for SIGKILL. */
      readonly killable?: boolean;
    }
  /** A debugger or a stop signal holds the task here; the service starts over when it goes on. */
  | { readonly end: 'stop' }
  /** The kernel's own code at `symbol` is to run, with `value` in R11, before the service starts over. */
  | { readonly end: 'call'; readonly symbol: string; readonly value: bigint }
  /** For whatever the host sends. */
  | { readonly end: 'wait' }
  | { readonly end: 'exit'; readonly status: number }
  /** `info`: struct siginfo in strace's notation. */
  | { readonly end: 'killed'; readonly signal: number; readonly reason?: string; readonly info?: string }
  /** The thread ends and others of its process go on. */
  | { readonly end: 'thread'; readonly status: number }
  | { readonly end: 'panic'; readonly reason: string };

/** Physical memory that programs may have: between the loader's data and the image, and behind the image. */
const LOW_FRAMES = [0x20_0000, 0x100_0000] as const;
const HIGH_FRAMES_FROM = 0x120_0000;
/** Size of a kernel stack. Source: Linux v4.15 arch/x86/include/asm/page_64_types.h. */
const THREAD_SIZE = 0x4000n;
/** Virtual minus physical address of the kernel's image. Source: Linux v4.15 __START_KERNEL_map. */
const START_KERNEL_MAP = 0xffff_ffff_8000_0000n;

const NO_NOTES: readonly ServiceNote[] = [];

/** Everything that the services know between two calls. The guest's memory holds the rest. */
export class Kernel {
  readonly memory: GuestMemory;
  readonly frames: Frames;
  readonly vfs: Vfs;
  readonly tty: Tty;
  readonly random: Random;
  /** The task whose kernel stack and page tables are in use. */
  current: Task;
  readonly tasks: Tasks;
  /** What is given back once `task` is no longer the current one: the kernel stack and the page tables it still runs on. */
  readonly dead: { readonly task: Task; readonly release: () => void }[] = [];
  /** Instruction count at which the current task's turn is over. */
  sliceEnd = Number.MAX_SAFE_INTEGER;
  /** The running service serves a 32-bit call, by the structures of the i386. */
  inCompatCall = false;
  /** How many have begun to wait in futex: who came first is woken first. */
  futexTurn = 0;
  /** Instruction count at which the current task's turn began. */
  runsSince = 0n;
  program: Program | null = null;
  /** Nanoseconds spent in nanosleep, which takes no instructions. */
  private slept = 0n;
  /** Time of the last tick that vvar shows, nanoseconds since 1970. */
  lastTick = -1n;
  /** Instruction count at which the next one comes, as long as nobody sleeps. */
  nextTickAt = 0;
  /** Input of descriptor 0 where that is a pipe. */
  readonly pipe = new ByteQueue();
  pipeEnded = false;
  inputEnded = false;
  /** Process group in the foreground of the terminal. */
  foreground = PID;
  /** How often the host sent something. */
  inputs = 0;
  /** An interrupt of the terminal that waits to be taken. */
  interruptPending = false;
  private notes: ServiceNote[] = [];

  constructor(
    readonly machine: Machine,
    readonly host: LinuxHost,
    readonly boot: BootOptions,
    /** Address of a kernel symbol, and name+offset of an address. */
    readonly symbols: { address(name: string): bigint | null; name(address: bigint): string },
    /** The kernel's era, a folder of linux/kernels. */
    readonly profile: string = 'v4.15',
  ) {
    this.frames = new Frames(machine, [LOW_FRAMES, [HIGH_FRAMES_FROM, machine.ram.size]]);
    this.memory = new GuestMemory(machine, (address, access) => this.current.mm?.fault(address, access) === 'mapped');
    this.vfs = new Vfs(host.root, () => this.now);
    this.tty = new Tty(
      (bytes) => host.output('stdout', bytes),
      (name) => this.raise(name),
    );
    this.random = new Random(host.seed);
    const stack = symbols.address('init_thread_union') ?? 0n;
    this.current = new Task({
      pid: PID,
      process: null,
      parent: null,
      pgid: PID,
      sid: SHELL_PID,
      mm: null,
      files: new FileTable(host.terminal),
      fs: { root: this.vfs.root, cwd: this.vfs.cwd, umask: 0o022 },
      struct: symbols.address('init_task') ?? 0n,
      stackTop: stack + THREAD_SIZE - (symbols.address('TOP_OF_KERNEL_STACK_PADDING') ?? 0n),
    });
    this.tasks = new Tasks(this.current);
    this.vfs.mount('proc', 'proc', new ProcFs(this).root);
  }

  /** Of the current task. */
  get mm(): Mm | null {
    return this.current.mm;
  }
  get files(): FileTable {
    return this.current.files;
  }
  /** A signal waits for the current task that is not blocked: a call that waits has to return. */
  get signalPending(): boolean {
    return this.current.signals.deliverable;
  }

  /** Whether this kernel is `major.minor` or newer; a profile whose name is no version is newer than all. */
  atLeast(major: number, minor: number): boolean {
    const version = /^v(\d+)\.(\d+)$/u.exec(this.profile);
    if (version === null) return true;
    const [own, ownMinor] = [Number(version[1]), Number(version[2])];
    return own > major || (own === major && ownMinor >= minor);
  }

  /** Adds to the trace of the service that runs. */
  note(note: ServiceNote): void {
    this.notes.push(note);
  }
  /** What was noted since the last time. */
  takeNotes(): readonly ServiceNote[] {
    if (this.notes.length === 0) return NO_NOTES;
    const notes = this.notes;
    this.notes = [];
    return notes;
  }

  /** Nanoseconds that passed without an instruction. The TSC counts them as well. */
  get sleptNs(): bigint {
    return this.slept;
  }
  set sleptNs(value: bigint) {
    const { cpu } = this.machine;
    const tsc = cpu.msr('IA32_TIME_STAMP_COUNTER') + value - this.slept;
    cpu.setMsr('IA32_TIME_STAMP_COUNTER', BigInt.asUintN(64, tsc));
    this.slept = value;
    this.nextTickAt = 0;
  }

  /** Linear address of physical address 0 in the kernel's map of all memory. */
  get directMap(): bigint {
    return this.symbols.address('__PAGE_OFFSET') ?? 0xffff_8800_0000_0000n;
  }

  /** Whether the host may yet send something: bytes, or a key that makes a signal. */
  get mayHaveInput(): boolean {
    return !this.inputEnded;
  }

  /** Nanoseconds since 1970; one instruction is one nanosecond (modeled). */
  get now(): bigint {
    return this.host.bootTime + BigInt(this.machine.cpu.icount) + this.sleptNs;
  }

  /** Makes the current task's address space on the page tables in CR3: those that boot left, or those of execve. */
  newAddressSpace(): Mm {
    const root = physAddr(Number(this.machine.cpu.cr3 & 0xff_ffff_f000n));
    const isBoot = root === this.#physical(this.symbols.address('init_top_pgt') ?? 0n);
    const tables = new PageTables(this.machine, this.frames, root, this.boot.pti, !isBoot);
    const mm = new Mm(this.machine, this.frames, tables);
    this.current.mm = mm;
    return mm;
  }

  /**
   * Page tables for one more address space: the pair of roots with the kernel's half as in init_top_pgt. Null without
   * memory. Source: Linux v4.15 arch/x86/mm/pgtable.c, pgd_ctor.
   */
  newPageTables(): PageTables | null {
    const model = this.#physical(this.symbols.address('init_top_pgt') ?? 0n);
    const root = model === null ? null : this.frames.takeRun(2);
    if (model === null || root === null) return null;
    const { ram } = this.machine;
    for (const half of [2048, 4096 + 2048]) {
      ram.bytes.copyWithin(root + half, model + half, model + half + 2048);
      ram.written(root + half, 2048);
    }
    return new PageTables(this.machine, this.frames, root, this.boot.pti, true);
  }

  /** User memory as the program would find it, without making any page present. */
  peekUser(address: number, length: number): Uint8Array {
    const out = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const size = Math.min(length - done, 4096 - ((address + done) % 4096));
      const bytes = this.mm?.peek(address + done, size) ?? null;
      if (bytes === null) break;
      out.set(bytes, done);
      done += size;
    }
    return out.subarray(0, done);
  }

  /** Sends a signal of the kernel itself to the current task. */
  raise(name: SignalName, reason?: string): void {
    this.send(this.current, SIGNAL[name], reason);
  }
  send(task: Task, number: number, reason?: string): void {
    sendSignal(this, task, fromKernel(number, reason));
  }

  /** Physical address of a kernel symbol; null when there is none. */
  physicalOf(symbol: string): PhysAddr | null {
    const address = this.symbols.address(symbol);
    return address === null ? null : this.#physical(address);
  }

  /** Sets or clears a bit of thread_info.flags, which lies in guest memory. */
  setThreadFlag(task: Task, bit: number, set: boolean): void {
    const at = this.#physical(task.struct);
    if (at === null) return;
    const flags = this.machine.ram.read(at, 32);
    this.machine.ram.write(at, set ? flags | BigInt(bit) : flags & ~BigInt(bit), 32);
  }

  /** Where a word of the kernel's image or of the direct map lies; null for what is neither (the kernel was edited). */
  #physical(linear: bigint): PhysAddr | null {
    const base = linear >= START_KERNEL_MAP ? START_KERNEL_MAP : this.directMap;
    const at = Number(linear - base);
    return at >= 0 && at + 8 <= this.machine.ram.size ? physAddr(at) : null;
  }
}
