import type { Kernel, Outcome } from './kernel';
import { close, creat, ioctl, open, openat } from './files';
import { brk, madvise, mmap, mprotect, mremap, msync, munmap } from './memory-calls';
import { archPrctl, getpid, getrandom, gettid, setTidAddress, uname } from './process-calls';
import { pread64, pwrite64, read, readv, write, writev } from './read-write';
import {
  kill,
  pause,
  rtSigaction,
  rtSigpending,
  rtSigprocmask,
  rtSigqueueinfo,
  rtTgsigqueueinfo,
  rtSigsuspend,
  rtSigtimedwait,
  sigaltstack,
  tgkill,
  tkill,
} from './signal-calls';
import { closeRange, dup, dup2, dup3, fcntl, fsync, pipe, pipe2 } from './descriptor-calls';
import {
  chdir,
  chmod,
  chown,
  chroot,
  fchdir,
  fchmod,
  fchmodat,
  fchown,
  fchownat,
  ftruncate,
  getcwd,
  getdents64,
  lchown,
  link,
  linkat,
  mkdir,
  mkdirat,
  mknod,
  mknodat,
  notPermitted,
  readlink,
  readlinkat,
  rename,
  renameat,
  renameat2,
  rmdir,
  symlink,
  symlinkat,
  truncate,
  umask,
  unlink,
  unlinkat,
} from './directory-calls';
import {
  getegid,
  geteuid,
  getgid,
  getgroups,
  getpgid,
  getpgrp,
  getppid,
  getpriority,
  getresuid,
  getrlimit,
  getrusage,
  getsid,
  getuid,
  prctl,
  prlimit64,
  schedGetaffinity,
  schedGetscheduler,
  schedSetaffinity,
  schedYield,
  setfsuid,
  setpgid,
  setresuid,
  setreuid,
  setrlimit,
  setsid,
  setuid,
  sysinfo,
  times,
} from './identity-calls';
import { poll, ppoll, pselect6, select } from './poll';
import { lseek } from './seek';
import { access, faccessat, fstat, fstatfs, lstat, newfstatat, stat, statfs, statx } from './stat';
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
import { baseName, execve, execveat, nameTask, programFile } from './execve';
import { exit, exitGroup, wait4, waitid } from './exit';
import { clone, clone3, fork, vfork } from './fork';
import { futex, getRobustList, setRobustList } from './futex';
import { ptrace } from './ptrace';
import { syscallTraceEnter, syscallTraceLeave } from './ptrace-events';
import { setAddressSpace } from './kernel-stack';
import { LOCAL_TIMER_VECTOR, schedule, timerInterrupt } from './schedule';
import { COMPAT_SERVICE, COMPAT_SERVICE_END, compatServices } from './compat';
import { modifyLdt } from './ldt';
import { getUser4, landingPad } from './vdso32';
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

/** SERVICE_kernel_execve: RAX = entry point, RDX = stack pointer, RCX = code segment. */
function kernelExecve(kernel: Kernel): Outcome {
  if (kernel.program === null)
    return { end: 'panic', reason: 'kernel panic: no working init found, there is no program to run' };
  const started = startProgram(kernel, kernel.program);
  if ('error' in started)
    return { end: 'panic', reason: `kernel panic: the program cannot be loaded: ${started.error}` };
  kernel.machine.cpu.gpr[2] = started.sp;
  kernel.machine.cpu.gpr[1] = started.cs;
  const path = kernel.program.argv.at(0) ?? '';
  nameTask(kernel, kernel.program, {
    inode: programFile(kernel, kernel.program),
    path: path.startsWith('/') ? path : `/home/student/${path}`,
    called: baseName(path),
  });
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
  row(4, 'stat', 'int stat(const char *path, struct stat *statbuf)', stat),
  row(5, 'fstat', 'int fstat(int fd, struct stat *statbuf)', fstat),
  row(6, 'lstat', 'int lstat(const char *path, struct stat *statbuf)', lstat),
  row(7, 'poll', 'int poll(struct pollfd *fds, nfds_t nfds, int timeout)', poll),
  row(8, 'lseek', 'off_t lseek(int fd, off_t offset, int whence)', lseek),
  row(9, 'mmap', 'void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)', mmap),
  row(10, 'mprotect', 'int mprotect(void *addr, size_t len, int prot)', mprotect),
  row(11, 'munmap', 'int munmap(void *addr, size_t length)', munmap),
  row(12, 'brk', 'void *brk(void *addr)', brk),
  row(13, 'rt_sigaction', 'int rt_sigaction(int sig, const struct sigaction *act, struct sigaction *oldact, size_t sigsetsize)', rtSigaction), // prettier-ignore
  row(14, 'rt_sigprocmask', 'int rt_sigprocmask(int how, const sigset_t *set, sigset_t *oldset, size_t sigsetsize)', rtSigprocmask), // prettier-ignore
  row(15, 'rt_sigreturn', 'long rt_sigreturn(void): the registers of the frame at RSP - 8', rtSigreturn),
  row(16, 'ioctl', 'int ioctl(int fd, unsigned long request, void *argument)', ioctl),
  row(17, 'pread64', 'ssize_t pread64(int fd, void *buf, size_t count, off_t offset)', pread64),
  row(18, 'pwrite64', 'ssize_t pwrite64(int fd, const void *buf, size_t count, off_t offset)', pwrite64),
  row(19, 'readv', 'ssize_t readv(int fd, const struct iovec *iov, int iovcnt)', readv),
  row(20, 'writev', 'ssize_t writev(int fd, const struct iovec *iov, int iovcnt)', writev),
  row(21, 'access', 'int access(const char *path, int mode)', access),
  row(22, 'pipe', 'int pipe(int pipefd[2])', pipe),
  row(23, 'select', 'int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)', select), // prettier-ignore
  row(24, 'sched_yield', 'int sched_yield(void)', schedYield),
  row(25, 'mremap', 'void *mremap(void *old_address, size_t old_size, size_t new_size, int flags, void *new_address)', mremap), // prettier-ignore
  row(26, 'msync', 'int msync(void *addr, size_t length, int flags)', msync),
  row(28, 'madvise', 'int madvise(void *addr, size_t length, int advice)', madvise),
  row(32, 'dup', 'int dup(int oldfd)', dup),
  row(33, 'dup2', 'int dup2(int oldfd, int newfd)', dup2),
  row(34, 'pause', 'int pause(void)', pause),
  row(35, 'nanosleep', 'int nanosleep(const struct timespec *req, struct timespec *rem)', nanosleep),
  row(36, 'getitimer', 'int getitimer(int which, struct itimerval *value)', getitimer),
  row(37, 'alarm', 'unsigned alarm(unsigned seconds)', alarm),
  row(38, 'setitimer', 'int setitimer(int which, const struct itimerval *value, struct itimerval *old)', setitimer),
  row(39, 'getpid', 'pid_t getpid(void)', getpid),
  row(56, 'clone', 'int clone(unsigned long flags, void *stack, int *parent_tid, int *child_tid, unsigned long tls)', clone), // prettier-ignore
  row(57, 'fork', 'pid_t fork(void)', fork),
  row(58, 'vfork', 'pid_t vfork(void)', vfork),
  row(59, 'execve', 'int execve(const char *path, char *const argv[], char *const envp[])', execve),
  row(60, 'exit', 'void exit(int status)', exit),
  row(61, 'wait4', 'pid_t wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)', wait4),
  row(62, 'kill', 'int kill(pid_t pid, int sig)', kill),
  row(63, 'uname', 'int uname(struct utsname *buf)', uname),
  row(72, 'fcntl', 'int fcntl(int fd, int cmd, unsigned long arg)', fcntl),
  row(73, 'flock', 'int flock(int fd, int operation)', fsync),
  row(74, 'fsync', 'int fsync(int fd)', fsync),
  row(75, 'fdatasync', 'int fdatasync(int fd)', fsync),
  row(76, 'truncate', 'int truncate(const char *path, off_t length)', truncate),
  row(77, 'ftruncate', 'int ftruncate(int fd, off_t length)', ftruncate),
  row(79, 'getcwd', 'char *getcwd(char *buf, size_t size)', getcwd),
  row(80, 'chdir', 'int chdir(const char *path)', chdir),
  row(81, 'fchdir', 'int fchdir(int fd)', fchdir),
  row(82, 'rename', 'int rename(const char *oldpath, const char *newpath)', rename),
  row(83, 'mkdir', 'int mkdir(const char *pathname, mode_t mode)', mkdir),
  row(84, 'rmdir', 'int rmdir(const char *pathname)', rmdir),
  row(85, 'creat', 'int creat(const char *pathname, mode_t mode)', creat),
  row(86, 'link', 'int link(const char *oldpath, const char *newpath)', link),
  row(87, 'unlink', 'int unlink(const char *pathname)', unlink),
  row(88, 'symlink', 'int symlink(const char *target, const char *linkpath)', symlink),
  row(89, 'readlink', 'ssize_t readlink(const char *pathname, char *buf, size_t bufsiz)', readlink),
  row(90, 'chmod', 'int chmod(const char *pathname, mode_t mode)', chmod),
  row(91, 'fchmod', 'int fchmod(int fd, mode_t mode)', fchmod),
  row(92, 'chown', 'int chown(const char *pathname, uid_t owner, gid_t group)', chown),
  row(93, 'fchown', 'int fchown(int fd, uid_t owner, gid_t group)', fchown),
  row(94, 'lchown', 'int lchown(const char *pathname, uid_t owner, gid_t group)', lchown),
  row(95, 'umask', 'mode_t umask(mode_t mask)', umask),
  row(96, 'gettimeofday', 'int gettimeofday(struct timeval *tv, struct timezone *tz)', gettimeofday),
  row(97, 'getrlimit', 'int getrlimit(int resource, struct rlimit *rlim)', getrlimit),
  row(98, 'getrusage', 'int getrusage(int who, struct rusage *usage)', getrusage),
  row(99, 'sysinfo', 'int sysinfo(struct sysinfo *info)', sysinfo),
  row(100, 'times', 'clock_t times(struct tms *buf)', times),
  row(101, 'ptrace', 'long ptrace(long request, pid_t pid, void *addr, void *data)', ptrace),
  row(102, 'getuid', 'uid_t getuid(void)', getuid),
  row(104, 'getgid', 'gid_t getgid(void)', getgid),
  row(105, 'setuid', 'int setuid(uid_t uid)', setuid),
  row(106, 'setgid', 'int setgid(gid_t gid)', setuid),
  row(107, 'geteuid', 'uid_t geteuid(void)', geteuid),
  row(108, 'getegid', 'gid_t getegid(void)', getegid),
  row(109, 'setpgid', 'int setpgid(pid_t pid, pid_t pgid)', setpgid),
  row(110, 'getppid', 'pid_t getppid(void)', getppid),
  row(111, 'getpgrp', 'pid_t getpgrp(void)', getpgrp),
  row(112, 'setsid', 'pid_t setsid(void)', setsid),
  row(113, 'setreuid', 'int setreuid(uid_t ruid, uid_t euid)', setreuid),
  row(114, 'setregid', 'int setregid(gid_t rgid, gid_t egid)', setreuid),
  row(115, 'getgroups', 'int getgroups(int size, gid_t *list)', getgroups),
  row(116, 'setgroups', 'int setgroups(int size, const gid_t *list)', notPermitted),
  row(117, 'setresuid', 'int setresuid(uid_t ruid, uid_t euid, uid_t suid)', setresuid),
  row(118, 'getresuid', 'int getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)', getresuid),
  row(119, 'setresgid', 'int setresgid(gid_t rgid, gid_t egid, gid_t sgid)', setresuid),
  row(120, 'getresgid', 'int getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)', getresuid),
  row(121, 'getpgid', 'pid_t getpgid(pid_t pid)', getpgid),
  row(122, 'setfsuid', 'int setfsuid(uid_t fsuid)', setfsuid),
  row(123, 'setfsgid', 'int setfsgid(gid_t fsgid)', setfsuid),
  row(124, 'getsid', 'pid_t getsid(pid_t pid)', getsid),
  row(127, 'rt_sigpending', 'int rt_sigpending(sigset_t *set, size_t sigsetsize)', rtSigpending),
  row(128, 'rt_sigtimedwait', 'int rt_sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout, size_t sigsetsize)', rtSigtimedwait), // prettier-ignore
  row(129, 'rt_sigqueueinfo', 'int rt_sigqueueinfo(pid_t tgid, int sig, siginfo_t *info)', rtSigqueueinfo),
  row(130, 'rt_sigsuspend', 'int rt_sigsuspend(const sigset_t *mask, size_t sigsetsize)', rtSigsuspend),
  row(131, 'sigaltstack', 'int sigaltstack(const stack_t *ss, stack_t *old_ss)', sigaltstack),
  row(133, 'mknod', 'int mknod(const char *pathname, mode_t mode, dev_t dev)', mknod),
  row(137, 'statfs', 'int statfs(const char *path, struct statfs *buf)', statfs),
  row(138, 'fstatfs', 'int fstatfs(int fd, struct statfs *buf)', fstatfs),
  row(140, 'getpriority', 'int getpriority(int which, id_t who)', getpriority),
  row(145, 'sched_getscheduler', 'int sched_getscheduler(pid_t pid)', schedGetscheduler),
  row(157, 'prctl', 'int prctl(int option, unsigned long arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5)', prctl), // prettier-ignore
  row(158, 'arch_prctl', 'int arch_prctl(int code, unsigned long addr)', archPrctl),
  row(160, 'setrlimit', 'int setrlimit(int resource, const struct rlimit *rlim)', setrlimit),
  row(161, 'chroot', 'int chroot(const char *path)', chroot),
  row(165, 'mount', 'int mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data)', notPermitted), // prettier-ignore
  row(166, 'umount2', 'int umount2(const char *target, int flags)', notPermitted),
  row(186, 'gettid', 'pid_t gettid(void)', gettid),
  row(200, 'tkill', 'int tkill(pid_t tid, int sig)', tkill),
  row(201, 'time', 'time_t time(time_t *t)', time),
  row(202, 'futex', 'long futex(uint32_t *uaddr, int op, uint32_t val, const struct timespec *timeout, uint32_t *uaddr2, uint32_t val3)', futex), // prettier-ignore
  row(203, 'sched_setaffinity', 'int sched_setaffinity(pid_t pid, size_t cpusetsize, const unsigned long *mask)', schedSetaffinity), // prettier-ignore
  row(204, 'sched_getaffinity', 'int sched_getaffinity(pid_t pid, size_t cpusetsize, unsigned long *mask)', schedGetaffinity), // prettier-ignore
  row(217, 'getdents64', 'ssize_t getdents64(int fd, void *dirp, size_t count)', getdents64),
  row(218, 'set_tid_address', 'pid_t set_tid_address(int *tidptr)', setTidAddress),
  row(219, 'restart_syscall', 'long restart_syscall(void)', restartSyscall),
  row(228, 'clock_gettime', 'int clock_gettime(clockid_t clockid, struct timespec *tp)', clockGettime),
  row(229, 'clock_getres', 'int clock_getres(clockid_t clockid, struct timespec *res)', clockGetres),
  row(230, 'clock_nanosleep', 'int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *req, struct timespec *rem)', clockNanosleep), // prettier-ignore
  row(231, 'exit_group', 'void exit_group(int status)', exitGroup),
  row(234, 'tgkill', 'int tgkill(pid_t tgid, pid_t tid, int sig)', tgkill),
  row(247, 'waitid', 'int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options, struct rusage *rusage)', waitid), // prettier-ignore
  row(257, 'openat', 'int openat(int dirfd, const char *path, int flags, mode_t mode)', openat),
  row(258, 'mkdirat', 'int mkdirat(int dirfd, const char *pathname, mode_t mode)', mkdirat),
  row(259, 'mknodat', 'int mknodat(int dirfd, const char *pathname, mode_t mode, dev_t dev)', mknodat),
  row(260, 'fchownat', 'int fchownat(int dirfd, const char *pathname, uid_t owner, gid_t group, int flags)', fchownat),
  row(262, 'newfstatat', 'int newfstatat(int dirfd, const char *pathname, struct stat *statbuf, int flags)', newfstatat), // prettier-ignore
  row(263, 'unlinkat', 'int unlinkat(int dirfd, const char *pathname, int flags)', unlinkat),
  row(264, 'renameat', 'int renameat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath)', renameat),
  row(265, 'linkat', 'int linkat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, int flags)', linkat), // prettier-ignore
  row(266, 'symlinkat', 'int symlinkat(const char *target, int newdirfd, const char *linkpath)', symlinkat),
  row(267, 'readlinkat', 'ssize_t readlinkat(int dirfd, const char *pathname, char *buf, size_t bufsiz)', readlinkat),
  row(268, 'fchmodat', 'int fchmodat(int dirfd, const char *pathname, mode_t mode)', fchmodat),
  row(269, 'faccessat', 'int faccessat(int dirfd, const char *pathname, int mode)', faccessat),
  row(270, 'pselect6', 'int pselect6(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timespec *timeout, const void *sigmask)', pselect6), // prettier-ignore
  row(271, 'ppoll', 'int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *tmo_p, const sigset_t *sigmask, size_t sigsetsize)', ppoll), // prettier-ignore
  row(273, 'set_robust_list', 'long set_robust_list(struct robust_list_head *head, size_t len)', setRobustList),
  row(274, 'get_robust_list', 'long get_robust_list(int pid, struct robust_list_head **head_ptr, size_t *len_ptr)', getRobustList), // prettier-ignore
  row(292, 'dup3', 'int dup3(int oldfd, int newfd, int flags)', dup3),
  row(293, 'pipe2', 'int pipe2(int pipefd[2], int flags)', pipe2),
  row(297, 'rt_tgsigqueueinfo', 'int rt_tgsigqueueinfo(pid_t tgid, pid_t tid, int sig, siginfo_t *info)', rtTgsigqueueinfo), // prettier-ignore
  row(302, 'prlimit64', 'int prlimit64(pid_t pid, int resource, const struct rlimit *new_limit, struct rlimit *old_limit)', prlimit64), // prettier-ignore
  row(309, 'getcpu', 'int getcpu(unsigned *cpu, unsigned *node, void *unused)', getcpu),
  row(316, 'renameat2', 'int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned flags)', renameat2), // prettier-ignore
  row(318, 'getrandom', 'ssize_t getrandom(void *buf, size_t buflen, unsigned int flags)', getrandom),
  row(322, 'execveat', 'int execveat(int dirfd, const char *path, char *const argv[], char *const envp[], int flags)', execveat), // prettier-ignore
  row(332, 'statx', 'int statx(int dirfd, const char *pathname, int flags, unsigned mask, struct statx *statxbuf)', statx), // prettier-ignore
  row(435, 'clone3', 'long clone3(struct clone_args *uargs, size_t size)', clone3),
  row(436, 'close_range', 'int close_range(unsigned first, unsigned last, unsigned flags)', closeRange),
  row(0x400, 'ni_syscall', 'long ni_syscall(void): -ENOSYS', () => -ERRNO.ENOSYS),
  row(
    0x401,
    'kernel_execve',
    'void kernel_execve(void): RAX = entry point, RDX = stack pointer, RCX = code segment',
    kernelExecve,
  ),
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
  row(0x430, 'get_user_4', 'long get_user_4(const u32 *user): the value, or -EFAULT', getUser4),
  row(0x431, 'vdso32_landing_pad', 'long vdso32_landing_pad(void)', landingPad),
  row(154, 'modify_ldt', 'int modify_ldt(int func, void *ptr, unsigned long bytecount)', modifyLdt),
  ...compatServices((number) => byNumber.get(number)?.run).map(({ number, name, run }) =>
    row(number, name, `long ${name}(...): the call of 32-bit programs`, run),
  ),
];

const byNumber = new Map(SERVICES.map((service) => [service.number, service]));

/** The service behind a `vmcall`; a system call that has none is ni_syscall, any other number is nothing. */
export const serviceOf = (number: number): Service | null =>
  byNumber.get(number) ??
  (number < 0x400 || (number >= COMPAT_SERVICE && number < COMPAT_SERVICE_END) ? (byNumber.get(0x400) ?? null) : null);
