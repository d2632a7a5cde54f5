# config.h - what makes this kernel this kernel: version, configuration, and the numbers that differ between the eras
#
# Linux v6.9 on a CPU with FRED ("flexible return and event delivery", Intel 346446), booted with fred=on. The same image as
# v6.9: the code behind MSR_LSTAR and the IDT is in it, and nobody goes there. entry_64_fred.S is what runs.

.equ LINUX_VERSION, 609                         # 100 * major + minor
.equ CONFIG_PAGE_TABLE_ISOLATION, 1             # in the image; never on with FRED, whose way in does not change CR3
.equ CONFIG_X86_ESPFIX64, 1
.equ CONFIG_X86_FRED, 1

.equ __NR_syscall_max, 461                      # lsm_list_modules
.equ __PAGE_OFFSET, 0xffff888000000000          # direct map of all physical memory (arch/x86/include/asm/page_64_types.h)
