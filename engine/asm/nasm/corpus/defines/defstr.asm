; [elf64 elf32 bin] %defstr puts quotes around what follows
%defstr path /usr/bin
        db path, 0
%define version 2.16
%defstr text version
        db text, 0
%idefstr Name John Smith
        db NAME, 0
