import { ERRNO } from '../errno';
import type { CompatHandler } from './compat-calls';
import { onWindow } from './compat-calls';
import { SA_IA32_ABI, compatSiginfo, readSignalFrame32 } from './compat-sigframe';
import { copyFrom, copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import { readPtRegs } from './pt-regs';
import { takeFrame } from './signal-delivery';

const NR = {
  rt_sigaction: 13,
  rt_sigprocmask: 14,
  rt_sigpending: 127,
  rt_sigtimedwait: 128,
  rt_sigsuspend: 130,
  sigaltstack: 131,
} as const;

const words64 = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values).buffer);
const words32 = (...values: readonly bigint[]): Uint8Array =>
  new Uint8Array(Uint32Array.from(values, (value) => Number(value & 0xffff_ffffn)).buffer);
const as32 = (bytes: Uint8Array): bigint[] => Array.from(new Uint32Array(bytes.slice().buffer), BigInt);
const as64 = (bytes: Uint8Array): bigint[] => Array.from(new BigUint64Array(bytes.slice().buffer));

/** What `sigaction` in either layout means to the 64-bit call: handler, flags, restorer, mask. */
type Action = readonly [handler: bigint, flags: bigint, restorer: bigint, mask: bigint];

/** Runs rt_sigaction with an action given here, and gives the old one. */
function setAction(
  kernel: Kernel,
  signal: bigint,
  action: Action | null,
  native: Parameters<CompatHandler>[2],
): { readonly result: Outcome; readonly old: Action } {
  const staged = new Uint8Array(64);
  if (action !== null) {
    const [handler, flags, restorer, mask] = action;
    staged.set(words64(handler, flags, restorer, mask));
  }
  const run = onWindow(kernel, staged, (window) =>
    native(kernel, NR.rt_sigaction, signal, action === null ? 0n : window, window + 32n, 8n),
  );
  if (run.result === 0 && action !== null) markCompat(kernel, Number(signal));
  const [handler, flags, restorer, mask] = as64(run.bytes.subarray(32));
  return { result: run.result, old: [handler, flags & ~SA_IA32_ABI, restorer, mask] };
}

/** From now on the handler's frame is a 32-bit one. Source: Linux v4.15 arch/x86/kernel/signal_compat.c, sigaction_compat_abi. */
function markCompat(kernel: Kernel, signal: number): void {
  const { handlers } = kernel.current.signals;
  const handler = handlers.get(signal);
  if (handler !== undefined) handlers.set(signal, { ...handler, flags: handler.flags | SA_IA32_ABI });
}

/** struct compat_sigaction: handler, flags, restorer, mask (64 bits). */
const rtSigaction: CompatHandler = (kernel, [signal, act, old, size], native) => {
  if (size !== 8n) return -ERRNO.EINVAL;
  const bytes = act === 0n ? null : copyFrom(kernel, act, 20);
  if (act !== 0n && bytes === null) return -ERRNO.EFAULT;
  const given = bytes === null ? null : as32(bytes);
  const action: Action | null = given === null ? null : [given[0], given[1], given[2], given[3] | (given[4] << 32n)];
  const done = setAction(kernel, signal, action, native);
  if (done.result !== 0 || old === 0n) return done.result;
  const [handler, flags, restorer, mask] = done.old;
  return copyTo(kernel, old, words32(handler, flags, restorer, mask, mask >> 32n)) === 0 ? 0 : -ERRNO.EFAULT;
};

/** struct compat_old_sigaction: handler, mask (32 bits), flags, restorer. */
const sigaction: CompatHandler = (kernel, [signal, act, old], native) => {
  const bytes = act === 0n ? null : copyFrom(kernel, act, 16);
  if (act !== 0n && bytes === null) return -ERRNO.EFAULT;
  const given = bytes === null ? null : as32(bytes);
  const action: Action | null = given === null ? null : [given[0], given[2], given[3], given[1]];
  const done = setAction(kernel, signal, action, native);
  if (done.result !== 0 || old === 0n) return done.result;
  const [handler, flags, restorer, mask] = done.old;
  return copyTo(kernel, old, words32(handler, mask, flags, restorer)) === 0 ? 0 : -ERRNO.EFAULT;
};

/** SA_ONESHOT | SA_NOMASK, as System V had it; gives the old handler. */
const signalCall: CompatHandler = (kernel, [signal, handler], native) => {
  const done = setAction(kernel, signal, [handler, 0xc000_0000n, 0n, 0n], native);
  return done.result === 0 ? done.old[0] : done.result;
};

/** Masks of 32 bits: the first 32 signals. Source: Linux v4.15 kernel/signal.c, compat_sys_sigprocmask. */
const sigprocmask: CompatHandler = (kernel, [how, set, old], native) => {
  const { blocked } = kernel.current.signals;
  if (set !== 0n) {
    const bytes = copyFrom(kernel, set, 4);
    if (bytes === null) return -ERRNO.EFAULT;
    // SIG_SETMASK replaces these 32 only.
    const high = BigInt.asIntN(32, how) === 2n ? blocked & ~0xffff_ffffn : 0n;
    const run = onWindow(kernel, words64(as32(bytes)[0] | high), (window) =>
      native(kernel, NR.rt_sigprocmask, how, window, 0n, 8n),
    );
    if (run.result !== 0) return run.result;
  }
  return old === 0n || copyTo(kernel, old, words32(blocked)) === 0 ? 0 : -ERRNO.EFAULT;
};

const sigpending: CompatHandler = (kernel, [set], native) => {
  const run = onWindow(kernel, new Uint8Array(8), (window) => native(kernel, NR.rt_sigpending, window, 8n));
  if (run.result !== 0) return run.result;
  return copyTo(kernel, set, run.bytes.slice(0, 4)) === 0 ? 0 : -ERRNO.EFAULT;
};

/** The mask is the third argument; the others are not used. */
const sigsuspend: CompatHandler = (kernel, [, , mask], native) =>
  onWindow(kernel, words64(mask & 0xffff_ffffn), (window) => native(kernel, NR.rt_sigsuspend, window, 8n)).result;

/** stack_t of three 32-bit words. */
const sigaltstack: CompatHandler = (kernel, [set, old], native) => {
  const bytes = set === 0n ? null : copyFrom(kernel, set, 12);
  if (set !== 0n && bytes === null) return -ERRNO.EFAULT;
  const staged = new Uint8Array(48);
  if (bytes !== null) staged.set(words64(...as32(bytes)));
  const run = onWindow(kernel, staged, (window) =>
    native(kernel, NR.sigaltstack, bytes === null ? 0n : window, old === 0n ? 0n : window + 24n),
  );
  if (run.result !== 0 || old === 0n) return run.result;
  return copyTo(kernel, old, words32(...as64(run.bytes.subarray(24)))) === 0 ? 0 : -ERRNO.EFAULT;
};

const rtSigtimedwait: CompatHandler = (kernel, [set, info, timeout, size], native) => {
  const limit = timeout === 0n ? null : copyFrom(kernel, timeout, 8);
  const wanted = copyFrom(kernel, set, 8);
  if (wanted === null || (timeout !== 0n && limit === null)) return -ERRNO.EFAULT;
  const staged = new Uint8Array(8 + 16 + 128);
  staged.set(wanted);
  if (limit !== null) staged.set(words64(...as32(limit)), 8);
  const run = onWindow(kernel, staged, (window) =>
    native(kernel, NR.rt_sigtimedwait, window, window + 24n, limit === null ? 0n : window + 8n, size),
  );
  if (typeof run.result !== 'number' || run.result <= 0 || info === 0n) return run.result;
  const wide = run.bytes.subarray(24);
  const view = new DataView(wide.buffer, wide.byteOffset, wide.length);
  const shown = compatSiginfo({
    signal: view.getInt32(0, true),
    errno: view.getInt32(4, true),
    code: view.getInt32(8, true),
    cause: { kind: 'raw', bytes: wide.slice(16) },
  });
  return copyTo(kernel, info, shown) === 0 ? run.result : -ERRNO.EFAULT;
};

/** Source: Linux v4.15 arch/x86/ia32/ia32_signal.c, sys32_sigreturn and sys32_rt_sigreturn. */
function sigreturn(kernel: Kernel, isRt: boolean): Outcome {
  const regs = readPtRegs(kernel.memory, kernel.current.regs);
  if (regs === null) return { end: 'panic', reason: 'sigreturn was called without a pt_regs frame' };
  return takeFrame(kernel, readSignalFrame32(kernel, regs, isRt), isRt);
}

/** The calls about signals whose structures differ in 32-bit programs. */
export const COMPAT_SIGNALS: readonly (readonly [number, string, CompatHandler])[] = [
  [48, 'signal', signalCall],
  [67, 'sigaction', sigaction],
  [72, 'sigsuspend', sigsuspend],
  [73, 'sigpending', sigpending],
  [119, 'sigreturn', (kernel) => sigreturn(kernel, false)],
  [126, 'sigprocmask', sigprocmask],
  [173, 'rt_sigreturn', (kernel) => sigreturn(kernel, true)],
  [174, 'rt_sigaction', rtSigaction],
  // The set of signals is the same 64 bits.
  [175, 'rt_sigprocmask', (kernel, args, native) => native(kernel, NR.rt_sigprocmask, ...args)],
  [176, 'rt_sigpending', (kernel, args, native) => native(kernel, NR.rt_sigpending, ...args)],
  [177, 'rt_sigtimedwait', rtSigtimedwait],
  [179, 'rt_sigsuspend', (kernel, args, native) => native(kernel, NR.rt_sigsuspend, ...args)],
  [186, 'sigaltstack', sigaltstack],
];
