; [elf64] The same local name in several functions
length: xor eax, eax
.next:  cmp byte [rdi + rax], 0
        je .done
        inc rax
        jmp .next
.done:  ret
count:  xor eax, eax
.next:  lodsb
        test al, al
        jz .done
        jmp .next
.done:  ret
