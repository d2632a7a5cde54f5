import type { Span } from '../../api';
import type { Expr } from '../../expr';
import { registerNamed, REGISTERS, type Register } from '../../registers';
import { withoutImplied } from '../../front/implied';
import type { Form } from '../../select/forms';
import type { Operand, Prefix, PrefixName, RegisterOperand } from '../../statement';
import { constantsIn } from './immediates';
import type { Named } from './names';

/** A way to read an instruction: what the tables have under a name. */
export interface Choice {
  readonly mnemonic: string;
  readonly operands: readonly Operand[];
  /** Operand size that the name or an operand says. */
  readonly size?: number | undefined;
  readonly addressSize?: 16 | 32 | 64 | undefined;
  /** Forms that NASM has for it; all when absent. */
  readonly accepts?: (form: Form) => boolean;
}

/** What NASM leaves unsaid about an instruction, said. Source: The NASM manual 2.16, chapter 3.3 and appendix F. */
export interface Reading {
  readonly choices: readonly Choice[];
  /** Prefixes that an operand asked for. */
  readonly prefixes: readonly Prefix['name'][];
}

interface Rules {
  readonly bits: 16 | 32 | 64;
  /** The stack register of an x87 instruction is its target: `fadd to st1`. */
  readonly isTarget: boolean;
  readonly prefixes: ReadonlySet<PrefixName>;
  evaluate(expr: Expr): bigint | undefined;
  warn(message: string, span: Span): void;
}

const stack = (number: number, span: Span): RegisterOperand => ({
  kind: 'register',
  register: REGISTERS.get(`st${number}`)!,
  span,
});
const constant = (value: number, span: Span): Operand => ({
  kind: 'immediate',
  value: { kind: 'number', value: BigInt(value), span },
  span,
});

/** Null where the sizes of the operands do not go together. */
export function readingOf(named: Named, written: readonly Operand[], span: Span, rules: Rules): Reading | null {
  const all = named.immediate === undefined ? written : [...written, constant(named.immediate, span)];
  const implied = withoutImplied(named.mnemonic, all);
  if (implied !== undefined) return { choices: [{ ...implied, operands: implied.operands ?? [] }], prefixes: [] };
  const prefixes: Prefix['name'][] = [];
  const first = choiceOf(named, all, span, rules, prefixes);
  const { mnemonic } = first;
  const operands = constantsIn(mnemonic, shortened(first.operands, rules), { ...rules, mnemonic });
  if (operands === null) return null;
  const choice: Choice = { ...first, operands };
  return { choices: [choice, ...otherChoices(choice)], prefixes };
}

function choiceOf(
  { mnemonic, size }: Named,
  operands: readonly Operand[],
  span: Span,
  rules: Rules,
  prefixes: Prefix['name'][],
): Choice {
  const [first, second] = operands;
  const plain: Choice = { mnemonic, operands, size };
  if (first?.kind === 'memory' && first.far === true) {
    return { ...plain, operands: [{ ...first, size: FAR_SIZES.get(first.size) ?? USUAL_FAR_SIZE[rules.bits] }] };
  }
  switch (mnemonic) {
    case 'imul':
      return second?.kind === 'immediate' && operands.length === 2 ? { ...plain, operands: [first, first, second] } : plain; // prettier-ignore
    case 'loop':
    case 'loope':
    case 'loopne':
      if (second?.kind !== 'register') return plain;
      if (second.register.bits === 16 || second.register.bits === 32) prefixes.push(`addr${second.register.bits}`);
      return { ...plain, operands: [first] };
    case 'invpcid':
    case 'enqcmd':
    case 'enqcmds':
      // The register is as wide as addresses are; NASM says so once more.
      if (first?.kind === 'register' && first.register.bits === 64) prefixes.push('rex.w');
      return plain;
    case 'push':
      return first?.kind === 'immediate' && (first.size === 16 || first.size === 32) ? { ...plain, size: pushSize(first.size, rules.bits) } : plain; // prettier-ignore
    case 'lsl':
    case 'lar':
      return { ...plain, operands: selectorOperand(operands) };
    case 'rdpid':
      return { ...plain, operands: operands.map((operand) => sized(operand, rules.bits === 64 ? 'gpr64' : 'gpr32')) };
    case 'mov':
      if (operands.some(isSelector)) return { ...plain, operands: operands.map((operand) => selectorPlace(operand, prefixes)) };
      return { ...plain, ...(HINTED.some((name) => rules.prefixes.has(name)) && { accepts: hasModRM }) }; // prettier-ignore
    case 'ret':
      // NASM's `retw 8` has no prefix.
      return size === 16 && operands.length > 0 ? { mnemonic, operands } : plain;
    default:
      if (first?.kind === 'immediate' && BRANCH.test(mnemonic)) return { ...plain, size: branchSize(first.size) };
      return mnemonic.startsWith('f') ? floating(mnemonic, operands, span, rules) : vectors(plain, rules);
  }
}

/** In 64-bit code the stack moves by 64 bits whatever the size of the constant. */
const pushSize = (size: 16 | 32, bits: 16 | 32 | 64): 16 | 32 | 64 => (bits === 64 && size === 32 ? 64 : size);
const BRANCH = /^(?:jmp|call|j[a-z]{1,4})$/;
const branchSize = (size: number | undefined): 16 | 32 | 64 | undefined =>
  size === 16 || size === 32 || size === 64 ? size : undefined;

/** Bits of a memory operand that NASM takes where several would do. */
export function assumedSize(mnemonic: string, target: Operand | undefined): number | undefined {
  if (/^v?cvtsi2s[sd]$|^vcvtusi2sh$/.test(mnemonic)) return 32;
  if (/^vcvt(?:t?pd2dq|pd2ps|neps2bf16|pd2ph|u?(?:d|q)q2ph)$/.test(mnemonic)) return 128;
  return /^mov[sz]x$/.test(mnemonic) && target?.kind === 'register' && target.register.bits === 16 ? 8 : undefined;
}

const HINTED = ['xacquire', 'xrelease'] as const;
const hasModRM = ({ modrm }: Form): boolean => modrm;

/** Operands of vector instructions that are written although they are implied, or the other way round. */
function vectors(choice: Choice, { bits }: Rules): Choice {
  const { mnemonic, operands } = choice;
  const [first] = operands;
  const last = operands.at(-1);
  if (
    operands.length === 3 &&
    last?.kind === 'register' &&
    last.register.name === 'xmm0' &&
    TAKES_XMM0.test(mnemonic)
  ) {
    return { ...choice, operands: operands.slice(0, 2) };
  }
  if (first !== undefined && operands.length === 2 && /^v?maskmov(?:q|dqu)$/.test(mnemonic)) {
    const base = registerNamed(bits === 64 ? 'rdi' : bits === 32 ? 'edi' : 'di')!;
    return { ...choice, operands: [{ kind: 'memory', base, scale: 1, span: first.span }, ...operands] };
  }
  if (mnemonic === 'vextractps' && first?.kind === 'register' && first.register.bits === 64) {
    return { ...choice, accepts: ({ encoding }) => encoding === 'evex' };
  }
  if (/^v?pinsr[bw]$/.test(mnemonic)) return { ...choice, operands: operands.map((operand) => (isNarrow(operand) ? sized(operand, 'gpr32') : operand)) }; // prettier-ignore
  if (mnemonic === 'vpextrd' && first?.kind === 'register') return { ...choice, operands: operands.with(0, sized(first, 'gpr32')) }; // prettier-ignore
  return choice;
}

const TAKES_XMM0 = /^(?:p?blendvp?[sdb]|sha256rnds2)$/;

const isNarrow = (operand: Operand): boolean =>
  operand.kind === 'register' && (operand.register.class === 'gpr8' || operand.register.class === 'gpr16');

/** A general register in another width; anything else as it is. */
function sized(operand: Operand, width: Register['class']): Operand {
  if (operand.kind !== 'register' || !operand.register.class.startsWith('gpr')) return operand;
  for (const register of REGISTERS.values()) {
    if (register.class === width && register.number === operand.register.number) return { ...operand, register };
  }
  return operand;
}

/** Where nothing fits: other names of the same instruction, and the first source left out. */
function otherChoices({ mnemonic, operands }: Choice): Choice[] {
  const [first] = operands;
  if (mnemonic === 'movsx') return [{ mnemonic: 'movsxd', operands }];
  if (mnemonic === 'movd' || mnemonic === 'vmovd') {
    const hasWide = ({ operands: kinds }: Form): boolean => kinds.some(({ name }) => name === 'r64_or_mem');
    return [{ mnemonic: mnemonic.replace('movd', 'movq'), operands, accepts: hasWide }];
  }
  if (mnemonic.startsWith('v') && first?.kind === 'register' && operands.length > 1) {
    return [{ mnemonic, operands: [first, ...operands], accepts: repeatsTarget }];
  }
  return [];
}

/** The second operand may be left out when it is the first one again. */
const repeatsTarget = ({ operands: [first, second] }: Form): boolean =>
  second?.slot === 'vvvv' && first?.register === second.register;

/** The offset's size is written; the operand holds a selector behind it. */
const FAR_SIZES: ReadonlyMap<number | undefined, number> = new Map([
  [16, 32],
  [32, 48],
  [64, 80],
]);
/** Of a far pointer in memory that no word sizes. */
const USUAL_FAR_SIZE = { 16: 32, 32: 48, 64: 80 } as const;

const isSelector = (operand: Operand): boolean => operand.kind === 'register' && operand.register.class === 'segment';

/** A selector in memory has 16 bits; where NASM is told of 64, it writes REX.W. */
function selectorPlace(operand: Operand, prefixes: Prefix['name'][]): Operand {
  if (operand.kind !== 'memory') return operand;
  const { size, ...rest } = operand;
  if (size === 64) prefixes.push('rex.w');
  return rest;
}

/** Only 16 bits of the selector are read, whatever register names them. */
function selectorOperand(operands: readonly Operand[]): readonly Operand[] {
  const [target, selector] = operands;
  return target?.kind === 'register' && selector !== undefined ? [target, sized(selector, target.register.class)] : operands; // prettier-ignore
}

const ARITHMETIC = /^f(?:add|mul|subr?|divr?)$/;
const ARITHMETIC_POP = /^f(?:add|mul|subr?|divr?)p$/;
const WITH_TOP = /^f(?:xch|u?comi?p?|cmov[a-z]+)$/;
const ALONE = /^f(?:ld|stp?|freep?)$/;

/** The stack registers that x87 instructions imply. */
function floating(mnemonic: string, operands: readonly Operand[], span: Span, rules: Rules): Choice {
  const [only] = operands;
  if (operands.length > 1 || (only !== undefined && only.kind !== 'register')) return { mnemonic, operands };
  if (rules.isTarget && only !== undefined) {
    return { mnemonic, operands: [only, stack(0, span)], accepts: ({ operands: [first] }) => first?.slot === 'opcode' };
  }
  if (ARITHMETIC.test(mnemonic)) {
    if (only !== undefined) return { mnemonic, operands: [stack(0, span), only] };
    return { mnemonic: `${mnemonic}p`, operands: [stack(1, span), stack(0, span)] };
  }
  if (ARITHMETIC_POP.test(mnemonic)) return { mnemonic, operands: [only ?? stack(1, span), stack(0, span)] };
  if (WITH_TOP.test(mnemonic)) return { mnemonic, operands: [stack(0, span), only ?? stack(1, span)] };
  if (ALONE.test(mnemonic)) return { mnemonic, operands: [only ?? stack(1, span)] };
  return { mnemonic, operands };
}

/** A displacement has 32 bits; NASM cuts what is beyond them, with a warning. */
function shortened(operands: readonly Operand[], rules: Rules): readonly Operand[] {
  const at = operands.findIndex((operand) => operand.kind === 'memory' && operand.displacement !== undefined);
  const memory = operands[at];
  if (at < 0 || memory.kind !== 'memory' || memory.displacement === undefined) return operands;
  if (memory.displacementSize === 64 || memory.ripRelative === true) return operands;
  const bits = memory.base?.bits ?? memory.index?.bits ?? rules.bits;
  const value = rules.evaluate(memory.displacement);
  const high = bits === 64 ? 1n << 31n : 1n << 32n;
  if (value === undefined || (value >= -(1n << 31n) && value < high)) return operands;
  const kept = BigInt.asIntN(32, value);
  rules.warn(
    `The displacement ${value} does not fit 32 signed bits; NASM uses ${kept} instead.`,
    memory.displacement.span,
  );
  const cut: Expr = { kind: 'number', value: kept, span: memory.displacement.span };
  return operands.with(at, { ...memory, displacement: cut });
}
