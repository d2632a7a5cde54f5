/** Programs that the specs type. */
export const HELLO = `\t.globl _start
\t.text
_start:
\tmovl\t$1, %eax
\tmovl\t$1, %edi
\tleaq\tmessage(%rip), %rsi
\tmovl\t$14, %edx
\tsyscall
\tmovl\t$60, %eax
\txorl\t%edi, %edi
\tsyscall
\t.data
message:
\t.ascii\t"Hello, kernel!"
`;

export const LOOP = `\t.globl _start
_start:
\tjmp\t_start
`;

export const PRINT_FOR_EVER = `\t.globl _start
_start:
\tmovl\t$1, %eax
\tmovl\t$1, %edi
\tleaq\tline(%rip), %rsi
\tmovl\t$6, %edx
\tsyscall
\tjmp\t_start
\t.data
line:\t.ascii\t"again\\n"
`;

export const GETPID = `\t.globl _start
_start:
\tmovl\t$39, %eax
\tsyscall
\tmovl\t%eax, %edi
\tmovl\t$60, %eax
\tsyscall
`;

export const ECHO = `\t.globl _start
_start:
\txorl\t%eax, %eax
\txorl\t%edi, %edi
\tleaq\tbuffer(%rip), %rsi
\tmovl\t$64, %edx
\tsyscall
\tmovl\t%eax, %edx
\tmovl\t$1, %eax
\tmovl\t$1, %edi
\tsyscall
\tmovl\t$60, %eax
\txorl\t%edi, %edi
\tsyscall
\t.bss
buffer:\t.skip\t64
`;

export const WILD_WRITE = `\t.globl _start
_start:
\txorl\t%eax, %eax
\tmovl\t$1, (%rax)
`;

/** A function in a function, and two system calls: getpid on line 12, exit on line 6. */
export const CALLS = `\t.globl _start
_start:
\tcall\tfirst
\tmovl\t$60, %eax
\txorl\t%edi, %edi
\tsyscall
first:
\tcall\tsecond
\tret
second:
\tmovl\t$39, %eax
\tsyscall
\tret
`;
