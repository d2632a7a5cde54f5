import { formsOf, type Form } from '../select/forms';
import type { Match } from '../select/match';
import type { Address } from './address';
import type { EncodeContext, Slots } from './context';
import { MASK_READERS } from './prefixes';

/** The number of the opcode map in the prefixes, by the table's. */
const MAPS = [0, 1, 2, 3, 5, 6, 8, 9, 10];

/** The W bit, which stays clear where a 64-bit register holds a narrower value. */
const wide = (form: Form): number =>
  form.W === 1 && MASK_READERS.test(form.mnemonic) && form.operands.some((kind) => kind.register === 'gpr64')
    ? 0
    : form.W;

export function vexPrefix(form: Form, slots: Slots, r: number, x: number, b: number, context: EncodeContext): number[] {
  const pp = Math.max(0, form.prefix - 1);
  const low = ((~slots.vvvv & 15) << 3) | (form.L << 2) | pp;
  const W = wide(form);
  if (x === 0 && b === 0 && W === 0 && form.map === 1 && !context.prefixes.has('{vex3}')) {
    return [0xc5, ((r ^ 1) << 7) | low];
  }
  const first = form.encoding === 'xop' ? 0x8f : 0xc4;
  return [first, ((r ^ 1) << 7) | ((x ^ 1) << 6) | ((b ^ 1) << 5) | MAPS[form.map], (W << 7) | low];
}

const ROUNDINGS = { rn: 0, rd: 1, ru: 2, rz: 3, sae: 0 } as const;

/** Source: SDM Vol. 2A §2.7.1. Bit 4 of ModRM.rm's register stands in X. */
export function evexPrefix(match: Match, slots: Slots, address: Address | undefined, context: EncodeContext): number[] {
  const { form, operands } = match;
  const rm = slots.rm?.register.number ?? 0;
  const bit = (value: number, n: number): number => (value >> n) & 1;
  const x = address === undefined ? bit(rm, 4) : address.x;
  const b = address === undefined ? bit(rm, 3) : address.b;
  const high = address === undefined ? bit(slots.vvvv, 4) : bit(slots.vvvv, 4) | (address.high ?? 0);
  const [target] = operands;
  const mask = target?.kind === 'register' || target?.kind === 'memory' ? target : undefined;
  const repeated = operands.some((operand) => operand.kind === 'memory' && operand.broadcast !== undefined);
  const { rounding } = context;
  const length = rounding === undefined ? form.L : ROUNDINGS[rounding];
  return [
    0x62,
    ((bit(slots.reg, 3) ^ 1) << 7) | ((x ^ 1) << 6) | ((b ^ 1) << 5) | ((bit(slots.reg, 4) ^ 1) << 4) | MAPS[form.map],
    (wide(form) << 7) | ((~slots.vvvv & 15) << 3) | 4 | Math.max(0, form.prefix - 1),
    (mask?.zeroing === true ? 0x80 : 0) |
      (length << 5) |
      (repeated || rounding !== undefined ? 0x10 : 0) |
      ((high ^ 1) << 3) |
      (mask?.mask?.number ?? 0),
  ];
}

/** `vmovaps xmm0, xmm9`: the store form needs no VEX.B, hence a two-byte prefix. */
export function shortVexSwap(match: Match, context: EncodeContext): Match {
  const { form, operands } = match;
  if (form.encoding !== 'vex' || !context.policy.swapForShortVex || form.map !== 1 || context.prefixes.has('{vex3}'))
    return match;
  if ((form.W === 1 && !form.wig) || (operands.length !== 2 && !/^vmovs[sd]$/.test(form.mnemonic))) return match;
  const target = operands[0];
  const source = operands.at(-1);
  if (target?.kind !== 'register' || source?.kind !== 'register') return match;
  if (target.register.number > 7 || source.register.number < 8) return match;
  if (form.operands[0]?.slot !== 'reg' || form.operands.at(-1)?.slot !== 'rm') return match;
  const store = storeForm(form);
  return store === undefined ? match : { ...match, form: store };
}

/** The form of the same instruction whose destination is ModRM.rm. */
function storeForm(form: Form): Form | undefined {
  return formsOf(form.mnemonic, 64)?.find(
    (other) =>
      other.encoding === 'vex' &&
      other.map === 1 &&
      other.L === form.L &&
      other.operands.length === form.operands.length &&
      other.operands[0]?.slot === 'rm' &&
      other.operands.at(-1)?.slot === 'reg' &&
      other.operands[0].register === form.operands[0]?.register &&
      other.operands.at(-1)?.register === form.operands.at(-1)?.register,
  );
}
