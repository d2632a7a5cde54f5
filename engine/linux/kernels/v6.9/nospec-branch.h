# nospec-branch.h - against branches that the CPU guesses
#
# What it stands for: arch/x86/include/asm/nospec-branch.h and the IBRS macros of arch/x86/entry/calling.h, Linux v6.9.

# Spectre v2 on Intel CPUs from Skylake on: IBRS=1 while in ring 0. RDMSR and WRMSR cost; so it is off elsewhere.
.equ SPEC_CTRL_IBRS, 1
.macro IBRS_ENTER
        JUMP_UNLESS FEATURE_KERNEL_IBRS, .Librs_entered_\@
        movl    $MSR_IA32_SPEC_CTRL, %ecx
        movl    $SPEC_CTRL_IBRS, %eax
        xorl    %edx, %edx
        wrmsr
        lfence
.Librs_entered_\@:
.endm
.macro IBRS_EXIT
        JUMP_UNLESS FEATURE_KERNEL_IBRS, .Librs_left_\@
        movl    $MSR_IA32_SPEC_CTRL, %ecx
        xorl    %eax, %eax
        xorl    %edx, %edx
        wrmsr
.Librs_left_\@:
.endm

# Retbleed on AMD Zen 1 and 2.
.macro UNTRAIN_RET
        JUMP_UNLESS FEATURE_UNRET, .Luntrained_\@
        call    entry_untrain_ret
.Luntrained_\@:
.endm

# Branch history injection on Intel.
.macro CLEAR_BRANCH_HISTORY
        JUMP_UNLESS FEATURE_CLEAR_BHB_LOOP, .Lbhb_clear_\@
        call    clear_bhb_loop
.Lbhb_clear_\@:
.endm

# What earlier loads and stores left in buffers of the CPU (MDS, RFDS): VERW empties them, as a side effect that microcode adds.
# As late as possible, so the last thing before ring 3.
.macro CLEAR_CPU_BUFFERS
        JUMP_UNLESS FEATURE_CLEAR_CPU_BUF, .Lbuffers_clear_\@
        verw    mds_verw_sel(%rip)
.Lbuffers_clear_\@:
.endm
