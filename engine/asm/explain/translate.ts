import type { Syntax } from '../api';
import type { Expr } from '../expr';
import type { InstructionStatement, MemoryOperand, Operand } from '../statement';
import { tryStatement, type Trial } from './trial';

const SUFFIX: ReadonlyMap<number, string> = new Map([[8, 'b'], [16, 'w'], [32, 'l'], [64, 'q']]); // prettier-ignore
const SIZE: ReadonlyMap<number, string> = new Map([[8, 'byte'], [16, 'word'], [32, 'dword'], [64, 'qword'], [80, 'tword'], [128, 'oword']]); // prettier-ignore
const GAS_NUMBER = /^(0x[0-9a-f]+|0b[01]+|[1-9][0-9]*|0)$/i;

/**
 * The statement in another notation, or undefined when that cannot be said. Between the notations of GNU as the bytes are
 * the same; NASM may choose a shorter encoding.
 * @param text the statement as it is written, whose `trial` this is.
 */
export function translate(text: string, trial: Trial, to: Syntax, bits: 16 | 32 | 64): string | undefined {
  const [statement, ...more] = trial.statements;
  if (statement?.kind !== 'instruction' || more.length > 0) return undefined;
  const made = new Writer(text, to).statement(statement);
  if (made === undefined) return undefined;
  const result = tryStatement(made, to, bits);
  const same = to === 'nasm' || statement.notation === 'nasm' || result.bytes === trial.bytes;
  return result.isFine && same ? made : undefined;
}

class Unsayable extends Error {}

/** Writes one statement. */
class Writer {
  constructor(
    private readonly text: string,
    private readonly to: Syntax,
  ) {}

  statement(statement: InstructionStatement): string | undefined {
    try {
      return this.to === 'att' ? this.att(statement) : this.intel(statement);
    } catch (problem) {
      if (problem instanceof Unsayable) return undefined;
      throw problem;
    }
  }

  private att({ candidates, operands: written, prefixes }: InstructionStatement): string {
    const [{ mnemonic, size, operands = written }] = candidates;
    const branch = /^(j|call|loop)/.test(mnemonic);
    const registers = operands.filter((one) => one.kind === 'register' && one.register.class.startsWith('gpr'));
    const memory = operands.find((one) => one.kind === 'memory');
    const width = size ?? memory?.size;
    const extending = /^mov([sz])xd?$/.exec(mnemonic);
    let name = mnemonic;
    if (extending !== null) name = this.extending(extending[1], operands);
    else if (registers.length === 0 && memory !== undefined && width !== undefined && !branch)
      name += SUFFIX.get(width) ?? '';
    const list = operands.map((one) => this.attOperand(one, branch)).toReversed();
    return joined([...prefixes.map(({ name: prefix }) => prefix), name], list);
  }

  private extending(kind: string, [target, source]: readonly Operand[]): string {
    const from =
      source?.kind === 'register' ? source.register.bits : source?.kind === 'memory' ? source.size : undefined;
    const to = target?.kind === 'register' ? target.register.bits : undefined;
    const [short, long] = [SUFFIX.get(from ?? 0), SUFFIX.get(to ?? 0)];
    if (short === undefined || long === undefined) throw new Unsayable();
    return `mov${kind}${short}${long}`;
  }

  private attOperand(operand: Operand, branch: boolean): string {
    switch (operand.kind) {
      case 'register':
        return `${branch ? '*' : ''}%${operand.register.name}`;
      case 'immediate':
        return branch ? this.expr(operand.value) : `$${this.expr(operand.value)}`;
      case 'memory':
        return `${branch ? '*' : ''}${this.attMemory(operand)}`;
      case 'far':
        throw new Unsayable();
    }
  }

  private attMemory({ segment, base, index, scale, displacement, ripRelative }: MemoryOperand): string {
    const before = segment === undefined ? '' : `%${segment.name}:`;
    const shift = displacement === undefined ? '' : this.expr(displacement);
    if (ripRelative === true) return `${before}${shift}(%rip)`;
    if (base === undefined && index === undefined) return `${before}${shift}`;
    const parts = [base === undefined ? '' : `%${base.name}`];
    if (index !== undefined)
      parts.push(`%${index.name}`, ...(scale === 1 && base !== undefined ? [] : [String(scale)]));
    return `${before}${shift}(${parts.join(',')})`;
  }

  private intel({ candidates, operands: written, prefixes }: InstructionStatement): string {
    const [{ mnemonic, size, operands = written }] = candidates;
    const branch = /^(j|call|loop)/.test(mnemonic);
    const sized = operands.some((one) => one.kind === 'register' && one.register.class.startsWith('gpr'));
    const extends_ = /^mov[sz]xd?$/.test(mnemonic);
    const list = operands.map((one) => {
      if (one.kind === 'register') return one.register.name;
      if (one.kind === 'immediate') return this.expr(one.value);
      if (one.kind === 'far') throw new Unsayable();
      const width = one.size ?? (sized ? undefined : size);
      const word = width === undefined || (sized && !extends_) || mnemonic === 'lea' ? undefined : SIZE.get(width);
      return `${word === undefined ? '' : `${word}${this.to === 'intel' ? ' ptr' : ''} `}${this.intelMemory(one, branch)}`;
    });
    const name = this.to === 'nasm' && mnemonic === 'movabs' ? 'mov' : mnemonic;
    return joined([...prefixes.map(({ name: prefix }) => prefix), name], list);
  }

  private intelMemory(memory: MemoryOperand, _branch: boolean): string {
    const { segment, base, index, scale, displacement, ripRelative } = memory;
    const terms: string[] = [];
    if (ripRelative === true && this.to === 'intel') terms.push('rip');
    if (base !== undefined) terms.push(base.name);
    if (index !== undefined) terms.push(scale === 1 ? index.name : `${index.name}*${scale}`);
    if (displacement !== undefined) terms.push(this.expr(displacement));
    const inner = terms.join('+').replaceAll('+-', '-');
    const relative = ripRelative === true && this.to === 'nasm' ? 'rel ' : '';
    const before = segment === undefined ? '' : `${segment.name}:`;
    return this.to === 'nasm' ? `[${before}${relative}${inner}]` : `${before}[${inner}]`;
  }

  private expr(expr: Expr): string {
    switch (expr.kind) {
      case 'number': {
        const written = this.text.slice(expr.span.column - 1, expr.span.endColumn - 1);
        const plain = written.replace(/^[-+]/, '');
        return GAS_NUMBER.test(plain) ? written : String(expr.value);
      }
      case 'symbol':
        if (expr.modifier !== undefined || !/^[\w.$@?]+$/.test(expr.name)) throw new Unsayable();
        return expr.name;
      case 'unary':
        return `${{ neg: '-', not: '~', lnot: '!' }[expr.operator]}${this.expr(expr.operand)}`;
      case 'binary': {
        const sign = { add: '+', sub: '-', mul: '*' }[expr.operator as string];
        if (sign === undefined) throw new Unsayable();
        return `${this.expr(expr.left)}${sign}${this.expr(expr.right)}`;
      }
      case 'here':
        throw new Unsayable();
    }
  }
}

const joined = (names: readonly string[], operands: readonly string[]): string =>
  `${names.join(' ')}${operands.length === 0 ? '' : ` ${operands.join(', ')}`}`;
