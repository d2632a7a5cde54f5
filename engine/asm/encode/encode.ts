import { leadingName, number, type Expr } from '../expr';
import { GLOBAL_OFFSET_TABLE } from '../layout/relocations';
import type { Form } from '../select/forms';
import type { Match } from '../select/match';
import type { ImmediateOperand, MemoryOperand } from '../statement';
import type { Span } from '../api';
import { encodeAddress, type Address } from './address';
import { gather, type EncodeContext, type EncodeResult, type Fixup, type Slots } from './context';
import { asksForRex, knowsWide, needsNoSize, putLegacyPrefixes, rexBits } from './prefixes';
import { evexPrefix, shortVexSwap, vexPrefix } from './vex';

export type { Encoded, Fixup } from './context';
export { rexBits } from './prefixes';

const MAP_BYTES = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]];

function littleEndian(value: bigint, bytes: number): number[] {
  if (bytes <= 4) {
    const low = Number(BigInt.asIntN(32, value));
    return [low & 255, (low >> 8) & 255, (low >> 16) & 255, (low >> 24) & 255].slice(0, bytes);
  }
  return Array.from({ length: bytes }, (_, n) => Number((value >> BigInt(8 * n)) & 0xffn));
}

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
