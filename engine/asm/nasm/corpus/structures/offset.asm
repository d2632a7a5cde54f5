; [elf64 elf32] A structure that begins at a distance
struc frame, -16
.local: resd 2
.saved: resd 2
.base:
endstruc
struc arguments, 8
.first: resd 1
.second: resd 1
endstruc
        mov eax, [ebp + arguments.first]
        mov ecx, [ebp + arguments.second]
        mov [ebp + frame.local], eax
        mov [ebp + frame.saved + 4], ecx
        dd frame_size, arguments_size
