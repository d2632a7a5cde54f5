; [elf64] Fields as distances in addresses
struc node
.value: resq 1
.left:  resq 1
.right: resq 1
endstruc
find:   test rdi, rdi
        jz .none
        cmp rsi, [rdi + node.value]
        je .found
        jb .less
        mov rdi, [rdi + node.right]
        jmp find
.less:  mov rdi, [rdi + node.left]
        jmp find
.found: mov rax, rdi
        ret
.none:  xor eax, eax
        ret
