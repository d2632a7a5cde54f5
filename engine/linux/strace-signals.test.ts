import { expect, it } from 'vitest';
import { enterCall } from './strace';

const MEMORY = new Map<number, Uint8Array>();
const put = (address: number, ...values: readonly bigint[]): bigint => {
  MEMORY.set(address, new Uint8Array(BigUint64Array.from(values).buffer));
  return BigInt(address);
};
const FRAME = 0x5_0000;
const memory = {
  stackPointer: BigInt(FRAME) + 8n,
  peekUser(address: number, length: number): Uint8Array {
    for (const [start, bytes] of MEMORY)
      if (address >= start && address < start + bytes.length)
        return bytes.slice(address - start, address - start + length);
    return new Uint8Array(0);
  },
};

const every = put(0x1000, 0x401020n, 0xf800_0c07n | 0x0400_0000n, 0x401015n, 0n);
const ignored = put(0x2000, 1n, 0x0400_0000n, 0x401015n, 0n);
const standard = put(0x3000, 0n, 0n, 0n, 0n);
const all = put(0x4000, 0x401020n, 0n, 0n, 0xffff_ffff_ffff_ffffn);
const some = put(0x5000, (1n << 9n) | (1n << 13n) | (1n << 31n) | (1n << 32n) | (1n << 63n));
const most = put(0x6000, 0xffff_ffff_fffb_fef0n);
const none = put(0x7000, 0n);
const stack = put(0x8000, 0x404000n, 0x8000_0001n, 16384n);
const off = put(0x9000, 0n, 2n, 0n);
const timer = put(0xa000, 0n, 1n, 2n, 3n);
const info = put(0xb000, 10n, 0xffff_ffffn, 5n, 7n, ...Array.from({ length: 12 }, () => 0n));
const sleep = put(0xc000, 0n, 50_000_000n);
const left = put(0xd000, 0n, 30_057_442n);
put(FRAME + 304, 1n << 9n);

const ALTERNATE = '{ss_sp=0x404000, ss_flags=SS_ONSTACK|SS_AUTODISARM, ss_size=16384}';
const TIMER = '{it_interval={tv_sec=0, tv_usec=1}, it_value={tv_sec=2, tv_usec=3}}';
const QUEUED = '{si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=5, si_uid=0, si_int=7, si_ptr=0x7}';
const FLAGS =
  'SA_RESTORER|SA_ONSTACK|SA_RESTART|SA_INTERRUPT|SA_NODEFER|SA_RESETHAND|SA_SIGINFO|SA_NOCLDSTOP|SA_NOCLDWAIT|0xc00';

/** Number, arguments, result, the line that strace 6.1 printed for such a call on x86-64 Linux 6.18. */
const ROWS: readonly [number, readonly bigint[], bigint, string][] = [
  [13, [10n, every, 0n, 8n], 0n, `rt_sigaction(SIGUSR1, {sa_handler=0x401020, sa_mask=[], sa_flags=${FLAGS}, sa_restorer=0x401015}, NULL, 8) = 0`], // prettier-ignore
  [13, [12n, ignored, 0n, 8n], 0n, 'rt_sigaction(SIGUSR2, {sa_handler=SIG_IGN, sa_mask=[], sa_flags=SA_RESTORER, sa_restorer=0x401015}, NULL, 8) = 0'], // prettier-ignore
  [13, [40n, all, standard, 8n], 0n, 'rt_sigaction(SIGRT_8, {sa_handler=0x401020, sa_mask=~[], sa_flags=0}, {sa_handler=SIG_DFL, sa_mask=[], sa_flags=0}, 8) = 0'], // prettier-ignore
  [14, [0n, some, none, 8n], 0n, 'rt_sigprocmask(SIG_BLOCK, [USR1 ALRM RTMIN RT_1 RT_32], [], 8) = 0'],
  [14, [2n, none, most, 8n], 0n, 'rt_sigprocmask(SIG_SETMASK, [], ~[HUP INT QUIT ILL KILL STOP], 8) = 0'],
  [
    14,
    [7n, none, 0x7ffdn, 8n],
    -22n,
    'rt_sigprocmask(0x7 /* SIG_??? */, [], 0x7ffd, 8) = -1 EINVAL (Invalid argument)',
  ],
  [14, [0n, 8n, 0n, 8n], -14n, 'rt_sigprocmask(SIG_BLOCK, 0x8, NULL, 8) = -1 EFAULT (Bad address)'],
  [15, [], 0n, 'rt_sigreturn({mask=[USR1]})             = 0'],
  [15, [], -4n, 'rt_sigreturn({mask=[USR1]})             = -1 EINTR (Interrupted system call)'],
  [34, [], -514n, 'pause()                                 = ? ERESTARTNOHAND (To be restarted if no handler)'],
  [35, [sleep, left], -516n, 'nanosleep({tv_sec=0, tv_nsec=50000000}, {tv_sec=0, tv_nsec=30057442}) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)'], // prettier-ignore
  [35, [sleep, left], 0n, 'nanosleep({tv_sec=0, tv_nsec=50000000}, 0xd000) = 0'],
  [36, [0n, timer], 0n, `getitimer(ITIMER_REAL, ${TIMER}) = 0`],
  [38, [9n, timer, 0n], -22n, `setitimer(0x9 /* ITIMER_??? */, ${TIMER}, NULL) = -1 EINVAL (Invalid argument)`],
  [128, [some, info, 0n, 8n], 10n, `rt_sigtimedwait([USR1 ALRM RTMIN RT_1 RT_32], ${QUEUED}, NULL, 8) = 10 (SIGUSR1)`],
  [129, [1000n, 10n, info], 0n, `rt_sigqueueinfo(1000, SIGUSR1, ${QUEUED}) = 0`],
  [
    130,
    [none, 8n],
    -514n,
    'rt_sigsuspend([], 8)                    = ? ERESTARTNOHAND (To be restarted if no handler)',
  ],
  [131, [stack, off], 0n, `sigaltstack(${ALTERNATE}, {ss_sp=NULL, ss_flags=SS_DISABLE, ss_size=0}) = 0`],
  [230, [0n, 1n, sleep, 0n], 0n, 'clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, {tv_sec=0, tv_nsec=50000000}, NULL) = 0'], // prettier-ignore
];

it.each(ROWS.map(([number, args, result, expected]) => ({ number, args, result, expected })))('$expected', (row) => {
  const { number, args, result, expected } = row;
  const padded = [...args, 0n, 0n, 0n, 0n, 0n, 0n].slice(0, 6);
  expect(enterCall(number, padded, memory).returned(BigInt.asUintN(64, result))).toBe(expected);
});
