import { encode } from '../../encode/encode';
import type { Expr } from '../../expr';
import { explainEncoding, explainMismatch, explainSizes } from '../../explain/mismatch';
import { suspiciousInstruction } from '../../explain/suspicion';
import type { Form } from '../../select/forms';
import { select, type Match, type MatchContext } from '../../select/match';
import { NASM } from '../../select/policy';
import type { InstructionStatement, Operand, PrefixName, Rounding } from '../../statement';
import { misprinted, withDisplacements } from '../isa/misprints';
import { instructionNamed, type Named } from '../isa/names';
import { lateRankOf, rankOf } from '../isa/rank';
import { assumedSize, readingOf, type Choice } from '../isa/reading';
import { isSymbolic } from '../source/expression';
import type { Instruction, OperandNode } from '../source/statement';
import type { Target } from './address';
import type { Encodings } from './directives';
import { fieldOf, type InstructionField } from './fields';
import { OperandValues, type OperandHost } from './operands';
import { addBound, checkLock, prefixName } from './prefixes';

export interface EncoderHost extends OperandHost {
  readonly defaultBound: boolean;
  readonly encodings: Encodings;
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

/** Chooses the form of each instruction and encodes it. */
export class InstructionEncoder {
  private readonly operands: OperandValues;

  constructor(private readonly host: EncoderHost) {
    this.operands = new OperandValues(host);
  }

  /** The values of its operands; null after a complaint. */
  prepare(body: Instruction): Prepared | null {
    const { host } = this;
    const named = instructionNamed(body.word.name!.folded.text, host.bits);
    if (named === undefined) {
      host.error(`\`${body.word.text}\` does not exist in ${host.bits}-bit mode.`, body.word.span);
      return null;
    }
    const prefixes = new Set<PrefixName>();
    for (const { name } of body.prefixes) if (name !== undefined) prefixes.add(prefixName(name, host.bits));
    const targets = new Map<Expr, Target>();
    const operands: Operand[] = [];
    for (const node of body.operands) {
      if (node.kind === 'value' && node.decorations !== undefined) continue;
      const operand = this.operands.read(node, body, prefixes, targets);
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
    checkLock(match, prefixes, body, host);
    addBound(match, prefixes, body, host);
    const suspicion = suspiciousInstruction(match);
    if (suspicion !== undefined) host.warn(suspicion.message, suspicion.span);
    const misprint = misprinted(match.form);
    if (misprint !== null) {
      const message = `NASM 2.16 writes the opcode of ${misprint.means} for \`${body.word.text}\`, and so it is here.`;
      host.warn(message, body.word.span);
    }
    const form = withDisplacements(misprint?.form ?? match.form);
    const written = form === match.form ? match : { ...match, form };
    const result = encode(written, { bits: host.bits, policy: NASM, prefixes, rounding, constant: constantOf });
    if ('problem' in result) {
      const operand = match.operands[result.operand];
      host.error(explainEncoding(result.problem, operand), operand?.span ?? body.span);
      return null;
    }
    const bytes = Uint8Array.from(result.bytes);
    return { bytes, fields: result.fixups.map((fixup) => fieldOf(fixup, targets, bytes.length, body)) };
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

const RELAXED = /^j(?!cxz|ecxz|rcxz)/;
const isNear = (distance: bigint): boolean => distance >= -128n && distance <= 127n;
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
