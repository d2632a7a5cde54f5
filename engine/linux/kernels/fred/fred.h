# fred.h - FRED as the assembly needs it
#
# What it stands for: arch/x86/include/asm/fred.h, arch/x86/include/asm/ptrace.h (struct fred_ss) and msr-index.h, Linux v6.9.
#
# An event, whatever it is, leaves this on the stack; with the registers below it is a pt_regs:
#
#     +176  (reserved: 0)
#     +168  event data     #PF: the address; #DB: what DR6 would say
#     +160  SS             bits 15-0 selector, 16 STI before it, 17 "software event", 18 NMI,
#                          39-32 vector, 51-48 type, 57 from 64-bit code, 58 nested, 63-60 length of the instruction
#     +152  RSP
#     +144  EFLAGS
#     +136  CS             bits 15-0 selector, 17-16 stack level
#     +128  RIP
#     +120  error code     <- RSP; 0 if there is none. ERETU and ERETS skip it
.equ FRED_EVENT_DATA, 168
.equ FRED_VECTOR, SS + 4                        # a byte
.equ FRED_TYPE, SS + 6                          # the low four bits of a byte
.equ FRED_LENGTH_AND_MODE, SS + 7               # a byte: bit 1 from 64-bit code
.equ FRED_MODE_64BIT, 2

.equ EVENT_TYPE_EXTINT, 0                       # an interrupt
.equ EVENT_TYPE_NMI, 2
.equ EVENT_TYPE_HWEXC, 3                        # an exception that the CPU found
.equ EVENT_TYPE_SWINT, 4                        # INT n
.equ EVENT_TYPE_PRIV_SWEXC, 5                   # INT1
.equ EVENT_TYPE_SWEXC, 6                        # INT3, INTO
.equ EVENT_TYPE_OTHER, 7                        # vector 1: SYSCALL, 2: SYSENTER
.equ FRED_SYSCALL, 1
.equ FRED_SYSENTER, 2

.equ MSR_IA32_FRED_RSP1, 0x1cd
.equ MSR_IA32_FRED_RSP2, 0x1ce
.equ MSR_IA32_FRED_RSP3, 0x1cf
.equ MSR_IA32_FRED_STKLVLS, 0x1d0
.equ MSR_IA32_FRED_CONFIG, 0x1d4
.equ X86_CR4_FRED_BIT, 32
.equ FRED_CONFIG_REDZONE, 64                    # bytes below RSP that an event in ring 0 leaves alone

# GNU as 2.40 does not know these yet; Linux writes them as bytes, too.
.macro ERETU                                    # to ring 3: RIP, CS, RFLAGS, RSP, SS from the frame; GS base exchanged
        .byte   0xf3, 0x0f, 0x01, 0xca
.endm
.macro ERETS                                    # back to where ring 0 was
        .byte   0xf2, 0x0f, 0x01, 0xca
.endm
