import type { Diagnostic } from '../api';
import type { InstructionStatement, Operand } from '../statement';
import { formsOf, type Form } from './forms';
import { fitsOperand, type Match, type MatchContext } from './match';
import type { Policy } from './policy';

/** The form's operands as the manual writes them, in the order of the source's notation. */
function shownForm(form: Form, statement: InstructionStatement): string {
  const operands = form.operands.map((kind) =>
    kind.shown.endsWith('m') && form.memoryBits > 0 && kind.memory ? `${kind.shown}${form.memoryBits}` : kind.shown,
  );
  if (isAtt(statement)) operands.reverse();
  return [form.mnemonic, operands.join(', ')].join(' ').trim();
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
      return `${name} cannot be used together with a register that exists only in 64-bit mode (r8–r15, spl, bpl, sil, dil) or a 64-bit operand.`;
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

/** Less than one: a constant that is only too large is nearest to the widest constant the instruction takes. */
function nearness(form: Form, failing: number, operands: readonly Operand[], context: MatchContext): number {
  const kind = form.operands[failing];
  if (kind?.slot !== 'imm' || operands[failing]?.kind !== 'immediate') return 0;
  return context.constants[failing] === undefined ? 0 : kind.immediateBytes / 16;
}

const counted = (count: number): string =>
  count === 0 ? 'no operands' : count === 1 ? 'one operand' : `${count} operands`;

/** The sentence for an instruction no form of which takes these operands. */
export function explainMismatch(statement: InstructionStatement, context: MatchContext): Diagnostic {
  const first = statement.candidates[0];
  const operands = first.operands ?? statement.operands;
  const error = (message: string, span = statement.span): Diagnostic => ({ severity: 'error', message, span });
  const forms = statement.candidates.flatMap((candidate) => formsOf(candidate.mnemonic, context.bits) ?? []);
  if (forms.length === 0) {
    return error(`\`${statement.text}\` does not exist in ${context.bits}-bit mode.`, statement.mnemonicSpan);
  }
  const counts = [...new Set(forms.map((form) => form.operands.length))].sort((a, b) => a - b);
  if (!counts.includes(operands.length)) {
    const wanted = counts.map((count) => counted(count)).join(' or ');
    return error(`\`${statement.text}\` takes ${wanted}, not ${operands.length}.`);
  }
  const memories = operands.filter((operand) => operand.kind === 'memory');
  if (memories.length > 1) {
    return error(
      `\`${statement.text}\` cannot have two memory operands: load one of them into a register first.`,
      memories[1].span,
    );
  }
  return error(...mismatchSentence(statement, operands, context));
}

function mismatchSentence(
  statement: InstructionStatement,
  operands: readonly Operand[],
  context: MatchContext,
): [string, Diagnostic['span']] {
  const size = context.size;
  const misfit =
    size === undefined
      ? undefined
      : operands.find((o) => o.kind === 'register' && isGeneral(o) && o.register.bits !== size);
  if (misfit?.kind === 'register' && size !== undefined) {
    const right = SUFFIX[misfit.register.bits];
    const bare = statement.candidates[0].mnemonic;
    const advice = right === undefined ? '' : ` Write \`${bare}${right}\`, or use a ${size}-bit register.`;
    return [
      `\`${statement.text}\` works on ${size} bits, but ${misfit.register.name} has ${misfit.register.bits}.${advice}`,
      misfit.span,
    ];
  }
  const registers = operands.filter((operand) => operand.kind === 'register' && isGeneral(operand));
  const [a, b] = registers;
  if (a?.kind === 'register' && b?.kind === 'register' && a.register.bits !== b.register.bits) {
    return [
      `${a.register.name} has ${a.register.bits} bits and ${b.register.name} has ${b.register.bits}; both operands of \`${statement.text}\` must have the same size.`,
      b.span,
    ];
  }
  const best = rank(statement, operands, context);
  const failing = best === undefined ? undefined : operands[best.failing];
  if (best === undefined || failing === undefined) {
    return [`\`${statement.text}\` does not take these operands.`, statement.span];
  }
  return [faultOf(statement, failing, best, context), failing.span];
}

const isGeneral = (operand: Operand): boolean =>
  operand.kind === 'register' && operand.register.class.startsWith('gpr');

/** `int 0x80` in AT&T notation reads memory; the student meant the constant. */
function forgottenDollar(statement: InstructionStatement, operand: Operand, kind: Form['operands'][number]): string {
  const bare = operand.kind === 'memory' && operand.base === undefined && operand.index === undefined;
  return isAtt(statement) && bare && kind.slot === 'imm' ? ' A constant is written with `$` before it.' : '';
}

function faultOf(statement: InstructionStatement, operand: Operand, best: Ranked, context: MatchContext): string {
  const kind = best.form.operands[best.failing];
  const value = context.constants[best.failing];
  if (operand.kind === 'immediate' && value !== undefined && kind.slot === 'imm') {
    const bits = BigInt((kind.extended === true ? kind.immediateBytes * 8 : kind.immediateBits) ?? 64);
    const high = kind.extended === true ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
    return `The constant ${value} is out of range: \`${statement.text}\` takes ${-(1n << (bits - 1n))} to ${high} here.`;
  }
  if (operand.kind === 'immediate' && best.failing === 0 && best.form.operands.length > 1) {
    const order = isAtt(statement)
      ? 'the operand that is changed or compared stands last, the constant first'
      : 'nothing can be stored in it';
    return `A constant cannot be the destination of \`${statement.text}\`: ${order}.`;
  }
  return `\`${statement.text}\` cannot take ${describeOperand(operand)} here; the nearest form is \`${shownForm(best.form, statement)}\`.${forgottenDollar(statement, operand, kind)}`;
}
