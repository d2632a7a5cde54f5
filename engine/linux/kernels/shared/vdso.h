# vdso.h - the page of data that kernel and programs share, and the numbers that go with it
#
# What it stands for: struct vsyscall_gtod_data (arch/x86/include/asm/vgtod.h) at offset 128 of the page, Linux v4.15.
# modeled: all kernels have this layout, in pairs of seconds and nanoseconds; v5.3 and later have struct vdso_data.
.equ VVAR_gtod, 128
.equ gtod_seq, VVAR_gtod + 0                    # odd while the kernel writes
.equ gtod_vclock_mode, VVAR_gtod + 4
.equ gtod_cycle_last, VVAR_gtod + 8             # TSC at the last tick
.equ gtod_mask, VVAR_gtod + 16
.equ gtod_mult, VVAR_gtod + 24                  # nanoseconds = ticks * mult >> shift
.equ gtod_shift, VVAR_gtod + 28
.equ gtod_wall_time, VVAR_gtod + 32             # seconds since 1970, then nanoseconds << shift
.equ gtod_monotonic_time, VVAR_gtod + 48        # the same since boot
.equ gtod_wall_time_coarse, VVAR_gtod + 64      # seconds, nanoseconds
.equ gtod_monotonic_time_coarse, VVAR_gtod + 80
.equ gtod_tz, VVAR_gtod + 96
.equ VCLOCK_TSC, 1

# clocks (include/uapi/linux/time.h)
.equ CLOCK_REALTIME, 0
.equ CLOCK_MONOTONIC, 1
.equ CLOCK_MONOTONIC_RAW, 4
.equ CLOCK_REALTIME_COARSE, 5
.equ CLOCK_MONOTONIC_COARSE, 6
.equ CLOCK_BOOTTIME, 7
.equ CLOCK_TAI, 11
.equ LOW_RES_NSEC, 4000000                      # CONFIG_HZ=250

.equ __NR_gettimeofday, 96
.equ __NR_time, 201
.equ __NR_clock_gettime, 228
.equ __NR_clock_getres, 229
.equ __NR_getcpu, 309
.equ __CPUNODE_SEG, 0x7b                        # GDT entry 15, ring 3 (arch/x86/include/asm/segment.h)
