import type { Instruction } from '../instruction';
import type { FullSem } from '../vector-sem';
import { vectorInstruction } from './vector-access';

/** #UD on Intel's processors, which never had it. */
const define = (
  mnemonic: string,
  summary: string,
  semantics: <V, X>(s: FullSem<V, X>) => void,
  more: { readonly modeled?: string } = {},
): Instruction => ({
  ...vectorInstruction(
    mnemonic,
    summary,
    '',
    (s) => {
      s.faultIf(s.eqz(s.helper('isAmd')), '#UD', `${mnemonic} is AMD's (SSE4A)`);
      semantics(s);
    },
    more,
  ),
  source: `AMD APM Vol. 4 ${mnemonic.toUpperCase()}`,
});

const NO_CACHES = { modeled: 'there are no caches: a plain move' } as const;

/** A bit field of a quadword: its length, 0 for 64, and its lowest bit. From two immediates or the low end of a register. */
function field<V, X>(s: FullSem<V, X>, controls: V | null, shift: number): { mask: V; lowest: V } {
  const six = s.lit(63);
  const [length, lowest] =
    controls === null
      ? [s.and(s.read(s.form.operands.length - 2), six), s.and(s.read(s.form.operands.length - 1), six)]
      : [s.and(s.shrU(controls, s.lit(shift)), six), s.and(s.shrU(controls, s.lit(shift + 8)), six)];
  const ones = s.sub(s.shl(s.lit(1), length), s.lit(1));
  return { mask: s.select(length, ones, s.lit(0xffff_ffff_ffff_ffffn)), lowest };
}
const hasImmediates = <V, X>(s: FullSem<V, X>): boolean => s.form.operands.at(-1)?.kind === 'immediate';

/** SSE4A. The upper half of the destination is undefined by the manual; 0 as processors have it. */
export const sse4aInstructions: readonly Instruction[] = [
  define('extrq', 'Takes a field of bits out of the low quadword.', (s) => {
    const { x } = s;
    const controls = hasImmediates(s) ? null : x.lane(x.read(1), 64, 0);
    const { mask, lowest } = field(s, controls, 0);
    x.write(0, x.fromScalar(s.and(s.shrU(x.lane(x.read(0), 64, 0), lowest), mask)));
  }),
  define('insertq', 'Puts the low bits of the source into a field of the low quadword.', (s) => {
    const { x } = s;
    const source = x.read(1);
    const { mask, lowest } = field(s, hasImmediates(s) ? null : x.lane(source, 64, 1), 0);
    const kept = s.and(x.lane(x.read(0), 64, 0), s.not(s.shl(mask, lowest)));
    x.write(0, x.fromScalar(s.or(kept, s.shl(s.and(x.lane(source, 64, 0), mask), lowest))));
  }),
  ...['movntss', 'movntsd'].map(
    (mnemonic) =>
    define(mnemonic, 'Stores one number, asking the CPU not to keep the line in its caches.', (s) => s.x.write(0, s.x.read(1)), NO_CACHES), // prettier-ignore
  ),
];
