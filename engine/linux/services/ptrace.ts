import { ERRNO } from '../errno';
import { TASK_SIZE, userAddress } from '../memory';
import { SIGNAL, SIGNAL_MAX } from '../signals';
import { copyFrom, copyTo } from './files';
import { TASK } from './kernel-stack';
import { debugRegisterAt, peekDebugRegister, pokeDebugRegister } from './debug-registers';
import type { Kernel, Outcome } from './kernel';
import { TIF } from './kernel';
import { OPTION, startTracing, stopTracing } from './ptrace-events';
import { fromKernel, siginfoBytes } from './signal-info';
import { sendSignal } from './signal-send';
import type { Task, Trace } from './task';

/** Source: Linux v4.15 include/uapi/linux/ptrace.h, arch/x86/include/uapi/asm/ptrace-abi.h. */
const PTRACE = {
  TRACEME: 0,
  PEEKTEXT: 1,
  PEEKDATA: 2,
  PEEKUSER: 3,
  POKETEXT: 4,
  POKEDATA: 5,
  POKEUSER: 6,
  CONT: 7,
  KILL: 8,
  SINGLESTEP: 9,
  GETREGS: 12,
  SETREGS: 13,
  ATTACH: 16,
  DETACH: 17,
  SYSCALL: 24,
  SETOPTIONS: 0x4200,
  GETEVENTMSG: 0x4201,
  GETSIGINFO: 0x4202,
  GETREGSET: 0x4204,
  SETREGSET: 0x4205,
  SEIZE: 0x4206,
  INTERRUPT: 0x4207,
} as const;
const NT_PRSTATUS = 1n;
const KNOWN_OPTIONS = Object.values(OPTION).reduce((all, bit) => all | bit, 0);

/**
 * struct user_regs_struct: the 21 words of pt_regs, then bases and selectors. Source: Linux v4.15
 * arch/x86/include/asm/user_64.h.
 */
const PT_REGS_WORDS = 21;
const WORDS = 27;
const INDEX = { csOf: 17, eflags: 18, ss: 20, fsBase: 21, gsBase: 22, ds: 23, es: 24, fs: 25, gs: 26 } as const;
/** Flags that a tracer can change. Source: Linux v4.15 arch/x86/kernel/ptrace.c, FLAG_MASK. */
const FLAG_MASK = 0x5_4dd5n;
const TF = 0x100n;

/** modeled: no PTRACE_GETFPREGS, no PTRACE_LISTEN. */
export function ptrace(kernel: Kernel, [requestBits, pidBits, address, data]: readonly bigint[]): Outcome {
  const request = Number(BigInt.asIntN(32, requestBits));
  const { current } = kernel;
  if (request === PTRACE.TRACEME) {
    if (current.trace !== null) return -ERRNO.EPERM;
    // The shell behind the first process traces nobody.
    if (current.parent !== null) startTracing(current, current.parent);
    return 0;
  }
  const task = kernel.tasks.find(Number(BigInt.asIntN(32, pidBits)));
  if (task === null) return -ERRNO.ESRCH;
  if (request === PTRACE.ATTACH || request === PTRACE.SEIZE) return attach(kernel, task, request, data);
  const { trace } = task;
  if (trace === null || trace.tracer !== current) return -ERRNO.ESRCH;
  if (request === PTRACE.KILL) {
    sendSignal(kernel, task, fromKernel(SIGNAL.SIGKILL));
    return resume(kernel, task, trace, 'run', 0n);
  }
  if (task.state.kind !== 'stopped' || trace.stop === null) return -ERRNO.ESRCH;
  return onStopped(kernel, { task, trace, request, address, data });
}

/** Source: Linux v4.15 kernel/ptrace.c, ptrace_attach. modeled: PTRACE_SEIZE is PTRACE_ATTACH without the stop. */
function attach(kernel: Kernel, task: Task, request: number, data: bigint): Outcome {
  if (task === kernel.current || task.trace !== null || task.state.kind === 'zombie') return -ERRNO.EPERM;
  const options = request === PTRACE.SEIZE ? Number(BigInt.asUintN(32, data)) : 0;
  if ((options & ~KNOWN_OPTIONS) !== 0) return -ERRNO.EIO;
  startTracing(task, kernel.current, options);
  if (request === PTRACE.ATTACH) sendSignal(kernel, task, fromKernel(SIGNAL.SIGSTOP), 'thread');
  return 0;
}

/** A request about a task that is stopped for its tracer. */
interface Request {
  readonly task: Task;
  readonly trace: Trace;
  readonly request: number;
  readonly address: bigint;
  readonly data: bigint;
}

function onStopped(kernel: Kernel, { task, trace, request, address, data }: Request): Outcome {
  switch (request) {
    case PTRACE.PEEKTEXT:
    case PTRACE.PEEKDATA: {
      const word = peek(task, address);
      return word === null ? -ERRNO.EIO : copyTo(kernel, data, word);
    }
    case PTRACE.POKETEXT:
    case PTRACE.POKEDATA: {
      const at = userAddress(address);
      const bytes = new Uint8Array(BigUint64Array.of(data).buffer);
      return at !== null && task.mm?.force(at, bytes) === 8 ? 0 : -ERRNO.EIO;
    }
    case PTRACE.PEEKUSER:
      return peekUser(kernel, task, address, data);
    case PTRACE.POKEUSER:
      return pokeUser(kernel, task, address, data);
    case PTRACE.GETREGS:
      return copyTo(kernel, data, new Uint8Array(getRegs(kernel, task).buffer));
    case PTRACE.SETREGS: {
      const bytes = copyFrom(kernel, data, WORDS * 8);
      return bytes === null ? -ERRNO.EFAULT : setRegs(kernel, task, new BigUint64Array(bytes.slice().buffer));
    }
    case PTRACE.GETREGSET:
    case PTRACE.SETREGSET:
      return regset(kernel, task, request, address, data);
    case PTRACE.CONT:
      return resume(kernel, task, trace, 'run', data);
    case PTRACE.SYSCALL:
      return resume(kernel, task, trace, 'syscall', data);
    case PTRACE.SINGLESTEP:
      return resume(kernel, task, trace, 'step', data);
    case PTRACE.DETACH:
      if (data > BigInt(SIGNAL_MAX)) return -ERRNO.EIO;
      forgetStep(kernel, task, trace);
      stopTracing(kernel, task);
      if (data !== 0n) sendSignal(kernel, task, fromKernel(Number(data)), 'thread');
      return 0;
    case PTRACE.SETOPTIONS:
      if ((data & ~BigInt(KNOWN_OPTIONS)) !== 0n) return -ERRNO.EINVAL;
      trace.options = Number(data);
      return 0;
    case PTRACE.GETEVENTMSG:
      return copyTo(kernel, data, new Uint8Array(BigUint64Array.of(trace.message).buffer));
    case PTRACE.GETSIGINFO: {
      const info = trace.stop?.info ?? fromKernel(SIGNAL.SIGTRAP);
      return copyTo(kernel, data, siginfoBytes(info));
    }
    default:
      return -ERRNO.EIO;
  }
}

/** Lets a stopped task go on; `data` is the signal it is to have. Source: Linux v4.15 kernel/ptrace.c, ptrace_resume. */
function resume(kernel: Kernel, task: Task, trace: Trace, mode: Trace['mode'], data: bigint): number {
  if (data > BigInt(SIGNAL_MAX)) return -ERRNO.EIO;
  trace.mode = mode;
  kernel.setThreadFlag(task, TIF.SYSCALL_TRACE, mode === 'syscall');
  kernel.setThreadFlag(task, TIF.SINGLESTEP, mode === 'step');
  if (mode === 'step') startStep(kernel, task, trace);
  else forgetStep(kernel, task, trace);
  if (trace.stop !== null) trace.stop.signal = Number(data);
  task.stopStatus = null;
  if (task.state.kind === 'stopped') task.state = { kind: 'running' };
  return 0;
}

const flagsAt = (task: Task): bigint => task.regs + BigInt(INDEX.eflags * 8);

/** TF in the task's flags, unless it set the flag itself (TIF_FORCED_TF). Source: Linux v4.15 arch/x86/kernel/step.c. */
function startStep(kernel: Kernel, task: Task, trace: Trace): void {
  const flags = kernel.memory.kernelWord(flagsAt(task)) ?? 0n;
  if ((flags & TF) !== 0n) return;
  trace.forcedTf = true;
  kernel.memory.setKernelWord(flagsAt(task), flags | TF);
}
function forgetStep(kernel: Kernel, task: Task, trace: Trace): void {
  if (!trace.forcedTf) return;
  trace.forcedTf = false;
  const flags = kernel.memory.kernelWord(flagsAt(task)) ?? 0n;
  kernel.memory.setKernelWord(flagsAt(task), flags & ~TF);
}

// ---- memory

/** Eight bytes of the task's memory, whatever their rights; null where nothing is mapped. */
function peek({ mm }: Task, address: bigint): Uint8Array | null {
  const at = userAddress(address);
  if (at === null || mm === null) return null;
  const first = Math.min(8, 4096 - (at % 4096));
  const head = mm.peek(at, first);
  if (head === null || first === 8) return head;
  const tail = mm.peek(at + first, 8 - first);
  return tail === null ? null : Uint8Array.of(...head, ...tail);
}

// ---- registers

/** All words as the tracer sees them. */
function getRegs(kernel: Kernel, task: Task): BigUint64Array {
  const { memory } = kernel;
  const words = new BigUint64Array(WORDS);
  for (let i = 0; i < PT_REGS_WORDS; i++) words[i] = memory.kernelWord(task.regs + BigInt(i * 8)) ?? 0n;
  if (task.trace?.forcedTf === true) words[INDEX.eflags] &= ~TF;
  words[INDEX.fsBase] = memory.kernelWord(task.struct + TASK.fsBase) ?? 0n;
  words[INDEX.gsBase] = memory.kernelWord(task.struct + TASK.gsBase) ?? 0n;
  const selectors = memory.kernelWord(task.struct + TASK.fsIndex) ?? 0n;
  for (const [i, at] of [INDEX.fs, INDEX.gs, INDEX.ds, INDEX.es].entries())
    words[at] = (selectors >> BigInt(i * 16)) & 0xffffn;
  return words;
}

/** A selector of ring 3, or 0 where that is allowed. */
const isUserSelector = (value: bigint): boolean => value <= 0xffffn && (value === 0n || (value & 3n) === 3n);

/** Source: Linux v4.15 arch/x86/kernel/ptrace.c, putreg. */
function setWord(kernel: Kernel, task: Task, index: number, value: bigint): number {
  const { memory } = kernel;
  const at = task.regs + BigInt(index * 8);
  switch (index) {
    case INDEX.eflags: {
      const before = memory.kernelWord(at) ?? 0n;
      // The task now has TF because it was set here.
      if ((value & TF) !== 0n && task.trace !== null) task.trace.forcedTf = false;
      const forced = task.trace?.forcedTf === true ? TF : 0n;
      memory.setKernelWord(at, (before & ~FLAG_MASK) | (value & FLAG_MASK) | forced);
      return 0;
    }
    case INDEX.csOf:
    case INDEX.ss:
      if (!isUserSelector(value) || value === 0n) return -ERRNO.EIO;
      memory.setKernelWord(at, value);
      return 0;
    case INDEX.fsBase:
    case INDEX.gsBase:
      if (value >= BigInt(TASK_SIZE)) return -ERRNO.EIO;
      memory.setKernelWord(task.struct + (index === INDEX.fsBase ? TASK.fsBase : TASK.gsBase), value);
      return 0;
    case INDEX.fs:
    case INDEX.gs:
    case INDEX.ds:
    case INDEX.es: {
      if (!isUserSelector(value)) return -ERRNO.EIO;
      const slot = BigInt([INDEX.fs, INDEX.gs, INDEX.ds, INDEX.es].indexOf(index) * 16);
      const word = memory.kernelWord(task.struct + TASK.fsIndex) ?? 0n;
      memory.setKernelWord(task.struct + TASK.fsIndex, (word & ~(0xffffn << slot)) | (value << slot));
      return 0;
    }
    default:
      memory.setKernelWord(at, value);
      return 0;
  }
}

function setRegs(kernel: Kernel, task: Task, words: BigUint64Array): number {
  for (let index = 0; index < words.length; index++) {
    const failed = setWord(kernel, task, index, words[index]);
    if (failed !== 0) return failed;
  }
  return 0;
}

function peekUser(kernel: Kernel, task: Task, address: bigint, data: bigint): number {
  if (address % 8n !== 0n || address >= 928n) return -ERRNO.EIO;
  const debug = debugRegisterAt(address);
  const other = debug === null ? 0n : peekDebugRegister(task, debug);
  const word = address < BigInt(WORDS * 8) ? getRegs(kernel, task)[Number(address) / 8] : other;
  return copyTo(kernel, data, new Uint8Array(BigUint64Array.of(word).buffer));
}
function pokeUser(kernel: Kernel, task: Task, address: bigint, data: bigint): number {
  const debug = address % 8n === 0n ? debugRegisterAt(address) : null;
  if (debug !== null) return pokeDebugRegister(task, debug, data);
  if (address % 8n !== 0n || address >= BigInt(WORDS * 8)) return -ERRNO.EIO;
  return setWord(kernel, task, Number(address) / 8, data);
}

/** Through a struct iovec, whose length becomes what was moved. modeled: the general registers only. */
function regset(kernel: Kernel, task: Task, request: number, type: bigint, pointer: bigint): number {
  const iovec = copyFrom(kernel, pointer, 16);
  if (iovec === null) return -ERRNO.EFAULT;
  const [base, size] = new BigUint64Array(iovec.slice().buffer);
  if (type !== NT_PRSTATUS || size % 8n !== 0n) return -ERRNO.EINVAL;
  const count = size > BigInt(WORDS * 8) ? WORDS : Number(size) / 8;
  let failed: number;
  if (request === PTRACE.GETREGSET)
    failed = copyTo(kernel, base, new Uint8Array(getRegs(kernel, task).buffer, 0, count * 8));
  else {
    const bytes = copyFrom(kernel, base, count * 8);
    failed = bytes === null ? -ERRNO.EFAULT : setRegs(kernel, task, new BigUint64Array(bytes.slice().buffer));
  }
  if (failed !== 0) return failed;
  return copyTo(kernel, pointer + 8n, new Uint8Array(BigUint64Array.of(BigInt(count * 8)).buffer));
}
