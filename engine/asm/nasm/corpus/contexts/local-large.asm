; [bin] %local and %arg in 16-bit code
%push silly
%stacksize large
%assign %$localsize 0
%arg i:word, j:word
%local old_ax:word, old_dx:dword
silly:  enter %$localsize, 0
        mov [old_ax], ax
        mov [old_dx], dx
        mov ax, [i]
        add ax, [j]
        leave
        ret
%pop
%push far_one
%stacksize small
%assign %$localsize 0
%arg i:word
%local t:tword
        mov ax, [i]
        fstp tword [t]
        mov cx, %$localsize
%pop
