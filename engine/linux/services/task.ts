import type { DebugRegisters } from './debug-registers';
import { noDebugRegisters } from './debug-registers';
import type { Execution } from './execve';
import type { FileTable } from './file-table';
import type { Mm } from './mm';
import type { SignalInfo } from './signal-info';
import { SignalState } from './signal-state';
import type { DirectoryInode } from './inode';
import { UID } from './inode';
import { Process } from './process';

/** Where a task is in its life. Source: Linux v4.15 include/linux/sched.h, TASK_RUNNING and EXIT_ZOMBIE. */
export type TaskState =
  | { readonly kind: 'running' }
  /** Until `ready` says so, `deadline` (nanoseconds since 1970) has come, or a signal is to be taken (`killable`: SIGKILL). */
  | {
      readonly kind: 'waiting';
      readonly ready: () => boolean;
      readonly deadline: bigint | null;
      readonly killable: boolean;
    }
  /** Under ptrace or by SIGSTOP. */
  | { readonly kind: 'stopped' }
  /** Ended; `status` is what wait4 reports. */
  | { readonly kind: 'zombie'; readonly status: number };

/** struct cred as far as it is modeled. */
export interface Credentials {
  readonly uid: number;
  readonly euid: number;
  readonly suid: number;
  readonly gid: number;
  readonly egid: number;
  readonly sgid: number;
}

/** struct fs_struct. */
export interface FsContext {
  root: DirectoryInode;
  cwd: DirectoryInode;
  umask: number;
}

/** Why a debugged task is stopped. */
export interface TraceStop {
  readonly kind: 'signal' | 'entry' | 'exit' | 'event';
  /** What the tracer lets it have when it goes on; 0 for nothing. */
  signal: number;
  /** The signal that waits to be delivered. */
  readonly info: SignalInfo | null;
}

/** One debugged task: what ptrace keeps of it. */
export interface Trace {
  tracer: Task;
  /** PTRACE_O_… bits. */
  options: number;
  /** How it was let go the last time. */
  mode: 'run' | 'syscall' | 'step';
  /** Null while it runs. */
  stop: TraceStop | null;
  /** PTRACE_GETEVENTMSG. */
  message: bigint;
  /** TF in its flags is the tracer's (TIF_FORCED_TF). */
  forcedTf: boolean;
}

/** A timer of setitimer: nanoseconds at which it is due, and the period (0: once). */
export interface IntervalTimer {
  readonly at: bigint;
  readonly period: bigint;
}

/** What tells one futex from another: the address space or the shared memory, and the place in it. */
export interface FutexKey {
  readonly space: object;
  readonly at: number;
  /** FUTEX_PRIVATE_FLAG: others than those with it do not find it. */
  readonly isPrivate: boolean;
}
/** A wait in futex: where, and the bits that a wake must share with `bits`. */
export interface FutexWait {
  key: FutexKey;
  readonly bits: number;
  /** Waiters are woken in the order they came. */
  readonly turn: number;
  isWoken: boolean;
}

/** What a new task is given; the rest starts empty. */
export interface TaskParts {
  readonly pid: number;
  /** A thread of this process; null for the first one of a new process, which then has the next three. */
  readonly process: Process | null;
  readonly parent: Task | null;
  readonly pgid: number;
  readonly sid: number;
  readonly mm: Mm | null;
  readonly files: FileTable;
  readonly fs: FsContext;
  readonly signals?: SignalState;
  readonly credentials?: Credentials;
  /** Linear addresses in the kernel's half: struct task_struct, and the top of the kernel stack. */
  readonly struct: bigint;
  readonly stackTop: bigint;
}

const STUDENT: Credentials = { uid: UID, euid: UID, suid: UID, gid: UID, egid: UID, sgid: UID };

/**
 * One thread: what Linux keeps in task_struct, as far as the services need it; what all threads of a process share is its
 * {@link Process}. The words that the kernel's code reads (thread_info.flags, the saved RSP) lie in guest memory, at {@link struct}.
 */
export class Task {
  /** execve may give it the number of the process. */
  pid: number;
  readonly process: Process;
  mm: Mm | null;
  files: FileTable;
  fs: FsContext;
  credentials: Credentials;
  readonly signals: SignalState;
  state: TaskState = { kind: 'running' };
  /** execve is about to run this. */
  execution: Execution | null = null;
  /** sched_yield has let the others run. */
  hasYielded = false;
  /** PR_SET_PDEATHSIG. */
  deathSignal = 0;
  /** As /proc/pid/comm: 15 bytes of the program's name. */
  comm = '';
  /** Who debugs the task, and whom the task debugs. */
  trace: Trace | null = null;
  readonly tracees = new Set<Task>();
  /** What wait4 has still to report of a stop; null when there is nothing, or it has. */
  stopStatus: number | null = null;
  /** SIGCONT has ended a stop and nobody was told. */
  wasContinued = false;
  /** Breakpoints that a tracer has set. */
  debug: DebugRegisters = noDebugRegisters();
  /** x87 and vector registers while another task runs. */
  fpu: Uint8Array | null = null;
  /** When the call that the task waits in has to return; null outside such a call. */
  until: bigint | null = null;
  /** The child that a fork in progress has made. */
  forked: Task | null = null;
  /** Bytes that a write to a pipe has placed before it had to wait. */
  written = 0;
  /** The parent in vfork may go on: the address space is no longer its. */
  leftParentsMemory = false;
  /** Nanoseconds that it ran in earlier turns. */
  ran = 0n;
  /** Where `clear_child_tid` is to write 0 when the task ends; 0 for nowhere. */
  clearChildTid = 0n;
  /** What it waits for in futex; null outside of it. */
  futex: FutexWait | null = null;
  /** set_robust_list: the list of the mutexes that it holds; 0 for none. */
  robustList = 0n;
  /** The same of a 32-bit program. */
  compatRobustList = 0n;
  readonly struct: bigint;
  readonly stackTop: bigint;

  constructor(parts: TaskParts) {
    this.pid = parts.pid;
    this.process = parts.process ?? new Process(this, parts.parent, parts.pgid, parts.sid);
    this.process.threads.add(this);
    this.mm = parts.mm;
    this.files = parts.files;
    this.fs = parts.fs;
    this.credentials = parts.credentials ?? STUDENT;
    this.signals = parts.signals ?? new SignalState();
    this.struct = parts.struct;
    this.stackTop = parts.stackTop;
  }

  get isLeader(): boolean {
    return this.process.leader === this;
  }
  get parent(): Task | null {
    return this.process.parent;
  }
  get pgid(): number {
    return this.process.pgid;
  }
  get sid(): number {
    return this.process.sid;
  }

  /** task_pt_regs: the user's registers, the 168 bytes below the top of the kernel stack. */
  get regs(): bigint {
    return this.stackTop - 168n;
  }
}
