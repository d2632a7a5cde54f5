# syscalls_32.h - the system calls of 32-bit programs: number, handler
#
# What it stands for: arch/x86/entry/syscalls/syscall_32.tbl (v3.0: the end of arch/x86/ia32/ia32entry.S), as a 64-bit kernel
# uses it. The numbers are those of the i386 and have nothing to do with the 64-bit ones. sys_32.S says what rows become:
#
#     __SYSCALL32 number, handler, number64   the handler of 64-bit programs does: its arguments have the same meaning
#     __COMPAT32 number, name                 pointers, longs or structures differ: a handler of its own, compat_sys_name
#     __SYSCALL32_NONE number                 nobody answers: -ENOSYS
#
# A name in a comment is the one of the header for C programs, where it is not the handler's.
__SYSCALL32 0, restart_syscall, 219
__SYSCALL32 1, exit, 60
__SYSCALL32 2, fork, 57
__SYSCALL32 3, read, 0
__SYSCALL32 4, write, 1
__SYSCALL32 5, open, 2
__SYSCALL32 6, close, 3
__COMPAT32 7, waitpid
__SYSCALL32 8, creat, 85
__SYSCALL32 9, link, 86
__SYSCALL32 10, unlink, 87
__COMPAT32 11, execve
__SYSCALL32 12, chdir, 80
__COMPAT32 13, time
__SYSCALL32 14, mknod, 133
__SYSCALL32 15, chmod, 90
__COMPAT32 16, lchown
__SYSCALL32_NONE 17                             # break
__COMPAT32 18, oldstat
__COMPAT32 19, lseek
__SYSCALL32 20, getpid, 39
__SYSCALL32 21, mount, 165
__COMPAT32 22, umount
__COMPAT32 23, setuid
__COMPAT32 24, getuid
__COMPAT32 25, stime
__COMPAT32 26, ptrace
__SYSCALL32 27, alarm, 37
__COMPAT32 28, oldfstat
__SYSCALL32 29, pause, 34
__COMPAT32 30, utime
__SYSCALL32_NONE 31                             # stty
__SYSCALL32_NONE 32                             # gtty
__SYSCALL32 33, access, 21
__COMPAT32 34, nice
__SYSCALL32_NONE 35                             # ftime
__SYSCALL32 36, sync, 162
__SYSCALL32 37, kill, 62
__SYSCALL32 38, rename, 82
__SYSCALL32 39, mkdir, 83
__SYSCALL32 40, rmdir, 84
__SYSCALL32 41, dup, 32
__SYSCALL32 42, pipe, 22
__COMPAT32 43, times
__SYSCALL32_NONE 44                             # prof
__SYSCALL32 45, brk, 12
__COMPAT32 46, setgid
__COMPAT32 47, getgid
__COMPAT32 48, signal
__COMPAT32 49, geteuid
__COMPAT32 50, getegid
__SYSCALL32 51, acct, 163
__SYSCALL32 52, umount, 166                     # umount2
__SYSCALL32_NONE 53                             # lock
__COMPAT32 54, ioctl
__COMPAT32 55, fcntl
__SYSCALL32_NONE 56                             # mpx
__SYSCALL32 57, setpgid, 109
__SYSCALL32_NONE 58                             # ulimit
__COMPAT32 59, oldolduname
__SYSCALL32 60, umask, 95
__SYSCALL32 61, chroot, 161
__COMPAT32 62, ustat
__SYSCALL32 63, dup2, 33
__SYSCALL32 64, getppid, 110
__SYSCALL32 65, getpgrp, 111
__SYSCALL32 66, setsid, 112
__COMPAT32 67, sigaction
__COMPAT32 68, sgetmask
__COMPAT32 69, ssetmask
__COMPAT32 70, setreuid
__COMPAT32 71, setregid
__COMPAT32 72, sigsuspend
__COMPAT32 73, sigpending
__SYSCALL32 74, sethostname, 170
__COMPAT32 75, setrlimit
__COMPAT32 76, getrlimit
__COMPAT32 77, getrusage
__COMPAT32 78, gettimeofday
__COMPAT32 79, settimeofday
__COMPAT32 80, getgroups
__COMPAT32 81, setgroups
__COMPAT32 82, select
__SYSCALL32 83, symlink, 88
__COMPAT32 84, oldlstat
__SYSCALL32 85, readlink, 89
__SYSCALL32_NONE 86                             # uselib
__SYSCALL32 87, swapon, 167
__SYSCALL32 88, reboot, 169
__COMPAT32 89, readdir
__COMPAT32 90, mmap
__SYSCALL32 91, munmap, 11
__COMPAT32 92, truncate
__COMPAT32 93, ftruncate
__SYSCALL32 94, fchmod, 91
__COMPAT32 95, fchown
__SYSCALL32 96, getpriority, 140
__SYSCALL32 97, setpriority, 141
__SYSCALL32_NONE 98                             # profil
__COMPAT32 99, statfs
__COMPAT32 100, fstatfs
__SYSCALL32 101, ioperm, 173
__COMPAT32 102, socketcall
__SYSCALL32 103, syslog, 103
__COMPAT32 104, setitimer
__COMPAT32 105, getitimer
__COMPAT32 106, stat
__COMPAT32 107, lstat
__COMPAT32 108, fstat
__COMPAT32 109, olduname
__SYSCALL32 110, iopl, 172
__SYSCALL32 111, vhangup, 153
__SYSCALL32_NONE 112                            # idle
__COMPAT32 113, vm86old
__COMPAT32 114, wait4
__SYSCALL32 115, swapoff, 168
__COMPAT32 116, sysinfo
__COMPAT32 117, ipc
__SYSCALL32 118, fsync, 74
__COMPAT32 119, sigreturn
__COMPAT32 120, clone
__SYSCALL32 121, setdomainname, 171
__SYSCALL32 122, newuname, 63                   # uname
__SYSCALL32 123, modify_ldt, 154
__COMPAT32 124, adjtimex
__SYSCALL32 125, mprotect, 10
__COMPAT32 126, sigprocmask
__SYSCALL32_NONE 127                            # create_module
__SYSCALL32 128, init_module, 175
__SYSCALL32 129, delete_module, 176
__SYSCALL32_NONE 130                            # get_kernel_syms
__SYSCALL32 131, quotactl, 179
__SYSCALL32 132, getpgid, 121
__SYSCALL32 133, fchdir, 81
__SYSCALL32_NONE 134                            # bdflush
__SYSCALL32 135, sysfs, 139
__SYSCALL32 136, personality, 135
__SYSCALL32_NONE 137                            # afs_syscall
__COMPAT32 138, setfsuid
__COMPAT32 139, setfsgid
__COMPAT32 140, _llseek
__COMPAT32 141, getdents
__COMPAT32 142, _newselect
__SYSCALL32 143, flock, 73
__SYSCALL32 144, msync, 26
__COMPAT32 145, readv
__COMPAT32 146, writev
__SYSCALL32 147, getsid, 124
__SYSCALL32 148, fdatasync, 75
__COMPAT32 149, _sysctl
__SYSCALL32 150, mlock, 149
__SYSCALL32 151, munlock, 150
__SYSCALL32 152, mlockall, 151
__SYSCALL32 153, munlockall, 152
__SYSCALL32 154, sched_setparam, 142
__SYSCALL32 155, sched_getparam, 143
__SYSCALL32 156, sched_setscheduler, 144
__SYSCALL32 157, sched_getscheduler, 145
__SYSCALL32 158, sched_yield, 24
__SYSCALL32 159, sched_get_priority_max, 146
__SYSCALL32 160, sched_get_priority_min, 147
__COMPAT32 161, sched_rr_get_interval
__COMPAT32 162, nanosleep
__SYSCALL32 163, mremap, 25
__COMPAT32 164, setresuid
__COMPAT32 165, getresuid
__COMPAT32 166, vm86
__SYSCALL32_NONE 167                            # query_module
__SYSCALL32 168, poll, 7
.if LINUX_VERSION < 301
__SYSCALL32 169, nfsservctl, 180
.else
__SYSCALL32_NONE 169                            # nfsservctl: removed in v3.1
.endif
__COMPAT32 170, setresgid
__COMPAT32 171, getresgid
__SYSCALL32 172, prctl, 157
__COMPAT32 173, rt_sigreturn
__COMPAT32 174, rt_sigaction
__COMPAT32 175, rt_sigprocmask
__COMPAT32 176, rt_sigpending
__COMPAT32 177, rt_sigtimedwait
__COMPAT32 178, rt_sigqueueinfo
__COMPAT32 179, rt_sigsuspend
__COMPAT32 180, pread64
__COMPAT32 181, pwrite64
__COMPAT32 182, chown
__SYSCALL32 183, getcwd, 79
__SYSCALL32 184, capget, 125
__SYSCALL32 185, capset, 126
__COMPAT32 186, sigaltstack
__COMPAT32 187, sendfile
__SYSCALL32_NONE 188                            # getpmsg
__SYSCALL32_NONE 189                            # putpmsg
__SYSCALL32 190, vfork, 58
__COMPAT32 191, ugetrlimit
__COMPAT32 192, mmap2
__COMPAT32 193, truncate64
__COMPAT32 194, ftruncate64
__COMPAT32 195, stat64
__COMPAT32 196, lstat64
__COMPAT32 197, fstat64
__SYSCALL32 198, lchown, 94                     # lchown32
__SYSCALL32 199, getuid, 102                    # getuid32
__SYSCALL32 200, getgid, 104                    # getgid32
__SYSCALL32 201, geteuid, 107                   # geteuid32
__SYSCALL32 202, getegid, 108                   # getegid32
__SYSCALL32 203, setreuid, 113                  # setreuid32
__SYSCALL32 204, setregid, 114                  # setregid32
__SYSCALL32 205, getgroups, 115                 # getgroups32
__SYSCALL32 206, setgroups, 116                 # setgroups32
__SYSCALL32 207, fchown, 93                     # fchown32
__SYSCALL32 208, setresuid, 117                 # setresuid32
__SYSCALL32 209, getresuid, 118                 # getresuid32
__SYSCALL32 210, setresgid, 119                 # setresgid32
__SYSCALL32 211, getresgid, 120                 # getresgid32
__SYSCALL32 212, chown, 92                      # chown32
__SYSCALL32 213, setuid, 105                    # setuid32
__SYSCALL32 214, setgid, 106                    # setgid32
__SYSCALL32 215, setfsuid, 122                  # setfsuid32
__SYSCALL32 216, setfsgid, 123                  # setfsgid32
__SYSCALL32 217, pivot_root, 155
__SYSCALL32 218, mincore, 27
__SYSCALL32 219, madvise, 28
__SYSCALL32 220, getdents64, 217
__COMPAT32 221, fcntl64
__SYSCALL32_NONE 222
__SYSCALL32_NONE 223
__SYSCALL32 224, gettid, 186
__COMPAT32 225, readahead
__SYSCALL32 226, setxattr, 188
__SYSCALL32 227, lsetxattr, 189
__SYSCALL32 228, fsetxattr, 190
__SYSCALL32 229, getxattr, 191
__SYSCALL32 230, lgetxattr, 192
__SYSCALL32 231, fgetxattr, 193
__SYSCALL32 232, listxattr, 194
__SYSCALL32 233, llistxattr, 195
__SYSCALL32 234, flistxattr, 196
__SYSCALL32 235, removexattr, 197
__SYSCALL32 236, lremovexattr, 198
__SYSCALL32 237, fremovexattr, 199
__SYSCALL32 238, tkill, 200
__SYSCALL32 239, sendfile64, 40
__COMPAT32 240, futex
__COMPAT32 241, sched_setaffinity
__COMPAT32 242, sched_getaffinity
__COMPAT32 243, set_thread_area
__COMPAT32 244, get_thread_area
__COMPAT32 245, io_setup
__SYSCALL32 246, io_destroy, 207
__COMPAT32 247, io_getevents
__COMPAT32 248, io_submit
__SYSCALL32 249, io_cancel, 210
__COMPAT32 250, fadvise64
__SYSCALL32_NONE 251
__SYSCALL32 252, exit_group, 231
__COMPAT32 253, lookup_dcookie
__SYSCALL32 254, epoll_create, 213
__SYSCALL32 255, epoll_ctl, 233
__SYSCALL32 256, epoll_wait, 232
__SYSCALL32 257, remap_file_pages, 216
__SYSCALL32 258, set_tid_address, 218
__COMPAT32 259, timer_create
__COMPAT32 260, timer_settime
__COMPAT32 261, timer_gettime
__SYSCALL32 262, timer_getoverrun, 225
__SYSCALL32 263, timer_delete, 226
__COMPAT32 264, clock_settime
__COMPAT32 265, clock_gettime
__COMPAT32 266, clock_getres
__COMPAT32 267, clock_nanosleep
__COMPAT32 268, statfs64
__COMPAT32 269, fstatfs64
__SYSCALL32 270, tgkill, 234
__COMPAT32 271, utimes
__COMPAT32 272, fadvise64_64
__SYSCALL32_NONE 273                            # vserver
__COMPAT32 274, mbind
__COMPAT32 275, get_mempolicy
__COMPAT32 276, set_mempolicy
__COMPAT32 277, mq_open
__SYSCALL32 278, mq_unlink, 241
__COMPAT32 279, mq_timedsend
__COMPAT32 280, mq_timedreceive
__COMPAT32 281, mq_notify
__COMPAT32 282, mq_getsetattr
__COMPAT32 283, kexec_load
__COMPAT32 284, waitid
__SYSCALL32_NONE 285
__SYSCALL32 286, add_key, 248
__SYSCALL32 287, request_key, 249
__SYSCALL32 288, keyctl, 250
__SYSCALL32 289, ioprio_set, 251
__SYSCALL32 290, ioprio_get, 252
__SYSCALL32 291, inotify_init, 253
__SYSCALL32 292, inotify_add_watch, 254
__SYSCALL32 293, inotify_rm_watch, 255
__SYSCALL32 294, migrate_pages, 256
__SYSCALL32 295, openat, 257
__SYSCALL32 296, mkdirat, 258
__SYSCALL32 297, mknodat, 259
__SYSCALL32 298, fchownat, 260
__COMPAT32 299, futimesat
__COMPAT32 300, fstatat64
__SYSCALL32 301, unlinkat, 263
__SYSCALL32 302, renameat, 264
__SYSCALL32 303, linkat, 265
__SYSCALL32 304, symlinkat, 266
__SYSCALL32 305, readlinkat, 267
__SYSCALL32 306, fchmodat, 268
__SYSCALL32 307, faccessat, 269
__COMPAT32 308, pselect6
__COMPAT32 309, ppoll
__SYSCALL32 310, unshare, 272
__COMPAT32 311, set_robust_list
__COMPAT32 312, get_robust_list
__SYSCALL32 313, splice, 275
__COMPAT32 314, sync_file_range
__SYSCALL32 315, tee, 276
__COMPAT32 316, vmsplice
__COMPAT32 317, move_pages
.if LINUX_VERSION < 301                         # the 64-bit table had no getcpu then
__COMPAT32 318, getcpu
.else
__SYSCALL32 318, getcpu, 309
.endif
__COMPAT32 319, epoll_pwait
__COMPAT32 320, utimensat
__COMPAT32 321, signalfd
__SYSCALL32 322, timerfd_create, 283
__SYSCALL32 323, eventfd, 284
__COMPAT32 324, fallocate
__COMPAT32 325, timerfd_settime
__COMPAT32 326, timerfd_gettime
__COMPAT32 327, signalfd4
__SYSCALL32 328, eventfd2, 290
__SYSCALL32 329, epoll_create1, 291
__SYSCALL32 330, dup3, 292
__SYSCALL32 331, pipe2, 293
__SYSCALL32 332, inotify_init1, 294
__COMPAT32 333, preadv
__COMPAT32 334, pwritev
__COMPAT32 335, rt_tgsigqueueinfo
__SYSCALL32 336, perf_event_open, 298
__COMPAT32 337, recvmmsg
__SYSCALL32 338, fanotify_init, 300
__COMPAT32 339, fanotify_mark
__SYSCALL32 340, prlimit64, 302
__SYSCALL32 341, name_to_handle_at, 303
__COMPAT32 342, open_by_handle_at
__SYSCALL32 343, clock_adjtime, 305
__SYSCALL32 344, syncfs, 306
__COMPAT32 345, sendmmsg
__SYSCALL32 346, setns, 308
.if LINUX_VERSION >= 302
__COMPAT32 347, process_vm_readv
__COMPAT32 348, process_vm_writev
.endif
.if LINUX_VERSION >= 305
__SYSCALL32 349, kcmp, 312
.endif
.if LINUX_VERSION >= 308
__SYSCALL32 350, finit_module, 313
.endif
.if LINUX_VERSION >= 314
__SYSCALL32 351, sched_setattr, 314
__SYSCALL32 352, sched_getattr, 315
.endif
.if LINUX_VERSION >= 315
__SYSCALL32 353, renameat2, 316
.endif
.if LINUX_VERSION >= 317
__SYSCALL32 354, seccomp, 317
__SYSCALL32 355, getrandom, 318
__SYSCALL32 356, memfd_create, 319
.endif
.if LINUX_VERSION >= 318
__SYSCALL32 357, bpf, 321
.endif
.if LINUX_VERSION >= 319
__COMPAT32 358, execveat
.endif
.if LINUX_VERSION >= 403
__SYSCALL32 359, socket, 41
__SYSCALL32 360, socketpair, 53
__SYSCALL32 361, bind, 49
__SYSCALL32 362, connect, 42
__SYSCALL32 363, listen, 50
__SYSCALL32 364, accept4, 288
__SYSCALL32 365, getsockopt, 55
__SYSCALL32 366, setsockopt, 54
__SYSCALL32 367, getsockname, 51
__SYSCALL32 368, getpeername, 52
__SYSCALL32 369, sendto, 44
__SYSCALL32 370, sendmsg, 46
__SYSCALL32 371, recvfrom, 45
__SYSCALL32 372, recvmsg, 47
__SYSCALL32 373, shutdown, 48
__SYSCALL32 374, userfaultfd, 323
__SYSCALL32 375, membarrier, 324
.endif
.if LINUX_VERSION >= 404
__SYSCALL32 376, mlock2, 325
.endif
.if LINUX_VERSION >= 405
__SYSCALL32 377, copy_file_range, 326
.endif
.if LINUX_VERSION >= 406
__COMPAT32 378, preadv2
__COMPAT32 379, pwritev2
.endif
.if LINUX_VERSION >= 409
__SYSCALL32 380, pkey_mprotect, 329
__SYSCALL32 381, pkey_alloc, 330
__SYSCALL32 382, pkey_free, 331
.endif
.if LINUX_VERSION >= 411
__SYSCALL32 383, statx, 332
.endif
.if LINUX_VERSION >= 412
__COMPAT32 384, arch_prctl
.endif
.if LINUX_VERSION >= 418
__SYSCALL32 385, io_pgetevents, 333
__SYSCALL32 386, rseq, 334
__SYSCALL32_NONE 387
__SYSCALL32_NONE 388
__SYSCALL32_NONE 389
__SYSCALL32_NONE 390
__SYSCALL32_NONE 391
__SYSCALL32_NONE 392
.endif
.if LINUX_VERSION >= 501
__SYSCALL32 393, semget, 64
__SYSCALL32 394, semctl, 66
__SYSCALL32 395, shmget, 29
__SYSCALL32 396, shmctl, 31
__SYSCALL32 397, shmat, 30
__SYSCALL32 398, shmdt, 67
__SYSCALL32 399, msgget, 68
__SYSCALL32 400, msgsnd, 69
__SYSCALL32 401, msgrcv, 70
__SYSCALL32 402, msgctl, 71
__SYSCALL32 403, clock_gettime, 228             # clock_gettime64
__SYSCALL32 404, clock_settime, 227             # clock_settime64
__COMPAT32 405, clock_adjtime64
__SYSCALL32 406, clock_getres, 229              # clock_getres_time64
__SYSCALL32 407, clock_nanosleep, 230           # clock_nanosleep_time64
__SYSCALL32 408, timer_gettime, 224             # timer_gettime64
__SYSCALL32 409, timer_settime, 223             # timer_settime64
__SYSCALL32 410, timerfd_gettime, 287           # timerfd_gettime64
__SYSCALL32 411, timerfd_settime, 286           # timerfd_settime64
__SYSCALL32 412, utimensat, 280                 # utimensat_time64
__COMPAT32 413, pselect6_time64
__COMPAT32 414, ppoll_time64
__SYSCALL32_NONE 415
__COMPAT32 416, io_pgetevents_time64
__COMPAT32 417, recvmmsg_time64
__COMPAT32 418, mq_timedsend_time64
__COMPAT32 419, mq_timedreceive_time64
__COMPAT32 420, semtimedop_time64
__COMPAT32 421, rt_sigtimedwait_time64
__SYSCALL32 422, futex, 202                     # futex_time64
__SYSCALL32 423, sched_rr_get_interval, 148     # sched_rr_get_interval_time64
__SYSCALL32 424, pidfd_send_signal, 424
__SYSCALL32 425, io_uring_setup, 425
__SYSCALL32 426, io_uring_enter, 426
__SYSCALL32 427, io_uring_register, 427
.endif
.if LINUX_VERSION >= 502
__SYSCALL32 428, open_tree, 428
__SYSCALL32 429, move_mount, 429
__SYSCALL32 430, fsopen, 430
__SYSCALL32 431, fsconfig, 431
__SYSCALL32 432, fsmount, 432
__SYSCALL32 433, fspick, 433
.endif
.if LINUX_VERSION >= 503
__SYSCALL32 434, pidfd_open, 434
__SYSCALL32 435, clone3, 435
.endif
.if LINUX_VERSION >= 509
__SYSCALL32 436, close_range, 436
.endif
.if LINUX_VERSION >= 506
__SYSCALL32 437, openat2, 437
__SYSCALL32 438, pidfd_getfd, 438
.endif
.if LINUX_VERSION >= 508
__SYSCALL32 439, faccessat2, 439
.endif
.if LINUX_VERSION >= 510
__SYSCALL32 440, process_madvise, 440
.endif
.if LINUX_VERSION >= 511
__SYSCALL32 441, epoll_pwait2, 441
.endif
.if LINUX_VERSION >= 512
__SYSCALL32 442, mount_setattr, 442
.endif
.if LINUX_VERSION >= 514
__SYSCALL32 443, quotactl_fd, 443
.endif
.if LINUX_VERSION >= 513
__SYSCALL32 444, landlock_create_ruleset, 444
__SYSCALL32 445, landlock_add_rule, 445
__SYSCALL32 446, landlock_restrict_self, 446
.endif
.if LINUX_VERSION >= 514
__SYSCALL32 447, memfd_secret, 447
.endif
.if LINUX_VERSION >= 515
__SYSCALL32 448, process_mrelease, 448
.endif
.if LINUX_VERSION >= 516
__SYSCALL32 449, futex_waitv, 449
.endif
.if LINUX_VERSION >= 517
__SYSCALL32 450, set_mempolicy_home_node, 450
.endif
.if LINUX_VERSION >= 605
__SYSCALL32 451, cachestat, 451
.endif
.if LINUX_VERSION >= 606
__SYSCALL32 452, fchmodat2, 452
__SYSCALL32 453, map_shadow_stack, 453
.endif
.if LINUX_VERSION >= 607
__SYSCALL32 454, futex_wake, 454
__SYSCALL32 455, futex_wait, 455
__SYSCALL32 456, futex_requeue, 456
.endif
.if LINUX_VERSION >= 608
__SYSCALL32 457, statmount, 457
__SYSCALL32 458, listmount, 458
__SYSCALL32 459, lsm_get_self_attr, 459
__SYSCALL32 460, lsm_set_self_attr, 460
__SYSCALL32 461, lsm_list_modules, 461
.endif
