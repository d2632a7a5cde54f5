; [elf32] Position-independent code of 32 bits
extern _GLOBAL_OFFSET_TABLE_
extern v, f
global func
func:   push ebx
        call .here
.here:  pop ebx
        add ebx, _GLOBAL_OFFSET_TABLE_ + $$ - .here wrt ..gotpc
        lea eax, [ebx + local wrt ..gotoff]
        mov ecx, [ebx + v wrt ..got]
        call f wrt ..plt
        pop ebx
        ret
section .data
local:  dd v wrt ..sym
