import type { Span } from '../api';
import { applyBinary, applyUnary, joinSpans, type BinaryOperator, type Expr } from '../expr';
import type { WordKind, WordRole } from '../listener';
import { registerNamed, type Register } from '../registers';
import { characterConstant, isFloat, readInteger, stringBytes } from './literals';
import { after, isMark, placed, type Expansion, type Token } from './token';

/** What reading an expression needs to know. */
export interface ExpressionHost {
  /** `via` is the way of the token through macros. */
  complain(message: string, span: Span, via: Expansion | null): void;
  /** The symbol a name in the source stands for: local labels get their parent's name in front. */
  qualify(name: string, token: Token): string;
  /** The value known now, or undefined. */
  evaluate(expr: Expr): bigint | undefined;
  /** What `$` stands for, where it is not the place in the section (inside `struc`). */
  here?(span: Span): Expr;
  /** In addresses: the name under which a register goes through the expression. */
  register?(register: Register): string;
  word(kind: WordKind, name: string, at: Token, role?: WordRole): void;
}

type Level = readonly (readonly [mark: string, operator: BinaryOperator])[];

/** Loosest first. Source: The NASM manual 2.16, chapter 3.5. */
const LEVELS: readonly Level[] = [
  [['||', 'lor']],
  [['^^', 'lxor']],
  [['&&', 'land']],
  [
    ['=', 'eq'],
    ['==', 'eq'],
    ['!=', 'ne'],
    ['<>', 'ne'],
    ['<', 'lt'],
    ['<=', 'le'],
    ['>', 'gt'],
    ['>=', 'ge'],
  ],
  [['|', 'or']],
  [['^', 'xor']],
  [['&', 'and']],
  [
    ['<<', 'shl'],
    ['<<<', 'shl'],
    ['>>', 'shr'],
    ['>>>', 'sar'],
  ],
  [
    ['+', 'add'],
    ['-', 'sub'],
  ],
  [
    ['*', 'mul'],
    ['/', 'udiv'],
    ['//', 'sdiv'],
    ['%', 'umod'],
    ['%%', 'smod'],
  ],
];

const NESTING = 200;

/** Reads expressions from a run of tokens. After a complaint `failed` is true and the rest is not worth reading. */
export class ExpressionReader {
  position: number;
  failed = false;
  private depth = 0;

  /** `lineEnd` is where a missing operand would stand when the tokens run out. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly host: ExpressionHost,
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
      this.host.complain(
        message,
        token?.span ?? (last === undefined ? this.lineEnd : after(last.span)),
        token?.via ?? last?.via ?? null,
      );
    }
    this.failed = true;
    return null;
  }

  /** A whole expression, or null after a complaint. */
  read(): Expr | null {
    if (this.depth > NESTING) return this.complain('This expression is nested too deeply.', this.peek());
    this.depth++;
    const condition = this.level(0);
    const whole = condition !== null && isMark(this.peek(), '?') ? this.choice(condition) : condition;
    this.depth--;
    return whole;
  }

  /** `a ? b : c`; the condition must be known now. */
  private choice(condition: Expr): Expr | null {
    const mark = this.peek();
    this.position++;
    const yes = this.read();
    if (yes === null) return null;
    if (!this.accept(':')) return this.complain('The `?` of this expression has no `:`.', mark);
    const no = this.read();
    if (no === null) return null;
    const value = this.host.evaluate(condition);
    if (value === undefined) return this.complain('What stands before `?` must be known here already.', mark);
    return value === 0n ? no : yes;
  }

  private level(index: number): Expr | null {
    const operators = LEVELS[index];
    if (operators === undefined) return this.unary();
    let left = this.level(index + 1);
    while (left !== null) {
      const token = this.peek();
      const row = token?.kind === 'mark' ? operators.find(([mark]) => mark === token.text) : undefined;
      if (token === undefined || row === undefined) break;
      this.position++;
      const right = this.level(index + 1);
      if (right === null) return null;
      left = this.binary(row[1], left, right, token);
    }
    return left;
  }

  private binary(operator: BinaryOperator, left: Expr, right: Expr, token: Token): Expr | null {
    const span = joinSpans(left.span, right.span);
    if (left.kind === 'number' && right.kind === 'number') {
      const value = applyBinary(operator, left.value, right.value);
      if (value === undefined) return this.complain('Division by zero.', token);
      return { kind: 'number', value, span };
    }
    return { kind: 'binary', operator, left, right, span };
  }

  private unary(): Expr | null {
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
    if (operand.kind === 'number') return { kind: 'number', value: applyUnary(operator, operand.value), span };
    return { kind: 'unary', operator, operand, span };
  }

  private primary(token: Token | undefined): Expr | null {
    if (token === undefined) return this.complain('A value is missing here.', undefined);
    this.position++;
    switch (token.kind) {
      case 'number':
        return this.integer(token);
      case 'string':
        return this.character(token);
      case 'identifier':
        return this.name(token);
      case 'mark':
        if (token.text === '$') return this.host.here?.(token.span) ?? { kind: 'here', span: token.span };
        if (token.text === '$$') return { kind: 'sectionStart', span: token.span };
        if (token.text === '(') return this.parenthesised(token);
        break;
      default:
        break;
    }
    this.position--;
    return this.complain(unexpected(token), token);
  }

  private integer(token: Token): Expr | null {
    this.host.word('number', token.text, token);
    if (isFloat(token.text)) {
      return this.complain(
        `\`${token.text}\` is a floating-point number; here only whole numbers can stand. In data, write it alone: dd ${token.text}.`,
        token,
      );
    }
    const number = readInteger(token.text);
    if ('problem' in number) return this.complain(number.problem, token);
    return { kind: 'number', value: BigInt.asIntN(64, number.value), span: token.span };
  }

  private character(token: Token): Expr | null {
    this.host.word('string', token.text, token);
    const bytes = stringBytes(token.text);
    if (bytes.length > 8) {
      return this.complain(`A text used as a number holds at most 8 bytes; this one has ${bytes.length}.`, token);
    }
    return { kind: 'number', value: BigInt.asIntN(64, characterConstant(bytes)), span: token.span };
  }

  private name(token: Token): Expr | null {
    if (token.escaped !== true) {
      const register = registerNamed(token.text);
      if (register !== undefined) this.host.word('register', register.name, token);
      if (register !== undefined && this.host.register !== undefined) {
        return { kind: 'symbol', name: this.host.register(register), span: token.span };
      }
      if (register !== undefined) {
        return this.complain(
          `The register \`${token.text}\` cannot be part of a number: its value is known only when the program runs.`,
          token,
        );
      }
    }
    const name = this.host.qualify(token.text, token);
    this.host.word('symbol', name, token);
    return { kind: 'symbol', name, span: placed(token) };
  }

  private parenthesised(open: Token): Expr | null {
    const inner = this.read();
    if (inner === null) return null;
    if (!this.accept(')')) return this.complain('This `(` has no `)`.', open);
    return inner;
  }
}

function unexpected(token: Token): string {
  if (token.kind === 'directive' && registerNamed(token.text.slice(1)) !== undefined) {
    return `\`${token.text}\` is AT&T notation; NASM writes the register as \`${token.text.slice(1)}\`.`;
  }
  if (token.kind === 'stray' && /^["'`]/.test(token.text)) return `This text has no closing ${token.text[0]}.`;
  return `\`${token.text}\` cannot stand here; a value is missing.`;
}
