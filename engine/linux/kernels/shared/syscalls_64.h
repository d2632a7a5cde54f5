# syscalls_64.h - the system calls: number, handler
#
# What it stands for: arch/x86/entry/syscalls/syscall_64.tbl, from which Linux generates asm/syscalls_64.h. One list for all
# kernels: LINUX_VERSION (config.h) is 100 * major + minor, so 415 is v4.15, and the table of a kernel ends where its list
# ends. The file that includes this list says first what the rows become:
#
#     __SYSCALL number, handler           sys.S: the handler itself         syscall_64.S: its address in the table
#     __SYSCALL number, handler, ptregs   the same; the handler needs all of pt_regs (see the era's entry_64.S)
#     __SYSCALL_NONE number               nobody answers: -ENOSYS
#     __SYSCALL_HOLE first, last          numbers that were never given away
#     __SYSCALL_AT number, handler, address    no kernel has such a row. For experiments: the table holds this address instead
#
# A name in a comment is the one of the header for C programs (unistd.h), where it is not the handler's.
# modeled: CONFIG_X86_X32_ABI=n, so the numbers from 512 on are not here.
__SYSCALL 0, read
__SYSCALL 1, write
__SYSCALL 2, open
__SYSCALL 3, close
__SYSCALL 4, newstat                            # stat
__SYSCALL 5, newfstat                           # fstat
__SYSCALL 6, newlstat                           # lstat
__SYSCALL 7, poll
__SYSCALL 8, lseek
__SYSCALL 9, mmap
__SYSCALL 10, mprotect
__SYSCALL 11, munmap
__SYSCALL 12, brk
__SYSCALL 13, rt_sigaction
__SYSCALL 14, rt_sigprocmask
__SYSCALL 15, rt_sigreturn, ptregs
__SYSCALL 16, ioctl
__SYSCALL 17, pread64
__SYSCALL 18, pwrite64
__SYSCALL 19, readv
__SYSCALL 20, writev
__SYSCALL 21, access
__SYSCALL 22, pipe
__SYSCALL 23, select
__SYSCALL 24, sched_yield
__SYSCALL 25, mremap
__SYSCALL 26, msync
__SYSCALL 27, mincore
__SYSCALL 28, madvise
__SYSCALL 29, shmget
__SYSCALL 30, shmat
__SYSCALL 31, shmctl
__SYSCALL 32, dup
__SYSCALL 33, dup2
__SYSCALL 34, pause
__SYSCALL 35, nanosleep
__SYSCALL 36, getitimer
__SYSCALL 37, alarm
__SYSCALL 38, setitimer
__SYSCALL 39, getpid
__SYSCALL 40, sendfile64                        # sendfile
__SYSCALL 41, socket
__SYSCALL 42, connect
__SYSCALL 43, accept
__SYSCALL 44, sendto
__SYSCALL 45, recvfrom
__SYSCALL 46, sendmsg
__SYSCALL 47, recvmsg
__SYSCALL 48, shutdown
__SYSCALL 49, bind
__SYSCALL 50, listen
__SYSCALL 51, getsockname
__SYSCALL 52, getpeername
__SYSCALL 53, socketpair
__SYSCALL 54, setsockopt
__SYSCALL 55, getsockopt
__SYSCALL 56, clone, ptregs
__SYSCALL 57, fork, ptregs
__SYSCALL 58, vfork, ptregs
__SYSCALL 59, execve, ptregs
__SYSCALL 60, exit
__SYSCALL 61, wait4
__SYSCALL 62, kill
__SYSCALL 63, newuname                          # uname
__SYSCALL 64, semget
__SYSCALL 65, semop
__SYSCALL 66, semctl
__SYSCALL 67, shmdt
__SYSCALL 68, msgget
__SYSCALL 69, msgsnd
__SYSCALL 70, msgrcv
__SYSCALL 71, msgctl
__SYSCALL 72, fcntl
__SYSCALL 73, flock
__SYSCALL 74, fsync
__SYSCALL 75, fdatasync
__SYSCALL 76, truncate
__SYSCALL 77, ftruncate
__SYSCALL 78, getdents
__SYSCALL 79, getcwd
__SYSCALL 80, chdir
__SYSCALL 81, fchdir
__SYSCALL 82, rename
__SYSCALL 83, mkdir
__SYSCALL 84, rmdir
__SYSCALL 85, creat
__SYSCALL 86, link
__SYSCALL 87, unlink
__SYSCALL 88, symlink
__SYSCALL 89, readlink
__SYSCALL 90, chmod
__SYSCALL 91, fchmod
__SYSCALL 92, chown
__SYSCALL 93, fchown
__SYSCALL 94, lchown
__SYSCALL 95, umask
__SYSCALL 96, gettimeofday
__SYSCALL 97, getrlimit
__SYSCALL 98, getrusage
__SYSCALL 99, sysinfo
__SYSCALL 100, times
__SYSCALL 101, ptrace
__SYSCALL 102, getuid
__SYSCALL 103, syslog
__SYSCALL 104, getgid
__SYSCALL 105, setuid
__SYSCALL 106, setgid
__SYSCALL 107, geteuid
__SYSCALL 108, getegid
__SYSCALL 109, setpgid
__SYSCALL 110, getppid
__SYSCALL 111, getpgrp
__SYSCALL 112, setsid
__SYSCALL 113, setreuid
__SYSCALL 114, setregid
__SYSCALL 115, getgroups
__SYSCALL 116, setgroups
__SYSCALL 117, setresuid
__SYSCALL 118, getresuid
__SYSCALL 119, setresgid
__SYSCALL 120, getresgid
__SYSCALL 121, getpgid
__SYSCALL 122, setfsuid
__SYSCALL 123, setfsgid
__SYSCALL 124, getsid
__SYSCALL 125, capget
__SYSCALL 126, capset
__SYSCALL 127, rt_sigpending
__SYSCALL 128, rt_sigtimedwait
__SYSCALL 129, rt_sigqueueinfo
__SYSCALL 130, rt_sigsuspend
__SYSCALL 131, sigaltstack
__SYSCALL 132, utime
__SYSCALL 133, mknod
__SYSCALL_NONE 134                              # uselib
__SYSCALL 135, personality
__SYSCALL 136, ustat
__SYSCALL 137, statfs
__SYSCALL 138, fstatfs
__SYSCALL 139, sysfs
__SYSCALL 140, getpriority
__SYSCALL 141, setpriority
__SYSCALL 142, sched_setparam
__SYSCALL 143, sched_getparam
__SYSCALL 144, sched_setscheduler
__SYSCALL 145, sched_getscheduler
__SYSCALL 146, sched_get_priority_max
__SYSCALL 147, sched_get_priority_min
__SYSCALL 148, sched_rr_get_interval
__SYSCALL 149, mlock
__SYSCALL 150, munlock
__SYSCALL 151, mlockall
__SYSCALL 152, munlockall
__SYSCALL 153, vhangup
__SYSCALL 154, modify_ldt
__SYSCALL 155, pivot_root
.if LINUX_VERSION < 509                         # removed in v5.9
__SYSCALL 156, sysctl                           # _sysctl
.else
__SYSCALL_NONE 156                              # _sysctl
.endif
__SYSCALL 157, prctl
__SYSCALL 158, arch_prctl
__SYSCALL 159, adjtimex
__SYSCALL 160, setrlimit
__SYSCALL 161, chroot
__SYSCALL 162, sync
__SYSCALL 163, acct
__SYSCALL 164, settimeofday
__SYSCALL 165, mount
__SYSCALL 166, umount                           # umount2
__SYSCALL 167, swapon
__SYSCALL 168, swapoff
__SYSCALL 169, reboot
__SYSCALL 170, sethostname
__SYSCALL 171, setdomainname
__SYSCALL 172, iopl, ptregs
__SYSCALL 173, ioperm
__SYSCALL_NONE 174                              # create_module
__SYSCALL 175, init_module
__SYSCALL 176, delete_module
__SYSCALL_NONE 177                              # get_kernel_syms
__SYSCALL_NONE 178                              # query_module
__SYSCALL 179, quotactl
.if LINUX_VERSION < 301                         # removed in v3.1
__SYSCALL 180, nfsservctl
.else
__SYSCALL_NONE 180                              # nfsservctl
.endif
__SYSCALL_NONE 181                              # getpmsg
__SYSCALL_NONE 182                              # putpmsg
__SYSCALL_NONE 183                              # afs_syscall
__SYSCALL_NONE 184                              # tuxcall
__SYSCALL_NONE 185                              # security
__SYSCALL 186, gettid
__SYSCALL 187, readahead
__SYSCALL 188, setxattr
__SYSCALL 189, lsetxattr
__SYSCALL 190, fsetxattr
__SYSCALL 191, getxattr
__SYSCALL 192, lgetxattr
__SYSCALL 193, fgetxattr
__SYSCALL 194, listxattr
__SYSCALL 195, llistxattr
__SYSCALL 196, flistxattr
__SYSCALL 197, removexattr
__SYSCALL 198, lremovexattr
__SYSCALL 199, fremovexattr
__SYSCALL 200, tkill
__SYSCALL 201, time
__SYSCALL 202, futex
__SYSCALL 203, sched_setaffinity
__SYSCALL 204, sched_getaffinity
__SYSCALL_NONE 205                              # set_thread_area
__SYSCALL 206, io_setup
__SYSCALL 207, io_destroy
__SYSCALL 208, io_getevents
__SYSCALL 209, io_submit
__SYSCALL 210, io_cancel
__SYSCALL_NONE 211                              # get_thread_area
.if LINUX_VERSION < 607                         # removed in v6.7
__SYSCALL 212, lookup_dcookie
.else
__SYSCALL_NONE 212                              # lookup_dcookie
.endif
__SYSCALL 213, epoll_create
__SYSCALL_NONE 214                              # epoll_ctl_old
__SYSCALL_NONE 215                              # epoll_wait_old
__SYSCALL 216, remap_file_pages
__SYSCALL 217, getdents64
__SYSCALL 218, set_tid_address
__SYSCALL 219, restart_syscall
__SYSCALL 220, semtimedop
__SYSCALL 221, fadvise64
__SYSCALL 222, timer_create
__SYSCALL 223, timer_settime
__SYSCALL 224, timer_gettime
__SYSCALL 225, timer_getoverrun
__SYSCALL 226, timer_delete
__SYSCALL 227, clock_settime
__SYSCALL 228, clock_gettime
__SYSCALL 229, clock_getres
__SYSCALL 230, clock_nanosleep
__SYSCALL 231, exit_group
__SYSCALL 232, epoll_wait
__SYSCALL 233, epoll_ctl
__SYSCALL 234, tgkill
__SYSCALL 235, utimes
__SYSCALL_NONE 236                              # vserver
__SYSCALL 237, mbind
__SYSCALL 238, set_mempolicy
__SYSCALL 239, get_mempolicy
__SYSCALL 240, mq_open
__SYSCALL 241, mq_unlink
__SYSCALL 242, mq_timedsend
__SYSCALL 243, mq_timedreceive
__SYSCALL 244, mq_notify
__SYSCALL 245, mq_getsetattr
__SYSCALL 246, kexec_load
__SYSCALL 247, waitid
__SYSCALL 248, add_key
__SYSCALL 249, request_key
__SYSCALL 250, keyctl
__SYSCALL 251, ioprio_set
__SYSCALL 252, ioprio_get
__SYSCALL 253, inotify_init
__SYSCALL 254, inotify_add_watch
__SYSCALL 255, inotify_rm_watch
__SYSCALL 256, migrate_pages
__SYSCALL 257, openat
__SYSCALL 258, mkdirat
__SYSCALL 259, mknodat
__SYSCALL 260, fchownat
__SYSCALL 261, futimesat
__SYSCALL 262, newfstatat
__SYSCALL 263, unlinkat
__SYSCALL 264, renameat
__SYSCALL 265, linkat
__SYSCALL 266, symlinkat
__SYSCALL 267, readlinkat
__SYSCALL 268, fchmodat
__SYSCALL 269, faccessat
__SYSCALL 270, pselect6
__SYSCALL 271, ppoll
__SYSCALL 272, unshare
__SYSCALL 273, set_robust_list
__SYSCALL 274, get_robust_list
__SYSCALL 275, splice
__SYSCALL 276, tee
__SYSCALL 277, sync_file_range
__SYSCALL 278, vmsplice
__SYSCALL 279, move_pages
__SYSCALL 280, utimensat
__SYSCALL 281, epoll_pwait
__SYSCALL 282, signalfd
__SYSCALL 283, timerfd_create
__SYSCALL 284, eventfd
__SYSCALL 285, fallocate
__SYSCALL 286, timerfd_settime
__SYSCALL 287, timerfd_gettime
__SYSCALL 288, accept4
__SYSCALL 289, signalfd4
__SYSCALL 290, eventfd2
__SYSCALL 291, epoll_create1
__SYSCALL 292, dup3
__SYSCALL 293, pipe2
__SYSCALL 294, inotify_init1
__SYSCALL 295, preadv
__SYSCALL 296, pwritev
__SYSCALL 297, rt_tgsigqueueinfo
__SYSCALL 298, perf_event_open
__SYSCALL 299, recvmmsg
__SYSCALL 300, fanotify_init
__SYSCALL 301, fanotify_mark
__SYSCALL 302, prlimit64
__SYSCALL 303, name_to_handle_at
__SYSCALL 304, open_by_handle_at
__SYSCALL 305, clock_adjtime
__SYSCALL 306, syncfs
__SYSCALL 307, sendmmsg
__SYSCALL 308, setns

.if LINUX_VERSION >= 301                        # v3.1
__SYSCALL 309, getcpu
.endif

.if LINUX_VERSION >= 302                        # v3.2
__SYSCALL 310, process_vm_readv
__SYSCALL 311, process_vm_writev
.endif

.if LINUX_VERSION >= 305                        # v3.5
__SYSCALL 312, kcmp
.endif

.if LINUX_VERSION >= 308                        # v3.8
__SYSCALL 313, finit_module
.endif

.if LINUX_VERSION >= 314                        # v3.14
__SYSCALL 314, sched_setattr
__SYSCALL 315, sched_getattr
.endif

.if LINUX_VERSION >= 315                        # v3.15
__SYSCALL 316, renameat2
.endif

.if LINUX_VERSION >= 317                        # v3.17
__SYSCALL 317, seccomp
__SYSCALL 318, getrandom
__SYSCALL 319, memfd_create
__SYSCALL 320, kexec_file_load
.endif

.if LINUX_VERSION >= 318                        # v3.18
__SYSCALL 321, bpf
.endif

.if LINUX_VERSION >= 319                        # v3.19
__SYSCALL 322, execveat, ptregs
.endif

.if LINUX_VERSION >= 403                        # v4.3
__SYSCALL 323, userfaultfd
__SYSCALL 324, membarrier
.endif

.if LINUX_VERSION >= 404                        # v4.4
__SYSCALL 325, mlock2
.endif

.if LINUX_VERSION >= 405                        # v4.5
__SYSCALL 326, copy_file_range
.endif

.if LINUX_VERSION >= 406                        # v4.6
__SYSCALL 327, preadv2
__SYSCALL 328, pwritev2
.endif

.if LINUX_VERSION >= 409                        # v4.9
__SYSCALL 329, pkey_mprotect
__SYSCALL 330, pkey_alloc
__SYSCALL 331, pkey_free
.endif

.if LINUX_VERSION >= 411                        # v4.11
__SYSCALL 332, statx
.endif

.if LINUX_VERSION >= 418                        # v4.18
__SYSCALL 333, io_pgetevents
__SYSCALL 334, rseq
.endif

# 335 to 423 were left out, so that from here on all architectures have the same number for a call.
.if LINUX_VERSION >= 501
__SYSCALL_HOLE 335, 423
.endif

.if LINUX_VERSION >= 501                        # v5.1
__SYSCALL 424, pidfd_send_signal
__SYSCALL 425, io_uring_setup
__SYSCALL 426, io_uring_enter
__SYSCALL 427, io_uring_register
.endif

.if LINUX_VERSION >= 502                        # v5.2
__SYSCALL 428, open_tree
__SYSCALL 429, move_mount
__SYSCALL 430, fsopen
__SYSCALL 431, fsconfig
__SYSCALL 432, fsmount
__SYSCALL 433, fspick
.endif

.if LINUX_VERSION >= 503                        # v5.3
__SYSCALL 434, pidfd_open
__SYSCALL 435, clone3
.endif

.if LINUX_VERSION >= 509                        # v5.9
__SYSCALL 436, close_range
.endif

.if LINUX_VERSION >= 506                        # v5.6
__SYSCALL 437, openat2
__SYSCALL 438, pidfd_getfd
.endif

.if LINUX_VERSION >= 508                        # v5.8
__SYSCALL 439, faccessat2
.endif

.if LINUX_VERSION >= 510                        # v5.10
__SYSCALL 440, process_madvise
.endif

.if LINUX_VERSION >= 511                        # v5.11
__SYSCALL 441, epoll_pwait2
.endif

.if LINUX_VERSION >= 512                        # v5.12
__SYSCALL 442, mount_setattr
.endif

.if LINUX_VERSION >= 514                        # v5.14
__SYSCALL 443, quotactl_fd
.endif

.if LINUX_VERSION >= 513                        # v5.13
__SYSCALL 444, landlock_create_ruleset
__SYSCALL 445, landlock_add_rule
__SYSCALL 446, landlock_restrict_self
.endif

.if LINUX_VERSION >= 514                        # v5.14
__SYSCALL 447, memfd_secret
.endif

.if LINUX_VERSION >= 515                        # v5.15
__SYSCALL 448, process_mrelease
.endif

.if LINUX_VERSION >= 516                        # v5.16
__SYSCALL 449, futex_waitv
.endif

.if LINUX_VERSION >= 517                        # v5.17
__SYSCALL 450, set_mempolicy_home_node
.endif

.if LINUX_VERSION >= 605                        # v6.5
__SYSCALL 451, cachestat
.endif

.if LINUX_VERSION >= 606                        # v6.6
__SYSCALL 452, fchmodat2
__SYSCALL 453, map_shadow_stack
.endif

.if LINUX_VERSION >= 607                        # v6.7
__SYSCALL 454, futex_wake
__SYSCALL 455, futex_wait
__SYSCALL 456, futex_requeue
.endif

.if LINUX_VERSION >= 608                        # v6.8
__SYSCALL 457, statmount
__SYSCALL 458, listmount
__SYSCALL 459, lsm_get_self_attr
__SYSCALL 460, lsm_set_self_attr
__SYSCALL 461, lsm_list_modules
.endif
