; [elf64 elf32 bin] The opposite of every condition
bits 32
%macro opposite 1-*
%rep %0
        set%-1 al
        set%+1 al
%rotate 1
%endrep
%endmacro
        opposite a, ae, b, be, c, e, g, ge, l, le, na, nae, nb, nbe, nc, ne
        opposite ng, nge, nl, nle, no, np, ns, nz, o, p, pe, po, s, z
