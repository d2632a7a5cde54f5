; [elf64 elf32 bin] float: how constants are rounded
        dd 0.1, 0.3, -0.1
float up
        dd 0.1, 0.3, -0.1
float down
        dd 0.1, 0.3, -0.1
float zero
        dd 0.1, 0.3, -0.1
float near
        dd 0.1
float default
        dd 0.3
