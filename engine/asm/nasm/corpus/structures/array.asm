; [elf64] An array of structures
struc item
.key    resd 1
.value  resd 1
endstruc
count   equ 4
section .data
items:
%assign i 0
%rep count
istruc item
at item.key, dd i
at item.value, dd i * i
iend
%assign i i + 1
%endrep
section .text
        mov ecx, count - 1
.next:  mov eax, [items + rcx * item_size + item.value]
        dec ecx
        jns .next
        ret
