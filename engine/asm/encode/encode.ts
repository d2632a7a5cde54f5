import { leadingName, number, type Expr } from '../expr';
import { GLOBAL_OFFSET_TABLE } from '../layout/relocations';
import type { Policy } from '../select/policy';
import type { Match } from '../select/match';
import { needsRex } from '../registers';
import { formsOf, isRelativeBranch, operandSizePrefix, type Form } from '../select/forms';
import type { ImmediateOperand, MemoryOperand, PrefixName, RegisterOperand, Rounding } from '../statement';
import type { Span } from '../api';
import { encodeAddress, type Address } from './address';

/** A field whose value layout or the linker must supply. */
export interface Fixup {
  /** From the start of the instruction. */
  readonly offset: number;
  readonly size: 1 | 2 | 4 | 8;
  readonly pcRelative: boolean;
  /** The field is sign-extended when used. */
  readonly signed: boolean;
  readonly branch: boolean;
  /** Added to the expression: minus the distance to the instruction's end for RIP-relative fields. */
  addend: bigint;
  readonly value: Expr;
  /** The instruction has REX (it decides between GOTPCRELX and REX_GOTPCRELX), and may be relaxed by the linker. */
  readonly rex?: boolean;
  readonly relaxable?: boolean;
  readonly span: Span;
}

export interface Encoded {
  readonly bytes: readonly number[];
  readonly fixups: readonly Fixup[];
}

export type EncodeResult = Encoded | { readonly problem: string; readonly operand: number };

export interface EncodeContext {
  readonly bits: 16 | 32 | 64;
  readonly policy: Policy;
  readonly prefixes: ReadonlySet<PrefixName>;
  readonly rounding?: Rounding | undefined;
  /** Bits of the address register that an operand left out of the encoding named. */
  readonly addressSize?: 16 | 32 | 64 | undefined;
  /** The constant a displacement has now. */
  readonly constant: (expr: Expr) => bigint | undefined;
}

const SEGMENT_PREFIX: Readonly<Record<string, number>> = { es: 0x26, cs: 0x2e, ss: 0x36, ds: 0x3e, fs: 0x64, gs: 0x65 };
const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;
const MANDATORY = [0, 0, 0x66, 0xf3, 0xf2];
/** The CPU reads 16 bits (or ignores the rest) whatever the operand size says, so no prefix is written. */
const SIZELESS = new Set(['lldt', 'ltr', 'verr', 'verw', 'lmsw', 'arpl']);
/** A 64-bit register receives a narrower value anyway. */
const MASK_READERS = /^v?(movmskp[sd]|pmovmskb|pextr[bw]|pinsr[bw]|extractps|str|sldt)$/;

/** NASM keeps REX.W in these. */
const KEEPS_WIDTH = /^(?:movmskp[sd]|str|extractps)$/;

function isMaskReader({ mnemonic, operands }: Form, policy: Policy): boolean {
  if (!MASK_READERS.test(mnemonic)) return false;
  const isVector = operands.some(({ register }) => register === 'xmm');
  return policy.name === 'gas' || !(KEEPS_WIDTH.test(mnemonic) || (isVector && /^p(?:extr|insr)w$/.test(mnemonic)));
}

interface Slots {
  reg: number;
  rm: RegisterOperand | undefined;
  memory: MemoryOperand | undefined;
  /** Of a string instruction: no ModRM. */
  implied: MemoryOperand | undefined;
  vvvv: number;
  opcode: number;
  is4: number;
  byteRegisters: { low: boolean; high: number };
}

function gather({ form, operands }: Match): Slots {
  const slots: Slots = {
    reg: form.group >= 0 ? form.group : 0,
    rm: undefined,
    memory: undefined,
    implied: undefined,
    vvvv: 0,
    opcode: 0,
    is4: -1,
    byteRegisters: { low: false, high: -1 },
  };
  for (const [index, operand] of operands.entries()) {
    const kind = form.operands[index];
    if (operand.kind === 'memory') {
      if (kind.slot === 'rm') slots.memory = operand;
      else if (kind.slot === 'moffs' || kind.string !== undefined) slots.implied = operand;
      continue;
    }
    if (operand.kind !== 'register') continue;
    const { register } = operand;
    if (register.class === 'gpr8high') slots.byteRegisters.high = index;
    if (needsRex(register)) slots.byteRegisters.low = true;
    if (kind.slot === 'reg') slots.reg = register.number;
    else if (kind.slot === 'rm') slots.rm = operand;
    else if (kind.slot === 'vvvv') slots.vvvv = register.number;
    else if (kind.slot === 'opcode') slots.opcode = register.number;
    else if (kind.slot === 'is4') slots.is4 = register.number;
  }
  return slots;
}

function needsNoSize({ form, operands }: Match, policy: Policy): boolean {
  if (SIZELESS.has(form.mnemonic)) return true;
  if (operands[0]?.kind === 'memory' && /^(sldt|str|smsw)$/.test(form.mnemonic)) return true;
  if (form.mnemonic === 'mov') {
    if (form.operands[0]?.name === 'seg_reg') return true;
    // A selector in memory has 16 bits whatever the operand size.
    const toMemory = operands[0]?.kind === 'memory';
    return form.operands[1]?.name === 'seg_reg' && (toMemory || form.operandSize === 64);
  }
  if (form.operandSize !== 64 || !operands.some((o) => o.kind === 'register')) return false;
  return isMaskReader(form, policy);
}

/** Writes all legacy prefixes, REX excluded, in the order of the policy's assembler. */
function putLegacyPrefixes(bytes: number[], match: Match, context: EncodeContext, address: Address | undefined): void {
  if (context.policy.name === 'nasm') {
    putNasmPrefixes(bytes, match, context, address);
    return;
  }
  const { form } = match;
  const { prefixes } = context;
  const none = prefixes.size === 0;
  if (form.waits || (!none && prefixes.has('wait'))) bytes.push(0x9b);
  const segment = segmentPrefix(match, context);
  if (!none && segment === 0 && prefixes.has('notrack')) bytes.push(0x3e);
  if (segment !== 0) bytes.push(segment);
  /** What is the mode's own size needs no prefix. */
  const operates = (size: 16 | 32): boolean => size !== context.bits && prefixes.has(`data${size}`);
  if (isAddressPrefixed(form, context, address)) bytes.push(0x67);
  const sized = operandSizePrefix(form, context.bits) === 1 && !needsNoSize(match, context.policy);
  const forced = !none && (operates(16) || operates(32));
  if (sized || forced || (form.prefix === 2 && !form.vex)) bytes.push(0x66);
  if (!none && form.prefix !== 3) putRepeats(bytes, prefixes);
  if (form.prefix > 2 && !form.vex) bytes.push(MANDATORY[form.prefix]);
  if (!none && prefixes.has('lock')) bytes.push(0xf0);
}

/** Instructions that work only with REP, which need not be written. */
const ALWAYS_REPEATED = /^(?:montmul|xsha\d+|xcrypt\w+)$/;

/** A prefix that is written stands in the place of the one that the form would have. */
function putNasmPrefixes(bytes: number[], match: Match, context: EncodeContext, address: Address | undefined): void {
  const { form } = match;
  const { prefixes, bits } = context;
  if (form.waits || prefixes.has('wait')) bytes.push(0x9b);
  const isRepeating = form.prefix === 3 && ALWAYS_REPEATED.test(form.mnemonic);
  if (isRepeating && !prefixes.has('repne')) bytes.push(0xf3);
  else putRepeats(bytes, prefixes);
  if (prefixes.has('lock')) bytes.push(0xf0);
  const segment = segmentPrefix(match, context);
  if (segment !== 0) bytes.push(segment);
  const isSized = operandSizePrefix(form, bits) === 1 && !needsNoSize(match, context.policy);
  const narrow = prefixes.has('data16');
  if (narrow ? bits !== 16 : prefixes.has('data32') ? bits === 16 : isSized && !prefixes.has('rex.w')) bytes.push(0x66);
  if (isAddressPrefixed(form, context, address)) bytes.push(0x67);
  if (form.prefix > 1 && !form.vex && !isRepeating) bytes.push(MANDATORY[form.prefix]);
}

function isAddressPrefixed(form: Form, context: EncodeContext, address: Address | undefined): boolean {
  const { prefixes, bits } = context;
  // GNU as leaves it out before jumps and calls.
  if (context.policy.name === 'gas' && form.addressSize === 0 && isRelativeBranch(form)) return false;
  if (address?.prefix === true || addressSizePrefix(form, context)) return true;
  if (context.addressSize !== undefined && context.addressSize !== bits && context.policy.name === 'gas') return true;
  return prefixes.size > 0 && ((bits !== 32 && prefixes.has('addr32')) || (bits !== 16 && prefixes.has('addr16')));
}

function putRepeats(bytes: number[], prefixes: ReadonlySet<PrefixName>): void {
  if (prefixes.has('rep') || prefixes.has('xrelease')) bytes.push(0xf3);
  if (prefixes.has('repne') || prefixes.has('bnd') || prefixes.has('xacquire')) bytes.push(0xf2);
}

/** Forms without a memory operand whose counter or address register follows the address size. */
function addressSizePrefix(form: Form, context: EncodeContext): boolean {
  return form.addressSize !== 0 && form.addressSize !== context.bits;
}

/** The override byte, or 0. */
function segmentPrefix(match: Match, context: EncodeContext): number {
  if (context.prefixes.size > 0) {
    for (const name of SEGMENTS) if (context.prefixes.has(name)) return SEGMENT_PREFIX[name];
  }
  for (const [index, operand] of match.operands.entries()) {
    if (operand.kind !== 'memory' || operand.segment === undefined) continue;
    if (match.form.operands[index].name === 'es_rDI') continue;
    const stack = operand.base !== undefined && /^([er]?[bs]p)$/.test(operand.base.name);
    const usual = stack ? 'ss' : 'ds';
    if (operand.segment.name === usual && context.policy.name === 'gas') continue;
    return SEGMENT_PREFIX[operand.segment.name];
  }
  return 0;
}

/** The number of the opcode map in the prefixes, by the table's. */
const MAPS = [0, 1, 2, 3, 5, 6, 8, 9, 10];

/** The W bit, which stays clear where a 64-bit register holds a narrower value. */
const wide = (form: Form): number =>
  form.W === 1 && MASK_READERS.test(form.mnemonic) && form.operands.some((kind) => kind.register === 'gpr64')
    ? 0
    : form.W;

function vexPrefix(form: Form, slots: Slots, r: number, x: number, b: number, context: EncodeContext): number[] {
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
function evexPrefix(match: Match, slots: Slots, address: Address | undefined, context: EncodeContext): number[] {
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

const MAP_BYTES = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]];

function littleEndian(value: bigint, bytes: number): number[] {
  if (bytes <= 4) {
    const low = Number(BigInt.asIntN(32, value));
    return [low & 255, (low >> 8) & 255, (low >> 16) & 255, (low >> 24) & 255].slice(0, bytes);
  }
  return Array.from({ length: bytes }, (_, n) => Number((value >> BigInt(8 * n)) & 0xffn));
}

/** The bits of REX that prefixes name. */
export function rexBits(prefixes: ReadonlySet<PrefixName>): number {
  let bits = 0;
  for (const name of prefixes) {
    if (!name.startsWith('rex.')) continue;
    for (const [n, letter] of ['w', 'r', 'x', 'b'].entries()) if (name.includes(letter, 4)) bits |= 8 >> n;
  }
  return bits;
}

/** What works on 64 bits anyway, so that NASM writes nothing for `o64`. */
const knowsWide = (form: Form): boolean =>
  form.implied64 &&
  /^(?:push|pop|call|jmp|mov)$/.test(form.mnemonic) &&
  form.operands.every(({ slot }) => slot === 'rm' || slot === 'opcode' || slot === 'imm' || slot === 'reg');

/** In braces it counts only where it changes nothing. */
const asksForRex = (prefixes: ReadonlySet<PrefixName>, { byteRegisters }: Slots): boolean =>
  prefixes.has('rex') || (prefixes.has('{rex}') && byteRegisters.high < 0);

/** Encodes one match. The only failures left are AH…BH with REX and addresses no ModRM can say. */
export function encode(match: Match, context: EncodeContext): EncodeResult {
  const swapped = shortVexSwap(match, context);
  const { form } = swapped;
  const slots = gather(swapped);
  const memory = slots.memory ?? slots.implied;
  const address = memory === undefined ? undefined : encodeAddress(memory, swapped, context);
  if (address !== undefined && 'problem' in address) {
    return { problem: address.problem, operand: match.operands.indexOf(memory!) };
  }
  const rmNumber = slots.rm?.register.number ?? (form.rmGroup >= 0 ? form.rmGroup : 0);
  const r = (slots.reg >> 3) & 1;
  const x = address?.x ?? 0;
  const b = (slots.memory === undefined ? rmNumber >> 3 : (address?.b ?? 0)) | (slots.opcode >> 3);
  const bytes: number[] = [];
  putLegacyPrefixes(bytes, swapped, context, address);
  let rex = 0;
  if (form.encoding === 'evex') bytes.push(...evexPrefix(swapped, slots, slots.memory && address, context));
  else if (form.vex) bytes.push(...vexPrefix(form, slots, r, x, b, context));
  else {
    const w = form.operandSize === 64 && !form.implied64 && !needsNoSize(swapped, context.policy);
    rex = (w ? 8 : 0) | (r << 2) | (x << 1) | b | rexBits(context.prefixes);
    if (context.policy.name === 'nasm' && knowsWide(form)) rex &= ~8;
    if (rex !== 0 || slots.byteRegisters.low || asksForRex(context.prefixes, slots)) {
      rex |= 0x40;
      if (slots.byteRegisters.high >= 0) {
        return { problem: 'high-byte', operand: slots.byteRegisters.high };
      }
      if (context.bits !== 64) return { problem: 'needs-64', operand: 0 };
      bytes.push(rex);
    }
    bytes.push(...MAP_BYTES[form.map]);
  }
  const opcode = [...form.opcode];
  opcode[opcode.length - 1] = opcode.at(-1)! + (slots.opcode & 7);
  if (form.encoding === '3dnow') bytes.push(0x0f);
  else bytes.push(...opcode);
  const pending: Fixup[] = [];
  if (form.modrm) putModRM(bytes, pending, slots, rmNumber, slots.memory && address, rex !== 0, form, context.bits);
  if (form.encoding === '3dnow') bytes.push(...opcode);
  putImmediates(bytes, pending, swapped, slots, context);
  for (const fixup of pending) if (fixup.pcRelative) fixup.addend -= BigInt(bytes.length - fixup.offset);
  return { bytes, fixups: pending };
}

function putModRM(
  bytes: number[],
  fixups: Fixup[],
  slots: Slots,
  rm: number,
  address: Address | undefined,
  rex: boolean,
  form: Form,
  bits: 16 | 32 | 64,
): void {
  if (address === undefined) {
    bytes.push(0xc0 | ((slots.reg & 7) << 3) | (rm & 7));
    return;
  }
  bytes.push(address.modrm | ((slots.reg & 7) << 3), ...address.sib);
  const { displacement } = address;
  if (displacement.value !== undefined) {
    fixups.push({
      offset: bytes.length,
      size: displacement.bytes as 1 | 2 | 4,
      pcRelative: address.pcRelative,
      signed: address.signed,
      branch: false,
      addend: 0n,
      value: displacement.value,
      rex,
      relaxable:
        (bits !== 64 || address.pcRelative) &&
        /^(mov|call|jmp|test|add|adc|sub|sbb|and|or|xor|cmp)$/.test(form.mnemonic) &&
        form.operands.every((kind) => kind.immediateBytes === 0),
      span: slots.memory!.span,
    });
  }
  bytes.push(...littleEndian(displacement.constant, displacement.bytes));
}

function putImmediates(bytes: number[], fixups: Fixup[], match: Match, slots: Slots, context: EncodeContext): void {
  for (const [index, operand] of match.operands.entries()) {
    const kind = match.form.operands[index];
    if (kind.slot === 'is4') bytes.push((slots.is4 << 4) | lowOfIs4(match));
    if (kind.slot === 'far' && operand.kind === 'far') {
      putField(bytes, fixups, operand.offset, (kind.immediateBytes - 2) as 2 | 4, operand.span, context, {});
      putField(bytes, fixups, operand.segment, 2, operand.span, context, {});
    }
    if (kind.slot === 'moffs' && operand.kind === 'memory') putOffset(bytes, fixups, operand, context);
    if (operand.kind !== 'immediate') continue;
    if (kind.slot === 'branch') putBranch(bytes, fixups, operand, kind.immediateBytes as 1 | 2 | 4, context);
    if (kind.slot === 'imm' && kind.immediateBytes > 0) {
      const size = kind.immediateBytes as 1 | 2 | 4 | 8;
      const signed = kind.extended === true;
      putField(bytes, fixups, operand.value, size, operand.span, context, { signed, constant: match.constants[index] });
    }
  }
}

/** VPERMIL2PS keeps an immediate of four bits beside the register. */
function lowOfIs4(match: Match): number {
  const index = match.form.operands.findIndex((kind) => kind.name === 'imm4_m2z');
  return index < 0 ? 0 : Number((match.constants[index] ?? 0n) & 15n);
}

function putOffset(bytes: number[], fixups: Fixup[], memory: MemoryOperand, context: EncodeContext): void {
  const prefixed =
    context.policy.name === 'gas' && context.bits === 64 && context.prefixes.has('addr32') ? 32 : undefined;
  const size = ((memory.addressSize ?? prefixed ?? context.bits) / 8) as 2 | 4 | 8;
  if (memory.displacement !== undefined) putField(bytes, fixups, memory.displacement, size, memory.span, context, {});
}

/** Outside 64-bit mode an address has 32 bits, whatever the file's are. */
export function branchTarget(value: Expr, bits: 16 | 32 | 64, constantOf: EncodeContext['constant']): Expr {
  const constant = bits === 64 ? undefined : constantOf(value);
  return constant === undefined ? value : number(BigInt.asIntN(32, constant), value.span);
}

/** Only 64-bit code may go through a procedure linkage table. */
function putBranch(
  bytes: number[],
  fixups: Fixup[],
  operand: ImmediateOperand,
  size: 1 | 2 | 4,
  context: EncodeContext,
): void {
  const { span } = operand;
  const branch = context.bits === 64;
  const value = branchTarget(operand.value, context.bits, context.constant);
  fixups.push({ offset: bytes.length, size, pcRelative: true, signed: true, branch, addend: 0n, value, span });
  for (let n = 0; n < size; n++) bytes.push(0);
}

function putField(
  bytes: number[],
  fixups: Fixup[],
  value: Expr,
  size: 1 | 2 | 4 | 8,
  span: Span,
  context: EncodeContext,
  options: { signed?: boolean; constant?: bigint | undefined },
): void {
  const constant = options.constant ?? context.constant(value);
  if (constant === undefined) {
    const signed = options.signed === true;
    // The distance of the table is counted from the instruction, where GNU as gives one.
    const isTable = context.policy.name === 'gas' && leadingName(value) === GLOBAL_OFFSET_TABLE;
    const isDistance = value.kind === 'binary' && value.operator === 'sub';
    const addend = isTable && !isDistance ? BigInt(bytes.length) : 0n;
    fixups.push({ offset: bytes.length, size, pcRelative: false, signed, branch: false, addend, value, span });
  }
  bytes.push(...littleEndian(constant ?? 0n, size));
}

/** `vmovaps xmm0, xmm9`: the store form needs no VEX.B, hence a two-byte prefix. */
function shortVexSwap(match: Match, context: EncodeContext): Match {
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
