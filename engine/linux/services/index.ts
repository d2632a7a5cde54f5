import type { Kernel, Outcome } from './kernel';
import { close, fstat, ioctl, open, openat } from './files';
import { brk, mmap, mprotect, munmap } from './memory-calls';
import { archPrctl, getpid, getrandom, setTidAddress, uname } from './process-calls';
import { lseek, read, write, writev } from './read-write';
import {
  kill,
  pause,
  rtSigaction,
  rtSigpending,
  rtSigprocmask,
  rtSigqueueinfo,
  rtSigsuspend,
  rtSigtimedwait,
  sigaltstack,
  tgkill,
  tkill,
} from './signal-calls';
import { doSignal, rtSigreturn } from './signal-delivery';
import {
  alarm,
  clockGetres,
  clockGettime,
  clockNanosleep,
  getcpu,
  getitimer,
  gettimeofday,
  nanosleep,
  restartSyscall,
  setitimer,
  time,
} from './time-calls';
import { badIret, doDoubleFault, doPageFault, doTrap, panic } from './traps';
import { startProgram } from './exec';
import { exit, wait4, waitid } from './exit';
import { clone, fork, vfork } from './fork';
import { syscallTraceEnter, syscallTraceLeave } from './ptrace-events';
import { setAddressSpace } from './kernel-stack';
import { LOCAL_TIMER_VECTOR, schedule, timerInterrupt } from './schedule';
import { ERRNO } from '../errno';

/** What a `vmcall` reaches: the number is in EAX, the arguments are those of a C function, the result goes to RAX. */
export interface Service {
  readonly number: number;
  /** As the trace names it. */
  readonly name: string;
  /** As C would declare it; for people. */
  readonly signature: string;
  /** `args`: RDI, RSI, RDX, RCX, R8, R9. */
  readonly run: (kernel: Kernel, args: readonly bigint[]) => Outcome;
}

const row = (number: number, name: string, signature: string, run: Service['run']): Service => ({
  number,
  name,
  signature,
  run,
});

/** SERVICE_kernel_execve: RAX = entry point, RDX = stack pointer. */
function kernelExecve(kernel: Kernel): Outcome {
  if (kernel.program === null)
    return { end: 'panic', reason: 'kernel panic: no working init found, there is no program to run' };
  const started = startProgram(kernel, kernel.program);
  if ('error' in started)
    return { end: 'panic', reason: `kernel panic: the program cannot be loaded: ${started.error}` };
  kernel.machine.cpu.gpr[2] = started.sp;
  setAddressSpace(kernel, kernel.current, kernel.mm?.tables.root ?? 0);
  return started.entry;
}

/** The timer's interrupt, or the terminal's: what was typed has been handed to the line discipline already. */
function doIrq(kernel: Kernel, [regs, vector]: readonly bigint[]): Outcome {
  if (Number(vector & 0xffn) === LOCAL_TIMER_VECTOR) {
    const cs = kernel.memory.kernelWord((regs + 136n) & 0xffff_ffff_ffff_ffffn);
    return timerInterrupt(kernel, ((cs ?? 0n) & 3n) === 3n);
  }
  kernel.interruptPending = false;
  return 0;
}

/**
 * The one table of services. Numbers below 0x400 are the system call's own; the same numbers stand in
 * kernels/shared/services.h and syscalls_64.h, and a test compares them.
 */
export const SERVICES: readonly Service[] = [
  row(0, 'read', 'ssize_t read(int fd, void *buf, size_t count)', read),
  row(1, 'write', 'ssize_t write(int fd, const void *buf, size_t count)', write),
  row(2, 'open', 'int open(const char *path, int flags, mode_t mode)', open),
  row(3, 'close', 'int close(int fd)', close),
  row(5, 'fstat', 'int fstat(int fd, struct stat *statbuf)', fstat),
  row(8, 'lseek', 'off_t lseek(int fd, off_t offset, int whence)', lseek),
  row(9, 'mmap', 'void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)', mmap),
  row(10, 'mprotect', 'int mprotect(void *addr, size_t len, int prot)', mprotect),
  row(11, 'munmap', 'int munmap(void *addr, size_t length)', munmap),
  row(12, 'brk', 'void *brk(void *addr)', brk),
  row(13, 'rt_sigaction', 'int rt_sigaction(int sig, const struct sigaction *act, struct sigaction *oldact, size_t sigsetsize)', rtSigaction), // prettier-ignore
  row(14, 'rt_sigprocmask', 'int rt_sigprocmask(int how, const sigset_t *set, sigset_t *oldset, size_t sigsetsize)', rtSigprocmask), // prettier-ignore
  row(15, 'rt_sigreturn', 'long rt_sigreturn(void): the registers of the frame at RSP - 8', rtSigreturn),
  row(16, 'ioctl', 'int ioctl(int fd, unsigned long request, void *argument)', ioctl),
  row(20, 'writev', 'ssize_t writev(int fd, const struct iovec *iov, int iovcnt)', writev),
  row(34, 'pause', 'int pause(void)', pause),
  row(35, 'nanosleep', 'int nanosleep(const struct timespec *req, struct timespec *rem)', nanosleep),
  row(36, 'getitimer', 'int getitimer(int which, struct itimerval *value)', getitimer),
  row(37, 'alarm', 'unsigned alarm(unsigned seconds)', alarm),
  row(38, 'setitimer', 'int setitimer(int which, const struct itimerval *value, struct itimerval *old)', setitimer),
  row(39, 'getpid', 'pid_t getpid(void)', getpid),
  row(56, 'clone', 'int clone(unsigned long flags, void *stack, int *parent_tid, int *child_tid, unsigned long tls)', clone), // prettier-ignore
  row(57, 'fork', 'pid_t fork(void)', fork),
  row(58, 'vfork', 'pid_t vfork(void)', vfork),
  row(60, 'exit', 'void exit(int status)', exit),
  row(61, 'wait4', 'pid_t wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)', wait4),
  row(62, 'kill', 'int kill(pid_t pid, int sig)', kill),
  row(63, 'uname', 'int uname(struct utsname *buf)', uname),
  row(96, 'gettimeofday', 'int gettimeofday(struct timeval *tv, struct timezone *tz)', gettimeofday),
  row(127, 'rt_sigpending', 'int rt_sigpending(sigset_t *set, size_t sigsetsize)', rtSigpending),
  row(128, 'rt_sigtimedwait', 'int rt_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout, size_t sigsetsize)', rtSigtimedwait), // prettier-ignore
  row(129, 'rt_sigqueueinfo', 'int rt_sigqueueinfo(pid_t tgid, int sig, siginfo_t *info)', rtSigqueueinfo),
  row(130, 'rt_sigsuspend', 'int rt_sigsuspend(const sigset_t *mask, size_t sigsetsize)', rtSigsuspend),
  row(131, 'sigaltstack', 'int sigaltstack(const stack_t *ss, stack_t *old_ss)', sigaltstack),
  row(158, 'arch_prctl', 'int arch_prctl(int code, unsigned long addr)', archPrctl),
  row(186, 'gettid', 'pid_t gettid(void)', getpid),
  row(200, 'tkill', 'int tkill(pid_t tid, int sig)', tkill),
  row(201, 'time', 'time_t time(time_t *t)', time),
  row(218, 'set_tid_address', 'pid_t set_tid_address(int *tidptr)', setTidAddress),
  row(219, 'restart_syscall', 'long restart_syscall(void)', restartSyscall),
  row(228, 'clock_gettime', 'int clock_gettime(clockid_t clockid, struct timespec *tp)', clockGettime),
  row(229, 'clock_getres', 'int clock_getres(clockid_t clockid, struct timespec *res)', clockGetres),
  row(230, 'clock_nanosleep', 'int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *req, struct timespec *rem)', clockNanosleep), // prettier-ignore
  row(231, 'exit_group', 'void exit_group(int status)', exit),
  row(234, 'tgkill', 'int tgkill(pid_t tgid, pid_t tid, int sig)', tgkill),
  row(247, 'waitid', 'int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options, struct rusage *rusage)', waitid), // prettier-ignore
  row(257, 'openat', 'int openat(int dirfd, const char *path, int flags, mode_t mode)', openat),
  row(309, 'getcpu', 'int getcpu(unsigned *cpu, unsigned *node, void *unused)', getcpu),
  row(318, 'getrandom', 'ssize_t getrandom(void *buf, size_t buflen, unsigned int flags)', getrandom),
  row(0x400, 'ni_syscall', 'long ni_syscall(void): -ENOSYS', () => -ERRNO.ENOSYS),
  row(0x401, 'kernel_execve', 'void kernel_execve(void): RAX = entry point, RDX = stack pointer', kernelExecve),
  row(0x402, 'do_page_fault', 'void do_page_fault(struct pt_regs *, long error_code, long cr2)', doPageFault),
  row(0x403, 'do_trap', 'void do_trap(struct pt_regs *, long error_code, int vector)', doTrap),
  row(0x404, 'do_double_fault', 'void do_double_fault(struct pt_regs *, long, long cr2, int gs)', doDoubleFault),
  row(0x405, 'do_signal', 'void do_signal(struct pt_regs *)', doSignal),
  row(0x406, 'do_irq', 'void do_irq(struct pt_regs *, int vector)', doIrq),
  row(0x407, 'panic', 'void panic(const char *text)', panic),
  row(0x408, 'bad_iret', 'void bad_iret(struct pt_regs *)', badIret),
  row(0x420, 'schedule', 'struct task_struct *schedule(void): who is to run next', schedule),
  row(
    0x421,
    'syscall_trace_enter',
    'long syscall_trace_enter(struct pt_regs *): the number to call',
    syscallTraceEnter,
  ),
  row(0x422, 'syscall_trace_leave', 'void syscall_trace_leave(struct pt_regs *)', syscallTraceLeave),
];

const byNumber = new Map(SERVICES.map((service) => [service.number, service]));

/** The service behind a `vmcall`; a system call that has none is ni_syscall, any other number is nothing. */
export const serviceOf = (number: number): Service | null =>
  byNumber.get(number) ?? (number < 0x400 ? (byNumber.get(0x400) ?? null) : null);
