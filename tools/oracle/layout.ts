/** What the cases see of memory and segments; harness.c states the same numbers. */
export const PAGE = 4096;
/** Three pages that can be written and one that can only be read; nothing is mapped around them. */
export const DATA_BASE = 0x2000_0000n;
export const RW_PAGES = 3;
export const DATA_PAGES = 4;
export const DATA_SIZE = DATA_PAGES * PAGE;
/** One page that can be read and executed, `int3` but for the case's instruction. */
export const CODE_BASE = 0x3000_0000n;
export const FS_BASE = 0x2000_0340n;
export const GS_BASE = 0x2000_1080n;
/** Linux's selectors in a 64-bit process; DS, ES, FS and GS are null. */
export const USER_CS = 0x33;
export const USER_SS = 0x2b;
/** RFLAGS bits a case may start with: the status flags and DF; IF is always set, TF never. */
export const INITIAL_FLAGS = 0xcd5n;
