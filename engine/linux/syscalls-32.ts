import type { ArgumentKind, Syscall, SyscallArgument } from './syscalls';
import { SYSCALLS, syscallOf } from './syscalls';

/**
 * One row a number of the i386, 0 to 461: its name, then `=N`: the arguments are those of the 64-bit call N; `~`: those of the
 * 64-bit call of the same name, in the layout of 32-bit programs; `argument:kind`: these; `-` alone: no such call, or no
 * arguments; `?`: nobody answers.
 * Source: Linux v6.9 arch/x86/entry/syscalls/syscall_32.tbl; argument names from the Linux man-pages.
 */
const ROWS = `
restart_syscall =219
exit =60
fork =57
read =0
write =1
open =2
close =3
waitpid pid:int wstatus:ptr options:hex
creat =85
link =86
unlink =87
execve ~
chdir =80
time tloc:ptr
mknod =133
chmod =90
lchown ~
break ?
oldstat ~
lseek fd:fd offset:offset whence:whence
getpid =39
mount =165
umount ~
setuid uid:int
getuid -
stime ~
ptrace ~
alarm =37
oldfstat ~
pause =34
utime ~
stty ?
gtty ?
access =21
nice inc:int
ftime ?
sync =162
kill =62
rename =82
mkdir =83
rmdir =84
dup =32
pipe =22
times ~
prof ?
brk =12
setgid gid:int
getgid -
signal signum:signal handler:ptr
geteuid -
getegid -
acct =163
umount2 =166
lock ?
ioctl ~
fcntl ~
mpx ?
setpgid =109
ulimit ?
oldolduname ~
umask =95
chroot =161
ustat ~
dup2 =33
getppid =110
getpgrp =111
setsid =112
sigaction signum:signal act:in-action oldact:out-action
sgetmask ~
ssetmask ~
setreuid ~
setregid ~
sigsuspend restart:hex ignored:hex mask:hex
sigpending set:out-set
sethostname =170
setrlimit resource:int rlim:ptr
getrlimit resource:int rlim:ptr
getrusage ~
gettimeofday ~
settimeofday ~
getgroups ~
setgroups ~
select ~
symlink =88
oldlstat ~
readlink =89
uselib ?
swapon =167
reboot =169
readdir ~
mmap ~
munmap =11
truncate ~
ftruncate ~
fchmod =91
fchown ~
getpriority =140
setpriority =141
profil ?
statfs ~
fstatfs ~
ioperm =173
socketcall ~
syslog =103
setitimer ~
getitimer ~
stat ~
lstat ~
fstat ~
olduname ~
iopl =172
vhangup =153
idle ?
vm86old ~
wait4 ~
swapoff =168
sysinfo ~
ipc ~
fsync =74
sigreturn -
clone ~
setdomainname =171
uname =63
modify_ldt =154
adjtimex ~
mprotect =10
sigprocmask how:mask-how set:in-set oldset:out-set
create_module ?
init_module =175
delete_module =176
get_kernel_syms ?
quotactl =179
getpgid =121
fchdir =81
bdflush ?
sysfs =139
personality =135
afs_syscall ?
setfsuid ~
setfsgid ~
_llseek fd:fd offset:offset result:out-unsigned whence:whence
getdents ~
_newselect ~
flock =73
msync =26
readv ~
writev ~
getsid =124
fdatasync =75
_sysctl ~
mlock =149
munlock =150
mlockall =151
munlockall =152
sched_setparam =142
sched_getparam =143
sched_setscheduler =144
sched_getscheduler =145
sched_yield =24
sched_get_priority_max =146
sched_get_priority_min =147
sched_rr_get_interval ~
nanosleep ~
mremap =25
setresuid ~
getresuid ~
vm86 ~
query_module ?
poll =7
nfsservctl =180
setresgid ~
getresgid ~
prctl =157
rt_sigreturn ~
rt_sigaction ~
rt_sigprocmask ~
rt_sigpending ~
rt_sigtimedwait ~
rt_sigqueueinfo ~
rt_sigsuspend ~
pread64 fd:fd buf:out-bytes count:size offset:offset
pwrite64 fd:fd buf:in-bytes count:size offset:offset
chown ~
getcwd =79
capget =125
capset =126
sigaltstack ~
sendfile ~
getpmsg ?
putpmsg ?
vfork =58
ugetrlimit resource:int rlim:ptr
mmap2 addr:addr length:size prot:prot flags:map-flags fd:fd offset:hex-offset
truncate64 path:path length:size
ftruncate64 fd:fd length:size
stat64 pathname:path statbuf:out-stat
lstat64 pathname:path statbuf:out-stat
fstat64 fd:fd statbuf:out-stat
lchown32 =94
getuid32 =102
getgid32 =104
geteuid32 =107
getegid32 =108
setreuid32 =113
setregid32 =114
getgroups32 =115
setgroups32 =116
fchown32 =93
setresuid32 =117
getresuid32 =118
setresgid32 =119
getresgid32 =120
chown32 =92
setuid32 =105
setgid32 =106
setfsuid32 =122
setfsgid32 =123
pivot_root =155
mincore =27
madvise =28
getdents64 =217
fcntl64 fd:fd cmd:int arg:hex
-
-
gettid =186
readahead ~
setxattr =188
lsetxattr =189
fsetxattr =190
getxattr =191
lgetxattr =192
fgetxattr =193
listxattr =194
llistxattr =195
flistxattr =196
removexattr =197
lremovexattr =198
fremovexattr =199
tkill =200
sendfile64 =40
futex ~
sched_setaffinity ~
sched_getaffinity ~
set_thread_area u_info:ptr
get_thread_area u_info:ptr
io_setup ~
io_destroy =207
io_getevents ~
io_submit ~
io_cancel =210
fadvise64 ~
-
exit_group =231
lookup_dcookie ~
epoll_create =213
epoll_ctl =233
epoll_wait =232
remap_file_pages =216
set_tid_address =218
timer_create ~
timer_settime ~
timer_gettime ~
timer_getoverrun =225
timer_delete =226
clock_settime ~
clock_gettime ~
clock_getres ~
clock_nanosleep ~
statfs64 ~
fstatfs64 ~
tgkill =234
utimes ~
fadvise64_64 ~
vserver ?
mbind ~
get_mempolicy ~
set_mempolicy ~
mq_open ~
mq_unlink =241
mq_timedsend ~
mq_timedreceive ~
mq_notify ~
mq_getsetattr ~
kexec_load ~
waitid ~
-
add_key =248
request_key =249
keyctl =250
ioprio_set =251
ioprio_get =252
inotify_init =253
inotify_add_watch =254
inotify_rm_watch =255
migrate_pages =256
openat =257
mkdirat =258
mknodat =259
fchownat =260
futimesat ~
fstatat64 dirfd:dirfd pathname:path statbuf:out-stat flags:hex
unlinkat =263
renameat =264
linkat =265
symlinkat =266
readlinkat =267
fchmodat =268
faccessat =269
pselect6 ~
ppoll ~
unshare =272
set_robust_list ~
get_robust_list ~
splice =275
sync_file_range ~
tee =276
vmsplice ~
move_pages ~
getcpu =309
epoll_pwait ~
utimensat ~
signalfd ~
timerfd_create =283
eventfd =284
fallocate ~
timerfd_settime ~
timerfd_gettime ~
signalfd4 ~
eventfd2 =290
epoll_create1 =291
dup3 =292
pipe2 =293
inotify_init1 =294
preadv ~
pwritev ~
rt_tgsigqueueinfo ~
perf_event_open =298
recvmmsg ~
fanotify_init =300
fanotify_mark ~
prlimit64 =302
name_to_handle_at =303
open_by_handle_at ~
clock_adjtime =305
syncfs =306
sendmmsg ~
setns =308
process_vm_readv ~
process_vm_writev ~
kcmp =312
finit_module =313
sched_setattr =314
sched_getattr =315
renameat2 =316
seccomp =317
getrandom =318
memfd_create =319
bpf =321
execveat ~
socket =41
socketpair =53
bind =49
connect =42
listen =50
accept4 =288
getsockopt =55
setsockopt =54
getsockname =51
getpeername =52
sendto =44
sendmsg =46
recvfrom =45
recvmsg =47
shutdown =48
userfaultfd =323
membarrier =324
mlock2 =325
copy_file_range =326
preadv2 ~
pwritev2 ~
pkey_mprotect =329
pkey_alloc =330
pkey_free =331
statx =332
arch_prctl ~
io_pgetevents =333
rseq =334
-
-
-
-
-
-
semget =64
semctl =66
shmget =29
shmctl =31
shmat =30
shmdt =67
msgget =68
msgsnd =69
msgrcv =70
msgctl =71
clock_gettime64 =228
clock_settime64 =227
clock_adjtime64 ~
clock_getres_time64 =229
clock_nanosleep_time64 =230
timer_gettime64 =224
timer_settime64 =223
timerfd_gettime64 =287
timerfd_settime64 =286
utimensat_time64 =280
pselect6_time64 ~
ppoll_time64 ~
-
io_pgetevents_time64 ~
recvmmsg_time64 ~
mq_timedsend_time64 ~
mq_timedreceive_time64 ~
semtimedop_time64 ~
rt_sigtimedwait_time64 ~
futex_time64 =202
sched_rr_get_interval_time64 =148
pidfd_send_signal =424
io_uring_setup =425
io_uring_enter =426
io_uring_register =427
open_tree =428
move_mount =429
fsopen =430
fsconfig =431
fsmount =432
fspick =433
pidfd_open =434
clone3 =435
close_range =436
openat2 =437
pidfd_getfd =438
faccessat2 =439
process_madvise =440
epoll_pwait2 =441
mount_setattr =442
quotactl_fd =443
landlock_create_ruleset =444
landlock_add_rule =445
landlock_restrict_self =446
memfd_secret =447
process_mrelease =448
futex_waitv =449
set_mempolicy_home_node =450
cachestat =451
fchmodat2 =452
map_shadow_stack =453
futex_wake =454
futex_wait =455
futex_requeue =456
statmount =457
listmount =458
lsm_get_self_attr =459
lsm_set_self_attr =460
lsm_list_modules =461
`;

const byName = new Map(SYSCALLS.map((row) => [row.name, row]));

function argumentsOf(name: string, words: readonly string[]): readonly SyscallArgument[] | null {
  const [first] = words;
  if (first === undefined || first === '-') return [];
  if (first === '?') return null;
  if (first === '~') return byName.get(name)?.args ?? null;
  if (first.startsWith('=')) return syscallOf(Number(first.slice(1)))?.args ?? null;
  return words.map((word) => {
    const [argument, kind] = word.split(':');
    return { name: argument, kind: kind as ArgumentKind };
  });
}

/** A call of 32-bit programs; `args` is null where the lab has no words for them. */
export interface Syscall32 extends Omit<Syscall, 'args' | 'served'> {
  readonly args: readonly SyscallArgument[] | null;
}

/** The system calls of 32-bit programs by number; the name is empty where a number was never given away. */
export const SYSCALLS_32: readonly Syscall32[] = ROWS.trim()
  .split('\n')
  .map((line, number) => {
    const [name, ...words] = line.split(' ');
    return name === '-' ? { number, name: '', args: null } : { number, name, args: argumentsOf(name, words) };
  });

/** The row of a number, or null for one that was never given away. */
export function syscall32Of(number: bigint | number): Syscall32 | null {
  const row = SYSCALLS_32[Number(number)];
  return row === undefined || row.name === '' ? null : row;
}
