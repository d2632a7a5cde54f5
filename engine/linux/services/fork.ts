import { ERRNO } from '../errno';
import { userAddress } from '../memory';
import { SIGNAL } from '../signals';
import { TASK, newKernelStack, releaseKernelStack, setAddressSpace } from './kernel-stack';
import type { Kernel, Outcome } from './kernel';
import { copyLdt } from './ldt';
import type { Mm } from './mm';
import { SIZEOF_PTREGS, readPtRegs, writePtRegs } from './pt-regs';
import type { TraceEvent } from './ptrace-events';
import { behindEvent, traceChild, traceEvent } from './ptrace-events';
import { Task } from './task';

/** Source: Linux v4.15 include/uapi/linux/sched.h. */
const CLONE = {
  CSIGNAL: 0xffn,
  VM: 0x100n,
  FS: 0x200n,
  FILES: 0x400n,
  SIGHAND: 0x800n,
  PTRACE: 0x2000n,
  VFORK: 0x4000n,
  PARENT: 0x8000n,
  THREAD: 0x1_0000n,
  NEWNS: 0x2_0000n,
  SYSVSEM: 0x4_0000n,
  SETTLS: 0x8_0000n,
  PARENT_SETTID: 0x10_0000n,
  CHILD_CLEARTID: 0x20_0000n,
  CHILD_SETTID: 0x100_0000n,
} as const;
const NEW_NAMESPACES = 0x7e02_0000n;

interface CloneArguments {
  readonly flags: bigint;
  /** The child's stack pointer; 0 keeps the parent's. */
  readonly stack: bigint;
  readonly parentTid: bigint;
  readonly childTid: bigint;
  readonly tls: bigint;
}

export const fork = (kernel: Kernel): Outcome => doClone(kernel, plain(BigInt(SIGNAL.SIGCHLD)));
export const vfork = (kernel: Kernel): Outcome =>
  doClone(kernel, plain(CLONE.VM | CLONE.VFORK | BigInt(SIGNAL.SIGCHLD)));
const plain = (flags: bigint): CloneArguments => ({ flags, stack: 0n, parentTid: 0n, childTid: 0n, tls: 0n });

export function clone(kernel: Kernel, [flags, stack, parentTid, childTid, tls]: readonly bigint[]): Outcome {
  return doClone(kernel, { flags: BigInt.asUintN(32, flags), stack, parentTid, childTid, tls });
}

/** Source: Linux v4.15 kernel/fork.c, _do_fork and copy_process. modeled: no threads, no namespaces. */
function doClone(kernel: Kernel, wish: CloneArguments): Outcome {
  const parent = kernel.current;
  const made = parent.forked;
  if (made !== null) return afterFork(kernel, made, wish);
  const { flags } = wish;
  if ((flags & CLONE.THREAD) !== 0n) {
    if ((flags & CLONE.SIGHAND) === 0n || (flags & CLONE.VM) === 0n) return -ERRNO.EINVAL;
    return -ERRNO.ENOSYS;
  }
  if ((flags & CLONE.SIGHAND) !== 0n) return (flags & CLONE.VM) === 0n ? -ERRNO.EINVAL : -ERRNO.ENOSYS;
  if ((flags & NEW_NAMESPACES) !== 0n) return -ERRNO.EPERM;
  const child = copyProcess(kernel, parent, wish);
  if (typeof child === 'number') return child;
  kernel.tasks.add(child);
  parent.children.add(child);
  parent.forked = child;
  const event = eventOf(flags);
  traceChild(kernel, child, event);
  return traceEvent(kernel, event, BigInt(child.pid)) ?? afterFork(kernel, child, wish);
}

const eventOf = (flags: bigint): TraceEvent =>
  (flags & CLONE.VFORK) !== 0n ? 'vfork' : (flags & CLONE.CSIGNAL) === BigInt(SIGNAL.SIGCHLD) ? 'fork' : 'clone';

/** The child is there; vfork waits until it has memory of its own or has ended. */
function afterFork(kernel: Kernel, child: Task, { flags }: CloneArguments): Outcome {
  behindEvent(kernel);
  if ((flags & CLONE.VFORK) !== 0n && !child.leftParentsMemory)
    return { end: 'block', ready: () => child.leftParentsMemory, deadline: null, killable: true };
  kernel.current.forked = null;
  return child.pid;
}

function copyProcess(kernel: Kernel, parent: Task, wish: CloneArguments): Task | number {
  const regs = readPtRegs(kernel.memory, parent.regs);
  const { mm } = parent;
  if (regs === null || mm === null) return -ERRNO.ENOMEM;
  const pid = kernel.tasks.newPid();
  if (pid === null) return -ERRNO.EAGAIN;
  const stack = newKernelStack(kernel);
  if (stack === null) return -ERRNO.ENOMEM;
  const memory = (wish.flags & CLONE.VM) === 0n ? copyMemory(kernel, mm) : mm;
  const child = new Task({
    ...stack,
    pid,
    parent,
    pgid: parent.pgid,
    sid: parent.sid,
    mm: memory,
    files: (wish.flags & CLONE.FILES) === 0n ? parent.files.fork() : parent.files.share(),
    fs: (wish.flags & CLONE.FS) === 0n ? { ...parent.fs } : parent.fs,
    signals: parent.signals.fork(),
    credentials: parent.credentials,
  });
  if (memory === null) {
    releaseKernelStack(kernel, child);
    child.files.closeAll();
    return -ERRNO.ENOMEM;
  }
  if (memory === mm) mm.users++;
  child.exitSignal = Number(wish.flags & CLONE.CSIGNAL);
  child.comm = parent.comm;
  child.exe = parent.exe;
  child.exeInode = parent.exeInode;
  child.commandLine = parent.commandLine;
  child.limits = new Map(parent.limits);
  child.fpu = kernel.machine.cpu.fpu.save();
  if ((wish.flags & CLONE.CHILD_CLEARTID) !== 0n) child.clearChildTid = wish.childTid;
  writePtRegs(kernel.memory, child.regs, { ...regs, rax: 0n, rsp: wish.stack === 0n ? regs.rsp : wish.stack });
  writeThread(kernel, child, memory, (wish.flags & CLONE.SETTLS) === 0n ? null : wish.tls);
  copyLdt(kernel, mm, memory, child);
  const tid = new Uint8Array(Int32Array.of(pid).buffer);
  if ((wish.flags & CLONE.PARENT_SETTID) !== 0n) kernel.memory.write(userAddress(wish.parentTid) ?? -1, tid);
  if ((wish.flags & CLONE.CHILD_SETTID) !== 0n) memory.force(userAddress(wish.childTid) ?? -1, tid);
  return child;
}

function copyMemory(kernel: Kernel, mm: Mm): Mm | null {
  const tables = kernel.newPageTables();
  if (tables === null) return null;
  const copy = mm.fork(tables);
  if (copy === null) tables.releaseRoot();
  return copy;
}

/**
 * The words of task_struct by which __switch_to_asm finds the child, and the frame that it returns through: six registers
 * and the address of ret_from_fork. Source: Linux v4.15 arch/x86/kernel/process_64.c, copy_thread_tls.
 */
function writeThread(kernel: Kernel, child: Task, mm: Mm, tls: bigint | null): void {
  const { cpu } = kernel.machine;
  const { memory } = kernel;
  const frame = child.stackTop - SIZEOF_PTREGS - 7n * 8n;
  memory.setKernelWord(frame + 6n * 8n, kernel.symbols.address('ret_from_fork') ?? 0n);
  const at = child.struct;
  memory.setKernelWord(at + TASK.threadSp, frame);
  setAddressSpace(kernel, child, mm.tables.root);
  memory.setKernelWord(at + TASK.fsBase, tls ?? cpu.msr('IA32_FS_BASE'));
  memory.setKernelWord(at + TASK.gsBase, cpu.msr('IA32_KERNEL_GS_BASE'));
  const selectors = (['fs', 'gs', 'ds', 'es'] as const).map((slot) => BigInt(cpu.selector(slot)));
  memory.setKernelWord(
    at + TASK.fsIndex,
    selectors.reduce((word, selector, i) => word | (selector << BigInt(i * 16)), 0n),
  );
  for (let i = 0n; i < 5n; i++) {
    const word = memory.kernelWord(kernel.current.struct + TASK.tls + i * 8n);
    memory.setKernelWord(at + TASK.tls + i * 8n, word ?? 0n);
  }
}
