# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v4.4. entry_SYSCALL_64 with its fast path in assembly and the slow way out in C; before page-table isolation.

.equ LINUX_VERSION, 404                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 0
.equ CONFIG_X86_ESPFIX64, 1

.equ __NR_syscall_max, 325                      # mlock2
.equ __PAGE_OFFSET, 0xffff880000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
