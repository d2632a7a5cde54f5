; [elf64 elf32 bin] Characters beyond ASCII in the source
        db 'Grüße, Welt', 0
        db "日本", 0
        dw __?utf16?__('Grüße')
