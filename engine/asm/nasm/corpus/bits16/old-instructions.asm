; [bin] What only older code uses
        aaa
        aas
        aam
        aad
        aam 16
        daa
        das
        bound ax, [bx]
        arpl [bx], ax
        into
        salc
        enter 16, 1
        leave
        int3
        int 0x80
        hlt
        wait
        lahf
        sahf
