// Where this assembler's bytes are not GNU as's, and why. A conformance run fails on whatever is not on these lists.

/** Texts of single instructions. */
export const FORMS = [
  {
    pattern: /^(data16 )?ret far$/u,
    reason:
      'iced writes the far return so; GNU as takes `far` for a number and assembles `ret 0xff06`, which nobody means.',
  },
];

/** Sections that are not written here: debugging and unwinding information, and what only marks a file. */
export const NOT_WRITTEN = /^\.(eh_frame$|debug_|stab|note\.gnu|note\.GNU-stack|sframe)/u;

/** Tests of GNU as's own suite by name, and why they differ. */
export const SUITE = new Map([
  ['elf/bss', 'A missing number in a list is a mistake here; GNU as takes zero.'],
  ['elf/syms', 'Names of sections with bytes that are no UTF-8.'],
  [
    'all/relax',
    'A ULEB128 whose size swings with an alignment behind it: GNU as enlarges the alignment, here the number gets the larger size.',
  ],
]);

/** Files of this repository. */
export const SOURCES = [];
