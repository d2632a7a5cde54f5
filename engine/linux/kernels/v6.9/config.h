# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v6.9. Against the newest leaks no indirect call is left on the way of a system call, and the entry has three places
# where more can be switched on.

.equ LINUX_VERSION, 609                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 1
.equ CONFIG_X86_ESPFIX64, 1

.equ __NR_syscall_max, 461                      # lsm_list_modules
.equ __PAGE_OFFSET, 0xffff888000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
