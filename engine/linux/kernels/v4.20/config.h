# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v4.20. The trampoline is gone: a retpoline in it cost more than mapping one more page for ring 3 does.

.equ LINUX_VERSION, 420                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 1
.equ CONFIG_X86_ESPFIX64, 1

.equ __NR_syscall_max, 334                      # rseq
.equ __PAGE_OFFSET, 0xffff888000000000          # direct map of all physical memory: moved to make room for the LDT's mapping
