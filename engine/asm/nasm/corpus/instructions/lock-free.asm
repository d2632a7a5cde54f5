; [elf64] A lock and a counter
spin_lock:
        mov ecx, 1
.try:   xor eax, eax
        lock cmpxchg [rdi], ecx
        je .done
.wait:  pause
        cmp dword [rdi], 0
        jne .wait
        jmp .try
.done:  ret
spin_unlock:
        mov dword [rdi], 0
        ret
count:  lock inc qword [rdi]
        lock or byte [rdi], 1
        lock btr qword [rdi], 5
        ret
