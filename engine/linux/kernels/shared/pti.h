# pti.h - switching between the page tables of ring 0 and of ring 3
#
# What it stands for: the CR3 macros of arch/x86/entry/calling.h, v4.15 and later.

# ---------------------------------------------------------------------------------------------------------------------
# The way through page-table isolation (PTI, "KPTI"; CONFIG_PAGE_TABLE_ISOLATION=y)
#
# Ring 3 runs on page tables that hold almost nothing of the kernel, so that Meltdown has nothing to read. Both roots lie
# side by side in 8 KiB, so switching is one bit in CR3:
#
#       bit 63        12  11         0
#       NOFLUSH ...  root  PCID          root: 0 = kernel's, 1 = user's
# ---------------------------------------------------------------------------------------------------------------------
.if CONFIG_PAGE_TABLE_ISOLATION
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

.else                                           # one set of page tables for both rings: nothing to switch
.macro SWITCH_TO_KERNEL_CR3 scratch
.endm
.macro SWITCH_TO_USER_CR3 scratch
.endm
.macro SAVE_AND_SWITCH_TO_KERNEL_CR3 scratch, save
.endm
.macro RESTORE_CR3 save
.endm
.endif
