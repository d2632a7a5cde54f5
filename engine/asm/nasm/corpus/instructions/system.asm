; [elf64] Instructions of the system
        syscall
        sysretq
        o64 sysret
        sysret
        swapgs
        iretq
        iret
        lgdt [rax]
        lidt [rax]
        ltr ax
        lldt [rax]
        mov cr3, rax
        mov rax, cr2
        mov cr8, rax
        mov dr7, rax
        rdmsr
        wrmsr
        rdtscp
        rdfsbase rax
        wrgsbase rcx
        invpcid rax, [rbx]
        invlpg [rax]
        xsave [rax]
        xsaveopt64 [rax]
        xrstor64 [rax]
        xgetbv
        fxsave64 [rax]
        monitor
        mwait
        vmcall
        vmlaunch
        vmread rax, rbx
        vmptrld [rax]
        stac
        clac
        rdrand eax
        rdseed rax
        rdpid rax
        endbr64
        ud2
        pause
        hlt
        int3
        int 0x80
        cli
        sti
        in al, 0x60
        out dx, eax
