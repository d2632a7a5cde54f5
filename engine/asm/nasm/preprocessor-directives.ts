import type { Diagnostic, Span } from '../api';
import type { WordKind, WordRole } from '../listener';
import { lexText } from './lexer';
import { quote, stringBytes, utf8 } from './literals';
import type { MultiMacro } from './multi-macros';
import { callArguments } from './multi-macros';
import { unbrace, type MacroParameter, type SingleMacros } from './single-macros';
import { after, isMark, spanOf, splitCommas, textOf, type Expansion, type Token } from './token';

/** What the directives of the preprocessor work on. */
export interface DirectiveHost {
  readonly singles: SingleMacros;
  readonly multis: Map<string, MultiMacro[]>;
  readonly contexts: { readonly name: string; readonly id: number }[];
  expand(tokens: readonly Token[]): Token[];
  evaluate(tokens: readonly Token[], at: Span): bigint | null;
  error(message: string, span: Span, via?: Expansion | null): void;
  report(diagnostic: Diagnostic): void;
  halt(message: string, span: Span): void;
  collectBody(kind: 'macro' | 'rep', span: Span, finish: ((body: readonly (readonly Token[])[]) => void) | null): void;
  repeat(count: bigint, body: readonly (readonly Token[])[], at: Span): void;
  exit(kind: 'rep' | 'macro'): boolean;
  rotate(by: bigint): boolean;
  elseBranch(directive: Token): void;
  endIf(directive: Token): void;
  include(name: string, at: Span): void;
  newId(): number;
  word(kind: WordKind, name: string, at: Token, role?: WordRole): void;
}

type Action = (host: DirectiveHost, directive: Token, rest: readonly Token[]) => void;

const MAX_STRING = 16_384;

/** The name that a directive defines, or null after a complaint. */
function nameOf(host: DirectiveHost, directive: Token, rest: readonly Token[]): Token | null {
  const [name] = rest;
  if (name?.kind === 'identifier') {
    host.word('macro', name.text, name, directive.text.toLowerCase() === '%undef' ? 'reference' : 'definition');
    return name;
  }
  host.error(`\`${directive.text}\` needs the name of a macro.`, name?.span ?? after(directive.span), directive.via);
  return null;
}

function define(anyCase: boolean, early: boolean): Action {
  return (host, directive, rest) => {
    const name = nameOf(host, directive, rest);
    if (name === null) return;
    let body = rest.slice(1);
    let parameters: MacroParameter[] | null = null;
    if (isMark(body[0], '(') && !body[0].space) {
      const read = parametersOf(host, body);
      if (read === null) return;
      ({ parameters, body } = read);
    }
    host.singles.define({ name: name.text, anyCase, parameters, body: early ? host.expand(body) : body });
  };
}

function parametersOf(
  host: DirectiveHost,
  tokens: readonly Token[],
): { parameters: MacroParameter[]; body: Token[] } | null {
  const close = tokens.findIndex((token) => isMark(token, ')'));
  if (close < 0) {
    host.error('The list of parameters has no `)`.', spanOf(tokens, tokens[0].span));
    return null;
  }
  const inner = tokens.slice(1, close);
  const parameters: MacroParameter[] = [];
  for (const part of inner.length === 0 ? [] : splitCommas(inner)) {
    const marks = new Set(part.filter((token) => token.kind === 'mark').map((token) => token.text));
    const name = part.find((token) => token.kind === 'identifier');
    if (name === undefined) {
      host.error('A parameter must be a name.', spanOf(part, tokens[close].span));
      return null;
    }
    parameters.push({
      name: name.text,
      evaluated: marks.has('='),
      quoted: marks.has('&') || marks.has('&&'),
      greedy: marks.has('+'),
    });
  }
  return { parameters, body: tokens.slice(close + 1) };
}

/** Defines `name` as the text made from the rest of the line. */
function made(
  anyCase: boolean,
  make: (host: DirectiveHost, rest: readonly Token[], at: Token) => string | null,
): Action {
  return (host, directive, rest) => {
    const name = nameOf(host, directive, rest);
    if (name === null) return;
    const text = make(host, rest.slice(1), directive);
    if (text === null) return;
    host.singles.define({ name: name.text, anyCase, parameters: null, body: lexText(text, { ...name, space: false }) });
  };
}

const assigned = (host: DirectiveHost, rest: readonly Token[], at: Token): string | null => {
  const value = host.evaluate(host.expand(rest), spanOf(rest, at.span));
  return value === null ? null : String(value);
};

const strings = (host: DirectiveHost, tokens: readonly Token[], at: Token): number[][] | null => {
  const found: number[][] = [];
  for (const token of host.expand(tokens)) {
    if (isMark(token, ',')) continue;
    if (token.kind !== 'string') {
      host.error(`\`${at.text}\` works on strings; \`${token.text}\` is none.`, token.span, token.via);
      return null;
    }
    found.push(stringBytes(token.text));
  }
  if (found.length > 0) return found;
  host.error(`\`${at.text}\` needs a string.`, after(at.span), at.via);
  return null;
};

const concatenated = (host: DirectiveHost, rest: readonly Token[], at: Token): string | null => {
  const all = strings(host, rest, at)?.flat();
  if (all === undefined) return null;
  if (all.length <= MAX_STRING) return quote(all);
  host.error(`The string grows over ${MAX_STRING} bytes.`, at.span, at.via);
  return null;
};

/** `%substr name 'text' start, length`: from 1; a negative length counts from the end. */
const partOf = (host: DirectiveHost, rest: readonly Token[], at: Token): string | null => {
  const tokens = host.expand(rest);
  const text = strings(host, tokens.slice(0, 1), at)?.[0];
  if (text === undefined) return null;
  const tail = isMark(tokens[1], ',') ? tokens.slice(2) : tokens.slice(1);
  const [startTokens, lengthTokens] = splitCommas(tail);
  const start = host.evaluate(startTokens ?? [], at.span);
  const length = lengthTokens === undefined ? 1n : host.evaluate(lengthTokens, at.span);
  if (start === null || length === null) return null;
  const from = Number(BigInt.asIntN(32, start)) - 1;
  const size = Number(BigInt.asIntN(32, length));
  const end = size < 0 ? text.length + size + 1 : from + size;
  return quote(from < 0 ? [] : text.slice(from, Math.max(from, end)));
};

const undefine: Action = (host, directive, rest) => {
  const name = nameOf(host, directive, rest);
  if (name !== null) host.singles.undefine(name.text);
};

function macro(anyCase: boolean, recursive: boolean): Action {
  return (host, directive, rest) => {
    const [name, counts] = [rest[0], rest.slice(1)];
    const read = name?.kind === 'identifier' ? readCounts(host.expand(counts)) : null;
    if (name === undefined || read === null) {
      host.error(
        name?.kind === 'identifier'
          ? `Behind the name \`${name.text}\` stands how many arguments it takes, such as \`%macro ${name.text} 2\`.`
          : `\`${directive.text}\` needs a name and how many arguments it takes, such as \`%macro print 2\`.`,
        spanOf(rest, after(directive.span)),
        directive.via,
      );
      host.collectBody('macro', directive.span, null);
      return;
    }
    host.word('macro', name.text, name, 'definition');
    host.collectBody('macro', directive.span, (body) => {
      const macros = host.multis.get(name.text.toLowerCase()) ?? [];
      const takesLabel = body.some((line) => line.some((token) => token.kind === 'parameter' && token.text === '%00'));
      const defined = { name: name.text, anyCase, recursive, ...read, body, span: name.span, takesLabel };
      const others = macros.filter(
        (other) => other.name !== name.text || other.min !== read.min || other.max !== read.max,
      );
      host.multis.set(name.text.toLowerCase(), [defined, ...others]);
    });
  };
}

type Counts = Pick<MultiMacro, 'min' | 'max' | 'greedy' | 'defaults'>;

/** `2`, `1-3`, `1-*`, `2+`, each perhaps followed by defaults; `.nolist` is accepted. */
function readCounts(tokens: readonly Token[]): Counts | null {
  const [first] = tokens;
  if (first?.kind !== 'number' || !/^\d+$/.test(first.text)) return null;
  const min = Number(first.text);
  let max = min;
  let at = 1;
  if (isMark(tokens[1], '-')) {
    const upper = tokens[2];
    if (isMark(upper, '*')) max = Infinity;
    else if (upper?.kind === 'number' && /^\d+$/.test(upper.text)) max = Number(upper.text);
    else return null;
    at = 3;
  }
  const greedy = isMark(tokens[at], '+');
  if (greedy) at++;
  if (tokens[at]?.text.toLowerCase() === '.nolist') at++;
  if (max < min) return null;
  const defaults = at < tokens.length ? callArguments(tokens.slice(at)).map(unbrace) : [];
  return { min, max, greedy, defaults };
}

const unmacro: Action = (host, directive, rest) => {
  const name = nameOf(host, directive, rest);
  const counts = name === null ? null : readCounts(rest.slice(1));
  if (name === null || counts === null) return;
  const kept = (host.multis.get(name.text.toLowerCase()) ?? []).filter(
    (other) => other.min !== counts.min || other.max !== counts.max,
  );
  host.multis.set(name.text.toLowerCase(), kept);
};

const rep: Action = (host, directive, rest) => {
  const tokens = rest.filter((token) => token.text.toLowerCase() !== '.nolist');
  const count = host.evaluate(host.expand(tokens), spanOf(tokens, directive.span));
  const at = spanOf(tokens, directive.span);
  host.collectBody('rep', directive.span, (body) => host.repeat(count ?? 0n, body, at));
};

const misplaced =
  (message: string): Action =>
  (host, directive) =>
    host.error(message, directive.span, directive.via);

const exit =
  (kind: 'rep' | 'macro'): Action =>
  (host, directive) => {
    if (!host.exit(kind)) host.error(`\`${directive.text}\` stands in no \`%${kind}\`.`, directive.span, directive.via);
  };

const rotate: Action = (host, directive, rest) => {
  const by = host.evaluate(host.expand(rest), spanOf(rest, directive.span));
  if (by !== null && !host.rotate(by)) host.error('`%rotate` stands in no macro.', directive.span, directive.via);
};

function message(severity: 'error' | 'warning', fatal = false): Action {
  return (host, directive, rest) => {
    const tokens = host.expand(rest);
    const text = tokens.length === 1 && tokens[0].kind === 'string' ? tokens[0].text.slice(1, -1) : textOf(tokens);
    const sentence = text === '' ? `The program says \`${directive.text}\` here.` : text;
    const span = spanOf([directive, ...rest], directive.span);
    if (fatal) host.halt(sentence, span);
    else if (severity === 'error') host.error(sentence, span);
    else host.report({ severity, message: sentence, span });
  };
}

const include: Action = (host, directive, rest) => {
  const [name, ...more] = host.expand(rest);
  if (name?.kind === 'string' && more.length === 0) host.include(name.text.slice(1, -1), name.span);
  else host.error('`%include` needs the name of a file in quotes.', spanOf(rest, after(directive.span)), directive.via);
};

const push: Action = (host, _directive, rest) => {
  host.contexts.push({ name: rest[0]?.text ?? '', id: host.newId() });
};

const pop: Action = (host, directive, rest) => {
  const top = host.contexts.at(-1);
  if (top === undefined) host.error('`%pop` without a `%push` before it.', directive.span, directive.via);
  else if (rest[0] !== undefined && rest[0].text !== top.name) {
    host.error(`The context on top is \`${top.name}\`, not \`${rest[0].text}\`.`, rest[0].span, rest[0].via);
  } else host.contexts.pop();
};

const repl: Action = (host, directive, rest) => {
  const top = host.contexts.pop();
  if (top === undefined) host.error('`%repl` without a `%push` before it.', directive.span, directive.via);
  else host.contexts.push({ name: rest[0]?.text ?? '', id: top.id });
};

const ignored: Action = () => undefined;

const unsupported: Action = (host, directive) =>
  host.error(`The lab does not know \`${directive.text}\` yet.`, directive.span, directive.via);

const deftok = (host: DirectiveHost, rest: readonly Token[], at: Token): string | null => {
  const bytes = strings(host, rest.slice(0, 1), at)?.[0];
  return bytes === undefined ? null : String.fromCharCode(...bytes);
};

const rows: readonly (readonly [string, Action])[] = [
  ['%define', define(false, false)],
  ['%idefine', define(true, false)],
  ['%xdefine', define(false, true)],
  ['%ixdefine', define(true, true)],
  ['%undef', undefine],
  ['%assign', made(false, assigned)],
  ['%iassign', made(true, assigned)],
  ['%strlen', made(false, (host, rest, at) => strings(host, rest, at)?.[0]?.length.toString() ?? null)],
  ['%istrlen', made(true, (host, rest, at) => strings(host, rest, at)?.[0]?.length.toString() ?? null)],
  ['%strcat', made(false, concatenated)],
  ['%istrcat', made(true, concatenated)],
  ['%substr', made(false, partOf)],
  ['%isubstr', made(true, partOf)],
  ['%defstr', made(false, (host, rest) => quote(utf8(textOf(host.expand(rest)))))],
  ['%idefstr', made(true, (host, rest) => quote(utf8(textOf(host.expand(rest)))))],
  ['%deftok', made(false, deftok)],
  ['%ideftok', made(true, deftok)],
  ['%macro', macro(false, false)],
  ['%imacro', macro(true, false)],
  ['%rmacro', macro(false, true)],
  ['%irmacro', macro(true, true)],
  ['%unmacro', unmacro],
  ['%endmacro', misplaced('`%endmacro` without a `%macro` before it.')],
  ['%endm', misplaced('`%endm` without a `%macro` before it.')],
  ['%exitmacro', exit('macro')],
  ['%rotate', rotate],
  ['%rep', rep],
  ['%endrep', misplaced('`%endrep` without a `%rep` before it.')],
  ['%exitrep', exit('rep')],
  ['%else', (host, directive) => host.elseBranch(directive)],
  ['%endif', (host, directive) => host.endIf(directive)],
  ['%include', include],
  ['%push', push],
  ['%pop', pop],
  ['%repl', repl],
  ['%error', message('error')],
  ['%warning', message('warning')],
  ['%note', message('warning')],
  ['%fatal', message('error', true)],
  ['%clear', (host) => host.singles.clear()],
  ['%line', ignored],
  ['%pragma', ignored],
  ['%use', ignored],
  ['%depend', ignored],
  ['%arg', unsupported],
  ['%local', unsupported],
  ['%stacksize', unsupported],
  ['%pathsearch', unsupported],
  ['%defalias', unsupported],
];

export const DIRECTIVES: ReadonlyMap<string, Action> = new Map(rows);
