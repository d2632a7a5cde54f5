import type { Form } from '../../select/forms';

/** Of two encodings of these, for registers alone, NASM takes the one with VEX.W clear. */
const NARROW_FIRST = /^vfn?m(?:add|sub|addsub|subadd)[ps][sd]$/;

/** What counts more with NASM than the order of the tables; the lowest comes first. */
export const rankOf = (form: Form): number => (NARROW_FIRST.test(form.mnemonic) && form.W === 1 ? 1 : 0);

/** With `cpu latevex`, VEX comes before EVEX everywhere. */
export const lateRankOf = (form: Form): number => rankOf(form) + (form.encoding === 'evex' ? 2 : 0);
