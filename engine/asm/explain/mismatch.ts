import type { Diagnostic, Span } from '../api';
import { REGISTERS, type Register } from '../registers';
import type { InstructionStatement, Operand, RegisterOperand } from '../statement';
import { formsOf, type Form } from '../select/forms';
import type { OperandKind } from '../select/kinds';
import { fitsOperand, type Match, type MatchContext } from '../select/match';
import type { Policy } from '../select/policy';

/** The form's operands as the manual writes them, with the marks and in the order of the source's notation. */
function shownForm(form: Form, statement: InstructionStatement): string {
  const operands = form.operands.map((kind) => shownKind(kind, form, isAtt(statement)));
  if (isAtt(statement)) operands.reverse();
  return [form.mnemonic, operands.join(', ')].join(' ').trim();
}

function shownKind(kind: OperandKind, form: Form, att: boolean): string {
  const { shown } = kind;
  if (shown.endsWith('m') && form.memoryBits > 0 && kind.memory) return shown + form.memoryBits;
  if (kind.only !== undefined) return `${att ? '%' : ''}${shown.toLowerCase()}`;
  return att && (kind.slot === 'imm' || kind.constantOne === true) ? `$${shown}` : shown;
}

const SIZE_WORD: Readonly<Record<number, string>> = { 8: 'byte', 16: 'word', 32: 'dword', 64: 'qword', 80: 'tbyte' };
const SUFFIX: Readonly<Record<number, string>> = { 8: 'b', 16: 'w', 32: 'l', 64: 'q' };

const isAtt = (statement: InstructionStatement): boolean => statement.notation === 'att';

export function describeOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'register':
      return `the ${operand.register.bits}-bit register ${operand.register.name}`;
    case 'memory':
      return operand.size === undefined ? 'a memory operand' : `a ${operand.size}-bit memory operand`;
    case 'immediate':
      return operand.value.kind === 'number' ? `the constant ${operand.value.value}` : 'a constant';
    case 'far':
      return 'a far pointer';
  }
}

/** Several memory sizes fit. GNU as assumes one in AT&T notation and warns; the others refuse. */
export function explainSizes(
  statement: InstructionStatement,
  sizes: readonly number[],
  match: Match,
  policy: Policy,
): { message: string; fatal: boolean } {
  const mnemonic = statement.text;
  if (isAtt(statement)) {
    const usual = SUFFIX[match.form.memoryBits] ?? 'l';
    const choices = sizes.map((size) => `\`${mnemonic}${SUFFIX[size] ?? ''}\``).join(', ');
    return {
      message: `Nothing here says how many bytes \`${mnemonic}\` works on; \`${mnemonic}${usual}\` (${match.form.memoryBits} bits) is assumed. Write one of ${choices}.`,
      fatal: false,
    };
  }
  const after = policy.name === 'gas' ? ' ptr' : '';
  const choices = sizes.map((size) => `\`${SIZE_WORD[size] ?? size}${after}\``).join(', ');
  return {
    message: `Nothing here says how many bytes \`${mnemonic}\` works on: write ${choices} before the memory operand.`,
    fatal: true,
  };
}

export function explainEncoding(problem: string, operand: Operand | undefined): string {
  const name = operand?.kind === 'register' ? operand.register.name : 'this operand';
  switch (problem) {
    case 'high-byte':
      return `${name} cannot stand in one instruction with r8 to r15, spl, bpl, sil, dil or a 64-bit operand; al, bl, cl and dl can.`;
    case 'needs-64':
      return 'This register or operand size exists only in 64-bit mode.';
    case 'stack-pointer-index':
      return 'The stack pointer cannot be an index; it can only be the base of an address.';
    case 'mixed-size':
      return 'Base and index of an address must have the same size.';
    case 'address-16':
      return '16-bit registers cannot form an address in 64-bit mode.';
    case 'address-16-pair':
      return 'A 16-bit address can only use bx or bp, plus si or di, without a scale.';
    case 'address-64':
      return '64-bit registers can form an address only in 64-bit mode.';
    case 'displacement-range':
      return 'The displacement does not fit: it is a signed 32-bit number (-2147483648 to 2147483647). Put the address into a register first.';
    default:
      return 'This address cannot be encoded.';
  }
}

interface Ranked {
  readonly form: Form;
  readonly failing: number;
  readonly fitting: number;
}

function rank(
  statement: InstructionStatement,
  operands: readonly Operand[],
  context: MatchContext,
): Ranked | undefined {
  let best: Ranked | undefined;
  for (const candidate of statement.candidates) {
    for (const form of formsOf(candidate.mnemonic, context.bits) ?? []) {
      if (form.operands.length !== operands.length) continue;
      const fits = operands.map((_, index) => fitsOperand(form, operands, index, context));
      const failing = fits.indexOf(false);
      const fitting = fits.filter(Boolean).length + nearness(form, failing, operands, context);
      if (best === undefined || fitting > best.fitting) best = { form, failing, fitting };
    }
  }
  return best;
}

/**
 * Less than one. A constant that is only too large is nearest to the widest constant the instruction takes, a register
 * to a form that takes one, of its own size first.
 */
function nearness(form: Form, failing: number, operands: readonly Operand[], context: MatchContext): number {
  const kind = form.operands[failing];
  const operand = operands[failing];
  if (kind === undefined || operand === undefined) return 0;
  if (operand.kind === 'register') return kind.register === operand.register.class ? 0.6 : kind.register ? 0.5 : 0;
  if (kind.slot !== 'imm' || operand.kind !== 'immediate') return 0;
  return context.constants[failing] === undefined ? 0 : 0.7 + kind.immediateBytes / 100;
}

const counted = (count: number): string =>
  count === 0 ? 'no operands' : count === 1 ? 'one operand' : `${count} operands`;

type Sentence = readonly [message: string, span: Span];

/** The sentence for an instruction no form of which takes these operands. */
export function explainMismatch(statement: InstructionStatement, context: MatchContext): Diagnostic {
  const operands = statement.candidates[0].operands ?? statement.operands;
  const [message, span] =
    wrongCount(statement, operands, context) ??
    wrongMode(statement, operands, context) ??
    wrongKinds(statement, operands) ??
    wrongSizes(statement, operands, context) ??
    nearestForm(statement, operands, context);
  return { severity: 'error', message, span };
}

/** The whole statement; its mnemonic alone where the rest came from elsewhere. */
const wholeOf = ({ span, mnemonicSpan }: InstructionStatement): Span =>
  span.file === mnemonicSpan.file && span.line === mnemonicSpan.line ? span : mnemonicSpan;

function wrongCount(
  statement: InstructionStatement,
  operands: readonly Operand[],
  context: MatchContext,
): Sentence | undefined {
  const forms = statement.candidates.flatMap((candidate) => formsOf(candidate.mnemonic, context.bits) ?? []);
  if (forms.length === 0)
    return [`\`${statement.text}\` does not exist in ${context.bits}-bit mode.`, statement.mnemonicSpan];
  const counts = [...new Set(forms.map((form) => form.operands.length))].sort((a, b) => a - b);
  if (counts.includes(operands.length)) return undefined;
  const wanted = counts.map((count) => counted(count)).join(' or ');
  return [`\`${statement.text}\` takes ${wanted}, not ${operands.length}.`, wholeOf(statement)];
}

/** A 64-bit register in a program that was begun in another mode: a flat file of NASM begins in 16 bits. */
function wrongMode(
  { notation }: InstructionStatement,
  operands: readonly Operand[],
  { bits }: MatchContext,
): Sentence | undefined {
  const wide = operands.find((operand) => isGeneral(operand) && operand.register.bits === 64);
  if (bits === 64 || wide?.kind !== 'register') return undefined;
  const change = notation === 'nasm' ? 'bits 64' : '.code64';
  const message = `\`${wide.register.name}\` exists only in 64-bit code, and this is ${bits}-bit code; \`${change}\` before it changes that.`;
  return [message, wide.span];
}

const isGeneral = (operand: Operand): operand is RegisterOperand =>
  operand.kind === 'register' && operand.register.class.startsWith('gpr');

/** Operands that no size would make right. */
function wrongKinds(statement: InstructionStatement, operands: readonly Operand[]): Sentence | undefined {
  const name = `\`${statement.text}\``;
  const memories = operands.filter((operand) => operand.kind === 'memory');
  if (memories.length > 1) {
    return [`${name} cannot take two memory operands: load one of them into a register first.`, memories[1].span];
  }
  const pointer = operands.find((operand) => operand.kind === 'register' && operand.register.class === 'ip');
  if (pointer !== undefined) {
    return [
      `rip cannot be an operand of ${name}: it changes by jumps, calls and returns, and \`lea\` reads it.`,
      pointer.span,
    ];
  }
  const [target, source] = operands;
  if (statement.candidates[0].mnemonic === 'lea' && source !== undefined && source.kind !== 'memory') {
    const example = isAtt(statement) ? '`8(%rax)`' : '`[rax+8]`';
    return [`\`lea\` computes an address, so its source is written as an address is, such as ${example}.`, source.span];
  }
  if (target?.kind === 'register' && target.register.class === 'segment' && source?.kind === 'immediate') {
    return [`A segment register is loaded from another register or from memory, never from a constant.`, source.span];
  }
  return undefined;
}

function wrongSizes(
  statement: InstructionStatement,
  operands: readonly Operand[],
  { size }: MatchContext,
): Sentence | undefined {
  const registers = operands.filter(isGeneral);
  const misfit = size === undefined ? undefined : registers.find(({ register }) => register.bits !== size);
  if (misfit !== undefined && size !== undefined) {
    const { register, span } = misfit;
    const right = SUFFIX[register.bits];
    const partner = sized(register, size);
    const advice = [
      ...(right === undefined ? [] : [`write \`${statement.candidates[0].mnemonic}${right}\``]),
      ...(partner === undefined ? [] : [`use ${partner}`]),
    ].join(', or ');
    return [`\`${statement.text}\` works on ${size} bits, but ${register.name} has ${register.bits}: ${advice}.`, span];
  }
  const [a, b] = registers;
  if (a === undefined || b === undefined || a.register.bits === b.register.bits) return undefined;
  return [
    `${a.register.name} has ${a.register.bits} bits and ${b.register.name} has ${b.register.bits}; both operands of \`${statement.text}\` must have the same size.${extension(statement, a.register, b.register)}`,
    b.span,
  ];
}

/** What makes a small value large, for those who meant that. */
function extension(statement: InstructionStatement, target: Register, source: Register): string {
  if (statement.candidates[0].mnemonic !== 'mov' || target.bits < source.bits) return '';
  if (source.bits === 32) return ` A move to ${sized(target, 32)} clears the upper half of ${target.name} by itself.`;
  const att = `movz${SUFFIX[source.bits]}${SUFFIX[target.bits]}`;
  const [zero, sign] = isAtt(statement) ? [att, att.replace('movz', 'movs')] : ['movzx', 'movsx'];
  return ` \`${zero}\` fills up with zeros, \`${sign}\` with the sign.`;
}

/** The part or the whole of a register that has `bits`. */
const sized = ({ number, class: own }: Register, bits: number): string | undefined =>
  [...REGISTERS.values()].find((other) => other.class === `gpr${bits}` && other.number === number && own !== 'gpr8high')
    ?.name;

function nearestForm(statement: InstructionStatement, operands: readonly Operand[], context: MatchContext): Sentence {
  const best = rank(statement, operands, context);
  const failing = best === undefined ? undefined : operands[best.failing];
  if (best === undefined || failing === undefined) {
    return [`\`${statement.text}\` does not take these operands.`, wholeOf(statement)];
  }
  return [
    failing.kind === 'immediate'
      ? wrongConstant(statement, operands, best, context)
      : wrongOperand(statement, failing, best, context),
    failing.span,
  ];
}

function wrongConstant(
  statement: InstructionStatement,
  operands: readonly Operand[],
  best: Ranked,
  context: MatchContext,
): string {
  const kind = best.form.operands[best.failing];
  const value = context.constants[best.failing];
  const name = `\`${statement.text}\``;
  if (value !== undefined && kind.slot === 'imm') {
    const bits = BigInt((kind.extended === true ? kind.immediateBytes * 8 : kind.immediateBits) ?? 64);
    const high = kind.extended === true ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
    const other = operands.find(isGeneral);
    const beside =
      other === undefined || /^(sh|sa|ro|rc)/.test(best.form.mnemonic) ? '' : ` with ${other.register.name}`;
    const wide = kind.immediateBits === 64 ? ' Only `mov` takes 64 bits: load the constant into a register first.' : '';
    return `The constant ${value} does not fit: ${name} takes ${-(1n << (bits - 1n))} to ${high}${beside}.${wide}`;
  }
  const forms = statement.candidates.flatMap(({ mnemonic }) => formsOf(mnemonic, context.bits) ?? []);
  if (forms.every((form) => form.operands.every(({ slot, constantOne }) => slot !== 'imm' && constantOne !== true)))
    return `${name} takes no constant: load it into a register first.`;
  if (best.failing === 0 && best.form.operands.length > 1) {
    const order = isAtt(statement)
      ? 'the operand that is changed or compared stands last, the constant first'
      : 'nothing can be stored in it';
    return `A constant cannot be the destination of ${name}: ${order}.`;
  }
  return `${name} cannot take a constant here; the nearest form is \`${shownForm(best.form, statement)}\`.`;
}

function wrongOperand(statement: InstructionStatement, operand: Operand, best: Ranked, context: MatchContext): string {
  const name = `\`${statement.text}\``;
  const isStack = /^(push|pop)$/.test(best.form.mnemonic);
  if (isStack && context.bits === 64 && isGeneral(operand) && operand.register.bits === 32) {
    return `${name} works on 64 bits in 64-bit mode, but ${operand.register.name} has 32: use ${sized(operand.register, 64)}.`;
  }
  const form = `the nearest form is \`${shownForm(best.form, statement)}\``;
  return `${name} cannot take ${describeOperand(operand)} here; ${form}.`;
}
