import type { Span } from '../api';
import type { Expr } from '../expr';
import { registerNamed, type Register } from '../registers';
import type { ImmediateOperand, MemoryOperand, Operand } from '../statement';
import { AddressProblem, arrange, linear, registerSymbol } from './addresses';
import { ExpressionReader, type ExpressionHost } from './expressions';
import { foreignOperand } from './mistakes';
import { cover, isMark, placed, type Token } from './token';
import { OPERAND_SIZES } from './words';

export interface OperandHost extends ExpressionHost {
  readonly defaultRelative: boolean;
  readonly bits: 16 | 32 | 64;
  warn(message: string, span: Span): void;
}

interface Modifiers {
  size?: number;
  strict?: boolean;
  distance?: 'short' | 'near' | 'far';
  to?: boolean;
}

/** The register a token names, `st` and `st(3)` apart. */
export function registerOf(token: Token | undefined): Register | undefined {
  if (token?.kind !== 'identifier' || token.escaped === true) return undefined;
  return registerNamed(token.text);
}

/** In addresses registers are terms of the sum. */
const addressHost = (host: ExpressionHost): ExpressionHost => ({
  complain: (message, span, via) => host.complain(message, span, via),
  qualify: (name, token) => host.qualify(name, token),
  evaluate: (expr) => host.evaluate(expr),
  here: (span) => host.here?.(span) ?? { kind: 'here', span },
  word: (kind, name, at, role) => host.word(kind, name, at, role),
  register: registerSymbol,
});

/** Reads the operands of one instruction. Null after a complaint. */
export function readOperands(tokens: readonly Token[], host: OperandHost, lineEnd: Span): Operand[] | null {
  const operands: Operand[] = [];
  const reader = new ExpressionReader(tokens, host, lineEnd);
  if (tokens.length === 0) return operands;
  for (;;) {
    const toward = tokens[reader.position]?.text.toLowerCase() === 'to';
    const operand = new OperandReader(tokens, reader, host, lineEnd).read();
    if (operand === null) return null;
    operands.push(operand);
    if (toward) operands.push({ kind: 'register', register: registerNamed('st0')!, span: operand.span });
    const next = reader.peek();
    if (next === undefined) return operands;
    if (!isMark(next, ',')) {
      reader.complain(
        foreignOperand(tokens, reader.position) ??
          `\`${next.text}\` does not belong here; operands are separated by commas.`,
        next,
      );
      return null;
    }
    reader.position++;
  }
}

class OperandReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly reader: ExpressionReader,
    private readonly host: OperandHost,
    private readonly lineEnd: Span,
  ) {}

  read(): Operand | null {
    const { reader } = this;
    const first = reader.peek();
    const hint = foreignOperand(this.tokens, reader.position);
    if (hint !== null) return reader.complain(hint, first);
    const modifiers = this.modifiers();
    const token = reader.peek();
    if (token === undefined) return reader.complain('An operand is missing here.', undefined);
    if (isMark(token, '[')) return this.memory(token, modifiers, placed(first!));
    const register = registerOf(token);
    if (register !== undefined && !isMark(this.tokens[reader.position + 1], ':')) {
      reader.position++;
      this.host.word('register', register.name, token);
      return { kind: 'register', register, span: placed(token) };
    }
    if (register !== undefined) return this.segmentBefore(token, register, modifiers, first!.span);
    return this.immediate(modifiers, first!.span);
  }

  /** `es:[rax]`, which NASM reads like `[es:rax]`. */
  private segmentBefore(token: Token, segment: Register, modifiers: Modifiers, start: Span): Operand | null {
    const open = this.tokens[this.reader.position + 2];
    if (segment.class !== 'segment' || !isMark(open, '[')) {
      return this.reader.complain(`NASM writes the segment inside the brackets: [${token.text}:address].`, token);
    }
    this.reader.position += 2;
    this.host.word('register', segment.name, token);
    const operand = this.memory(open, modifiers, start);
    return operand?.kind === 'memory' ? { ...operand, segment } : operand;
  }

  private modifiers(): Modifiers {
    const found: Modifiers = {};
    for (;;) {
      const token = this.reader.peek();
      if (token?.kind !== 'identifier' || token.escaped === true) return found;
      const word = token.text.toLowerCase();
      const size = OPERAND_SIZES.get(word);
      if (size !== undefined) found.size = size;
      else if (word === 'strict') found.strict = true;
      else if (word === 'short' || word === 'near' || word === 'far') found.distance = word;
      else if (word === 'to') found.to = true;
      else return found;
      this.host.word('keyword', word, token);
      this.reader.position++;
    }
  }

  private immediate(modifiers: Modifiers, start: Span): Operand | null {
    const { reader } = this;
    const value = this.withReference(reader.read());
    if (value === null) return null;
    if (reader.accept(':')) {
      const offset = reader.read();
      if (offset === null) return null;
      const span = cover(start, offset.span);
      return {
        kind: 'far',
        segment: value,
        offset,
        span,
        ...(modifiers.size === undefined ? {} : { size: modifiers.size }),
      };
    }
    const operand: ImmediateOperand = {
      kind: 'immediate',
      value,
      span: cover(start, value.span),
      ...(modifiers.size === undefined ? {} : { size: modifiers.size }),
      ...(modifiers.strict === true ? { strict: true } : {}),
      ...(modifiers.distance === undefined ? {} : { distance: modifiers.distance }),
    };
    return operand;
  }

  /** `wrt ..plt` and its kind: the relocation is asked for by name. */
  private withReference(value: Expr | null): Expr | null {
    const { reader } = this;
    const word = reader.peek();
    if (value === null || word?.kind !== 'identifier' || word.text.toLowerCase() !== 'wrt') return value;
    reader.position++;
    const name = reader.peek();
    const modifier = name === undefined ? undefined : REFERENCES.get(name.text.toLowerCase());
    if (modifier === undefined || value.kind !== 'symbol') {
      return reader.complain(
        'Behind `wrt` can stand ..plt, ..got, ..gotpc, ..gotoff, ..sym or ..tlsie, after the name of one symbol.',
        name,
      );
    }
    reader.position++;
    return { ...value, modifier };
  }

  private memory(open: Token, modifiers: Modifiers, start: Span): Operand | null {
    const { reader, tokens } = this;
    reader.position++;
    const words = this.addressWords();
    const segment = this.segment();
    const inner = new ExpressionReader(tokens, addressHost(this.host), this.lineEnd, reader.position);
    const expr = this.referenceInside(inner, inner.read());
    reader.position = inner.position;
    if (expr === null) {
      reader.failed = true;
      return null;
    }
    const close = reader.peek();
    if (!reader.accept(']')) {
      const hint = foreignOperand(tokens, reader.position);
      return reader.complain(
        hint ?? (close === undefined ? 'This `[` has no `]`.' : `\`${close.text}\` does not belong in this address.`),
        close ?? open,
      );
    }
    return this.address(expr, { ...modifiers, ...words }, segment, cover(start, close!.span));
  }

  private referenceInside(inner: ExpressionReader, expr: Expr | null): Expr | null {
    const outer = this.reader.position;
    this.reader.position = inner.position;
    const value = inner.failed ? null : this.withReference(expr);
    inner.position = this.reader.position;
    this.reader.position = outer;
    return value;
  }

  private address(
    expr: Expr,
    words: Modifiers & AddressWords,
    segment: Register | undefined,
    span: Span,
  ): MemoryOperand | null {
    const parts = linear(expr, (part) => this.host.evaluate(part));
    const via = this.tokens[0]?.via ?? null;
    if (parts instanceof AddressProblem) {
      this.host.complain(parts.message, parts.span, via);
      return null;
    }
    const pointer = parts.terms.find((term) => term.register.class === 'ip');
    const arranged = pointer === undefined ? arrange(parts.terms, words.noSplit === true, span) : { scale: 1 };
    if (arranged instanceof AddressProblem) {
      this.host.complain(arranged.message, arranged.span, via);
      return null;
    }
    if (pointer !== undefined) {
      this.host.complain('NASM has no `[rip+x]`; write `[rel x]`.', pointer.span, via);
      return null;
    }
    const zero = parts.rest?.kind === 'number' && parts.rest.value === 0n && arranged.base !== undefined;
    return {
      kind: 'memory',
      ...arranged,
      noSplit: true,
      ...(parts.rest === null || zero ? {} : { displacement: parts.rest }),
      ...(words.size === undefined ? {} : { size: words.size }),
      ...(words.distance === 'far' ? { far: true } : {}),
      ...(segment === undefined ? {} : { segment }),
      ...(words.displacementSize === undefined ? {} : { displacementSize: words.displacementSize }),
      ...(this.isRelative(arranged, words, segment, parts.rest) ? { ripRelative: true } : {}),
      span,
    };
  }

  /** `[rel x]`, or `default rel` where no register, no FS or GS and no plain number says otherwise. */
  private isRelative(
    parts: Pick<MemoryOperand, 'base' | 'index'>,
    words: AddressWords,
    segment: Register | undefined,
    rest: Expr | null,
  ): boolean {
    if (this.host.bits !== 64 || parts.base !== undefined || parts.index !== undefined) return false;
    const constant = rest !== null && this.host.evaluate(rest) !== undefined;
    if (words.relative === true && constant) {
      this.host.warn(
        'A plain number is no place in the program, so it cannot be reached from rip; NASM uses it as it is.',
        rest.span,
      );
      return false;
    }
    if (words.relative !== undefined) return words.relative;
    if (!this.host.defaultRelative || segment?.name === 'fs' || segment?.name === 'gs') return false;
    if (words.displacementSize === 64) return false;
    return rest !== null && !constant;
  }

  private addressWords(): AddressWords {
    const words: AddressWords = {};
    for (;;) {
      const token = this.reader.peek();
      if (token?.kind !== 'identifier' || token.escaped === true) return words;
      const word = token.text.toLowerCase();
      const size = OPERAND_SIZES.get(word);
      if (size !== undefined) words.displacementSize = size;
      else if (word === 'rel') words.relative = true;
      else if (word === 'abs') words.relative = false;
      else if (word === 'nosplit') words.noSplit = true;
      else return words;
      this.host.word('keyword', word, token);
      this.reader.position++;
    }
  }

  private segment(): Register | undefined {
    const register = registerOf(this.reader.peek());
    if (register?.class !== 'segment' || !isMark(this.tokens[this.reader.position + 1], ':')) return undefined;
    this.host.word('register', register.name, this.reader.peek()!);
    this.reader.position += 2;
    return register;
  }
}

interface AddressWords {
  displacementSize?: number;
  relative?: boolean;
  noSplit?: boolean;
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['..plt', 'PLT'],
  ['..got', 'GOT'],
  ['..gotpc', 'GOTPC'],
  ['..gotpcrel', 'GOTPCREL'],
  ['..gotoff', 'GOTOFF'],
  ['..tlsie', 'GOTTPOFF'],
]);
