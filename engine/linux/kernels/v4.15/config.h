# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v4.15. Page-table isolation (against Meltdown) arrived with it, the assembly fast path went right after it: the only
# release with both.

.equ LINUX_VERSION, 415                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 1
.equ CONFIG_X86_ESPFIX64, 1

.equ __NR_syscall_max, 332                      # statx
.equ __PAGE_OFFSET, 0xffff880000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
