# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v4.17. After Spectre: no fast path in assembly, registers are cleared on entry, the index of the table is masked, and
# handlers see nothing but pt_regs. With page-table isolation the entry is still the trampoline.

.equ LINUX_VERSION, 417                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 1
.equ CONFIG_X86_ESPFIX64, 1

.equ __NR_syscall_max, 332                      # statx
.equ __PAGE_OFFSET, 0xffff880000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
