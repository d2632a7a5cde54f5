import type { Span } from '../../api';
import { stringBytes } from '../text/strings';
import { decoded } from '../macros/directives-strings';
import { bytesOf, keyOf, type LineModes } from '../passes/known-bytes';
import { after, cover, isMark, lazily, outermost, spanOf, type Expansion, type Token } from '../text/token';
import type { Line } from '../macros/preprocessor';
import { DataReader } from './data';
import type { Expression } from './expression';
import { keywordOf, nameIn } from './keywords';
import { attWord, foreignDirective, strangeStart, unknownWord } from './mistakes';
import { readOperands } from './operands';
import { ExpressionReader, type ReaderHost } from './reader';
import type { Body, Directive, Key, Nothing, PrefixUse, Statement, StatementLabel } from './statement';
import { BRACED_PREFIXES, DIRECTIVE_WORDS, nearestWord, PREFIXES, type PrefixWord } from './words';

export interface LineHost extends ReaderHost {
  /** A label stands here; it is the parent of local ones that follow, unless it is local itself. */
  enterLabel(token: Token): StatementLabel;
  readonly directives: ReadonlySet<string>;
  /** How many remarks there were so far, those that nobody wanted too. */
  readonly remarks: number;
  /** Null when every line has to be read. */
  readonly modes: LineModes | null;
}

/** Reads one line into a statement; null after a complaint that leaves nothing of it. */
export function readLine({ tokens, via }: Line, host: LineHost): Statement | null {
  return new LineReader(tokens, via, host).read();
}

class LineReader {
  private position = 0;
  private readonly origin: Span;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly via: Expansion | null,
    private readonly host: LineHost,
  ) {
    this.origin = outermost(tokens[0].span, via);
  }

  private get token(): Token | undefined {
    return this.tokens[this.position];
  }

  private complain(message: string, span: Span): null {
    this.host.complain(message, span);
    return null;
  }

  read(): Statement | null {
    const first = this.tokens[0];
    if (isMark(first, '[')) return this.statement(null, null, this.directive(first));
    const keyword = keywordOf(first)?.kind;
    const isLabel = first.kind === 'id' && (keyword === undefined || (MAY_BE_LABELS.has(keyword) && isMark(this.tokens[1], ':'))); // prettier-ignore
    if (isLabel) return this.labelled(first);
    if (!startsStatement(first)) return this.complain(this.wrongStart(first), first.span);
    return this.rest(null, true);
  }

  private statement(label: StatementLabel | null, times: Expression | null, body: Body | null): Statement | null {
    if (body === null && label === null) return null;
    return { label, times, body, via: this.via, origin: this.origin };
  }

  private wrongStart(first: Token): string {
    const keyword = keywordOf(first);
    if (keyword?.kind === 'register') {
      return isMark(this.tokens[1], ':')
        ? `\`${first.text}\` is a register and cannot be the name of a label.`
        : `\`${first.text}\` is a register; an instruction or a label is missing before it.`;
    }
    return strangeStart(first, this.tokens);
  }

  private labelled(first: Token): Statement | null {
    const hasColon = isMark(this.tokens[1], ':');
    this.position = hasColon ? 2 : 1;
    const next = this.token;
    if (!hasColon && (next === undefined || !startsStatement(next))) {
      const foreign = foreignDirective(first, next === undefined);
      if (foreign !== null && next !== undefined) return this.complain(foreign, first.span);
      if (foreign !== null) {
        this.host.caution(foreign, first.span);
        return null;
      }
      if (next === undefined) this.orphan(first);
      else {
        this.host.word('unknown', first.text.toLowerCase(), first);
        return this.complain(unknownWord(first.text), first.span);
      }
    }
    if (keywordOf(next)?.kind === 'equ') return this.equate(first);
    const label = this.host.enterLabel(first);
    if (next === undefined) return this.statement(label, null, null);
    if (startsStatement(next)) return this.rest(label, false);
    this.complain(this.notAfterLabel(next), next.span);
    return this.statement(label, null, null);
  }

  private notAfterLabel(next: Token): string {
    if (isMark(next, '[')) return 'A directive in brackets stands alone on its line.';
    if (next.kind !== 'id') return strangeStart(next, this.tokens.slice(this.position));
    if (keywordOf(next) !== null) return this.wrongStart(next);
    return isMark(this.tokens[this.position + 1], ':')
      ? `A line has one label; \`${next.text}\` would be the second.`
      : (foreignDirective(next, false) ?? unknownWord(next.text));
  }

  private orphan(label: Token): void {
    const foreign = attWord(label.text);
    if (foreign !== null) {
      this.host.caution(`${foreign} Alone on a line it is taken as a label.`, label.span);
      return;
    }
    if (DIRECTIVE_WORDS.has(label.text.toLowerCase())) return;
    const near = nearestWord(label.text);
    const hint = near === undefined ? '' : ` Did you mean the instruction \`${near}\`?`;
    this.host.caution(
      `\`${label.text}\` alone on a line is taken as a label; a colon behind it would say so.${hint}`,
      label.span,
    );
  }

  /** `name equ value` */
  private equate(name: Token): Statement | null {
    const word = this.token!;
    this.host.word('directive', 'equ', word);
    const defined = this.host.labelOf(nameIn(name), name);
    this.host.word('symbol', defined.name, name, 'definition');
    const reader = new ExpressionReader(this.tokens, this.host, after(word.span), this.position + 1);
    const value = reader.read();
    if (value === null) return null;
    let offset: Expression | null = null;
    if (reader.accept(':')) {
      offset = reader.read();
      if (offset === null) return null;
    }
    const extra = reader.peek();
    if (extra !== undefined) return reader.complain(`\`${extra.text}\` does not belong here.`, extra);
    const label: StatementLabel = { label: defined, span: name.span };
    const span = cover(name.span, (offset ?? value).span);
    return this.statement(label, null, { kind: 'equate', value, offset, span });
  }

  /** Prefixes, `times`, and what they stand before. */
  private rest(label: StatementLabel | null, isFirst: boolean): Statement | null {
    const prefixes: PrefixUse[] = [];
    let times: Expression | null = null;
    for (;;) {
      const token = this.token;
      if (keywordOf(token)?.kind === 'times') {
        this.host.word('directive', 'times', token!);
        const reader = new ExpressionReader(this.tokens, this.host, after(token!.span), this.position + 1);
        times = reader.read();
        if (times === null) return this.statement(label, null, null);
        this.position = reader.position;
        if (this.token === undefined || !startsStatement(this.token)) {
          this.complain('`times` repeats an instruction or data; none follows.', this.token?.span ?? after(times.span));
          return this.statement(label, null, null);
        }
        continue;
      }
      const prefix = this.prefix();
      if (prefix === null) break;
      if (this.isTaken(prefix, prefixes)) return this.statement(label, null, null);
      prefixes.push(prefix);
    }
    const word = this.token;
    if (word === undefined) return this.statement(label, times, { kind: 'nothing', prefixes } satisfies Nothing);
    return this.statement(label, times, this.body(word, prefixes, isFirst));
  }

  private isTaken(prefix: PrefixUse, prefixes: readonly PrefixUse[]): boolean {
    const other = prefixes.find(({ slot }) => slot === prefix.slot);
    if (other === undefined) return false;
    if (other.name === prefix.name) {
      this.host.caution('This prefix stands here twice.', prefix.span);
      return false;
    }
    this.complain('This prefix does not go together with the one before it.', prefix.span);
    return true;
  }

  private prefix(): PrefixUse | null {
    const { token } = this;
    if (isMark(token, '{')) {
      const name = this.tokens[this.position + 1];
      const braced = name === undefined ? undefined : BRACED_PREFIXES.get(name.text.toLowerCase());
      if (braced === undefined || !isMark(this.tokens[this.position + 2], '}')) return null;
      this.position += 3;
      this.host.word('prefix', name.text.toLowerCase(), name);
      return { ...braced, span: name.span };
    }
    const word = prefixWord(token);
    if (word === undefined) return null;
    this.host.word('prefix', token!.text.toLowerCase(), token!);
    this.position++;
    return { ...word, span: token!.span };
  }

  private body(word: Token, prefixes: readonly PrefixUse[], isFirst: boolean): Body | null {
    const keyword = keywordOf(word);
    const key = keyword !== null && prefixes.length === 0 && this.mayBeKnown(keyword.kind) ? this.key() : null;
    const bytes = key === null ? undefined : bytesOf(key.text);
    if (bytes !== undefined) return { kind: 'known', bytes, span: lazily(word, this.tokens.at(-1)!) };
    const rest = this.tokens.slice(this.position + 1);
    const isMnemonic = keyword?.kind === 'instruction';
    if (keyword !== null) this.host.word(isMnemonic ? 'mnemonic' : 'directive', word.text.toLowerCase(), word);
    switch (keyword?.kind) {
      case 'data':
        return this.data(word, keyword.width, rest, key);
      case 'reserve':
        return this.reserve(word, keyword.width, rest);
      case 'incbin':
        return this.incbin(word, rest);
      case 'equ':
        return this.complain('`equ` needs a name before it.', word.span);
      case 'instruction': {
        const operands = readOperands(rest, this.host, after(word.span), word.text);
        if (operands === null) return null;
        const last = this.tokens.at(-1)!;
        const span = cover(prefixes[0]?.span ?? word.span, last.span);
        return { kind: 'instruction', word, prefixes, operands, span, key, encoded: null };
      }
      default:
        return this.complain(
          isFirst && word === this.tokens[0] ? this.wrongStart(word) : this.notAfterLabel(word),
          word.span,
        );
    }
  }

  /** Instructions, and data of constants alone. */
  private mayBeKnown(kind: string): boolean {
    if (kind !== 'data') return kind === 'instruction';
    for (let index = this.position + 1; index < this.tokens.length; index++) {
      if (!CONSTANTS.has(this.tokens[index].kind) && !isMark(this.tokens[index], ',')) return false;
    }
    return true;
  }

  private key(): Key | null {
    const { modes, remarks } = this.host;
    const text = modes === null ? null : keyOf(this.tokens, this.position, modes);
    return text === null ? null : { text, remarks };
  }

  private data(word: Token, width: number, rest: readonly Token[], key: Key | null): Body | null {
    const span = spanOf([word, ...rest], word.span);
    if (rest.length === 0) {
      this.host.caution(`\`${word.text}\` needs at least one value; this line makes nothing.`, word.span);
    }
    const elements = new DataReader(rest, this.host, after(word.span)).read(width);
    return elements === null ? null : { kind: 'data', elements, span, key, encoded: null };
  }

  private reserve(word: Token, width: number, rest: readonly Token[]): Body | null {
    const reader = new ExpressionReader(rest, this.host, after(word.span));
    const count = reader.read();
    if (count === null) return null;
    const extra = reader.peek();
    if (extra !== undefined) return reader.complain(`\`${word.text}\` takes one number.`, extra);
    return { kind: 'reserve', width, count, span: cover(word.span, count.span) };
  }

  /** `incbin 'file', skip, length` */
  private incbin(word: Token, rest: readonly Token[]): Body | null {
    const [name, ...more] = rest;
    if (name?.kind !== 'string') return this.complain('`incbin` needs the name of a file in quotes.', name?.span ?? after(word.span)); // prettier-ignore
    const numbers: Expression[] = [];
    const reader = new ExpressionReader(more, this.host, after(name.span));
    while (reader.peek() !== undefined) {
      if (!reader.accept(',')) return reader.complain('A comma is missing here.', reader.peek());
      const value = reader.read();
      if (value === null) return null;
      numbers.push(value);
    }
    if (numbers.length > 2) return this.complain('`incbin` takes a file, how many bytes to skip, and how many to take.', numbers[2].span); // prettier-ignore
    const [skip = null, length = null] = numbers;
    return { kind: 'incbin', name: decoded(stringBytes(name.text)), skip, length, span: word.span };
  }

  private directive(open: Token): Directive | null {
    const close = this.tokens.findIndex((token) => isMark(token, ']'));
    if (close < 0) return this.complain('This `[` has no `]`.', open.span);
    const name = this.tokens[1];
    const word = name?.kind === 'id' ? name.text.toLowerCase() : '';
    if (!this.host.directives.has(word)) {
      return this.complain(`\`${name?.text ?? ''}\` is no directive of NASM.`, name?.span ?? open.span);
    }
    const extra = this.tokens[close + 1];
    if (extra !== undefined) this.host.caution('What stands behind a directive in brackets does not count.', extra.span); // prettier-ignore
    const rest = this.tokens.slice(2, close);
    this.host.word('directive', word, name);
    return { kind: 'directive', name: word, rest, span: spanOf(this.tokens.slice(0, close + 1), open.span) };
  }
}

/** Prefixes by word; segment registers are among them. */
function prefixWord(token: Token | undefined): PrefixWord | undefined {
  const keyword = keywordOf(token);
  const isSegment = keyword?.kind === 'register' && keyword.register.class === 'segment';
  return keyword?.kind === 'prefix' || isSegment ? PREFIXES.get(token!.name!.folded.text) : undefined;
}

/** What a datum may be that says the same everywhere. */
const CONSTANTS: ReadonlySet<string> = new Set(['number', 'float', 'string']);
/** Words of these kinds are labels when a colon follows. */
const MAY_BE_LABELS: ReadonlySet<string> = new Set(['instruction', 'data', 'reserve', 'incbin', 'equ']);
const STARTS: ReadonlySet<string> = new Set(['instruction', 'data', 'reserve', 'incbin', 'equ', 'times', 'prefix']);

/** Whether what a line does may begin with the token. */
function startsStatement(token: Token): boolean {
  const keyword = keywordOf(token);
  if (keyword === null) return isMark(token, '{');
  return STARTS.has(keyword.kind) || (keyword.kind === 'register' && keyword.register.class === 'segment');
}
