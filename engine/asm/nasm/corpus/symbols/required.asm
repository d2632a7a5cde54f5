; [elf64 elf32] required: kept even where nothing uses it
required wanted
extern not_wanted
required used
        call used
