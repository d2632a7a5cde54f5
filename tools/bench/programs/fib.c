/*
 * Calls and returns: the Fibonacci number of 38 by recursion. In assembly, because gcc unrolls the recursion into loops, and
 * what is wanted is one CALL, one RET and the saved registers a compiler would have.
 */
#include "bench.h"

u64 fibonacci(u32 n);
__asm__(
    "\t.text\n"
    "fibonacci:\n"
    "\tpushq %rbp\n"
    "\tpushq %rbx\n"
    "\tsubq $8, %rsp\n"
    "\tmovl %edi, %ebx\n"
    "\tmovl %edi, %eax\n"
    "\tcmpl $1, %edi\n"
    "\tjbe .Lsmall\n"
    "\tleal -1(%rbx), %edi\n"
    "\tcall fibonacci\n"
    "\tleal -2(%rbx), %edi\n"
    "\tmovq %rax, %rbp\n"
    "\tcall fibonacci\n"
    "\taddq %rbp, %rax\n"
    ".Lsmall:\n"
    "\taddq $8, %rsp\n"
    "\tpopq %rbx\n"
    "\tpopq %rbp\n"
    "\tret\n");

void _start(void) { finish(fibonacci(SCALE == 100 ? 38 : 28)); }
