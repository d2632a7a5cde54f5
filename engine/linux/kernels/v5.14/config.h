# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v5.14. The C around a system call is shared by all architectures (kernel/entry/common.c, since v5.8/v5.9). In v5.14 the
# number became a signed 32-bit int, and MSR_SYSCALL_MASK all flags.

.equ LINUX_VERSION, 514                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 1
.equ CONFIG_X86_ESPFIX64, 1

.equ __NR_syscall_max, 447                      # memfd_secret
.equ __PAGE_OFFSET, 0xffff888000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
