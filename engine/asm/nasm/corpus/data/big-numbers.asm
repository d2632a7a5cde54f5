; [elf64 elf32 bin] Numbers near the edges of 64 bits
        dq 0xffffffffffffffff
        dq 0x8000000000000000
        dq 18446744073709551615
        dq 9223372036854775807 + 1
        dq -1 >> 1
        dq 1 << 63
        dq (1 << 63) - 1
