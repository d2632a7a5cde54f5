; [bin] String instructions
        cld
        rep movsb
        rep movsw
        rep movsd
        repe cmpsb
        repne scasb
        rep stosw
        lodsw
        lodsd
        std
        insb
        outsw
        rep insw
        xlatb
        a32 xlatb
