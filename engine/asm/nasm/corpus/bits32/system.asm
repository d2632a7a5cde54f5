; [elf32] Instructions of the system
        lgdt [ebx]
        sgdt [ebx]
        lidt [ebx]
        lldt ax
        ltr [ebx]
        str ax
        smsw eax
        lmsw ax
        clts
        invlpg [ebx]
        invd
        wbinvd
        rdtsc
        rdmsr
        wrmsr
        cpuid
        sysenter
        sysexit
        in al, 0x60
        in eax, dx
        out 0x20, al
        out dx, ax
        verr ax
        lar eax, bx
        lsl ax, [ebx]
