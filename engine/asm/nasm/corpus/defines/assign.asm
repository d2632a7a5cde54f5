; [elf64 elf32 bin] %assign computes at once
%assign counter 0
%assign counter counter + 1
%assign counter counter * 10
        dd counter
%iassign Total counter + 5
        dd TOTAL, total
%assign negative -3
        dd negative
