// Where this assembler's bytes are not NASM's, and why. A conformance run fails on whatever is not on this list.

/** Texts of single instructions. */
export const FORMS = [];
