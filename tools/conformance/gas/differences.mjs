// Where this assembler's bytes are not GNU as's, and why. A conformance run fails on whatever is not on these lists.

/** Texts of single instructions. */
export const FORMS = [
  {
    pattern: /^(data16 )?ret far$/u,
    reason:
      'iced writes the far return so; GNU as takes `far` for a number and assembles `ret 0xff06`, which nobody means.',
  },
];
