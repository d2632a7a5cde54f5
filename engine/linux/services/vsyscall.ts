import { ERRNO } from '../errno';
import { SIGNAL } from '../signals';
import type { Kernel, Outcome } from './kernel';
import type { PtRegs } from './pt-regs';
import { readPtRegs, writePtRegs } from './pt-regs';
import { SI, fromKernel } from './signal-info';
import { forceSignal } from './signal-send';
import { getcpu, gettimeofday, time } from './time-calls';

/** The page of the legacy system calls, and the one behind the user's half. */
const VSYSCALL = 0xffff_ffff_ff60_0000n;
const USER_TOP = 0x7fff_ffff_f000n;

/** By number: the call, and how many bytes it writes through RDI and RSI. */
const CALLS = [
  { run: gettimeofday, sizes: [16n, 8n] },
  { run: time, sizes: [8n] },
  { run: getcpu, sizes: [4n, 4n] },
] as const;

/** Bits of a page fault's error code: by ring 3, on a write. */
const USER_WRITE = 6n;

/** A pointer that is not the program's memory: as if the program itself had written there. */
function refusePointer(kernel: Kernel, regs: PtRegs, sizes: readonly bigint[]): boolean {
  const bad = [regs.rdi, regs.rsi].slice(0, sizes.length).find((pointer, index) => pointer > USER_TOP - sizes[index]);
  if (bad === undefined) return false;
  const { current } = kernel;
  current.signals.trap = { vector: 14, errorCode: USER_WRITE, cr2: bad };
  const reason = `a vsyscall was to write to 0x${bad.toString(16)}, which is not the program's memory`;
  forceSignal(kernel, current, {
    signal: SIGNAL.SIGSEGV,
    code: SI.SEGV_MAPERR,
    cause: { kind: 'fault', address: bad },
    reason,
  });
  return true;
}

const segv = (kernel: Kernel, reason: string): Outcome => {
  forceSignal(kernel, kernel.current, fromKernel(SIGNAL.SIGSEGV, reason));
  return 0;
};

/**
 * A fault in the page of the legacy system calls. An instruction fetch is the call: it is served here, as if it had run
 * and returned, and the program never knows. Null where that is not done: the fault is the program's then.
 * Source: Linux v4.15 arch/x86/entry/vsyscall/vsyscall_64.c, emulate_vsyscall; v5.3 for vsyscall=xonly.
 */
export function vsyscallFault(kernel: Kernel, at: bigint, address: bigint, access: string): Outcome | null {
  const { vsyscall } = kernel.boot;
  if (address - (address & 0xfffn) !== VSYSCALL || access !== 'execute') return null;
  if (vsyscall === 'none' || vsyscall === 'native') return null;
  const regs = readPtRegs(kernel.memory, at);
  if (regs === null || regs.rip !== address) return null;
  const call = (address & 0x3ffn) === 0n ? CALLS.at(Number((address & 0xfffn) >> 10n)) : undefined;
  if (call === undefined) return segv(kernel, 'a jump into the vsyscall page, but to none of its functions');
  const sp = regs.rsp < USER_TOP ? Number(regs.rsp) : null;
  const back = sp === null ? null : kernel.memory.read(sp, 8);
  if (back === null) return segv(kernel, 'a vsyscall finds no return address at its stack pointer');
  if (refusePointer(kernel, regs, call.sizes)) return 0;
  const result = call.run(kernel, [regs.rdi, regs.rsi, 0n]);
  if (typeof result !== 'number' && typeof result !== 'bigint') return result;
  if (BigInt(result) === -BigInt(ERRNO.EFAULT))
    return segv(kernel, 'a vsyscall was given an address that it cannot write to');
  const caller = new DataView(back.buffer, back.byteOffset, 8).getBigUint64(0, true);
  writePtRegs(kernel.memory, at, { ...regs, rax: BigInt(result), rip: caller, rsp: regs.rsp + 8n });
  return 0;
}
