import { ERRNO } from '../errno';
import { userAddress } from '../memory';
import { SIGNAL } from '../signals';
import { LAYOUT_32 } from './address-layout';
import { areaOfClone, markCompat, setAreaOf } from './compat-segments';
import { copyFrom } from './files';
import { TASK, newKernelStack, releaseKernelStack, setAddressSpace } from './kernel-stack';
import type { Kernel, Outcome } from './kernel';
import { copyLdt } from './ldt';
import type { Mm } from './mm';
import { SIZEOF_PTREGS, readPtRegs, writePtRegs } from './pt-regs';
import type { TraceEvent } from './ptrace-events';
import { behindEvent, traceChild, traceEvent } from './ptrace-events';
import type { Process } from './process';
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

/** struct clone_args: eleven words, of which programs may give fewer. Source: Linux v5.3 include/uapi/linux/sched.h. */
const CLONE_ARGS = { SMALLEST: 64, LARGEST: 88, PAGE: 4096 } as const;
const PIDFD = 0x1000n;

/** Source: Linux v5.3 kernel/fork.c, clone3. modeled: no pidfd, no chosen numbers, no cgroups. */
export function clone3(kernel: Kernel, [pointer, sizeBits]: readonly bigint[]): Outcome {
  const size = Number(sizeBits > BigInt(CLONE_ARGS.PAGE) ? CLONE_ARGS.PAGE + 1 : sizeBits);
  if (size > CLONE_ARGS.PAGE) return -ERRNO.E2BIG;
  if (size < CLONE_ARGS.SMALLEST) return -ERRNO.EINVAL;
  const given = copyFrom(kernel, pointer, size);
  if (given === null) return -ERRNO.EFAULT;
  if (given.subarray(CLONE_ARGS.LARGEST).some((byte) => byte !== 0)) return -ERRNO.E2BIG;
  const bytes = new Uint8Array(CLONE_ARGS.LARGEST);
  bytes.set(given.subarray(0, CLONE_ARGS.LARGEST));
  const [flags, , childTid, parentTid, exitSignal, stack, stackSize, tls, setTid, setTidSize] = new BigUint64Array(bytes.buffer); // prettier-ignore
  if ((flags & (CLONE.CSIGNAL | PIDFD)) !== 0n || exitSignal > 64n || setTid !== 0n || setTidSize !== 0n)
    return -ERRNO.EINVAL;
  if ((stack === 0n) !== (stackSize === 0n)) return -ERRNO.EINVAL;
  if ((flags & (CLONE.THREAD | CLONE.PARENT)) !== 0n && exitSignal !== 0n) return -ERRNO.EINVAL;
  return doClone(kernel, { flags: flags | exitSignal, stack: stack + stackSize, parentTid, childTid, tls });
}

/** Source: Linux v4.15 kernel/fork.c, _do_fork and copy_process. modeled: no namespaces. */
function doClone(kernel: Kernel, wish: CloneArguments): Outcome {
  const parent = kernel.current;
  const made = parent.forked;
  if (made !== null) return afterFork(kernel, made, wish);
  const { flags } = wish;
  if ((flags & CLONE.THREAD) !== 0n && (flags & CLONE.SIGHAND) === 0n) return -ERRNO.EINVAL;
  if ((flags & CLONE.SIGHAND) !== 0n && (flags & CLONE.VM) === 0n) return -ERRNO.EINVAL;
  if ((flags & NEW_NAMESPACES) !== 0n) return -ERRNO.EPERM;
  const child = copyProcess(kernel, parent, wish);
  if (typeof child === 'number') return child;
  kernel.tasks.add(child);
  if (child.isLeader) child.parent?.process.children.add(child);
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
  const has = (flag: bigint): boolean => (wish.flags & flag) !== 0n;
  const area = has(CLONE.SETTLS) && kernel.inCompatCall ? areaOfClone(kernel, wish.tls) : null;
  if (typeof area === 'number') return area;
  const pid = kernel.tasks.newPid();
  if (pid === null) return -ERRNO.EAGAIN;
  const stack = newKernelStack(kernel);
  if (stack === null) return -ERRNO.ENOMEM;
  const memory = has(CLONE.VM) ? mm : copyMemory(kernel, mm);
  if (memory === null) {
    releaseKernelStack(kernel, { ...stack });
    return -ERRNO.ENOMEM;
  }
  const child = new Task({
    ...stack,
    pid,
    process: has(CLONE.THREAD) ? parent.process : null,
    parent: has(CLONE.PARENT) ? parent.parent : parent.process.leader,
    pgid: parent.pgid,
    sid: parent.sid,
    mm: memory,
    files: has(CLONE.FILES) ? parent.files.share() : parent.files.fork(),
    fs: has(CLONE.FS) ? parent.fs : { ...parent.fs },
    signals: parent.signals.fork({
      handlers: has(CLONE.SIGHAND),
      process: has(CLONE.THREAD),
      memory: has(CLONE.VM) && !has(CLONE.VFORK),
    }),
    credentials: parent.credentials,
  });
  if (memory === mm) mm.users++;
  child.comm = parent.comm;
  markCompat(kernel, child, memory.layout === LAYOUT_32);
  if (child.isLeader) inherit(child.process, parent.process, Number(wish.flags & CLONE.CSIGNAL));
  child.fpu = kernel.machine.cpu.fpu.save();
  if ((wish.flags & CLONE.CHILD_CLEARTID) !== 0n) child.clearChildTid = wish.childTid;
  writePtRegs(kernel.memory, child.regs, { ...regs, rax: 0n, rsp: wish.stack === 0n ? regs.rsp : wish.stack });
  writeThread(kernel, child, memory, has(CLONE.SETTLS) && area === null ? wish.tls : null);
  if (area !== null) setAreaOf(kernel, child, area);
  copyLdt(kernel, mm, memory, child);
  const tid = new Uint8Array(Int32Array.of(pid).buffer);
  if ((wish.flags & CLONE.PARENT_SETTID) !== 0n) kernel.memory.write(userAddress(wish.parentTid) ?? -1, tid);
  if ((wish.flags & CLONE.CHILD_SETTID) !== 0n) memory.force(userAddress(wish.childTid) ?? -1, tid);
  return child;
}

/** What a new process has of the one that made it. */
function inherit(process: Process, from: Process, exitSignal: number): void {
  process.exitSignal = exitSignal;
  process.exe = from.exe;
  process.exeInode = from.exeInode;
  process.commandLine = from.commandLine;
  process.limits = new Map(from.limits);
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
