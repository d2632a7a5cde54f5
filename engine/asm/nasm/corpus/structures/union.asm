; [elf64 elf32 bin] Two views of the same bytes
struc dword_view
.all:   resd 1
endstruc
struc byte_view
.low:   resb 1
.second: resb 1
.high:  resw 1
endstruc
%if dword_view_size != byte_view_size
%error sizes differ
%endif
        db dword_view.all, byte_view.high, byte_view_size
