import type { HeaderConstants, Passage, SourceFile, Span } from '../api';
import type { SourceListener, WordKind, WordRole } from '../listener';
import type { Origin } from './cursor';
import { Condition } from './cpp-condition';
import { PieceWriter, type Pieces } from './pieces';

/** A piece of preprocessed source: same lines, with the place each came from. */
export interface Preprocessed extends SourceFile {
  readonly lines: readonly LineOrigin[];
}

type LineOrigin = Pick<Origin, 'file' | 'line' | 'pieces' | 'call'>;

interface Host {
  readonly include: (name: string) => SourceFile | undefined;
  /** What the system's own headers would define. */
  readonly headers?: HeaderConstants | undefined;
  readonly error: (message: string, span: Span) => void;
  readonly defines: Readonly<Record<string, string>>;
  readonly listener?: SourceListener | undefined;
}

interface Define {
  readonly parameters?: readonly string[];
  readonly body: string;
}

interface Conditional {
  active: boolean;
  done: boolean;
  readonly span: Span;
}

const CALLS = /^(__NR|SYS)_/;
const SYSTEM_HEADERS: ReadonlyMap<string, RegExp> = new Map([
  ['asm/unistd.h', /^__NR_/],
  ['asm/unistd_32.h', /^__NR_/],
  ['asm/unistd_64.h', /^__NR_/],
  ['sys/syscall.h', CALLS],
  ['syscall.h', CALLS],
  ['unistd.h', /^STD(IN|OUT|ERR)_FILENO$/],
  ['signal.h', /^SIG/],
  ['asm/signal.h', /^SIG/],
]);

const LINE_LIMIT = 200_000;

/**
 * The part of the C preprocessor that assembly sources use: `#define` (plain and with arguments), `#undef`, `#include` of
 * given files, `#if` `#ifdef` `#ifndef` `#elif` `#else` `#endif`, `#error`. Not modeled: `#` and `##`, recursion rules.
 */
export function preprocess(source: SourceFile, host: Host): [Preprocessed] {
  const out: string[] = [];
  const lines: LineOrigin[] = [];
  const defines = new Map<string, Define>();
  for (const [name, body] of Object.entries(host.defines)) defines.set(name, { body });
  new Pass(host, defines, out, lines).file(source, 0, undefined);
  return [{ name: source.name, text: out.join('\n'), lines }];
}

class Pass {
  private readonly stack: Conditional[] = [];
  private inComment = false;
  /** The line being read. */
  private here: Span = { file: '', line: 0, column: 1, endLine: 0, endColumn: 1 };

  constructor(
    private readonly host: Host,
    private readonly defines: Map<string, Define>,
    private readonly out: string[],
    private readonly lines: LineOrigin[],
  ) {}

  file(source: SourceFile, depth: number, call: Passage | undefined): void {
    const base = this.stack.length;
    const physical = source.text.split('\n');
    for (let index = 0; index < physical.length; index++) {
      const line = index + 1;
      let text = physical[index];
      this.here = this.span(source, line, text, call);
      const wasComment = this.inComment;
      this.inComment = endsInComment(text, wasComment);
      const directive = wasComment ? null : /^\s*#\s*([a-z]+)\b(.*)$/s.exec(text);
      if (directive !== null && isDirective(directive[1])) {
        while (text.endsWith('\\') && index + 1 < physical.length) {
          text = text.slice(0, -1) + physical[++index];
          this.put('', { file: source.name, line: index });
        }
        this.hearDirective(text);
        const again = /^\s*#\s*([a-z]+)\b(.*)$/s.exec(text)!;
        this.put('', { file: source.name, line });
        this.directive(again[1], uncommented(again[2]), this.here, depth);
        continue;
      }
      if (!this.active && text.trim() !== '') this.host.listener?.skipped(this.here);
      const expanded = this.active && !wasComment ? this.expand(text, 0, undefined, true) : null;
      this.put(expanded?.text ?? (this.active ? text : ''), {
        file: source.name,
        line,
        ...(expanded && { pieces: expanded.pieces }),
        ...(call && { call }),
      });
      if (this.out.length > LINE_LIMIT) {
        this.host.error('The preprocessed source is too long.', this.here);
        return;
      }
    }
    if (this.stack.length > base) {
      this.host.error('This `#if` has no `#endif`.', this.stack.at(-1)!.span);
      this.stack.length = base;
    }
  }

  private get active(): boolean {
    return this.stack.every((conditional) => conditional.active);
  }

  private put(text: string, origin: LineOrigin): void {
    this.out.push(text);
    this.lines.push(origin);
  }

  private span(source: SourceFile, line: number, text: string, via: Passage | undefined): Span {
    const column = text.length - text.trimStart().length + 1;
    const endColumn = Math.max(text.trimEnd().length, column) + 1;
    return { file: source.name, line, column, endLine: line, endColumn, ...(via && { via }) };
  }

  /** Tells of a directive and of the name or the file behind it. */
  private hearDirective(text: string): void {
    const found = /(#\s*([a-z]+))(\s*)(?:([A-Za-z_]\w*)|(["<][^">]*[">]?))?/.exec(text);
    if (this.host.listener === undefined || found === null) return;
    const [, hash, directive, space, name, file] = found;
    this.hear('directive', `#${directive}`, found.index, hash.length);
    const at = found.index + hash.length + space.length;
    if (file !== undefined) this.hear('file', file, at, file.length);
    else if (name !== undefined && /^(define|undef|ifn?def)$/.test(directive))
      this.hear('macro', name, at, name.length, directive === 'define' ? 'definition' : 'reference');
  }

  private hear(kind: WordKind, name: string, at: number, length: number, role?: WordRole): void {
    const span = { ...this.here, column: at + 1, endColumn: at + length + 1 };
    this.host.listener?.word(kind, name, span, role);
  }

  private directive(name: string, rest: string, span: Span, depth: number): void {
    const outer = this.active;
    const top = this.stack.at(-1);
    const open = (truth: boolean): void => {
      this.stack.push({ active: outer && truth, done: !outer || truth, span });
    };
    if (name === 'if') open(outer && this.truth(rest, span));
    else if (name === 'ifdef') open(this.defines.has(rest.trim()));
    else if (name === 'ifndef') open(!this.defines.has(rest.trim()));
    else if (name === 'elif' || name === 'else' || name === 'endif') this.close(name, rest, top, span);
    else if (!outer) return;
    else if (name === 'define') this.define(rest, span);
    else if (name === 'undef') this.defines.delete(rest.trim());
    else if (name === 'include') this.include(rest, span, depth);
    else if (name === 'error') this.host.error(`#error ${rest.trim()}`, span);
  }

  private close(name: string, rest: string, top: Conditional | undefined, span: Span): void {
    if (top === undefined) {
      this.host.error(`\`#${name}\` without an \`#if\` before it.`, span);
    } else if (name === 'endif') {
      this.stack.pop();
      this.host.listener?.block('condition', top.span, span);
    } else {
      top.active = !top.done && (name === 'else' || this.truth(rest, span));
      top.done ||= top.active;
    }
  }

  private define(rest: string, span: Span): void {
    const found = /^\s*([A-Za-z_]\w*)(\(([^)]*)\))?(.*)$/s.exec(rest);
    if (found === null) {
      this.host.error('`#define` needs a name.', span);
      return;
    }
    const parameters = found[3]?.split(',').map((parameter) => parameter.trim());
    this.defines.set(found[1], { body: found[4].trim(), ...(parameters && { parameters }) });
  }

  private include(rest: string, span: Span, depth: number): void {
    const name = /["<](.*)[">]/.exec(rest)?.[1];
    const file = name === undefined ? undefined : this.host.include(name);
    if (file === undefined && name !== undefined && this.system(name)) return;
    if (file === undefined) this.host.error(`The file \`${name ?? rest.trim()}\` is not here.`, span);
    else if (depth > 30) this.host.error('Files include each other too deeply.', span);
    else this.file(file, depth + 1, { message: `\`${file.name}\` is included here`, span });
  }

  /** A header of the system: the numbers it defines, of those that are known here. */
  private system(name: string): boolean {
    const wanted = SYSTEM_HEADERS.get(name);
    const { headers } = this.host;
    if (wanted === undefined || headers === undefined) return false;
    for (const [constant, { value }] of headers) {
      if (wanted.test(constant)) this.defines.set(constant, { body: String(value) });
    }
    return true;
  }

  /** Replaces macros outside of strings; null when there is none. */
  private expand(
    text: string,
    depth: number,
    inner: Pieces | undefined,
    listening = false,
  ): { text: string; pieces: Pieces } | null {
    if (depth > 20 || text.length > 20_000 || !/[A-Za-z_]/.test(text) || this.defines.size === 0) return null;
    const made = new PieceWriter(text);
    const token = /"(?:[^"\\]|\\.)*"?|[A-Za-z_]\w*|\/\/.*|[^A-Za-z_"/]+|\//sy;
    while (token.lastIndex < text.length) {
      const at = token.lastIndex;
      const word = token.exec(text)?.[0];
      if (word === undefined) break;
      const define = this.defines.get(word);
      const before = text[at - 1] ?? '';
      if (define === undefined || /[\w.%\\]/.test(before)) continue;
      if (depth === 0 && listening) this.hear('macro', word, at, word.length);
      if (define.parameters === undefined) made.replace(at, token.lastIndex, define.body);
      else {
        const call = callArguments(text, token.lastIndex);
        if (call === undefined) continue;
        token.lastIndex = call.end;
        made.replace(at, call.end, apply(define, call.values));
      }
    }
    const once = made.finish(inner);
    return once === null ? null : (this.expand(once.text, depth + 1, once.pieces) ?? once);
  }

  private truth(text: string, span: Span): boolean {
    const known = text.replace(/\bdefined\s*(?:\(\s*(\w+)\s*\)|(\w+))/g, (_, a?: string, b?: string) =>
      this.defines.has(a ?? b ?? '') ? '1' : '0',
    );
    const expanded = (this.expand(known, 0, undefined)?.text ?? known).replace(/[A-Za-z_]\w*/g, (word) =>
      /^0[xX]/.test(word) ? word : '0',
    );
    const value = new Condition(expanded).value();
    if (value === undefined) this.host.error('This condition is not an expression of numbers.', span);
    return value !== undefined && value !== 0n;
  }
}

const DIRECTIVES = 'define|undef|include|if|ifdef|ifndef|elif|else|endif|error|warning|pragma|line';
const DIRECTIVE = new RegExp(`^(${DIRECTIVES})$`);
const DIRECTIVE_LINE = new RegExp(`^\\s*#\\s*(${DIRECTIVES})\\b`, 'm');

const isDirective = (name: string): boolean => DIRECTIVE.test(name);

/** Whether the preprocessor, with nothing defined, would find anything to do. */
export const hasDirectives = (text: string): boolean => DIRECTIVE_LINE.test(text);

const uncommented = (text: string): string => text.replace(/\/\*.*?\*\//gs, ' ').replace(/\/\/.*$/s, '');

/** Whether a block comment is open at the end of the line. */
function endsInComment(text: string, open: boolean): boolean {
  let inside = open;
  let at = 0;
  while (at < text.length) {
    if (inside) {
      const end = text.indexOf('*/', at);
      if (end < 0) return true;
      inside = false;
      at = end + 2;
      continue;
    }
    const start = /"(?:[^"\\]|\\.)*"?|\/\/|\/\*/g;
    start.lastIndex = at;
    const found = start.exec(text);
    if (found === null || found[0] === '//') return false;
    at = found.index + found[0].length;
    if (found[0] === '/*') inside = true;
  }
  return inside;
}

function callArguments(text: string, from: number): { values: string[]; end: number } | undefined {
  const open = /\s*\(/y;
  open.lastIndex = from;
  if (!open.test(text)) return undefined;
  const values: string[] = [];
  let depth = 1;
  let start = open.lastIndex;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '(') depth++;
    if (char === ')') depth--;
    if ((char === ',' && depth === 1) || depth === 0) {
      values.push(text.slice(start, at).trim());
      start = at + 1;
    }
    if (depth === 0) return { values, end: at + 1 };
  }
  return undefined;
}

function apply(define: Define, values: readonly string[]): string {
  return define.body.replace(/[A-Za-z_]\w*/g, (word) => {
    const index = define.parameters!.indexOf(word);
    return index < 0 ? word : (values[index] ?? '');
  });
}
