# idtentry.h - what an entry of the IDT is made of
#
# What it stands for: the macro idtentry of arch/x86/entry/entry_64.S (v3.0: zeroentry and errorentry), from v5.8 on
# arch/x86/include/asm/idtentry.h. The ways that they lead to (error_entry, paranoid_entry) are in traps.S.

# ---------------------------------------------------------------------------------------------------------------------
# Entries. Each one builds a full pt_regs, then   handler(regs, error_code).
# ---------------------------------------------------------------------------------------------------------------------
.macro PUSH_ALL_REGS                            # RDI ... R15, below ORIG_RAX
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %rcx
        pushq   %rax
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
.endm

.macro CALL_HANDLER handler                     # handler(regs, error code)
        movq    %rsp, %rdi
        movq    ORIG_RAX(%rsp), %rsi
        movq    $-1, ORIG_RAX(%rsp)             # "not a system call"
        call    \handler
.endm

.macro interrupt_entry name, handler            # the CPU pushed no error code: push 0 in its place
        .globl  \name
\name:
        ASM_CLAC
        pushq   $0
        PUSH_ALL_REGS
        call    error_entry
        CALL_HANDLER \handler
        jmp     error_exit
.endm

.macro errorcode_entry name, handler            # the CPU pushed one: it lies where orig_ax belongs
        .globl  \name
\name:
        ASM_CLAC
        PUSH_ALL_REGS
        call    error_entry
        CALL_HANDLER \handler
        jmp     error_exit
.endm

.macro paranoid_entry_point name, handler       # on an interrupt stack, may have hit anywhere
        .globl  \name
\name:
        ASM_CLAC
        pushq   $0
        PUSH_ALL_REGS
        testb   $3, CS(%rsp)
        jnz     1f
        call    paranoid_entry
        CALL_HANDLER \handler
        jmp     paranoid_exit
1:      call    error_entry                     # from ring 3 it is an exception like any other
        CALL_HANDLER \handler
        jmp     error_exit
.endm

# The names: up to v5.7 the entry is `divide_error` and the C function `do_divide_error`; from v5.8 on `asm_exc_divide_error`
# and `exc_divide_error`.
.macro idtentry kind, name
  .if LINUX_VERSION >= 508
        \kind  asm_exc_\name, exc_\name
  .else
        \kind  \name, do_\name
  .endif
.endm

# #DF: an exception could not be delivered. The gate names an interrupt stack, so there is a good stack even if RSP was the
# trouble.
.macro double_fault_entry name, handler
        .globl  \name
\name:
        ASM_CLAC
        PUSH_ALL_REGS
        call    paranoid_entry                  # ECX = 0: GS was the user's
        CALL_HANDLER \handler
        jmp     paranoid_exit
.endm
