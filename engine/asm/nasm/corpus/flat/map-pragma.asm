; [bin] Names of sections in expressions
section .text start=0
        dd message - $$
section .rodata align=1
message: db 'x'
begin:
section .text
        dd begin
