import type { Expr } from '../expr';
import { isNoIndex, type Register } from '../registers';
import type { Form } from '../select/forms';
import type { Match } from '../select/match';
import type { Policy } from '../select/policy';
import type { MemoryOperand } from '../statement';

/** A memory operand as ModRM, SIB and displacement. `x` and `b` are the bits for REX or VEX. */
export interface Address {
  /** mod and rm; the caller adds reg. */
  readonly modrm: number;
  readonly sib: readonly number[];
  readonly x: number;
  readonly b: number;
  /** Bit 4 of the number of a vector index, for EVEX. */
  readonly high?: number;
  /** 67 is needed. */
  readonly prefix: boolean;
  readonly pcRelative: boolean;
  /** The displacement is sign-extended to the address size. */
  readonly signed: boolean;
  readonly displacement: { readonly bytes: number; readonly constant: bigint; readonly value?: Expr };
}

interface Context {
  readonly bits: 16 | 32 | 64;
  readonly policy: Policy;
  readonly constant: (expr: Expr) => bigint | undefined;
  readonly prefixes: ReadonlySet<string>;
}

type Result = Address | { readonly problem: string };

const isStackPointer = (register: Register | undefined): boolean =>
  register?.number === 4 && register.class !== 'xmm' && !isNoIndex(register);

/** Index and base as the SIB byte can hold them, or the reason why it cannot. */
function arrange(memory: MemoryOperand, policy: Policy): MemoryOperand | { readonly problem: string } {
  let { base, index, scale } = memory;
  const vector = index !== undefined && !index.class.startsWith('gpr');
  if (index !== undefined && !vector && policy.splitIndex && memory.noSplit !== true && base === undefined) {
    if (scale === 1) [base, index] = [index, undefined];
    else if (scale === 2) [base, scale] = [index, 1];
  }
  if (!vector && isStackPointer(index)) {
    if (scale !== 1 || isStackPointer(base)) return { problem: 'stack-pointer-index' };
    [base, index] = [index, base];
  }
  if (base !== undefined && index !== undefined && !vector && base.bits !== index.bits)
    return { problem: 'mixed-size' };
  if (policy.splitIndex && index !== undefined && !vector && scale === 1 && memory.noSplit !== true) {
    const frame = base !== undefined && (base.number & 7) === 5 && memory.displacement === undefined;
    if (frame && (index.number & 7) !== 5 && index.number !== 4) [base, index] = [index, base];
  }
  const { base: _base, index: _index, ...rest } = memory;
  return { ...rest, ...(base && { base }), ...(index && { index }), scale };
}

/** Where the address has no register, the operand that is one of its size says it, or a prefix of GNU as. */
function openSize({ form, operands }: Match, { bits, policy, prefixes }: Context): 16 | 32 | 64 | undefined {
  if (policy.name !== 'gas') return undefined;
  const at = form.operands.findIndex(({ addressRegister }) => addressRegister === true);
  const register = at < 0 ? undefined : operands[at];
  if (register?.kind === 'register') return register.register.bits as 16 | 32 | 64;
  return bits === 64 && prefixes.has('addr32') ? 32 : undefined;
}

export function encodeAddress(memory: MemoryOperand, match: Match, context: Context): Result {
  const { form } = match;
  if (form.isImplied) return plain(memory, context);
  const operand = arrange(memory, context.policy);
  if ('problem' in operand) return operand;
  const named = operand.base ?? (operand.index?.class.startsWith('gpr') === true ? operand.index : undefined);
  const bits = operand.addressSize ?? named?.bits ?? openSize(match, context) ?? context.bits;
  if (bits === 16) {
    if (context.bits === 64) return { problem: 'address-16' };
    return encode16(operand, context, BigInt(disp8Unit(operand, form)));
  }
  if (named !== undefined && bits !== named.bits) return { problem: 'mixed-size' };
  if (bits === 64 && context.bits !== 64) return { problem: 'address-64' };
  const prefix = bits !== context.bits;
  const written = operand.displacement === undefined ? 0n : context.constant(operand.displacement);
  // Only so many bits of the address count.
  const isShortened = form.mnemonic === 'lea' && form.operandSize <= 32;
  const isCut = context.policy.name === 'gas' && (bits === 32 || isShortened);
  const constant = written !== undefined && isCut ? BigInt.asIntN(32, written) : written;
  const isOutside = written !== undefined && written < -0x8000_0000n;
  const value = constant === undefined ? operand.displacement : undefined;
  const signed = bits === 64 && !(isShortened && context.policy.name === 'gas');
  if (constant !== undefined && !fits(constant, bits)) return { problem: 'displacement-range' };
  const unit = BigInt(disp8Unit(operand, form));
  const high = (operand.index?.number ?? 0) >> 4;
  const common = { prefix, signed, pcRelative: false, high };
  const field = (bytes: number) => ({
    bytes,
    constant: bytes === 1 ? (constant ?? 0n) / unit : (constant ?? 0n),
    ...(value !== undefined && { value }),
  });
  if (operand.ripRelative === true) {
    const far =
      operand.displacement === undefined ? { bytes: 4, constant: 0n } : ripField(operand.displacement, context);
    return { ...common, pcRelative: true, modrm: 5, sib: [], x: 0, b: 0, displacement: far };
  }
  const { base, index } = operand;
  const scaleBits = [1, 2, 4, 8].indexOf(operand.scale);
  if (base === undefined) {
    if (index === undefined && context.bits !== 64) {
      return { ...common, modrm: 5, sib: [], x: 0, b: 0, displacement: field(4) };
    }
    const sib = (scaleBits << 6) | ((index === undefined ? 4 : index.number & 7) << 3) | 5;
    return { ...common, modrm: 4, sib: [sib], x: ((index?.number ?? 0) >> 3) & 1, b: 0, displacement: field(4) };
  }
  const isFrame = (base.number & 7) === 5;
  const bytes = isOutside ? 4 : displacementBytes(operand, constant, isFrame, context, bits, unit);
  const mod = bytes === 0 ? 0 : bytes === 1 ? 0x40 : 0x80;
  const b = base.number >> 3;
  if (index === undefined && (base.number & 7) !== 4 && !form.operands.some((kind) => kind.sib === true)) {
    return { ...common, modrm: mod | (base.number & 7), sib: [], x: 0, b, displacement: field(bytes) };
  }
  const sib = (scaleBits << 6) | ((index === undefined ? 4 : index.number & 7) << 3) | (base.number & 7);
  return { ...common, modrm: mod | 4, sib: [sib], x: ((index?.number ?? 0) >> 3) & 1, b, displacement: field(bytes) };
}

/** Bytes that an 8-bit displacement counts in: 1 but for EVEX. */
const disp8Unit = (memory: MemoryOperand, form: Form): number =>
  memory.broadcast === undefined ? form.disp8Unit : form.broadcastBits / 8;

/** String operands and moffs have no ModRM; only the address-size prefix counts. */
function plain(memory: MemoryOperand, context: Context): Address {
  const bits = memory.base?.bits ?? memory.addressSize ?? context.bits;
  return {
    modrm: 0,
    sib: [],
    x: 0,
    b: 0,
    prefix: bits !== context.bits,
    pcRelative: false,
    signed: false,
    displacement: { bytes: 0, constant: 0n },
  };
}

/** A plain number beside RIP is the displacement itself; anything with a symbol is the address meant. */
function ripField(displacement: Expr, context: Context): Address['displacement'] {
  const constant = context.constant(displacement);
  if (constant === undefined || context.policy.name === 'nasm') return { bytes: 4, constant: 0n, value: displacement };
  return { bytes: 4, constant };
}

const fits = (value: bigint, bits: number): boolean =>
  bits === 64 ? value >= -0x8000_0000n && value <= 0x7fff_ffffn : value >= -0x8000_0000n && value <= 0xffff_ffffn;

function displacementBytes(
  memory: MemoryOperand,
  constant: bigint | undefined,
  frameBase: boolean,
  context: Context,
  bits: number,
  unit: bigint,
): number {
  if (memory.displacementSize === 32 || context.prefixes.has('{disp32}')) return 4;
  if (constant === undefined) return memory.displacementSize === 8 ? 1 : 4;
  const value = bits === 32 ? BigInt.asIntN(32, constant) : constant;
  if (value === 0n && memory.displacementSize !== 8 && !frameBase && !context.prefixes.has('{disp8}')) return 0;
  return isByte(value, unit) ? 1 : 4;
}

/** Whether the displacement is so many units as a signed byte counts. */
const isByte = (value: bigint, unit: bigint): boolean =>
  value >= -128n * unit && value <= 127n * unit && value % unit === 0n;

const PAIRS: Readonly<Record<string, number>> = {
  'bx si': 0,
  'bx di': 1,
  'bp si': 2,
  'bp di': 3,
  si: 4,
  di: 5,
  bp: 6,
  bx: 7,
};

function encode16(memory: MemoryOperand, context: Context, unit: bigint): Result {
  const constant = memory.displacement === undefined ? 0n : context.constant(memory.displacement);
  const value = constant === undefined ? memory.displacement : undefined;
  const common = { sib: [], x: 0, b: 0, prefix: context.bits !== 16, pcRelative: false, signed: false };
  const field = (bytes: number) => ({
    bytes,
    constant: bytes === 1 ? BigInt.asIntN(16, constant ?? 0n) / unit : (constant ?? 0n),
    ...(value !== undefined && { value }),
  });
  const names = [memory.base, memory.index].filter((register) => register !== undefined).map((r) => r.name);
  if (names.length === 0) return { ...common, modrm: 6, displacement: field(2) };
  const rm = PAIRS[names.join(' ')] ?? PAIRS[names.toReversed().join(' ')];
  if (rm === undefined || memory.scale !== 1) return { problem: 'address-16-pair' };
  if (constant === undefined) return { ...common, modrm: 0x80 | rm, displacement: field(2) };
  const near = BigInt.asIntN(16, constant);
  if (near === 0n && rm !== 6 && memory.displacementSize === undefined)
    return { ...common, modrm: rm, displacement: field(0) };
  const bytes = isByte(near, unit) && memory.displacementSize !== 16 ? 1 : 2;
  return { ...common, modrm: (bytes === 1 ? 0x40 : 0x80) | rm, displacement: field(bytes) };
}
