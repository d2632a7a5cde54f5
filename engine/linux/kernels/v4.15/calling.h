# calling.h - macros that the entry code shares
#
# What it stands for: arch/x86/entry/calling.h and the ALTERNATIVE macros of arch/x86/include/asm/alternative-asm.h, v4.15.

# ---------------------------------------------------------------------------------------------------------------------
# JUMP_UNLESS feature, target
#
# Code that depends on a boot option does not test the option each time: that would cost time on every system call. The
# jump below is in the image; while booting, apply_alternatives (alternative.S) overwrites it with a NOP of the same
# length if the feature is on. So look at the disassembly: with pti=on you see a NOP here, with pti=off the jump.
# ---------------------------------------------------------------------------------------------------------------------
.macro JUMP_UNLESS feature, target
.Lalternative_\@:
        jmp     \target
.Lalternative_end_\@:
        .pushsection .altinstructions, "a"
        .quad   .Lalternative_\@
        .long   .Lalternative_end_\@ - .Lalternative_\@
        .long   \feature
        .popsection
.endm

# ---------------------------------------------------------------------------------------------------------------------
# The way through page-table isolation (PTI, "KPTI"; CONFIG_PAGE_TABLE_ISOLATION=y)
#
# Ring 3 runs on page tables that hold almost nothing of the kernel, so that Meltdown has nothing to read. Both roots lie
# side by side in 8 KiB, so switching is one bit in CR3:
#
#       bit 63        12  11         0
#       NOFLUSH ...  root  PCID          root: 0 = kernel's, 1 = user's
# ---------------------------------------------------------------------------------------------------------------------
.macro SWITCH_TO_KERNEL_CR3 scratch
        JUMP_UNLESS FEATURE_PTI, .Lkernel_cr3_done_\@
        mov     %cr3, \scratch
        JUMP_UNLESS FEATURE_PCID, .Lkernel_cr3_flush_\@
        bts     $X86_CR3_PCID_NOFLUSH_BIT, \scratch
.Lkernel_cr3_flush_\@:
        and     $~PTI_USER_MASK, \scratch
        mov     \scratch, %cr3
.Lkernel_cr3_done_\@:
.endm

# Needs the kernel's GS: which address spaces must be flushed is per-CPU data.
.macro SWITCH_TO_USER_CR3 scratch
        JUMP_UNLESS FEATURE_PTI, .Luser_cr3_done_\@
        mov     %cr3, \scratch
        JUMP_UNLESS FEATURE_PCID, .Luser_cr3_root_\@
        btrl    $0, %gs:user_pcid_flush_mask    # CF = this address space changed: do flush
        jc      .Luser_cr3_pcid_\@
        bts     $X86_CR3_PCID_NOFLUSH_BIT, \scratch
.Luser_cr3_pcid_\@:
        or      $PTI_USER_PCID_MASK, \scratch
.Luser_cr3_root_\@:
        or      $PTI_USER_PGTABLE_MASK, \scratch
        mov     \scratch, %cr3
.Luser_cr3_done_\@:
.endm

# For exceptions that may hit anywhere: remember CR3 in \save, whichever half it names, and run on the kernel's.
.macro SAVE_AND_SWITCH_TO_KERNEL_CR3 scratch, save
        JUMP_UNLESS FEATURE_PTI, .Lsave_cr3_done_\@
        mov     %cr3, \scratch
        mov     \scratch, \save
        test    $PTI_USER_PGTABLE_MASK, \scratch
        jz      .Lsave_cr3_done_\@              # it is the kernel's already
        and     $~PTI_USER_MASK, \scratch
        mov     \scratch, %cr3
.Lsave_cr3_done_\@:
.endm

.macro RESTORE_CR3 save
        JUMP_UNLESS FEATURE_PTI, .Lrestore_cr3_done_\@
        mov     \save, %cr3
.Lrestore_cr3_done_\@:
.endm

# ---------------------------------------------------------------------------------------------------------------------
# pt_regs, in two halves. The drawing is in asm-offsets.h.
# ---------------------------------------------------------------------------------------------------------------------
.macro PUSH_C_REGS_BELOW_ORIG_RAX rax
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        pushq   \rax
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
.endm

.macro PUSH_EXTRA_REGS
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
.endm

.macro POP_EXTRA_REGS
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
.endm

# All c regs but RDI, which the way out still needs.
.macro POP_C_REGS_BUT_RDI
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rax
        popq    %rcx
        popq    %rdx
        popq    %rsi
.endm

# SMAP: as long as RFLAGS.AC is 0, ring 0 may not touch pages of ring 3. An exception does not clear AC, so we do.
.macro ASM_CLAC
        JUMP_UNLESS FEATURE_SMAP, .Lclac_done_\@
        clac
.Lclac_done_\@:
.endm
