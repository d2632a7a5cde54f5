; [elf64 elf32] Names of registers and instructions as labels
$eax:   db 1
$mov:   db 2
        dd $eax, $mov
        mov eax, $eax
        mov eax, [$mov]
