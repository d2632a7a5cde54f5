import type { Span } from '../../api';
import { registerNamed, type Register } from '../../registers';
import { cover, isMark, type Token } from '../text/token';
import type { Expression } from './expression';
import { keywordOf, registerOf, type Special } from './keywords';
import { foreignOperand } from './mistakes';
import { ExpressionReader, type ReaderHost } from './reader';
import type { Decorations, MemoryNode, OperandNode, PrefixUse } from './statement';
import { PREFIXES } from './words';

interface Words {
  /** Only the first size counts. */
  size?: number;
  strict?: boolean;
  distance?: 'short' | 'near' | 'far';
  to?: boolean;
}

interface AddressWords {
  displacementSize?: number;
  relative?: boolean;
  noSplit?: boolean;
  prefix?: PrefixUse['name'];
}

/** Reads the operands of one instruction. Null after a complaint. Source: The NASM manual 2.16, chapters 3.1 to 3.3. */
export function readOperands(
  tokens: readonly Token[],
  host: ReaderHost,
  lineEnd: Span,
  mnemonic: string,
): OperandNode[] | null {
  const operands: OperandNode[] = [];
  const reader = new ExpressionReader(tokens, host, lineEnd);
  reader.takesRegisters = true;
  while (reader.peek() !== undefined) {
    const operand = new OperandReader(tokens, reader, host, mnemonic).read();
    if (operand === null) return null;
    operands.push(operand);
    const next = reader.peek();
    if (next === undefined) break;
    if (!reader.accept(',')) {
      return reader.complain(
        foreignOperand(tokens, reader.position) ??
          `\`${next.text}\` does not belong here; operands are separated by commas.`,
        next,
      );
    }
  }
  return operands;
}

class OperandReader {
  private readonly words: Words = {};
  private readonly address: AddressWords = {};
  private segment: Register | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly reader: ExpressionReader,
    private readonly host: ReaderHost,
    private readonly mnemonic: string,
  ) {}

  read(): OperandNode | null {
    const { reader } = this;
    const first = reader.peek();
    const hint = foreignOperand(this.tokens, reader.position);
    if (hint !== null) return reader.complain(hint, first);
    this.readWords();
    const token = reader.peek();
    if (token === undefined) return reader.complain('An operand is missing here.', undefined);
    if (isMark(token, '{')) return this.alone(token);
    const start = first!.span;
    if (isMark(token, '[')) return this.memory(token, start);
    if (keywordOf(token)?.kind === 'masm-ptr') {
      reader.position++;
      return this.naked(start);
    }
    const register = this.plainRegister(token);
    if (register !== undefined) {
      const decorations = this.decorations();
      return decorations === null ? null : { kind: 'register', register, isTarget: this.words.to === true, size: this.words.size, decorations, span: token.span }; // prettier-ignore
    }
    const segment = this.segmentPrefix();
    if (segment !== undefined) {
      this.segment = segment;
      return this.naked(start);
    }
    return this.value(start);
  }

  /** `{rn-sae}` where an operand could stand. */
  private alone(token: Token): OperandNode | null {
    const decorations = this.decorations();
    if (decorations === null || decorations === undefined) return null;
    const expression: Expression = { kind: 'number', value: 0n, span: token.span };
    return {
      kind: 'value',
      expression,
      strict: false,
      distance: undefined,
      size: undefined,
      decorations,
      span: token.span,
    };
  }

  /** A register and nothing more. */
  private plainRegister(token: Token): Register | undefined {
    const register = registerOf(token);
    const next = this.tokens[this.reader.position + 1];
    if (register === undefined || (next !== undefined && !isMark(next, ',') && isContinued(next))) return undefined;
    this.host.word('register', register.name, token);
    this.reader.position++;
    return register;
  }

  /** `{k1}{z}`, `{1to8}`; null after a complaint. */
  private decorations(): Decorations | undefined | null {
    const { reader } = this;
    if (!isMark(reader.peek(), '{')) return undefined;
    const found: Decorations = {};
    while (isMark(reader.peek(), '{')) {
      const open = reader.peek();
      reader.position++;
      let text = '';
      for (let token = reader.peek(); token !== undefined && !isMark(token, '}'); token = reader.peek()) {
        text += token.text.toLowerCase();
        reader.position++;
      }
      if (!reader.accept('}')) return reader.complain('This `{` has no `}`.', open);
      if (!decorate(found, text)) return reader.complain('Behind an operand, `{k1}`, `{z}`, `{1to8}` or `{rn-sae}` may stand in braces.', open); // prettier-ignore
    }
    return found;
  }

  private segmentPrefix(): Register | undefined {
    const register = registerOf(this.reader.peek());
    if (register?.class !== 'segment' || !isMark(this.tokens[this.reader.position + 1], ':')) return undefined;
    this.host.word('register', register.name, this.reader.peek()!);
    this.reader.position += 2;
    return register;
  }

  private readWords(): void {
    for (;;) {
      const keyword = keywordOf(this.reader.peek());
      if (keyword?.kind === 'size') this.words.size ??= keyword.bits;
      else if (keyword?.kind === 'special' && !this.special(keyword.word)) return;
      else if (keyword?.kind !== 'special') return;
      this.keyword();
    }
  }

  private isAddressPrefix(): boolean {
    return PREFIXES.get(this.reader.peek()!.name!.folded.text)?.slot === 'address';
  }

  /** Takes a word that says something of an operand. */
  private keyword(): void {
    const token = this.reader.peek()!;
    this.host.word('keyword', token.text.toLowerCase(), token);
    this.reader.position++;
  }

  private special(word: Special): boolean {
    switch (word) {
      case 'strict':
        this.words.strict = true;
        return true;
      case 'short':
      case 'near':
      case 'far':
        this.words.distance = word;
        return true;
      case 'to':
        this.words.to = true;
        return true;
      case 'long':
        this.words.size ??= 32;
        return true;
      case 'abs':
      case 'rel':
      case 'nosplit':
        return false;
    }
  }

  private readAddressWords(): void {
    for (;;) {
      const keyword = keywordOf(this.reader.peek());
      if (keyword?.kind === 'size') this.address.displacementSize = keyword.bits;
      else if (keyword?.kind === 'special' && keyword.word === 'rel') this.address.relative = true;
      else if (keyword?.kind === 'special' && keyword.word === 'abs') this.address.relative = false;
      else if (keyword?.kind === 'special' && keyword.word === 'nosplit') this.address.noSplit = true;
      else if (keyword?.kind === 'special' && keyword.word === 'long') this.address.displacementSize = 32;
      else if (keyword?.kind === 'prefix' && this.isAddressPrefix())
        this.address.prefix = PREFIXES.get(this.reader.peek()!.name!.folded.text)!.name; // prettier-ignore
      else return;
      this.keyword();
    }
  }

  private value(start: Span): OperandNode | null {
    const { reader } = this;
    const value = reader.read();
    if (value === null) return null;
    const next = reader.peek();
    if (isMark(next, '[')) return this.memory(next!, start, value);
    const span = cover(start, value.span);
    if (/^lea$/i.test(this.mnemonic) && !isMark(next, ':')) return this.node(value, null, span);
    const { size, strict = false, distance } = this.words;
    if (!isMark(next, ':')) {
      const decorations = this.decorations();
      return decorations === null
        ? null
        : { kind: 'value', expression: value, strict, distance, size, decorations, span };
    }
    reader.position++;
    if (!/^(?:jmp|call)$/i.test(this.mnemonic)) {
      return reader.complain('Before `:` in an operand stands a segment register.', next);
    }
    const offset = reader.read();
    if (offset === null) return null;
    return { kind: 'far', selector: value, offset, size, decorations: undefined, span: cover(start, offset.span) };
  }

  /** An address without brackets: `fs:8`. */
  private naked(start: Span): OperandNode | null {
    const { reader } = this;
    if (keywordOf(reader.peek())?.kind === 'masm-flat') {
      reader.position++;
      if (!reader.accept(':')) return reader.complain('`flat` stands before `:`.', reader.peek());
    }
    const open = reader.peek();
    if (isMark(open, '[')) return this.memory(open!, start);
    const segment = this.segmentPrefix();
    if (segment !== undefined) this.segment = segment;
    this.readAddressWords();
    const expression = reader.read();
    if (expression === null) return null;
    const next = reader.peek();
    if (isMark(next, '[')) return this.memory(next!, start, expression);
    return this.node(expression, null, cover(start, expression.span));
  }

  /** `[…]`, perhaps behind a displacement. */
  private memory(open: Token, start: Span, before: Expression | null = null): OperandNode | null {
    const { reader } = this;
    reader.position++;
    this.readAddressWords();
    const segment = this.segmentPrefix();
    if (segment !== undefined) this.segment = segment;
    this.readAddressWords();
    const inner = reader.read();
    if (inner === null) return null;
    let index: Expression | null = null;
    if (isMark(reader.peek(), ',') && !isClosedBefore(this.tokens, reader.position)) {
      reader.position++;
      index = reader.read();
      if (index === null) return null;
    }
    const close = reader.peek();
    if (!reader.accept(']')) {
      const hint = foreignOperand(this.tokens, reader.position);
      return reader.complain(
        hint ?? (close === undefined || isMark(close, ',') ? 'This `[` has no `]`.' : `\`${close.text}\` does not belong in this address.`), // prettier-ignore
        close === undefined || isMark(close, ',') ? open : close,
      );
    }
    const expression: Expression =
      before === null
        ? inner
        : { kind: 'binary', operator: 'add', left: before, right: inner, span: cover(before.span, inner.span) };
    return this.node(expression, index, cover(start, close!.span));
  }

  private node(expression: Expression, index: Expression | null, span: Span): MemoryNode | null {
    const decorations = this.decorations();
    if (decorations === null) return null;
    const { size, strict = false, distance } = this.words;
    const { displacementSize, relative, noSplit = false, prefix } = this.address;
    return {
      kind: 'memory',
      expression,
      index,
      segment: this.segment,
      displacementSize,
      relative,
      noSplit,
      addressPrefix: prefix,
      decorations,
      isFar: distance === 'far',
      strict,
      size,
      span,
    };
  }
}

/** Takes in what stands in one pair of braces; false when it is no decoration. */
function decorate(found: Decorations, text: string): boolean {
  const rounding = /^(?:(r[nduz])-sae|sae)$/.exec(text);
  const broadcast = /^1to(2|4|8|16|32)$/.exec(text);
  if (/^k[0-7]$/.test(text)) found.mask = registerNamed(text)!;
  else if (text === 'z') found.zeroing = true;
  else if (broadcast !== null) found.broadcast = Number(broadcast[1]);
  else if (rounding !== null) found.rounding = (rounding[1] ?? 'sae') as NonNullable<Decorations['rounding']>;
  else return false;
  return true;
}

/** Whether a token behind a register goes on with an expression. */
const isContinued = (token: Token): boolean => token.kind === 'mark' && token.text !== '{';

/** Whether a comma stands outside the bracket that was opened: its `]` is missing. */
function isClosedBefore(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < tokens.length; at++) {
    if (isMark(tokens[at], ']')) return false;
    if (isMark(tokens[at], '[')) return true;
  }
  return true;
}
