import { hex } from '../../core/address';
import { SIGNAL, signalOf } from '../signals';
import type { SignalInfo } from './signal-info';
import { SI } from './signal-info';

/** Names of si_code that depend on the signal. Source: Linux v4.15 include/uapi/asm-generic/siginfo.h. */
const CODES: Readonly<Record<number, readonly string[]>> = {
  [SIGNAL.SIGILL]: ['ILL_ILLOPC', 'ILL_ILLOPN', 'ILL_ILLADR', 'ILL_ILLTRP', 'ILL_PRVOPC', 'ILL_PRVREG'],
  [SIGNAL.SIGFPE]: ['FPE_INTDIV', 'FPE_INTOVF', 'FPE_FLTDIV', 'FPE_FLTOVF', 'FPE_FLTUND', 'FPE_FLTRES', 'FPE_FLTINV'],
  [SIGNAL.SIGSEGV]: ['SEGV_MAPERR', 'SEGV_ACCERR'],
  [SIGNAL.SIGBUS]: ['BUS_ADRALN', 'BUS_ADRERR', 'BUS_OBJERR'],
  [SIGNAL.SIGTRAP]: ['TRAP_BRKPT', 'TRAP_TRACE', 'TRAP_BRANCH', 'TRAP_HWBKPT'],
  [SIGNAL.SIGCHLD]: ['CLD_EXITED', 'CLD_KILLED', 'CLD_DUMPED', 'CLD_TRAPPED', 'CLD_STOPPED', 'CLD_CONTINUED'],
};
const GENERAL: Readonly<Record<number, string>> = {
  [SI.USER]: 'SI_USER',
  [SI.KERNEL]: 'SI_KERNEL',
  [SI.QUEUE]: 'SI_QUEUE',
  [SI.TKILL]: 'SI_TKILL',
};

const pointer = (value: bigint): string => (value === 0n ? 'NULL' : hex(value));

function causeText({ signal, code, cause }: SignalInfo): string {
  switch (cause.kind) {
    case 'kernel':
      return signal !== SIGNAL.SIGCHLD && Object.hasOwn(CODES, signal) ? ', si_addr=NULL' : '';
    case 'fault':
      return `, si_addr=${pointer(cause.address)}`;
    case 'process': {
      const value = cause.value ?? 0n;
      const payload = value === 0n ? '' : `, si_int=${BigInt.asIntN(32, value)}, si_ptr=${pointer(value)}`;
      return `, si_pid=${cause.pid}, si_uid=${cause.uid}${payload}`;
    }
    case 'child': {
      const status = code === SI.CLD_EXITED ? `${cause.status}` : signalOf(cause.status).name;
      const { pid, uid, userTime, systemTime } = cause;
      return `, si_pid=${pid}, si_uid=${uid}, si_status=${status}, si_utime=${userTime}, si_stime=${systemTime}`;
    }
    case 'raw': {
      const view = new DataView(cause.bytes.buffer, cause.bytes.byteOffset, cause.bytes.length);
      const value = view.getBigUint64(8, true);
      const payload = value === 0n ? '' : `, si_int=${BigInt.asIntN(32, value)}, si_ptr=${pointer(value)}`;
      return `, si_pid=${view.getInt32(0, true)}, si_uid=${view.getUint32(4, true)}${payload}`;
    }
  }
}

/** struct siginfo as strace writes it: `{si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=NULL}`. Source: strace 6.1 here. */
export function siginfoText(info: Omit<SignalInfo, 'reason'>): string {
  const code = GENERAL[info.code] ?? CODES[info.signal]?.[info.code - 1] ?? hex(BigInt.asUintN(32, BigInt(info.code)));
  return `{si_signo=${signalOf(info.signal).name}, si_code=${code}${causeText(info)}}`;
}
