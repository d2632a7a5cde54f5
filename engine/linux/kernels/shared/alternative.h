# alternative.h - code that is there only if a feature is on
#
# What it stands for: the ALTERNATIVE macros of arch/x86/include/asm/alternative-asm.h.

# ---------------------------------------------------------------------------------------------------------------------
# JUMP_UNLESS feature, target
#
# Code that depends on a boot option does not test the option each time: that would cost time on every system call. The
# jump below is in the image; while booting, apply_alternatives (head_64.S) overwrites it with a NOP of the same
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

# A CPU that guesses wrong at the branch in front of a SWAPGS runs on with the wrong GS for a while, and leaves traces of what
# it read there (CVE-2019-1125). LFENCE waits until the branch is decided. From v5.3 on; off with nospectre_v1.
# Where SWAPGS is unconditional, as after SYSCALL, there is nothing to guess and no fence.
.macro FENCE_SWAPGS
  .if LINUX_VERSION >= 503
        JUMP_UNLESS FEATURE_FENCE_SWAPGS, .Lfenced_\@
        lfence
.Lfenced_\@:
  .endif
.endm

# SMAP: as long as RFLAGS.AC is 0, ring 0 may not touch pages of ring 3. An exception does not clear AC, so we do.
.macro ASM_CLAC
  .if LINUX_VERSION >= 307
        JUMP_UNLESS FEATURE_SMAP, .Lclac_done_\@
        clac
.Lclac_done_\@:
  .endif
.endm
