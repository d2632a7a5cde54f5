; [elf64 elf32] Sections whose name says what they are
section .init_array
        dd 1
section .fini_array
        dd 2
section .preinit_array
        dd 3
section .comment
        db 'by hand', 0
section .lrodata
        db 4
section .ldata
        db 5
section .lbss
        resb 6
section .tdata
        db 7
section .tbss
        resb 8
section .note
        db 9
