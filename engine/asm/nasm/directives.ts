import type { Span } from '../api';
import type { Assembler } from '../assembler';
import type { Expr } from '../expr';
import type { SectionAttributes, Statement } from '../statement';
import type { WordKind, WordRole } from '../listener';
import { readInteger } from './literals';
import { after, isMark, spanOf, splitCommas, type Line, type Token } from './token';

/** What the directives of the assembler work on. */
export interface DirectiveHost {
  readonly assembler: Assembler;
  defaultRelative: boolean;
  section: string;
  parent: string;
  counting: { offset: bigint; readonly name: string | null; readonly span: Span; readonly parent: string } | null;
  /** The open `istruc`. */
  instance: { readonly name: string; readonly start: string; readonly span: Span } | null;
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
  constant(tokens: readonly Token[], at: Span): bigint | null;
  expression(tokens: readonly Token[], at: Span): Expr | null;
  evaluate(expr: Expr): bigint | undefined;
  qualify(name: string, token: Token): string;
  emit(statement: Statement): void;
  line(line: Line): void;
  newLabel(name: string): string;
  word(kind: WordKind, name: string, at: Token, role?: WordRole): void;
  /** The name is defined here, or said to be defined in another file. */
  declare(name: string): void;
}

type Action = (host: DirectiveHost, word: Token, rest: readonly Token[], span: Span) => void;

/** Attributes of the names NASM knows. Source: The NASM manual 2.16, table in chapter 8.9.2. */
const KNOWN_SECTIONS: ReadonlyMap<string, SectionAttributes> = new Map<string, SectionAttributes>([
  ['.text', { alloc: true, exec: true, write: false, kind: 'progbits', align: 16 }],
  ['.data', { alloc: true, exec: false, write: true, kind: 'progbits', align: 4 }],
  ['.bss', { alloc: true, exec: false, write: true, kind: 'nobits', align: 4 }],
  ['.rodata', { alloc: true, exec: false, write: false, kind: 'progbits', align: 4 }],
  ['.comment', { alloc: false, exec: false, write: false, kind: 'progbits', align: 1 }],
]);
const OTHER_SECTION: SectionAttributes = { alloc: true, exec: false, write: false, kind: 'progbits', align: 1 };

const ATTRIBUTES: ReadonlyMap<string, SectionAttributes> = new Map<string, SectionAttributes>([
  ['progbits', { kind: 'progbits' }],
  ['nobits', { kind: 'nobits' }],
  ['note', { kind: 'note' }],
  ['alloc', { alloc: true }],
  ['noalloc', { alloc: false }],
  ['exec', { exec: true }],
  ['noexec', { exec: false }],
  ['write', { write: true }],
  ['nowrite', { write: false }],
]);

const section: Action = (host, word, rest, span) => {
  const [name] = rest;
  if (name === undefined || (name.kind !== 'identifier' && name.kind !== 'string')) {
    host.error(`\`${word.text}\` needs the name of a section, such as .text.`, name?.span ?? after(word.span));
    return;
  }
  host.word('section', name.text, name);
  const named = name.kind === 'string' ? name.text.slice(1, -1) : name.text;
  const attributes: { -readonly [K in keyof SectionAttributes]: SectionAttributes[K] } = {
    ...(KNOWN_SECTIONS.get(named) ?? OTHER_SECTION),
  };
  for (let at = 1; at < rest.length; at++) {
    const token = rest[at];
    if (isMark(token, ',')) continue;
    const key = token.text.toLowerCase();
    const known = ATTRIBUTES.get(key);
    if (known !== undefined) Object.assign(attributes, known);
    else if (key === 'align' && isMark(rest[at + 1], '=')) {
      const value = rest[at + 2]?.kind === 'number' ? readInteger(rest[at + 2].text) : null;
      const align = value !== null && 'value' in value ? Number(value.value) : 0;
      if (align <= 0 || (align & (align - 1)) !== 0) {
        host.error('An alignment is a power of two.', rest[at + 2]?.span ?? after(token.span));
        return;
      }
      attributes.align = align;
      at += 2;
    } else {
      host.error(`\`${token.text}\` is no attribute of a section.`, token.span);
      return;
    }
  }
  endCounting(host, word);
  host.section = named;
  host.emit({ kind: 'section', name: named, attributes, span });
};

/** Continues in a section that has NASM's own attributes for its name. */
export function useSection(host: DirectiveHost, name: string, span: Span): void {
  host.section = name;
  host.emit({ kind: 'section', name, attributes: KNOWN_SECTIONS.get(name) ?? OTHER_SECTION, span });
}

type Counting = DirectiveHost['counting'];
/** Between `struc` and `endstruc`, rather than behind `absolute`. */
export const isOpen = (counting: Counting): counting is NonNullable<Counting> & { readonly name: string } =>
  counting !== null && counting.name !== null;

function endCounting(host: DirectiveHost, word: Token): void {
  if (isOpen(host.counting)) host.error('This `struc` has no `endstruc`.', host.counting.span);
  if (host.instance !== null) {
    host.error(`The \`istruc\` above has no \`iend\` before this \`${word.text}\`.`, word.span);
    host.instance = null;
  }
  host.counting = null;
}

/** Calls `each` with every name of a list such as `global a, b:function`. */
function names(each: (host: DirectiveHost, name: Token, rest: readonly Token[], span: Span) => void): Action {
  return (host, word, rest, span) => {
    if (rest.length === 0) host.error(`\`${word.text}\` needs a name.`, after(word.span));
    for (const part of rest.length === 0 ? [] : splitCommas(rest)) {
      const [name] = part;
      if (name?.kind === 'identifier') {
        host.word('symbol', name.text, name, word.text.toLowerCase() === 'common' ? 'definition' : 'declaration');
        each(host, name, part.slice(1), span);
      } else host.error(`\`${word.text}\` needs a name here.`, spanOf(part, after(word.span)));
    }
  };
}

const VISIBILITY = new Set(['default', 'hidden', 'protected', 'internal']);

const global = names((host, name, rest) => {
  let type: 'function' | 'object' | 'notype' | undefined;
  let visibility: 'default' | 'hidden' | 'protected' | 'internal' | undefined;
  let at = isMark(rest[0], ':') ? 1 : 0;
  for (; at > 0 && rest[at]?.kind === 'identifier'; at++) {
    const key = rest[at].text.toLowerCase();
    if (key === 'function') type = 'function';
    else if (key === 'data' || key === 'object') type = 'object';
    else if (key === 'notype') type = 'notype';
    else if (VISIBILITY.has(key)) visibility = key as 'hidden';
    else if (key !== 'weak' && key !== 'strong') break;
  }
  const weak = rest.some((token) => token.text.toLowerCase() === 'weak');
  const size = at > 0 && at < rest.length ? host.expression(rest.slice(at), name.span) : null;
  host.emit({
    kind: 'symbol',
    name: host.qualify(name.text, name),
    binding: weak ? 'weak' : 'global',
    span: name.span,
    ...(type === undefined ? {} : { type }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(size === null ? {} : { size }),
  });
});

const extern = names((host, name) => {
  host.declare(name.text);
  host.emit({ kind: 'symbol', name: name.text, extern: true, span: name.span });
});
const local = names((host, name) =>
  host.emit({ kind: 'symbol', name: host.qualify(name.text, name), binding: 'local', span: name.span }),
);

const common = names((host, name, rest) => {
  const colon = rest.findIndex((token) => isMark(token, ':'));
  const size = host.expression(colon < 0 ? rest : rest.slice(0, colon), name.span);
  const alignment = colon < 0 ? null : host.expression(rest.slice(colon + 1), name.span);
  host.declare(name.text);
  if (size === null) return;
  host.emit({
    kind: 'common',
    name: name.text,
    size,
    local: false,
    span: name.span,
    ...(alignment === null ? {} : { alignment }),
  });
});

const bits: Action = (host, word, rest, span) => {
  const value = host.constant(rest, word.span);
  if (value === null) return;
  if (value === 16n || value === 32n || value === 64n) host.emit({ kind: 'bits', bits: Number(value) as 16, span });
  else host.error('`bits` can be 16, 32 or 64.', spanOf(rest, word.span));
};

const use =
  (width: 16 | 32 | 64): Action =>
  (host, _word, _rest, span) =>
    host.emit({ kind: 'bits', bits: width, span });

const setDefault: Action = (host, word, rest) => {
  for (const token of rest) {
    const key = token.text.toLowerCase();
    if (key === 'rel') host.defaultRelative = true;
    else if (key === 'abs') host.defaultRelative = false;
    else if (key !== 'bnd' && key !== 'nobnd' && key !== ',') host.error('`default` can be rel or abs.', token.span);
  }
  if (rest.length === 0) host.error('`default` can be rel or abs.', after(word.span));
};

const isPowerOfTwo = (value: bigint): boolean => value > 0n && (value & (value - 1n)) === 0n;

/** `align n`, `align n, db x`, `align n, resb 1`, `align n, nop`. NASM fills with NOPs in every section. */
function align(zeros: boolean): Action {
  return (host, word, rest, span) => {
    const [size, filler] = splitCommas(rest);
    const alignment = host.expression(size, word.span);
    if (alignment === null) return;
    const value = host.evaluate(alignment);
    if (value === undefined || !isPowerOfTwo(value)) {
      host.error('An alignment is a power of two that is known here, such as 8 or 16.', alignment.span);
      return;
    }
    if (host.counting !== null) {
      const over = host.counting.offset % value;
      if (over !== 0n) host.counting.offset += value - over;
      return;
    }
    const fill = fillOf(host, zeros, filler, word);
    if (fill !== null) host.emit({ kind: 'align', alignment, span, ...(fill === undefined ? {} : { fill }) });
  };
}

/** The byte to fill with; undefined in a section that holds none, null after a complaint. */
function fillOf(
  host: DirectiveHost,
  zeros: boolean,
  filler: readonly Token[] | undefined,
  word: Token,
): Expr | undefined | null {
  const byte = (value: bigint): Expr => ({ kind: 'number', value, span: word.span });
  const kind = filler?.[0]?.text.toLowerCase();
  if (kind === 'db') return host.expression(filler!.slice(1), word.span);
  if (kind !== undefined && kind !== 'nop' && kind !== 'resb') {
    host.error('The lab fills an alignment with `db value`, `resb 1` or `nop`.', spanOf(filler!, word.span));
    return null;
  }
  if (/^\.t?bss/.test(host.section)) return undefined;
  return byte(zeros || kind === 'resb' ? 0n : 0x90n);
}

const org: Action = (host, word, rest, span) => {
  const address = host.expression(rest, word.span);
  if (address !== null) host.emit({ kind: 'origin', address, span });
};

const absolute: Action = (host, word, rest) => {
  const offset = host.constant(rest, word.span);
  if (offset !== null) host.counting = { offset, name: null, span: word.span, parent: host.parent };
};

const struc: Action = (host, word, rest) => {
  const [nameTokens, baseTokens] = splitCommas(rest);
  const [name] = nameTokens;
  if (name?.kind !== 'identifier') {
    host.error('`struc` needs a name.', name?.span ?? after(word.span));
    return;
  }
  host.word('symbol', name.text, name, 'definition');
  if (isOpen(host.counting)) host.error('A `struc` cannot stand inside another.', word.span);
  const base = baseTokens === undefined ? 0n : host.constant(baseTokens, word.span);
  host.counting = { offset: base ?? 0n, name: name.text, span: word.span, parent: host.parent };
  host.parent = name.text;
  assign(host, name.text, base ?? 0n, name.span);
};

const assign = (host: DirectiveHost, name: string, value: bigint, span: Span): void =>
  host.emit({ kind: 'assign', name, value: { kind: 'number', value, span }, once: true, span });

const endstruc: Action = (host, word) => {
  const open = host.counting;
  if (!isOpen(open)) {
    host.error('`endstruc` without a `struc` before it.', word.span);
    return;
  }
  host.assembler.listener?.block('structure', open.span, word.span);
  assign(host, `${open.name}_size`, open.offset, open.span);
  host.parent = open.parent;
  host.counting = null;
};

const istruc: Action = (host, word, rest, span) => {
  const [name] = rest;
  if (name?.kind !== 'identifier') {
    host.error('`istruc` needs the name of a `struc`.', name?.span ?? after(word.span));
    return;
  }
  host.word('symbol', name.text, name);
  if (host.instance !== null) host.error('An `istruc` cannot stand inside another.', word.span);
  const start = host.newLabel('istruc');
  host.instance = { name: name.text, start, span: name.span };
  host.emit({ kind: 'label', name: start, span });
};

/** Zeros from here up to `offset` bytes behind the start of the instance. */
function padTo(host: DirectiveHost, start: string, offset: Expr, span: Span): void {
  const used: Expr = {
    kind: 'binary',
    operator: 'sub',
    left: { kind: 'here', span },
    right: { kind: 'symbol', name: start, span },
    span,
  };
  const times: Expr = { kind: 'binary', operator: 'sub', left: offset, right: used, span };
  const zero: Expr = { kind: 'number', value: 0n, span };
  host.emit({ kind: 'data', width: 1, items: [{ kind: 'value', value: zero }], times, span });
}

const at: Action = (host, word, rest, span) => {
  const open = host.instance;
  if (open === null) {
    host.error('`at` stands only between `istruc` and `iend`.', word.span);
    return;
  }
  const comma = rest.findIndex((token) => isMark(token, ','));
  const where = comma < 0 ? rest : rest.slice(0, comma);
  const field: Token[] = [];
  for (const token of where) {
    const isLocal = token.kind === 'identifier' && /^\.[^.]/.test(token.text);
    field.push(isLocal ? { ...token, text: open.name + token.text } : token);
  }
  const offset = host.expression(field, word.span);
  if (offset === null) return;
  padTo(host, open.start, offset, offset.span);
  const body = comma < 0 ? [] : rest.slice(comma + 1);
  if (body.length > 0) host.line({ tokens: body, span });
};

const iend: Action = (host, word) => {
  const open = host.instance;
  if (open === null) {
    host.error('`iend` without an `istruc` before it.', word.span);
    return;
  }
  padTo(host, open.start, { kind: 'symbol', name: `${open.name}_size`, span: open.span }, open.span);
  host.instance = null;
};

const ignored: Action = () => undefined;

export const DIRECTIVE_ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['section', section],
  ['segment', section],
  ['global', global],
  ['extern', extern],
  ['required', extern],
  ['static', local],
  ['common', common],
  ['bits', bits],
  ['use16', use(16)],
  ['use32', use(32)],
  ['use64', use(64)],
  ['default', setDefault],
  ['align', align(false)],
  ['alignb', align(true)],
  ['sectalign', ignored],
  ['org', org],
  ['cpu', ignored],
  ['float', ignored],
  ['list', ignored],
  ['warning', ignored],
  ['absolute', absolute],
  ['struc', struc],
  ['endstruc', endstruc],
  ['istruc', istruc],
  ['at', at],
  ['iend', iend],
]);
