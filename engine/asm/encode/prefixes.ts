import { isRelativeBranch, operandSizePrefix, type Form } from '../select/forms';
import type { Match } from '../select/match';
import type { Policy } from '../select/policy';
import type { PrefixName } from '../statement';
import type { Address } from './address';
import type { EncodeContext, Slots } from './context';

const SEGMENT_PREFIX: Readonly<Record<string, number>> = { es: 0x26, cs: 0x2e, ss: 0x36, ds: 0x3e, fs: 0x64, gs: 0x65 };
const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;
const MANDATORY = [0, 0, 0x66, 0xf3, 0xf2];
/** The CPU reads 16 bits (or ignores the rest) whatever the operand size says, so no prefix is written. */
const SIZELESS = new Set(['lldt', 'ltr', 'verr', 'verw', 'lmsw', 'arpl']);
/** A 64-bit register receives a narrower value anyway. */
export const MASK_READERS = /^v?(movmskp[sd]|pmovmskb|pextr[bw]|pinsr[bw]|extractps|str|sldt)$/;

/** NASM keeps REX.W in these. */
const KEEPS_WIDTH = /^(?:movmskp[sd]|str|extractps)$/;

function isMaskReader({ mnemonic, operands }: Form, policy: Policy): boolean {
  if (!MASK_READERS.test(mnemonic)) return false;
  const isVector = operands.some(({ register }) => register === 'xmm');
  return policy.name === 'gas' || !(KEEPS_WIDTH.test(mnemonic) || (isVector && /^p(?:extr|insr)w$/.test(mnemonic)));
}

export function needsNoSize({ form, operands }: Match, policy: Policy): boolean {
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
export function putLegacyPrefixes(
  bytes: number[],
  match: Match,
  context: EncodeContext,
  address: Address | undefined,
): void {
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
export const knowsWide = (form: Form): boolean =>
  form.implied64 &&
  /^(?:push|pop|call|jmp|mov)$/.test(form.mnemonic) &&
  form.operands.every(({ slot }) => slot === 'rm' || slot === 'opcode' || slot === 'imm' || slot === 'reg');

/** In braces it counts only where it changes nothing. */
export const asksForRex = (prefixes: ReadonlySet<PrefixName>, { byteRegisters }: Slots): boolean =>
  prefixes.has('rex') || (prefixes.has('{rex}') && byteRegisters.high < 0);
