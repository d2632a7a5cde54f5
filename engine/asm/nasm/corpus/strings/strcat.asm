; [elf64 elf32 bin] %strcat joins strings of every notation
%strcat alphabet 'abc', "def", `ghi`
        db alphabet, 0
%strcat line alphabet, `\r\n`
        db line
%strcat quotes "it's ", '"so"'
        db quotes, 0
