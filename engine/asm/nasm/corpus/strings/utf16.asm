; [elf64 elf32 bin] Text in UTF-16 and UTF-32
%define u(x) __?utf16?__(x)
%define w(x) __?utf32?__(x)
        dw u('caf\u00e9'), u(`caf\u00e9`), 0
        dd w(`A\u263a\U0001f600`), 0
        dw __?utf16le?__(`\U0001f600`), __?utf16be?__(`ab`)
        dd __?utf32le?__('x'), __?utf32be?__('x')
