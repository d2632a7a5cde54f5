; [bin] Jumps in 16-bit code
start:  jmp short start
        jmp near start
        jmp start
        jmp far_away
        jz far_away
        jcxz start
        jecxz start
        loop start
        loop start, ecx
        call start
        call far [bx]
        call 0x1234:0x5678
        jmp 0xffff:0
        jmp dword 8:0x12345678
        times 200 nop
far_away:
        jmp start
