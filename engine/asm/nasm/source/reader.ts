import type { Span } from '../../api';
import type { WordKind, WordRole } from '../../listener';
import { applyUnary, joinSpans, type BinaryOperator } from '../../expr';
import type { Register } from '../../registers';
import { applied } from '../passes/evaluate';
import type { Label } from '../passes/labels';
import { encodeFloat, type FloatMode } from '../text/floats';
import { readInteger } from '../text/numbers';
import { characterConstant, stringBytes, transformed } from '../text/strings';
import { after, isMark, type Token } from '../text/token';
import { isConstant, type Expression, type Log2 } from './expression';
import { keywordOf, nameIn, type Keyword } from './keywords';
import { unexpected } from './mistakes';

/** What reading an expression needs to know. */
export interface ReaderHost {
  complain(message: string, span: Span): void;
  caution(message: string, span: Span): void;
  /** A word of the source is read as this. */
  word(kind: WordKind, name: string, at: Token, role?: WordRole): void;
  /** The label of a name: local ones get their parent's name in front. */
  labelOf(name: string, token: Token): Label;
  readonly floatMode: FloatMode;
}

type Operator = BinaryOperator | 'cmp';

/** Binding powers, the loosest first. Source: The NASM manual 2.16, chapter 3.5. */
const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  { '||': 'lor' },
  { '^^': 'lxor' },
  { '&&': 'land' },
  { '=': 'eq', '==': 'eq', '!=': 'ne', '<>': 'ne', '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '<=>': 'cmp' },
  { '|': 'or' },
  { '^': 'xor' },
  { '&': 'and' },
  { '<<': 'shl', '<<<': 'shl', '>>': 'shr', '>>>': 'sar' },
  { '+': 'add', '-': 'sub' },
  { '*': 'mul', '/': 'udiv', '//': 'sdiv', '%': 'umod', '%%': 'smod' },
];

interface Binding {
  readonly power: number;
  readonly operator: Operator;
}

const BINDINGS: ReadonlyMap<string, Binding> = new Map(
  LEVELS.flatMap((level, power) =>
    Object.entries(level).map(([mark, operator]): [string, Binding] => [mark, { power, operator }]),
  ),
);

const NESTING = 500;

/** Reads expressions from a run of tokens. After a complaint `failed` is true and the rest is not worth reading. */
export class ExpressionReader {
  position: number;
  failed = false;
  /** Registers may stand in it, for addresses and operands. */
  takesRegisters = false;
  private depth = 0;

  /** `lineEnd` is where a missing operand would stand when the tokens run out. */
  constructor(
    readonly tokens: readonly Token[],
    private readonly host: ReaderHost,
    private readonly lineEnd: Span,
    start = 0,
  ) {
    this.position = start;
  }

  peek(): Token | undefined {
    return this.tokens[this.position];
  }

  /** Takes the mark when it comes next. */
  accept(mark: string): boolean {
    if (!isMark(this.peek(), mark)) return false;
    this.position++;
    return true;
  }

  complain(message: string, token: Token | undefined): null {
    if (!this.failed) {
      const last = this.tokens[this.position - 1];
      this.host.complain(message, token?.span ?? (last === undefined ? this.lineEnd : after(last.span)));
    }
    this.failed = true;
    return null;
  }

  /** A whole expression, perhaps with `wrt`, or null after a complaint. */
  read(): Expression | null {
    const value = this.choice();
    if (value === null || keywordOf(this.peek())?.kind !== 'wrt') return value;
    this.host.word('keyword', 'wrt', this.peek()!);
    this.position++;
    const base = this.unary();
    if (base === null) return null;
    return { kind: 'wrt', operand: value, base, span: joinSpans(value.span, base.span) };
  }

  /** `a ? b : c` */
  private choice(): Expression | null {
    if (this.depth > NESTING) return this.complain('This expression is nested too deeply.', this.peek());
    this.depth++;
    const condition = this.level(0);
    const mark = this.peek();
    let whole = condition;
    if (condition !== null && isMark(mark, '?')) {
      this.position++;
      const yes = this.choice();
      if (yes !== null && !this.accept(':')) this.complain('The `?` of this expression has no `:`.', mark);
      const no = this.failed ? null : this.choice();
      whole =
        yes === null || no === null
          ? null
          : { kind: 'choice', condition, yes, no, span: joinSpans(condition.span, no.span) };
    }
    this.depth--;
    return whole;
  }

  /** Operators that bind at least as tightly as `least`. */
  private level(least: number): Expression | null {
    let left = this.unary();
    while (left !== null) {
      const token = this.peek();
      const binding = token?.kind === 'mark' ? BINDINGS.get(token.text) : undefined;
      if (token === undefined || binding === undefined || binding.power < least) return left;
      this.position++;
      const right = this.level(binding.power + 1);
      if (right === null) return null;
      left = this.binary(binding.operator, left, right, token);
    }
    return left;
  }

  private binary(operator: Operator, left: Expression, right: Expression, token: Token): Expression | null {
    const span = joinSpans(left.span, right.span);
    // Sums of numbers stay sums: NASM tells an address with one from a plain one.
    if (isConstant(left) && isConstant(right) && !this.takesRegisters) {
      if (/div$|mod$/.test(operator) && right.value === 0n) return this.complain('Division by zero.', token);
      return { kind: 'number', value: applied(operator, left.value, right.value), span };
    }
    return { kind: 'binary', operator, left, right, span };
  }

  private unary(): Expression | null {
    const token = this.peek();
    if (token?.kind !== 'mark') return this.primary(token);
    const operator = token.text === '-' ? 'neg' : token.text === '~' ? 'not' : token.text === '!' ? 'lnot' : null;
    if (operator === null && token.text !== '+') return this.primary(token);
    if (this.depth++ > NESTING) return this.complain('This expression is nested too deeply.', token);
    this.position++;
    const operand = this.unary();
    this.depth--;
    if (operand === null || operator === null) return operand;
    const span = joinSpans(token.span, operand.span);
    if (isConstant(operand)) return { kind: 'number', value: applyUnary(operator, operand.value), span };
    return { kind: 'unary', operator, operand, span };
  }

  private primary(token: Token | undefined): Expression | null {
    if (token === undefined) return this.complain('A value is missing here.', undefined);
    this.position++;
    switch (token.kind) {
      case 'number':
        return this.integer(token);
      case 'string':
        this.host.word('string', token.text, token);
        return this.character(token, stringBytes(token.text));
      case 'id':
        return this.name(token);
      case 'mark':
        if (token.text === '$') return { kind: 'here', span: token.span };
        if (token.text === '$$') return { kind: 'base', span: token.span };
        if (token.text === '(') return this.parenthesised(token);
        break;
      case 'float':
        return this.complain(
          `\`${token.text}\` is a floating-point number; here only whole numbers can stand. In data, write it alone: dd ${token.text}.`,
          token,
        );
      default:
        break;
    }
    this.position--;
    return this.complain(unexpected(token), token);
  }

  private integer(token: Token): Expression | null {
    this.host.word('number', token.text, token);
    const number = readInteger(token.text);
    if ('problem' in number) return this.complain(number.problem, token);
    if (number.tooLong) this.host.caution(`\`${token.text}\` has more than 64 bits; only the lower ones count.`, token.span); // prettier-ignore
    return { kind: 'number', value: number.value, span: token.span };
  }

  private character(token: Token, bytes: readonly number[]): Expression {
    if (bytes.length > 8) {
      this.host.caution(
        `A text used as a number holds at most 8 bytes; this one has ${bytes.length}, of which the first 8 count.`,
        token.span,
      );
    }
    return { kind: 'number', value: BigInt.asIntN(64, characterConstant(bytes)), span: token.span };
  }

  private name(token: Token): Expression | null {
    const keyword = keywordOf(token);
    switch (keyword?.kind) {
      case undefined:
      case 'instruction':
      case 'data':
      case 'reserve':
      case 'equ':
      case 'incbin':
        return this.symbol(token);
      case 'register':
        return this.register(keyword.register, token);
      case 'seg':
        return this.segmentPart(token);
      case 'log2':
        return this.logarithm(keyword.rule, token);
      case 'floatize':
        return this.floatBits(keyword, token);
      case 'transform':
        return this.transformedText(keyword, token);
      default:
        this.position--;
        return this.complain(`\`${token.text}\` cannot stand here; a value is missing.`, token);
    }
  }

  private symbol(token: Token): Expression {
    const label = this.host.labelOf(nameIn(token), token);
    this.host.word('symbol', label.name, token);
    return { kind: 'name', label, span: token.span };
  }

  private register(register: Register, token: Token): Expression | null {
    this.host.word('register', register.name, token);
    if (this.takesRegisters) return { kind: 'register', register, span: token.span };
    return this.complain(
      `The register \`${token.text}\` cannot be part of a number: its value is known only when the program runs.`,
      token,
    );
  }

  private segmentPart(token: Token): Expression | null {
    this.host.word('keyword', token.text.toLowerCase(), token);
    const operand = this.unary();
    return operand === null ? null : { kind: 'seg', operand, span: joinSpans(token.span, operand.span) };
  }

  private logarithm(rule: Log2, token: Token): Expression | null {
    const operand = this.unary();
    return operand === null ? null : { kind: 'log2', rule, operand, span: joinSpans(token.span, operand.span) };
  }

  /** `__?float32?__(-1.5)` as the number that its bits are. */
  private floatBits({ format, from }: Keyword & { kind: 'floatize' }, word: Token): Expression | null {
    if (!this.accept('(')) return this.complain(`Behind \`${word.text}\` stands a number in brackets.`, this.peek());
    const isNegative = isMark(this.peek(), '-');
    if (isNegative || isMark(this.peek(), '+')) this.position++;
    const token = this.peek();
    if (token?.kind !== 'float' && keywordOf(token)?.kind !== 'float') {
      return this.complain('A floating-point number is missing here.', token);
    }
    this.host.word('number', token!.text, token!);
    this.position++;
    const result = encodeFloat(token!.text, isNegative, format, this.host.floatMode);
    if ('problem' in result) return this.complain(result.problem, token);
    if (result.warning !== undefined) this.host.caution(result.warning, token!.span);
    if (!this.accept(')')) return this.complain('This `(` has no `)`.', this.peek());
    const bytes = [...result.bytes].slice(from, from + 8);
    return { kind: 'number', value: BigInt.asIntN(64, characterConstant(bytes)), span: word.span };
  }

  private transformedText({ transform }: Keyword & { kind: 'transform' }, word: Token): Expression | null {
    const hasBracket = this.accept('(');
    const token = this.peek();
    if (token?.kind !== 'string') return this.complain(`Behind \`${word.text}\` stands a text.`, token);
    this.position++;
    const bytes = transformed(stringBytes(token.text), transform);
    if (bytes === null) return this.complain('This text is not valid UTF-8.', token);
    if (hasBracket && !this.accept(')')) return this.complain('This `(` has no `)`.', this.peek());
    return this.character(word, bytes);
  }

  private parenthesised(open: Token): Expression | null {
    const inner = this.choice();
    if (inner === null) return null;
    if (!this.accept(')')) return this.complain('This `(` has no `)`.', open);
    return inner;
  }
}
