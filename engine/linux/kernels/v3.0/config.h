# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v3.0, as 2.6 was and all of 3.x up to v3.15 nearly is: system_call, a frame of which only the lower part is filled in.

.equ LINUX_VERSION, 300                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 0
.equ CONFIG_X86_ESPFIX64, 0                     # came with v3.16

.equ __NR_syscall_max, 308                      # setns
.equ __PAGE_OFFSET, 0xffff880000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
