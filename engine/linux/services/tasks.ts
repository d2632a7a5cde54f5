import type { Task } from './task';

/** Threads of all processes at once, the first included: RLIMIT_NPROC. One more is -EAGAIN. */
export const MAX_TASKS = 64;
/** Process numbers start again behind this one. Source: Linux v4.15 include/linux/threads.h, PID_MAX_DEFAULT. */
const PID_MAX = 32_768;
/** Numbers below are not given twice. Source: Linux v4.15 kernel/pid.c, RESERVED_PIDS. */
const RESERVED_PIDS = 300;

/** All threads, by number and in the order of their turns. */
export class Tasks {
  private readonly tasks = new Map<number, Task>();
  private lastPid: number;

  constructor(readonly first: Task) {
    this.tasks.set(first.pid, first);
    this.lastPid = first.pid;
  }

  get all(): readonly Task[] {
    return [...this.tasks.values()];
  }
  /** The first thread of each process. */
  get leaders(): readonly Task[] {
    return this.all.filter(({ isLeader }) => isLeader);
  }
  /** Zombies included. */
  get count(): number {
    return this.tasks.size;
  }
  /** Those that have not ended. */
  get live(): number {
    return this.count === 1 ? 1 : this.all.filter(({ state }) => state.kind !== 'zombie').length;
  }
  /** There has been more than one task: the trace then says which. */
  get several(): boolean {
    return this.lastPid !== this.first.pid;
  }
  find(pid: number): Task | null {
    return this.tasks.get(pid) ?? null;
  }
  /** The processes of a group. */
  group(pgid: number): readonly Task[] {
    return this.leaders.filter((task) => task.pgid === pgid);
  }

  /** The number for a new process; null when there are as many as there may be. */
  newPid(): number | null {
    if (this.count >= MAX_TASKS) return null;
    do this.lastPid = this.lastPid + 1 >= PID_MAX ? RESERVED_PIDS : this.lastPid + 1;
    while (
      this.tasks.has(this.lastPid) ||
      this.all.some(({ pgid, sid }) => pgid === this.lastPid || sid === this.lastPid)
    );
    return this.lastPid;
  }
  add(task: Task): void {
    this.tasks.set(task.pid, task);
  }
  /** Forgets a process that was waited for, or a thread that nobody waits for. */
  remove(task: Task): void {
    this.tasks.delete(task.pid);
    if (task.isLeader) task.process.parent?.process.children.delete(task);
  }
  /** The thread becomes the first one of its process, whose number it gets: the others are gone. */
  lead(task: Task): void {
    const { process } = task;
    this.tasks.delete(task.pid);
    task.pid = process.leader.pid;
    process.parent?.process.children.delete(process.leader);
    process.parent?.process.children.add(task);
    process.leader = task;
    this.tasks.set(task.pid, task);
  }

  /** Behind `task`, in turns; `task` itself comes last. */
  after(task: Task): readonly Task[] {
    const { all } = this;
    const at = all.indexOf(task);
    return [...all.slice(at + 1), ...all.slice(0, at + 1)];
  }
}
