/** A condition or a value to look at, as a tree. Positions count from 0 in the text. */
export type Expression =
  | { readonly kind: 'number'; readonly value: bigint }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'memory'; readonly address: Expression; readonly size: 1 | 2 | 4 | 8; readonly at: number }
  | { readonly kind: 'unary'; readonly operator: Unary; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: Binary; readonly left: Expression; readonly right: Expression; readonly at: number }
  | { readonly kind: 'choice'; readonly test: Expression; readonly chosen: Expression; readonly otherwise: Expression }; // prettier-ignore

export type Unary = '-' | '~' | '!';
export type Binary = keyof typeof PRECEDENCE;

/** As in C, weakest first. */
const PRECEDENCE = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '<=': 7,
  '>': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
} as const;

const SIZES: Readonly<Record<string, 1 | 2 | 4 | 8>> = { byte: 1, word: 2, dword: 4, qword: 8 };
/** Deeper nesting is no condition that a person wrote. */
const DEEPEST = 100;
export const LONGEST_EXPRESSION = 1000;

export interface ExpressionProblem {
  /** One sentence. */
  readonly message: string;
  readonly at: number;
}

class Refusal extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/**
 * Reads what a student writes: C's operators; registers, flags and MSRs by any of their names, with or without `%` or `$`;
 * symbols; fields of pt_regs; memory as `[rsp+8]`, 8 bytes unless `byte`, `word` or `dword` stands before it.
 */
export function parseExpression(text: string): { readonly tree: Expression } | { readonly problem: ExpressionProblem } {
  if (text.length > LONGEST_EXPRESSION)
    return { problem: { message: `an expression has at most ${LONGEST_EXPRESSION} characters`, at: 0 } };
  try {
    return { tree: new Parser(text).whole() };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { problem: { message: refusal.message, at: refusal.at } };
  }
}

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(?<number>\d[0-9a-z_]*|'(?:[^'\\]|\\.)')|[%$]?(?<name>[A-Za-z_.][\w.]*(?:->\w+)?)|(?<sign>\|\||&&|==|!=|<=|>=|<<|>>|[-+*/%&|^~!<>()[\]?:=]))/uy;

function tokens(text: string): Token[] {
  const all: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    // After a value `%` divides; before one it may mark a register.
    const isOperator = /^\s*%/u.test(text.slice(at)) && ['number', 'name'].includes(all.at(-1)?.kind ?? '');
    const isClosed = /^\s*%/u.test(text.slice(at)) && [')', ']'].includes(all.at(-1)?.text ?? '');
    if (isOperator || isClosed) {
      at = text.indexOf('%', at) + 1;
      all.push({ kind: 'sign', text: '%', at: at - 1 });
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const start = at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
    if (found === null) throw new Refusal(`'${text[start]}' means nothing here`, start);
    const { number, name, sign } = found.groups ?? {};
    if (number !== undefined) all.push({ kind: 'number', text: number, at: start });
    else if (name !== undefined) all.push({ kind: 'name', text: name, at: start });
    else all.push({ kind: 'sign', text: sign, at: start });
    at = TOKEN.lastIndex;
  }
  all.push({ kind: 'end', text: '', at: text.length });
  return all;
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokens(text);
  }

  whole(): Expression {
    const first = this.#peek;
    if (first.kind === 'end') throw new Refusal('a condition is missing', 0);
    const tree = this.#choice();
    const { kind, text, at } = this.#peek;
    if (text === '=') throw new Refusal('a single = compares nothing: write ==', at);
    if (kind !== 'end') throw new Refusal(`an operator is missing before '${text}'`, at);
    return tree;
  }

  get #peek(): Token {
    return this.#tokens[this.#next];
  }
  #take(text: string): boolean {
    if (this.#peek.kind !== 'sign' || this.#peek.text !== text) return false;
    this.#next++;
    return true;
  }
  #want(text: string, opened: number): void {
    if (!this.#take(text)) throw new Refusal(`this has no matching '${text}'`, opened);
  }

  #choice(): Expression {
    if (++this.#depth > DEEPEST) throw new Refusal('this is nested too deeply', this.#peek.at);
    const test = this.#binary(1);
    const { at } = this.#peek;
    let tree = test;
    if (this.#take('?')) {
      const chosen = this.#choice();
      this.#want(':', at);
      tree = { kind: 'choice', test, chosen, otherwise: this.#choice() };
    }
    this.#depth--;
    return tree;
  }

  #binary(weakest: number): Expression {
    let left = this.#unary();
    for (;;) {
      const { kind, text, at } = this.#peek;
      if (kind !== 'sign' || !isBinary(text) || PRECEDENCE[text] < weakest) return left;
      this.#next++;
      left = { kind: 'binary', operator: text, left, right: this.#binary(PRECEDENCE[text] + 1), at };
    }
  }

  #unary(): Expression {
    if (++this.#depth > DEEPEST) throw new Refusal('this is nested too deeply', this.#peek.at);
    let tree: Expression | null = null;
    for (const operator of ['-', '~', '!'] as const)
      if (tree === null && this.#take(operator)) tree = { kind: 'unary', operator, operand: this.#unary() };
    tree ??= this.#primary();
    this.#depth--;
    return tree;
  }

  #primary(): Expression {
    const { kind, text, at } = this.#peek;
    this.#next++;
    if (kind === 'number') return { kind: 'number', value: numberOf(text, at) };
    if (kind === 'name') {
      const size = SIZES[text.toLowerCase()];
      if (size === undefined || this.#peek.text !== '[') return { kind: 'name', name: text, at };
      this.#next++;
      return this.#memory(size, at);
    }
    if (text === '[') return this.#memory(8, at);
    if (text === '(') {
      const tree = this.#choice();
      this.#want(')', at);
      return tree;
    }
    throw new Refusal(kind === 'end' ? 'something is missing at the end' : `a value is missing before '${text}'`, at);
  }

  #memory(size: 1 | 2 | 4 | 8, at: number): Expression {
    const address = this.#choice();
    this.#want(']', at);
    return { kind: 'memory', address, size, at };
  }
}

const isBinary = (text: string): text is Binary => Object.hasOwn(PRECEDENCE, text);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' };

/** `12`, `0x1f`, `0b101`, `0o17`, NASM's `1fh`, or a character. */
function numberOf(text: string, at: number): bigint {
  if (text.startsWith("'")) {
    const body = text.slice(1, -1);
    const character = body.startsWith('\\') ? (ESCAPES[body.slice(1)] ?? body.slice(1)) : body;
    return BigInt(character.codePointAt(0) ?? 0);
  }
  const digits = text.replaceAll('_', '').toLowerCase();
  const hex = /^([0-9a-f]+)h$/u.exec(digits);
  const plain = hex === null ? digits : `0x${hex[1]}`;
  if (!/^(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d+)$/u.test(plain)) throw new Refusal(`'${text}' is no number`, at);
  const value = BigInt(plain);
  if (value >> 64n !== 0n) throw new Refusal(`${text} has more than 64 bits`, at);
  return value;
}
