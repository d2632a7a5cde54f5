// Where this assembler's bytes are not GNU as's, and why. A conformance run fails on whatever is not on these lists.

/** Texts of single instructions. */
export const FORMS = [
  {
    pattern: /^(data16 )?ret far$/u,
    reason:
      'iced writes the far return so; GNU as takes `far` for a number and assembles `ret 0xff06`, which nobody means.',
  },
];

/** Sections that are not written here: information for debuggers of sources that have none of their own, and what marks a file on request of the command line. */
export const NOT_WRITTEN = /^\.(debug_(?!frame)|stab|note\.gnu|sframe)/u;

/** Tests of GNU as's own suite by name, and why they differ. */
export const SUITE = new Map(
  [
    {
      reason:
        'On purpose: a constant that has no room in the 16 bits that `data16` leaves it is a mistake here; GNU as drops the rest of it.',
      tests: ['noreg64-data16'],
    },
    {
      reason:
        'On purpose: instructions newer than the CPU or the option that the test asks for are not refused; there is no choice of a CPU.',
      tests: ['x86-64-nosse2', 'x86-64-cet-ibt-inval', 'x86-64-cet-shstk-inval', 'x86-64-movsxd-intel64'],
    },
    {
      reason:
        '`.loc` with a view number to check: the number is computed, what the source expects of it is not compared.',
      tests: ['elf/dwarf2-8', 'elf/dwarf2-9', 'elf/dwarf2-10'],
    },
    {
      reason: 'GNU as shortens the steps in call frame information that is written by hand as data.',
      tests: ['elf/ehopt0'],
    },
    {
      reason: 'Not done: bundles of instructions for Native Client (`.bundle_align_mode`).',
      tests: ['x86-64-bundle'],
    },
    {
      reason:
        "Not refused here: a mistake in a directive that is read and has no effect, or that only the file's readers mind.",
      tests: ['elf/pr14891', 'elf/section13', 'elf/section21', 'all/local-label-overflow', 'all/pr27384'],
    },
    {
      reason:
        'Not refused here: prefixes and masks on instructions that do not take them, segment registers with a suffix, TLS relocations on the wrong instruction.',
      tests: [
        'x86-64-inval-seg',
        'x86-64-inval-rep',
        'prefix64',
        'x86-64-mpx-inval-1',
        'x86-64-avx-vnni-inval',
        'x86-64-avx-ifma-inval',
        'x86-64-notrackbad',
        'x86-64-inval-tls',
        'x86-64-branch-3',
      ],
    },
  ].flatMap(({ reason, tests }) => tests.map((test) => [test, reason])),
);

/**
 * Projects' C files whose `.debug_line` under `-g` may be longer by GNU as, with the same lines in it. GNU as sets an address anew
 * (DW_LNE_set_address, 11 bytes) before a row with `view -0` that begins a frag, when the row before stands at the end of another
 * frag. Where its frags end depends on how much room is left in the block of memory that it is filling: a thousand bytes of
 * `nop` before the function make the same file shorter. The allocation is not modeled here.
 */
export const LONGER_LINES = new Set(['lua5.4 src/lutf8lib.c']);

/** Projects' C files of which gcc makes more lines under `-g` than the 2,000,000 that the assembler takes. */
export const TOO_LONG = new Set(['sqlite package/deps/sqlite3/sqlite3.c']);

/** Files of this repository. */
export const SOURCES = [];
