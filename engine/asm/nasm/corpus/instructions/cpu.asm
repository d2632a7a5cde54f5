; [elf64 elf32] cpu: which processors there are
cpu 386
        mov eax, 5
cpu 586
        rdtsc
cpu x64
        nop
cpu default
        cpuid
