import { DataWriter } from './data-writer';
import { branchTarget, encode, rexBits, type Encoded } from './encode/encode';
import { suspiciousInstruction } from './explain/suspicion';
import { explainEncoding, explainMismatch, explainSizes } from './explain/mismatch';
import { isRelativeBranch, type Form } from './select/forms';
import { select, type Match, type MatchContext } from './select/match';
import type { Span } from './api';
import { leadingName, type Expr } from './expr';
import { keepInstruction } from './known-instructions';
import type { Candidate, ImmediateOperand, InstructionStatement, Operand, PrefixName } from './statement';

interface Choice {
  readonly match: Match;
  readonly others: readonly Match[];
  readonly size?: number | undefined;
  readonly addressSize?: 16 | 32 | 64 | undefined;
}

const NO_PREFIXES: ReadonlySet<PrefixName> = new Set();

/** Instructions: chooses the form, encodes, leaves what layout must decide. */
export class InstructionWriter extends DataWriter {
  protected instruction(statement: InstructionStatement): void {
    const { reports } = this;
    this.placeView();
    this.meetOperands(statement);
    const prefixes =
      statement.prefixes.length === 0 ? NO_PREFIXES : new Set(statement.prefixes.map(({ name }) => name));
    const found = this.choose(statement, prefixes);
    if (found === undefined) return;
    const { match, others } = found;
    const suspicion = suspiciousInstruction(match);
    if (suspicion !== undefined) this.warning(suspicion.message, suspicion.span);
    if (prefixes.has('addr32') && match.form.addressSize === 0 && isRelativeBranch(match.form))
      this.warning('`addr32` means nothing before this jump and is left out.', statement.span);
    const from = this.mark();
    if (prefixes.has('lock') && !lockable(match)) {
      const span = statement.prefixes.find((prefix) => prefix.name === 'lock')?.span ?? statement.span;
      this.error(
        `\`lock\` needs an instruction that reads, changes and writes memory; \`${statement.text}\` here does not.`,
        span,
      );
      return;
    }
    if (prefixes.has('data16') && sizedByItself(match, found.size)) {
      const span = statement.prefixes.find((prefix) => prefix.name === 'data16')?.span ?? statement.span;
      this.error(`\`${statement.text}\` has 16-bit operands here, so it has this prefix already.`, span);
      return;
    }
    if (this.relaxable(statement, match, others, prefixes)) {
      this.line(from, statement.span);
      return;
    }
    const result = encode(match, {
      bits: this.bits,
      policy: this.policy,
      prefixes,
      rounding: statement.rounding,
      addressSize: found.addressSize,
      constant: this.evaluateNow,
    });
    if ('problem' in result) {
      const operand = match.operands[result.operand];
      this.error(explainEncoding(result.problem, operand), operand?.span ?? statement.span);
      return;
    }
    this.place(result, statement.span);
    this.line(from, statement.span);
    if (statement.key !== undefined && result.fixups.length === 0 && this.reports === reports)
      keepInstruction(statement.key, result.bytes);
  }

  /**
   * Names that are only for the assembler take their turn in the symbol table, in which some end, where GNU as looks whether they
   * are registers: at the beginning of an operand if they are known, in Intel notation wherever they are part of an address.
   */
  private meetOperands({ text, operands, notation }: InstructionStatement): void {
    // GNU as reads these operands a second time, when they are not those of the vector instruction of that name.
    const isTwice = text.toLowerCase() === 'movq' && !operands.some(isVector);
    for (const operand of operands) {
      if (operand.kind !== 'memory' && operand.kind !== 'immediate') continue;
      const isAddress = operand.kind === 'memory';
      if (isAddress ? notation === 'att' && operand.segment !== undefined : operand.bare !== true) continue;
      const first = leadingName(operand.kind === 'memory' ? operand.displacement : operand.value);
      if (first === undefined) continue;
      if (notation === 'att' ? isTwice || this.symbols.has(first) : isAddress) this.meetTemporary(first);
      if (notation === 'intel' && isAddress) this.find(first).meet(this.turn);
    }
  }

  protected encoded(bytes: Uint8Array, span: Span): void {
    this.placeView();
    const from = this.mark();
    this.put(bytes, span);
    this.line(from, span);
  }

  protected place(encoded: Encoded, span: Span): void {
    const frag = this.current.current;
    const base = frag.length;
    const bound = encoded.fixups.map((fixup) => this.bind(fixup.value, true));
    this.put(encoded.bytes, span);
    for (const [index, fixup] of encoded.fixups.entries()) {
      frag.fixups.push({
        ...fixup,
        offset: base + fixup.offset,
        value: bound[index],
        rex: fixup.rex === true,
        relaxable: fixup.relaxable === true,
        data: false,
      });
    }
  }

  /** jmp and jcc without a written distance: the short form in the fixed part, the rest decided by relaxation. */
  protected relaxable(
    statement: InstructionStatement,
    match: Match,
    others: readonly Match[],
    prefixes: ReadonlySet<PrefixName>,
  ): boolean {
    const target = match.operands[0];
    if (match.form.operands[0]?.slot !== 'branch' || target?.kind !== 'immediate' || this.isFixedDistance(target))
      return false;
    const long = others.find((other) => other.form.operands[0]?.slot === 'branch');
    if (long === undefined || match.form.operands[0].immediateBytes !== 1) return false;
    const isSized = match.form.operandSize !== this.bits || (this.bits === 64 && prefixes.has('data16'));
    const rex = rexBits(prefixes);
    const bytes = [
      ...(isSized ? [0x66] : []),
      ...(prefixes.has('bnd') ? [0xf2] : []),
      ...hints(prefixes),
      ...(rex > 0 && this.bits === 64 ? [0x40 | rex] : []),
      ...match.form.opcode,
    ];
    const bound = this.bind(branchTarget(target.value, this.bits, this.evaluateNow), true);
    this.put(bytes, statement.span);
    this.current.close({
      kind: 'branch',
      target: bound,
      conditional: match.form.opcode[0] !== 0xeb,
      long: prefixes.has('{disp32}'),
      displacementBytes: match.form.operandSize === 16 ? 2 : 4,
      span: target.span,
    });
    return true;
  }

  /** GNU as takes `short` as a wish only. */
  private isFixedDistance(target: ImmediateOperand): boolean {
    return target.distance === 'far';
  }

  protected choose(statement: InstructionStatement, prefixes: ReadonlySet<PrefixName>): Choice | undefined {
    for (const candidate of statement.candidates) {
      const operands = candidate.operands ?? statement.operands;
      const context = this.context(candidate, operands, prefixes, statement);
      const name = candidate.mnemonic === 'movabs' ? 'mov' : candidate.mnemonic;
      const selection = select(name, operands, context);
      const { size, addressSize } = candidate;
      if (selection.kind === 'match') return { ...selection, size, addressSize };
      if (selection.kind === 'ambiguous') {
        if (/^cvtsi2s[sd]$/.test(name) && statement.notation === 'att') return { match: selection.match, others: [] };
        const { message, fatal } = explainSizes(statement, selection.sizes, selection.match, this.policy);
        const span = operands[selection.operand]?.span ?? statement.span;
        const isSaid = prefixes.has('data16');
        if (!isSaid || fatal) this.report({ severity: fatal ? 'error' : 'warning', message, span });
        return fatal ? undefined : { match: selection.match, others: [] };
      }
    }
    const first = statement.candidates[0];
    const context = this.context(first, first.operands ?? statement.operands, prefixes, statement);
    this.report(explainMismatch(statement, context));
    return undefined;
  }

  private readonly evaluateNow = (expr: Expr): bigint | undefined => this.evaluate(expr);

  protected context(
    candidate: Candidate,
    operands: readonly Operand[],
    prefixes: ReadonlySet<PrefixName>,
    { rounding, notation }: InstructionStatement,
  ): MatchContext {
    return {
      rounding,
      evaluate: this.evaluateNow,
      bits: this.bits,
      policy: this.policy,
      prefixes,
      size: candidate.size,
      addressSize: candidate.addressSize,
      ...(candidate.general64 === true && { accepts: isGeneral64 }),
      absolute: candidate.mnemonic === 'movabs',
      isAtt: notation === 'att',
      constants: operands.map((operand) => (operand.kind === 'immediate' ? this.evaluate(operand.value) : undefined)),
    };
  }
}

const isVector = (operand: Operand): boolean => operand.kind === 'register' && operand.register.class.endsWith('mm');

const isGeneral64 = (form: Form): boolean => form.operands.some(({ register }) => register === 'gpr64');

const hints = (prefixes: ReadonlySet<PrefixName>): number[] => [
  ...(prefixes.has('cs') ? [0x2e] : []),
  ...(prefixes.has('ds') ? [0x3e] : []),
];

/** A register or the suffix makes it a 16-bit instruction. */
const sizedByItself = ({ form, operands }: Match, size: number | undefined): boolean =>
  form.operandSize === 16 &&
  (size === 16 || operands.some((operand, n) => operand.kind === 'register' && (form.operands[n]?.sized ?? 0) > 8));

function lockable(match: Match): boolean {
  const first = match.operands[0];
  const memory =
    first?.kind === 'memory' || (match.form.mnemonic === 'xchg' && match.operands.some((o) => o.kind === 'memory'));
  return memory && match.form.lockable;
}
