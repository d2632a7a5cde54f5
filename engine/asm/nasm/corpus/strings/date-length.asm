; [elf64 elf32 bin] The clock: how long its texts are, and that they are there
%strlen date __?DATE?__
%strlen time __?TIME?__
%strlen day __?UTC_DATE?__
%strlen moment __?UTC_TIME?__
        db date, time, day, moment
%ifnum __?POSIX_TIME?__
        db 1
%endif
%if __?DATE_NUM?__ > 20200101 && __?TIME_NUM?__ < 240000
        db 2
%endif
%if __?UTC_DATE_NUM?__ > 20200101 && __?UTC_TIME_NUM?__ < 240000
        db 3
%endif
