import type { Span } from '../../api';
import { encode, type Fixup } from '../../encode/encode';
import type { Expr } from '../../expr';
import { explainEncoding, explainMismatch, explainSizes } from '../../explain/mismatch';
import { suspiciousInstruction } from '../../explain/suspicion';
import type { Form } from '../../select/forms';
import { select, type Match, type MatchContext } from '../../select/match';
import { NASM } from '../../select/policy';
import type { InstructionStatement, Operand, PrefixName, RegisterOperand, Rounding } from '../../statement';
import { isSymbolic, type Expression } from '../source/expression';
import type { Decorations, Instruction, MemoryNode, OperandNode, PrefixUse, ValueNode } from '../source/statement';
import { instructionNamed, type Named } from '../isa/names';
import { assumedSize, readingOf, type Choice } from '../isa/reading';
import { misprinted } from '../isa/misprints';
import { lateRankOf, rankOf } from '../isa/rank';
import { addressOf, targetOf, type Target } from './address';
import type { Encodings } from './directives';
import type { Evaluator } from './evaluate';
import type { Label } from './labels';
import { addressBits, type SizedAddress } from './address-size';
import * as values from './value';

export interface EncoderHost {
  readonly bits: 16 | 32 | 64;
  readonly evaluator: Evaluator;
  readonly segment: number | null;
  readonly offset: bigint;
  readonly isFinal: boolean;
  readonly defaultRelative: boolean;
  readonly defaultBound: boolean;
  readonly encodings: Encodings;
  externOf(segment: number): Label | undefined;
  error(message: string, span: Span): void;
  warn(message: string, span: Span, category?: 'number-overflow' | 'ea-absolute' | 'prefix-lock' | 'regsize'): void;
}

/** A field of an instruction whose value has a segment, or is a distance. Places count from the instruction's start. */
export interface InstructionField {
  readonly at: number;
  readonly size: number;
  readonly kind: 'address' | 'distance';
  /** What a distance counts from; null for the start of the section. */
  readonly base: number | null;
  readonly isSigned: boolean;
  readonly offset: bigint;
  readonly target: number | null;
  readonly wrt: number | null;
  /** Of a jump: the name of the target, or nothing. */
  readonly jump?: string;
  readonly span: Span;
}

export interface EncodedInstruction {
  readonly bytes: Uint8Array;
  readonly fields: readonly InstructionField[];
}

/** An instruction whose operands have the values of this reading. */
export interface Prepared {
  readonly body: Instruction;
  readonly named: Named;
  readonly operands: readonly Operand[];
  readonly prefixes: ReadonlySet<PrefixName>;
  readonly targets: ReadonlyMap<Expr, Target>;
  /** Wherever it stands, the bytes are the same. */
  readonly isFixed: boolean;
}

/** What stands for a value with a segment while a form is chosen. */
const placeholder = (span: Span, name = ''): Expr => ({ kind: 'symbol', name, span });
const number = (value: bigint, span: Span): Expr => ({ kind: 'number', value, span });

/** Chooses the form of each instruction and encodes it. */
export class InstructionEncoder {
  constructor(private readonly host: EncoderHost) {}

  /** The values of its operands; null after a complaint. */
  prepare(body: Instruction): Prepared | null {
    const { host } = this;
    const named = instructionNamed(body.word.name!.folded.text, host.bits);
    if (named === undefined) {
      host.error(`\`${body.word.text}\` does not exist in ${host.bits}-bit mode.`, body.word.span);
      return null;
    }
    const prefixes = new Set<PrefixName>();
    for (const { name } of body.prefixes) if (name !== undefined) prefixes.add(this.prefixName(name));
    const targets = new Map<Expr, Target>();
    const operands: Operand[] = [];
    for (const node of body.operands) {
      if (node.kind === 'value' && node.decorations !== undefined) continue;
      const operand = this.operand(node, body, prefixes, targets);
      if (operand === null) return null;
      operands.push(operand);
    }
    if (host.bits === 64 && prefixes.has('addr16')) {
      host.error('64-bit code has no 16-bit addresses.', body.span);
      return null;
    }
    const isFixed = !body.operands.some(hasSymbols);
    return { body, named, operands, prefixes, targets, isFixed };
  }

  private prefixName(name: NonNullable<PrefixUse['name']>): PrefixName {
    const { bits } = this.host;
    if (name === 'osp') return bits === 16 ? 'data32' : 'data16';
    if (name === 'asp') return bits === 32 ? 'addr16' : 'addr32';
    return name;
  }

  private operand(
    node: OperandNode,
    body: Instruction,
    prefixes: Set<PrefixName>,
    targets: Map<Expr, Target>,
  ): Operand | null {
    switch (node.kind) {
      case 'register':
        this.checkSize(node.register.bits, node.size, node.span);
        return { kind: 'register', register: node.register, ...masked(node.decorations), span: node.span };
      case 'memory':
        return this.memory(node, hasAccumulator(body), prefixes, targets);
      case 'far': {
        const segment = this.expression(node.selector, targets);
        const offset = this.expression(node.offset, targets);
        if (segment === null || offset === null) return null;
        return {
          kind: 'far',
          segment,
          offset,
          span: node.span,
          ...(node.size === undefined ? {} : { size: node.size }),
        };
      }
      case 'value':
        return this.value(node, targets);
    }
  }

  private checkSize(bits: number, size: number | undefined, span: Span): void {
    if (size !== undefined && size !== bits) this.host.warn('The register has a size of its own; the word before it counts for nothing.', span, 'regsize'); // prettier-ignore
  }

  private value(node: ValueNode, targets: Map<Expr, Target>): Operand | null {
    const { expression, span, size, strict, distance } = node;
    const value = this.host.evaluator.evaluate(expression, this.host.isFinal);
    if (value === null) return null;
    const [only, ...more] = value.registers.filter(({ times }) => times !== 0n);
    if (only !== undefined) {
      if (more.length === 0 && only.times === 1n && values.numberOf(value) === 0n && value.segments.length === 0) {
        return { kind: 'register', register: only.register, span };
      }
      this.host.error(
        `The register \`${only.register.name}\` cannot be part of a number: its value is known only when the program runs.`,
        expression.span,
      );
      return null;
    }
    const expr = this.exprOf(value, expression.span, targets, strict);
    if (expr === null) return null;
    return {
      kind: 'immediate',
      value: expr,
      span,
      ...(size === undefined ? {} : { size }),
      ...(strict ? { strict } : {}),
      ...(distance === undefined ? {} : { distance }),
    };
  }

  private expression(expression: Expression, targets: Map<Expr, Target>): Expr | null {
    const value = this.host.evaluator.evaluate(expression, this.host.isFinal);
    return value === null ? null : this.exprOf(value, expression.span, targets, false);
  }

  /** A number, or a placeholder for what has a segment. A name without a place is taken to fit anywhere. */
  private exprOf(value: values.Value, span: Span, targets: Map<Expr, Target>, strict: boolean): Expr | null {
    if (values.isJustUnknown(value)) {
      const target: Target = { offset: 0n, segment: null, wrt: null, isRelative: false, isUnknown: true };
      const expr = strict ? placeholder(span) : number(1n, span);
      targets.set(expr, target);
      return expr;
    }
    const target = targetOf(value, span, this.host);
    if (target === null) return null;
    if (target.segment === null && target.wrt === null && !target.isRelative) return number(target.offset, span);
    const expr = this.symbolic(target, span);
    targets.set(expr, target);
    return expr;
  }

  /** With the name of another file that the value counts from. */
  private symbolic({ segment, offset }: Target, span: Span): Expr {
    const name = segment === null ? undefined : this.host.externOf(segment)?.name;
    const symbol = placeholder(span, name);
    if (name === undefined || offset === 0n) return symbol;
    return { kind: 'binary', operator: 'add', left: symbol, right: number(offset, span), span };
  }

  private memory(
    node: MemoryNode,
    hasAccumulator: boolean,
    prefixes: Set<PrefixName>,
    targets: Map<Expr, Target>,
  ): Operand | null {
    const { host } = this;
    const address = addressOf(node, host);
    if (address === null) return null;
    const { base, index, scale, target } = address;
    if (node.addressPrefix !== undefined) prefixes.add(this.prefixName(node.addressPrefix));
    const bits = addressBits(node, address, prefixes, host);
    if (bits === null) return null;
    const { span } = node;
    if (node.segment !== undefined) prefixes.add(node.segment.name as PrefixName);
    const isPlain = base === undefined && index === undefined;
    const isNumber = target.segment === null && target.wrt === null && !target.isRelative && !target.isUnknown;
    const isRelative = isPlain && this.isRelative(node, target);
    let displacement: Expr | undefined;
    if (isNumber && !isRelative) {
      const isShort = node.displacementSize === 8 && base !== undefined;
      const isWide = node.displacementSize === 64 && hasAccumulator && !this.wantsRelative(node);
      const value = isShort ? BigInt.asIntN(8, target.offset) : this.displacementOf(target.offset, bits, isWide, node);
      if (value !== 0n || isPlain) displacement = number(value, node.expression.span);
    } else {
      displacement = this.symbolic(target, node.expression.span);
      targets.set(displacement, target);
    }
    if (!isPlain && node.relative === true) host.warn('An address with registers is never relative to rip; `rel` counts for nothing.', span); // prettier-ignore
    const isOffset = isPlain && hasAccumulator && !this.wantsRelative(node) && (node.displacementSize ?? (bits.bits === 16 ? 16 : 32)) === bits.bits; // prettier-ignore
    return {
      kind: 'memory',
      ...(base === undefined ? {} : { base }),
      ...(index === undefined ? {} : { index }),
      scale,
      noSplit: true,
      ...(displacement === undefined ? {} : { displacement }),
      ...(node.size === undefined ? {} : { size: node.size }),
      ...(node.isFar ? { far: true } : {}),
      ...masked(node.decorations),
      ...(isRelative ? { ripRelative: true } : {}),
      ...(isPlain ? { addressSize: bits.bits } : {}),
      ...(isOffset && host.bits === 64 ? { displacementSize: 64 } : node.displacementSize === undefined || isPlain ? {} : { displacementSize: node.displacementSize === 64 ? 32 : node.displacementSize }), // prettier-ignore
      span,
    };
  }

  /** `[rel x]`, or `default rel` where no register, no FS or GS and no plain number says otherwise. */
  private wantsRelative({ relative, segment }: MemoryNode): boolean {
    const { bits, defaultRelative } = this.host;
    if (bits !== 64 || relative === false) return false;
    return relative === true || (defaultRelative && segment?.name !== 'fs' && segment?.name !== 'gs');
  }

  private isRelative(node: MemoryNode, target: Target): boolean {
    const { host } = this;
    if (!this.wantsRelative(node)) return false;
    if (target.segment !== null && !target.isRelative) return true;
    if (!target.isUnknown) {
      host.warn(
        'A plain number is no place in the program, so it cannot be reached from rip; NASM uses it as it is.',
        node.expression.span,
        'ea-absolute',
      );
    }
    return false;
  }

  private displacementOf(offset: bigint, { bits }: SizedAddress, isWide: boolean, node: MemoryNode): bigint {
    const width = isWide ? 64 : Math.min(bits, 32);
    const kept = BigInt.asIntN(width, offset);
    const high = width === 64 ? 1n << 63n : bits === 64 ? 1n << 31n : 1n << BigInt(bits);
    if (offset < -(1n << BigInt(width - 1)) || offset >= high) {
      this.host.warn(
        `The displacement ${offset} does not fit ${width} signed bits; NASM uses ${kept} instead.`,
        node.expression.span,
        'number-overflow',
      );
    }
    return kept;
  }

  /** The instruction as other notations have it. */
  statementOf({ body, named, operands, prefixes }: Prepared): InstructionStatement {
    const statement = statementOf({ mnemonic: named.mnemonic, operands }, body);
    return { ...statement, prefixes: [...prefixes].map((name) => ({ name, span: body.span })) };
  }

  /** The bytes where the host stands; null after a complaint. */
  encode(prepared: Prepared): EncodedInstruction | null {
    const { host } = this;
    const { body, targets } = prepared;
    const reading = readingOf(prepared.named, this.branched(prepared), body.word.span, {
      bits: host.bits,
      isTarget: body.operands.some((node) => node.kind === 'register' && node.isTarget),
      prefixes: prepared.prefixes,
      evaluate: (expr) => (expr.kind === 'number' ? expr.value : undefined),
      warn: (message, span) => host.warn(message, span, 'number-overflow'),
    });
    if (reading === null) {
      const constant = body.operands.findLast((node) => node.kind === 'value');
      host.error('The size before this constant does not go together with the other operand.', constant?.span ?? body.span); // prettier-ignore
      return null;
    }
    const prefixes = new Set([...prepared.prefixes, ...reading.prefixes]);
    const rounding = body.operands.find(({ decorations }) => decorations?.rounding !== undefined)?.decorations
      ?.rounding;
    const match = this.choose(reading.choices, prefixes, rounding, body);
    if (match === null) return null;
    this.checkLock(match, prefixes, body);
    this.bound(match, prefixes, body);
    const suspicion = suspiciousInstruction(match);
    if (suspicion !== undefined) host.warn(suspicion.message, suspicion.span);
    const misprint = misprinted(match.form);
    if (misprint !== null) {
      const message = `NASM 2.16 writes the opcode of ${misprint.means} for \`${body.word.text}\`, and so it is here.`;
      host.warn(message, body.word.span);
    }
    const written = misprint === null ? match : { ...match, form: misprint.form };
    const result = encode(written, { bits: host.bits, policy: NASM, prefixes, rounding, constant: constantOf });
    if ('problem' in result) {
      const operand = match.operands[result.operand];
      host.error(explainEncoding(result.problem, operand), operand?.span ?? body.span);
      return null;
    }
    const bytes = Uint8Array.from(result.bytes);
    return { bytes, fields: result.fixups.map((fixup) => fieldOf(fixup, targets, bytes.length, body)) };
  }

  /** `default bnd` puts BND before the branches that take it; a short jump never has it. */
  private bound(match: Match, prefixes: Set<PrefixName>, body: Instruction): void {
    const isShort = match.form.mnemonic === 'jmp' && match.form.operands[0]?.immediateBytes === 1;
    if (
      this.host.defaultBound &&
      !isShort &&
      takesBound(match) &&
      !body.prefixes.some(({ slot }) => slot === 'repeat')
    ) {
      prefixes.add('bnd');
    }
    if (!isShort || !prefixes.delete('bnd')) return;
    const span = body.prefixes.find(({ name }) => name === 'bnd')?.span ?? body.span;
    this.host.warn('A short jump keeps the bounds registers, so NASM leaves `bnd` away.', span);
  }

  private checkLock(match: Match, prefixes: ReadonlySet<PrefixName>, body: Instruction): void {
    if (!prefixes.has('lock') || lockable(match)) return;
    const span = body.prefixes.find(({ name }) => name === 'lock')?.span ?? body.span;
    this.host.warn(
      `\`lock\` needs an instruction that reads, changes and writes memory; \`${body.word.text}\` here does not.`,
      span,
      'prefix-lock',
    );
  }

  private choose(
    choices: readonly Choice[],
    prefixes: ReadonlySet<PrefixName>,
    rounding: Rounding | undefined,
    body: Instruction,
  ): Match | null {
    const { encodings } = this.host;
    const wanted = (form: Form): boolean => isAllowed(form, encodings, prefixes);
    const context = ({ operands, size, addressSize, accepts }: Choice): MatchContext => ({
      bits: this.host.bits,
      policy: NASM,
      prefixes,
      size,
      rounding,
      addressSize,
      accepts: accepts === undefined ? wanted : (form) => accepts(form) && wanted(form),
      rank: encodings.lateVex || !encodings.evex ? lateRankOf : rankOf,
      evaluate: constantOf,
      constants: operands.map((operand) => (operand.kind === 'immediate' ? constantOf(operand.value) : undefined)),
    });
    for (const choice of choices) {
      const { mnemonic, operands } = choice;
      const selection = select(mnemonic, operands, context(choice));
      if (selection.kind === 'match') return selection.match;
      if (selection.kind === 'ambiguous') {
        const assumed = this.assumed(choice, selection.operand);
        if (assumed !== null) {
          const again = select(mnemonic, assumed, context(choice));
          if (again.kind === 'match') return again.match;
        }
        const { message } = explainSizes(statementOf(choice, body), selection.sizes, selection.match, NASM);
        this.host.error(message, operands[selection.operand]?.span ?? body.span);
        return null;
      }
    }
    const { message, span } = explainMismatch(statementOf(choices[0], body), context(choices[0]));
    this.host.error(message, span);
    return null;
  }

  /** The operands with the size that NASM takes where nothing says one; null where it asks for one, too. */
  private assumed({ mnemonic, operands }: Choice, at: number): readonly Operand[] | null {
    const memory = operands[at];
    const size = assumedSize(mnemonic, operands[0]);
    if (size === undefined || memory.kind !== 'memory') return null;
    this.host.warn(`Nothing here says how many bytes \`${mnemonic}\` reads; NASM takes ${size / 8}.`, memory.span);
    return operands.with(at, { ...memory, size });
  }

  /** Jumps whose distance the source leaves open: short where the target is near enough, or has no place yet. */
  private branched({ named: { mnemonic }, operands, targets, body }: Prepared): readonly Operand[] {
    const [only] = operands;
    if (operands.length !== 1 || only.kind !== 'immediate' || !RELAXED.test(mnemonic)) return operands;
    if (only.distance !== undefined) return operands;
    if (only.strict === true || only.size !== undefined) return [{ ...only, distance: 'near' }];
    const length = 2 + body.prefixes.filter(({ name }) => name !== undefined && name !== 'bnd').length;
    const target = targets.get(only.value) ?? { offset: constantOf(only.value) ?? 0n, segment: null, isUnknown: false };
    const isShort = target.isUnknown || (target.segment === this.host.segment && isNear(target.offset - this.host.offset - BigInt(length))); // prettier-ignore
    return [{ ...only, distance: isShort ? 'short' : 'near' }];
  }

  /** A line of prefixes alone: their bytes, for the instruction on the next line. */
  prefixesAlone(prefixes: readonly PrefixUse[]): Uint8Array {
    const bytes: number[] = [];
    const { bits } = this.host;
    const names = new Set(prefixes.flatMap(({ name }) => (name === undefined ? [] : [this.prefixName(name)])));
    for (const [name, byte] of PREFIX_BYTES) {
      const size = /^(?:addr|data)(16|32)$/.exec(name)?.[1];
      const isNative = name.startsWith('addr') ? Number(size) === bits : Number(size) === Math.min(bits, 32);
      if (names.has(name) && (size === undefined || !isNative)) bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  }
}

/** Whether `cpu` allows the encoding, or a prefix asks for it. */
function isAllowed({ encoding }: Form, encodings: Encodings, prefixes: ReadonlySet<PrefixName>): boolean {
  if (encoding === 'evex') return encodings.evex || prefixes.has('{evex}');
  return encoding !== 'vex' || encodings.vex || prefixes.has('{vex}') || prefixes.has('{vex3}');
}

/** What the messages of the tables ask for. */
const statementOf = ({ mnemonic, operands }: Choice, body: Instruction): InstructionStatement => ({
  kind: 'instruction',
  text: body.word.text,
  notation: 'nasm',
  mnemonicSpan: body.word.span,
  candidates: [{ mnemonic }],
  prefixes: [],
  operands,
  span: body.span,
});

/** In the order in which NASM writes them. */
const PREFIX_BYTES: ReadonlyMap<PrefixName, number> = new Map<PrefixName, number>([
  ['wait', 0x9b],
  ['repne', 0xf2],
  ['xacquire', 0xf2],
  ['bnd', 0xf2],
  ['rep', 0xf3],
  ['xrelease', 0xf3],
  ['lock', 0xf0],
  ['es', 0x26],
  ['cs', 0x2e],
  ['ss', 0x36],
  ['ds', 0x3e],
  ['fs', 0x64],
  ['gs', 0x65],
  ['data16', 0x66],
  ['data32', 0x66],
  ['addr16', 0x67],
  ['addr32', 0x67],
]);

const RELAXED = /^j(?!cxz|ecxz|rcxz)/;
const isNear = (distance: bigint): boolean => distance >= -128n && distance <= 127n;
/** Whether `mov` has the accumulator, so that an address alone may have the width of all addresses. */
const hasAccumulator = ({ word, operands }: Instruction): boolean =>
  word.name!.folded.text === 'mov' &&
  operands.some(
    (node) => node.kind === 'register' && node.register.number === 0 && /^gpr(?:8|16|32|64)$/.test(node.register.class),
  );

/** A mask of `{k0}` is none. */
function masked(
  decorations: Decorations | undefined,
): Pick<RegisterOperand, 'mask' | 'zeroing'> & { broadcast?: number } {
  if (decorations === undefined) return {};
  const { mask, zeroing, broadcast } = decorations;
  return {
    ...(mask !== undefined && mask.number > 0 && { mask }),
    ...(zeroing && { zeroing }),
    ...(broadcast !== undefined && { broadcast }),
  };
}

const constantOf = (expr: Expr): bigint | undefined => (expr.kind === 'number' ? expr.value : undefined);

function hasSymbols(node: OperandNode): boolean {
  switch (node.kind) {
    case 'register':
      return false;
    case 'value':
      return isSymbolic(node.expression);
    case 'memory':
      return isSymbolic(node.expression);
    case 'far':
      return isSymbolic(node.selector) || isSymbolic(node.offset);
  }
}

function fieldOf(
  fixup: Fixup,
  targets: ReadonlyMap<Expr, Target>,
  length: number,
  body: Instruction,
): InstructionField {
  // prettier-ignore
  const target = targets.get(fixup.value);
  const { offset = constantOf(fixup.value) ?? 0n, segment = null, wrt = null, isRelative = false } = target ?? {};
  const isDistance = fixup.pcRelative || isRelative;
  return {
    at: fixup.offset,
    size: fixup.size,
    kind: isDistance ? 'distance' : 'address',
    base: fixup.pcRelative ? length : null,
    isSigned: fixup.signed,
    offset,
    target: segment,
    wrt,
    ...(fixup.pcRelative && fixup.size === 1 && { jump: targetName(body) }),
    span: fixup.span,
  };
}

/** The label that a jump names. */
function targetName({ operands }: Instruction): string {
  const [target] = operands;
  return target?.kind === 'value' && target.expression.kind === 'name' ? target.expression.label.name : '';
}

/** Near calls, returns and jumps but those on a counter. */
function takesBound({ form, operands: [target] }: Match): boolean {
  if (!/^(?:call|ret|jmp|j(?!cxz|ecxz|rcxz)\w+)$/.test(form.mnemonic)) return false;
  return form.operands[0]?.slot !== 'far' && !(target?.kind === 'memory' && target.far === true);
}

function lockable(match: Match): boolean {
  const first = match.operands[0];
  const memory =
    first?.kind === 'memory' || (match.form.mnemonic === 'xchg' && match.operands.some((o) => o.kind === 'memory'));
  return memory && match.form.lockable;
}
