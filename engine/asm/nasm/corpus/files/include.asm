; [elf64 elf32 bin] Another file's macros and data
%include 'files/shared.mac'
        byte_twice 5
        db SHARED
        include_data
%include "files/shared.mac"
