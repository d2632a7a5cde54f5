import type { Inode } from './inode';
import type { IntervalTimer, Task } from './task';

/**
 * What the threads of one process have in common: of Linux's struct signal_struct and of the thread group's leader, as far as
 * the services need it. Handlers and signals for the whole process are in signal-state.ts.
 */
export class Process {
  /** The first thread; the number of the process is its. It stays here after its end until the process is over. */
  leader: Task;
  /** Those that have not ended. */
  readonly threads = new Set<Task>();
  /** The leader of the process that made this one. */
  parent: Task | null;
  /** Leaders. */
  readonly children = new Set<Task>();
  pgid: number;
  sid: number;
  /** Path and file of the program, its arguments with a zero byte behind each; the limits of setrlimit: [soft, hard] by resource. */
  exe = '';
  exeInode: Inode | null = null;
  commandLine: Uint8Array = new Uint8Array(0);
  limits = new Map<number, readonly [bigint, bigint]>();
  /** It has called execve since it was forked. */
  hasExecuted = false;
  /** The signal for the parent when it ends; 0 for none. */
  exitSignal = 17;
  /** ITIMER_REAL: nanoseconds since 1970, and the period; null when it is off. */
  timer: IntervalTimer | null = null;
  /** ITIMER_VIRTUAL and ITIMER_PROF; `at` counts the nanoseconds that the process has run. */
  readonly cpuTimers: { virtual: IntervalTimer | null; prof: IntervalTimer | null } = { virtual: null, prof: null };
  /** Nanoseconds that threads ran which have ended. */
  ranBefore = 0n;

  constructor(leader: Task, parent: Task | null, pgid: number, sid: number) {
    this.leader = leader;
    this.parent = parent;
    this.pgid = pgid;
    this.sid = sid;
  }

  get pid(): number {
    return this.leader.pid;
  }
}
