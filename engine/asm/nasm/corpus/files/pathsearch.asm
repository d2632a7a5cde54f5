; [elf64 elf32 bin] %pathsearch finds where a file is
%pathsearch path 'files/data.mac'
%include path
%strlen n path
        db n, path
%pathsearch missing 'no such file'
        db missing
