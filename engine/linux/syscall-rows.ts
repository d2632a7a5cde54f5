/**
 * One row a number, 0 to 334: name, then `argument:kind`; a `*` marks those that the lab serves.
 * Source: Linux v4.20 arch/x86/entry/syscalls/syscall_64.tbl; argument names from the Linux man-pages.
 */
export const ROWS = `
*read fd:fd buf:out-bytes count:size
*write fd:fd buf:in-bytes count:size
*open pathname:path flags:open-flags mode:open-mode
*close fd:fd
*stat pathname:path statbuf:out-stat
*fstat fd:fd statbuf:out-stat
*lstat pathname:path statbuf:out-stat
*poll fds:poll-fds nfds:size timeout:int
*lseek fd:fd offset:offset whence:whence
*mmap addr:addr length:size prot:prot flags:map-flags fd:fd offset:hex-offset
*mprotect addr:addr len:size prot:prot
*munmap addr:addr length:size
*brk addr:addr
*rt_sigaction signum:signal act:in-action oldact:out-action sigsetsize:size
*rt_sigprocmask how:mask-how set:in-set oldset:out-set sigsetsize:size
*rt_sigreturn
*ioctl fd:fd request:ioctl argp:ptr
*pread64 fd:fd buf:out-bytes count:size offset:offset
*pwrite64 fd:fd buf:in-bytes count:size offset:offset
*readv fd:fd iov:out-iovec iovcnt:int
*writev fd:fd iov:iovec iovcnt:int
*access pathname:path mode:access
*pipe pipefd:out-fds
*select nfds:int readfds:fd-set writefds:fd-set exceptfds:fd-set timeout:in-timeval
*sched_yield
*mremap old_address:addr old_size:size new_size:size flags:hex new_address:addr
*msync addr:addr length:size flags:msync-flags
mincore addr:addr length:size vec:ptr
*madvise addr:addr length:size advice:advice
shmget key:hex size:size shmflg:hex
shmat shmid:int shmaddr:addr shmflg:hex
shmctl shmid:int cmd:int buf:ptr
*dup oldfd:fd
*dup2 oldfd:fd newfd:fd
*pause
*nanosleep req:in-timespec rem:left-timespec
*getitimer which:timer curr_value:out-timer
*alarm seconds:uint
*setitimer which:timer new_value:in-timer old_value:out-timer
*getpid
sendfile out_fd:fd in_fd:fd offset:ptr count:size
socket domain:int type:int protocol:int
connect sockfd:fd addr:ptr addrlen:uint
accept sockfd:fd addr:ptr addrlen:ptr
sendto sockfd:fd buf:ptr len:size flags:hex dest_addr:ptr addrlen:uint
recvfrom sockfd:fd buf:ptr len:size flags:hex src_addr:ptr addrlen:ptr
sendmsg sockfd:fd msg:ptr flags:hex
recvmsg sockfd:fd msg:ptr flags:hex
shutdown sockfd:fd how:int
bind sockfd:fd addr:ptr addrlen:uint
listen sockfd:fd backlog:int
getsockname sockfd:fd addr:ptr addrlen:ptr
getpeername sockfd:fd addr:ptr addrlen:ptr
socketpair domain:int type:int protocol:int sv:ptr
setsockopt sockfd:fd level:int optname:int optval:ptr optlen:uint
getsockopt sockfd:fd level:int optname:int optval:ptr optlen:ptr
*clone flags:hex stack:addr parent_tid:ptr child_tid:ptr tls:hex
*fork
*vfork
*execve pathname:path argv:argv envp:envp
*exit status:int
*wait4 pid:int wstatus:out-status options:wait-options rusage:ptr
*kill pid:int sig:signal
*uname buf:out-utsname
semget key:hex nsems:int semflg:hex
semop semid:int sops:ptr nsops:size
semctl semid:int semnum:int cmd:int arg:hex
shmdt shmaddr:addr
msgget key:hex msgflg:hex
msgsnd msqid:int msgp:ptr msgsz:size msgflg:hex
msgrcv msqid:int msgp:ptr msgsz:size msgtyp:int msgflg:hex
msgctl msqid:int cmd:int buf:ptr
*fcntl fd:fd cmd:int arg:hex
*flock fd:fd operation:lock
*fsync fd:fd
*fdatasync fd:fd
*truncate path:path length:offset
*ftruncate fd:fd length:offset
getdents fd:fd dirp:ptr count:size
*getcwd buf:out-path size:size
*chdir path:path
*fchdir fd:fd
*rename oldpath:path newpath:path
*mkdir pathname:path mode:octal
*rmdir pathname:path
*creat pathname:path mode:octal
*link oldpath:path newpath:path
*unlink pathname:path
*symlink target:path linkpath:path
*readlink pathname:path buf:out-bytes bufsiz:size
*chmod pathname:path mode:octal
*fchmod fd:fd mode:octal
*chown pathname:path owner:int group:int
*fchown fd:fd owner:int group:int
*lchown pathname:path owner:int group:int
*umask mask:octal
*gettimeofday tv:out-timeval tz:out-timezone
*getrlimit resource:resource rlim:out-limits
*getrusage who:usage-of usage:out-usage
*sysinfo info:out-sysinfo
*times buf:out-ticks
*ptrace request:int pid:int addr:addr data:hex
*getuid
syslog type:int bufp:ptr len:int
*getgid
*setuid uid:int
*setgid gid:int
*geteuid
*getegid
*setpgid pid:int pgid:int
*getppid
*getpgrp
*setsid
*setreuid ruid:int euid:int
*setregid rgid:int egid:int
*getgroups size:int list:ptr
*setgroups size:int list:ptr
*setresuid ruid:int euid:int suid:int
*getresuid ruid:ptr euid:ptr suid:ptr
*setresgid rgid:int egid:int sgid:int
*getresgid rgid:ptr egid:ptr sgid:ptr
*getpgid pid:int
*setfsuid fsuid:int
*setfsgid fsgid:int
*getsid pid:int
capget hdrp:ptr datap:ptr
capset hdrp:ptr datap:ptr
*rt_sigpending set:out-set sigsetsize:size
*rt_sigtimedwait set:in-set info:out-siginfo timeout:in-timespec sigsetsize:size
*rt_sigqueueinfo tgid:int sig:signal info:in-siginfo
*rt_sigsuspend mask:in-set sigsetsize:size
*sigaltstack ss:in-stack old_ss:out-stack
utime filename:path times:ptr
*mknod pathname:path mode:octal dev:hex
uselib library:path
personality persona:hex
ustat dev:hex ubuf:ptr
*statfs path:path buf:ptr
*fstatfs fd:fd buf:ptr
sysfs option:int arg1:hex arg2:hex
*getpriority which:priority-of who:int
setpriority which:priority-of who:int prio:int
sched_setparam pid:int param:ptr
sched_getparam pid:int param:ptr
sched_setscheduler pid:int policy:int param:ptr
*sched_getscheduler pid:int
sched_get_priority_max policy:int
sched_get_priority_min policy:int
sched_rr_get_interval pid:int tp:ptr
mlock addr:addr len:size
munlock addr:addr len:size
mlockall flags:hex
munlockall
vhangup
modify_ldt func:int ptr:ptr bytecount:size
pivot_root new_root:path put_old:path
_sysctl args:ptr
*prctl option:int arg2:hex arg3:hex arg4:hex arg5:hex
*arch_prctl code:arch-prctl addr:addr
adjtimex buf:ptr
*setrlimit resource:resource rlim:in-limits
*chroot path:path
sync
acct filename:path
settimeofday tv:ptr tz:ptr
*mount source:path target:path filesystemtype:path mountflags:hex data:ptr
*umount2 target:path flags:hex
swapon path:path swapflags:hex
swapoff path:path
reboot magic:hex magic2:hex cmd:hex arg:ptr
sethostname name:path len:size
setdomainname name:path len:size
iopl level:int
ioperm from:size num:size turn_on:int
create_module name:path size:size
init_module module_image:ptr len:size param_values:path
delete_module name:path flags:hex
get_kernel_syms table:ptr
query_module name:path which:int buf:ptr bufsize:size ret:ptr
quotactl cmd:hex special:path id:int addr:addr
nfsservctl cmd:int argp:ptr resp:ptr
getpmsg a:hex b:hex c:hex d:hex e:hex
putpmsg a:hex b:hex c:hex d:hex e:hex
afs_syscall a:hex b:hex c:hex d:hex e:hex
tuxcall a:hex b:hex c:hex
security a:hex b:hex c:hex
*gettid
readahead fd:fd offset:offset count:size
setxattr path:path name:path value:ptr size:size flags:hex
lsetxattr path:path name:path value:ptr size:size flags:hex
fsetxattr fd:fd name:path value:ptr size:size flags:hex
getxattr path:path name:path value:ptr size:size
lgetxattr path:path name:path value:ptr size:size
fgetxattr fd:fd name:path value:ptr size:size
listxattr path:path list:ptr size:size
llistxattr path:path list:ptr size:size
flistxattr fd:fd list:ptr size:size
removexattr path:path name:path
lremovexattr path:path name:path
fremovexattr fd:fd name:path
*tkill tid:int sig:signal
*time tloc:ptr
*futex uaddr:ptr futex_op:int val:uint timeout:in-timespec uaddr2:ptr val3:uint
*sched_setaffinity pid:int cpusetsize:size mask:ptr
*sched_getaffinity pid:int cpusetsize:size mask:out-cpus
set_thread_area u_info:ptr
io_setup nr_events:uint ctx_idp:ptr
io_destroy ctx_id:hex
io_getevents ctx_id:hex min_nr:int nr:int events:ptr timeout:ptr
io_submit ctx_id:hex nr:int iocbpp:ptr
io_cancel ctx_id:hex iocb:ptr result:ptr
get_thread_area u_info:ptr
lookup_dcookie cookie:hex buffer:ptr len:size
epoll_create size:int
epoll_ctl_old a:hex b:hex c:hex d:hex
epoll_wait_old a:hex b:hex c:hex d:hex
remap_file_pages addr:addr size:size prot:prot pgoff:size flags:hex
*getdents64 fd:fd dirp:out-dirents count:size
*set_tid_address tidptr:ptr
*restart_syscall
semtimedop semid:int sops:ptr nsops:size timeout:ptr
fadvise64 fd:fd offset:offset len:size advice:int
timer_create clockid:clock sevp:ptr timerid:ptr
timer_settime timerid:int flags:hex new_value:ptr old_value:ptr
timer_gettime timerid:int curr_value:ptr
timer_getoverrun timerid:int
timer_delete timerid:int
clock_settime clockid:clock tp:in-timespec
*clock_gettime clockid:clock tp:out-timespec
*clock_getres clockid:clock res:out-timespec
*clock_nanosleep clockid:clock flags:timer-flags request:in-timespec remain:left-timespec
*exit_group status:int
epoll_wait epfd:fd events:ptr maxevents:int timeout:int
epoll_ctl epfd:fd op:int fd:fd event:ptr
*tgkill tgid:int tid:int sig:signal
utimes filename:path times:ptr
vserver a:hex b:hex c:hex d:hex e:hex
mbind addr:addr len:size mode:int nodemask:ptr maxnode:size flags:hex
set_mempolicy mode:int nodemask:ptr maxnode:size
get_mempolicy mode:ptr nodemask:ptr maxnode:size addr:addr flags:hex
mq_open name:path oflag:open-flags mode:open-mode attr:ptr
mq_unlink name:path
mq_timedsend mqdes:fd msg_ptr:ptr msg_len:size msg_prio:uint abs_timeout:ptr
mq_timedreceive mqdes:fd msg_ptr:ptr msg_len:size msg_prio:ptr abs_timeout:ptr
mq_notify mqdes:fd sevp:ptr
mq_getsetattr mqdes:fd newattr:ptr oldattr:ptr
kexec_load entry:hex nr_segments:size segments:ptr flags:hex
*waitid idtype:id-type id:int infop:ptr options:wait-options rusage:ptr
add_key type:path description:path payload:ptr plen:size keyring:int
request_key type:path description:path callout_info:path dest_keyring:int
keyctl operation:int arg2:hex arg3:hex arg4:hex arg5:hex
ioprio_set which:int who:int ioprio:int
ioprio_get which:int who:int
inotify_init
inotify_add_watch fd:fd pathname:path mask:hex
inotify_rm_watch fd:fd wd:int
migrate_pages pid:int maxnode:size old_nodes:ptr new_nodes:ptr
*openat dirfd:dirfd pathname:path flags:open-flags mode:open-mode
*mkdirat dirfd:dirfd pathname:path mode:octal
*mknodat dirfd:dirfd pathname:path mode:octal dev:hex
*fchownat dirfd:dirfd pathname:path owner:int group:int flags:at-flags
futimesat dirfd:dirfd pathname:path times:ptr
*newfstatat dirfd:dirfd pathname:path statbuf:out-stat flags:at-flags
*unlinkat dirfd:dirfd pathname:path flags:unlink-flags
*renameat olddirfd:dirfd oldpath:path newdirfd:dirfd newpath:path
*linkat olddirfd:dirfd oldpath:path newdirfd:dirfd newpath:path flags:at-flags
*symlinkat target:path newdirfd:dirfd linkpath:path
*readlinkat dirfd:dirfd pathname:path buf:out-bytes bufsiz:size
*fchmodat dirfd:dirfd pathname:path mode:octal
*faccessat dirfd:dirfd pathname:path mode:access
*pselect6 nfds:int readfds:fd-set writefds:fd-set exceptfds:fd-set timeout:in-timespec sigmask:select-mask
*ppoll fds:poll-fds nfds:size tmo_p:in-timespec sigmask:in-set sigsetsize:size
unshare flags:hex
*set_robust_list head:ptr len:size
*get_robust_list pid:int head_ptr:ptr len_ptr:ptr
splice fd_in:fd off_in:ptr fd_out:fd off_out:ptr len:size flags:hex
tee fd_in:fd fd_out:fd len:size flags:hex
sync_file_range fd:fd offset:offset nbytes:offset flags:hex
vmsplice fd:fd iov:ptr nr_segs:size flags:hex
move_pages pid:int count:size pages:ptr nodes:ptr status:ptr flags:hex
utimensat dirfd:dirfd pathname:path times:ptr flags:hex
epoll_pwait epfd:fd events:ptr maxevents:int timeout:int sigmask:ptr sigsetsize:size
signalfd fd:fd mask:ptr sizemask:size
timerfd_create clockid:clock flags:hex
eventfd initval:uint
fallocate fd:fd mode:hex offset:offset len:offset
timerfd_settime fd:fd flags:hex new_value:ptr old_value:ptr
timerfd_gettime fd:fd curr_value:ptr
accept4 sockfd:fd addr:ptr addrlen:ptr flags:hex
signalfd4 fd:fd mask:ptr sizemask:size flags:hex
eventfd2 initval:uint flags:hex
epoll_create1 flags:hex
*dup3 oldfd:fd newfd:fd flags:fd-flags
*pipe2 pipefd:out-fds flags:fd-flags
inotify_init1 flags:hex
preadv fd:fd iov:ptr iovcnt:int pos_l:hex pos_h:hex
pwritev fd:fd iov:ptr iovcnt:int pos_l:hex pos_h:hex
*rt_tgsigqueueinfo tgid:int tid:int sig:signal info:ptr
perf_event_open attr:ptr pid:int cpu:int group_fd:fd flags:hex
recvmmsg sockfd:fd msgvec:ptr vlen:uint flags:hex timeout:ptr
fanotify_init flags:hex event_f_flags:hex
fanotify_mark fanotify_fd:fd flags:hex mask:hex dirfd:dirfd pathname:path
*prlimit64 pid:int resource:resource new_limit:in-limits old_limit:out-limits
name_to_handle_at dirfd:dirfd pathname:path handle:ptr mount_id:ptr flags:hex
open_by_handle_at mount_fd:fd handle:ptr flags:open-flags
clock_adjtime clk_id:clock buf:ptr
syncfs fd:fd
sendmmsg sockfd:fd msgvec:ptr vlen:uint flags:hex
setns fd:fd nstype:hex
*getcpu cpu:out-unsigned node:out-unsigned tcache:ptr
process_vm_readv pid:int local_iov:ptr liovcnt:size remote_iov:ptr riovcnt:size flags:hex
process_vm_writev pid:int local_iov:ptr liovcnt:size remote_iov:ptr riovcnt:size flags:hex
kcmp pid1:int pid2:int type:int idx1:hex idx2:hex
finit_module fd:fd param_values:path flags:hex
sched_setattr pid:int attr:ptr flags:hex
sched_getattr pid:int attr:ptr size:uint flags:hex
*renameat2 olddirfd:dirfd oldpath:path newdirfd:dirfd newpath:path flags:rename-flags
seccomp operation:int flags:hex args:ptr
*getrandom buf:out-bytes buflen:size flags:random-flags
memfd_create name:path flags:hex
kexec_file_load kernel_fd:fd initrd_fd:fd cmdline_len:size cmdline:path flags:hex
bpf cmd:int attr:ptr size:uint
*execveat dirfd:dirfd pathname:path argv:argv envp:envp flags:at-flags
userfaultfd flags:hex
membarrier cmd:int flags:hex
mlock2 addr:addr len:size flags:hex
copy_file_range fd_in:fd off_in:ptr fd_out:fd off_out:ptr len:size flags:hex
preadv2 fd:fd iov:ptr iovcnt:int pos_l:hex pos_h:hex flags:hex
pwritev2 fd:fd iov:ptr iovcnt:int pos_l:hex pos_h:hex flags:hex
pkey_mprotect addr:addr len:size prot:prot pkey:int
pkey_alloc flags:hex access_rights:hex
pkey_free pkey:int
*statx dirfd:dirfd pathname:path flags:hex mask:hex statxbuf:ptr
io_pgetevents ctx_id:hex min_nr:int nr:int events:ptr timeout:ptr usig:ptr
rseq rseq:ptr rseq_len:hex flags:hex sig:hex
`;

/** The numbers from 335 to 423 were never given away: what came later has the same number on all architectures. */
export const FIRST_COMMON = 424;
/** From {@link FIRST_COMMON} on. Source: Linux v6.9 arch/x86/entry/syscalls/syscall_64.tbl, include/linux/syscalls.h. */
export const COMMON_ROWS = `
pidfd_send_signal pidfd:fd sig:signal info:ptr flags:hex
io_uring_setup entries:uint params:ptr
io_uring_enter fd:fd to_submit:uint min_complete:uint flags:hex argp:ptr argsz:size
io_uring_register fd:fd opcode:uint arg:ptr nr_args:uint
open_tree dfd:dirfd filename:path flags:hex
move_mount from_dfd:dirfd from_pathname:path to_dfd:dirfd to_pathname:path flags:hex
fsopen fs_name:path flags:hex
fsconfig fs_fd:fd cmd:uint key:path value:ptr aux:int
fsmount fs_fd:fd flags:hex attr_flags:hex
fspick dfd:dirfd path:path flags:hex
pidfd_open pid:int flags:hex
*clone3 uargs:ptr size:size
*close_range fd:uint max_fd:uint flags:hex
openat2 dfd:dirfd filename:path how:ptr usize:size
pidfd_getfd pidfd:fd fd:int flags:hex
faccessat2 dfd:dirfd filename:path mode:access flags:hex
process_madvise pidfd:fd vec:ptr vlen:size behavior:int flags:hex
epoll_pwait2 epfd:fd events:ptr maxevents:int timeout:in-timespec sigmask:ptr sigsetsize:size
mount_setattr dfd:dirfd path:path flags:hex uattr:ptr usize:size
quotactl_fd fd:fd cmd:hex id:int addr:ptr
landlock_create_ruleset attr:ptr size:size flags:hex
landlock_add_rule ruleset_fd:fd rule_type:int rule_attr:ptr flags:hex
landlock_restrict_self ruleset_fd:fd flags:hex
memfd_secret flags:hex
process_mrelease pidfd:fd flags:hex
futex_waitv waiters:ptr nr_futexes:uint flags:hex timeout:in-timespec clockid:clock
set_mempolicy_home_node start:addr len:size home_node:uint flags:hex
cachestat fd:fd cstat_range:ptr cstat:ptr flags:hex
fchmodat2 dfd:dirfd filename:path mode:octal flags:hex
map_shadow_stack addr:addr size:size flags:hex
futex_wake uaddr:ptr mask:hex nr:int flags:hex
futex_wait uaddr:ptr val:hex mask:hex flags:hex timeout:in-timespec clockid:clock
futex_requeue waiters:ptr flags:hex nr_wake:int nr_requeue:int
statmount req:ptr buf:ptr bufsize:size flags:hex
listmount req:ptr mnt_ids:ptr nr_mnt_ids:size flags:hex
lsm_get_self_attr attr:uint ctx:ptr size:ptr flags:hex
lsm_set_self_attr attr:uint ctx:ptr size:uint flags:hex
lsm_list_modules ids:ptr size:ptr flags:hex
`;
