; [elf64 elf32 bin] %substr from the left, from the right, of a length
%substr a 'abcdefgh' 1
%substr b 'abcdefgh' 3, 2
%substr c 'abcdefgh' 3, -1
%substr d 'abcdefgh' 3, -2
%substr e 'abcdefgh' 2, 100
%substr f 'abcdefgh' 9, 3
        db a, '.', b, '.', c, '.', d, '.', e, '.', f
