import type { Span } from '../api';
import { registerNamed, REGISTERS, type Register } from '../registers';
import type { Candidate, Operand } from '../statement';

/** Registers that an instruction uses by itself, but that GNU as lets the student write. */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    monitor: ['address', 'cx', 'dx'],
    monitorx: ['address', 'cx', 'dx'],
    mwait: ['ax', 'cx'],
    mwaitx: ['ax', 'cx', 'bx'],
    invlpga: ['address', 'ecx'],
    vmrun: ['address'],
    vmload: ['address'],
    vmsave: ['address'],
    clzero: ['address'],
    skinit: ['eax'],
    psmash: ['address'],
    pvalidate: ['address', 'ecx', 'edx'],
    rmpadjust: ['address', 'rcx', 'rdx'],
    rmpupdate: ['address', 'rcx'],
    rmpquery: ['address', 'rcx', 'rdx'],
    invlpgb: ['address', 'ecx', 'edx'],
    tpause: ['reg32', 'edx', 'eax'],
    umwait: ['reg32', 'edx', 'eax'],
  }),
);

/** These are written in the same order in both notations. */
export const keepsOrder = (name: string): boolean =>
  /^(enter|bound[wl]?|invlpga|monitorx?|mwaitx?|pvalidate|rmp(adjust|update|query)|invlpgb|umwait|tpause)$/.test(name);

function isImplied(operand: Operand, wanted: string): boolean {
  if (operand.kind !== 'register') return false;
  const { name, number, class: cls, bits } = operand.register;
  if (wanted === 'address') return cls.startsWith('gpr') && number === 0 && bits > 8;
  if (wanted === 'reg32') return cls === 'gpr32';
  return name === wanted || (wanted.length === 2 && (name === `e${wanted}` || name === `r${wanted}`));
}

/** The reading without the registers that the instruction implies; undefined when it implies none of these. */
export function withoutImplied(name: string, operands: readonly Operand[]): Candidate | undefined {
  const wanted = name === 'pvalidate' && operands.length === 1 ? ['address'] : IMPLIED.get(name);
  if (wanted?.length !== operands.length || !operands.every((operand, n) => isImplied(operand, wanted[n])))
    return undefined;
  const [first] = operands;
  const bits = first?.kind === 'register' ? first.register.bits : 0;
  if (wanted[0] === 'reg32') return { mnemonic: name, operands: operands.slice(0, 1) };
  return {
    mnemonic: name,
    operands: [],
    ...(wanted[0] === 'address' && { addressSize: bits as 16 | 32 | 64 }),
  };
}

const SHIFTS = /^(shl|shr|sar|rol|ror|rcl|rcr)$/;
const CARRYLESS = /^(v?)pclmul([lh])q([lh])qdq$/;
const INPUT = /^in[bwl]?$/;

const constant = (value: bigint, span: Span): Operand => ({
  kind: 'immediate',
  value: { kind: 'number', value, span },
  span,
});
const register = (name: string, span: Span): Operand => ({ kind: 'register', register: registerNamed(name)!, span });

const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Operands GNU as lets the student leave out, or write although they are implied. */
export function completed(mnemonic: string, operands: readonly Operand[], bits: 16 | 32 | 64): readonly Operand[] {
  const first = operands[0];
  if (first === undefined && /^fn?stsw$/.test(mnemonic)) return [register('ax', NOWHERE)];
  if (first === undefined || !/^[silmrpbv]/.test(mnemonic)) return operands;
  const { span } = first;
  if (operands.length === 1 && SHIFTS.test(mnemonic)) return [first, constant(1n, span)];
  if (operands.length === 2 && (mnemonic === 'shld' || mnemonic === 'shrd')) {
    return [...operands, register('cl', span)];
  }
  if (/^v?maskmov(q|dqu)$/.test(mnemonic) && operands.length === 2) {
    return [{ kind: 'memory', base: registerNamed(bits === 64 ? 'rdi' : 'edi')!, scale: 1, span }, ...operands];
  }
  const last = operands.at(-1)!;
  const implied = last.kind === 'register' && last.register.name === 'xmm0';
  if (operands.length === 3 && implied && /^(p?blendvp?[sdb]|sha256rnds2)$/.test(mnemonic)) return operands.slice(0, 2);
  if (/^l(ar|sl)$/.test(mnemonic) && first.kind === 'register' && operands[1]?.kind === 'register') {
    return [first, { ...operands[1], register: resized(operands[1].register, first.register) }];
  }
  if (mnemonic === 'imul' && operands.length === 2 && operands[1]?.kind === 'immediate')
    return [first, first, operands[1]];
  return operands;
}

/** The register of the same number with another's size. */
function resized(register: Register, like: Register): Register {
  for (const candidate of REGISTERS.values()) {
    if (candidate.class === like.class && candidate.number === register.number) return candidate;
  }
  return register;
}

/** `clr` is XOR with itself. */
export function clear(name: string, operands: readonly Operand[]): Candidate | undefined {
  const found = /^clr([bwlq])?$/.exec(name);
  const [only] = operands;
  if (found === null || operands.length !== 1 || only.kind !== 'register') return undefined;
  const size = { b: 8, w: 16, l: 32, q: 64 }[found[1]];
  return { mnemonic: 'xor', operands: [only, only], ...(size !== undefined && { size }) };
}

/** MOVSXD to a 16-bit register, which takes only as many bits of its source, whatever the source says of itself. */
export function toWord(operands: readonly Operand[]): Candidate | undefined {
  const [target, source] = operands;
  if (target?.kind !== 'register' || target.register.class !== 'gpr16' || source === undefined) return undefined;
  if (source.kind === 'register' && source.register.class === 'gpr32')
    return {
      mnemonic: 'movsxd',
      operands: [target, { ...source, register: resized(source.register, target.register) }],
    };
  return source.kind === 'memory' ? { mnemonic: 'movsxd', operands: [target, { ...source, size: 16 }] } : undefined;
}

/** `pclmulhqlqdq` and its like are `pclmulqdq` with the choice of halves as immediate. */
export function carryless(name: string, operands: readonly Operand[]): Candidate | undefined {
  const found = CARRYLESS.exec(name);
  const span = operands[0]?.span;
  if (found === null || span === undefined) return undefined;
  const halves = (found[2] === 'h' ? 1n : 0n) | (found[3] === 'h' ? 0x10n : 0n);
  return { mnemonic: `${found[1]}pclmulqdq`, operands: [...operands, constant(halves, span)] };
}

/** `stosb (%rdi)`, `lods dword ptr [rsi]`: the accumulator goes without saying. */
export function oneOperandString(
  name: string,
  operands: readonly Operand[],
  suffixes: Readonly<Record<string, number>>,
): Candidate | undefined {
  const found = /^(stos|lods|scas)([bwdlq])?$/.exec(name);
  const [only] = operands;
  if (found === null || operands.length !== 1 || only?.kind !== 'memory') return undefined;
  const bits = found[2] === undefined ? (only.size ?? suffixes.unsized) : suffixes[found[2]];
  const size = { 8: 'al', 16: 'ax', 32: 'eax', 64: 'rax' }[bits ?? 0];
  const suffix = { 8: 'b', 16: 'w', 32: 'd', 64: 'q' }[bits ?? 0];
  if (size === undefined) return undefined;
  const own = register(size, only.span);
  return { mnemonic: `${found[1]}${suffix}`, operands: found[1] === 'stos' ? [only, own] : [own, only] };
}

/** `in %dx` and `out %dx` work on the accumulator of the size that the name says, of the mode's size when it says none. */
export function accumulator(name: string, operands: readonly Operand[], bits: 16 | 32 | 64): Candidate | undefined {
  const found = /^(in|out)([bwl]?)$/.exec(name);
  const [only] = operands;
  if (found === null || operands.length !== 1 || only === undefined) return undefined;
  const size = { b: 'al', w: 'ax', l: 'eax' }[found[2]] ?? (bits === 16 ? 'ax' : 'eax');
  const own = register(size, only.span);
  return { mnemonic: found[1], operands: INPUT.test(name) ? [own, only] : [only, own] };
}
