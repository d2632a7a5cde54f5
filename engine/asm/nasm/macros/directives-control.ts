import type { Span } from '../../api';
import { latin, stringBytes } from '../text/strings';
import { readInteger } from '../text/numbers';
import { after, isMark, spanOf, textOf, trimmed, type Token } from '../text/token';
import { packageName, readCounts } from './conditions';
import { bracketed, valueOf, type Action, type DirectiveHost } from './directive-host';
import { cutArguments, type MultiMacro } from './multi';
import type { FileState } from './streams';

type Header = Pick<MultiMacro, 'name' | 'min' | 'max' | 'greedy' | 'defaults' | 'isUnlisted'>;

/** `name 1-3+.nolist default, …`; null after a complaint. */
function headerOf(host: DirectiveHost, directive: Token, raw: readonly Token[]): Header | null {
  const [name, ...rest] = host.expandName(trimmed(raw));
  const counts = trimmed(host.expand(rest));
  const read = name?.kind === 'id' && counts.length > 0 ? readCounts(counts) : null;
  if (name === undefined || read === null) {
    host.error(
      name?.kind === 'id'
        ? `Behind the name \`${name.text}\` stands how many arguments it takes, such as \`%macro ${name.text} 2\`.`
        : `\`${directive.text}\` needs a name and how many arguments it takes, such as \`%macro print 2\`.`,
      spanOf(raw, after(directive.span)),
    );
    return null;
  }
  host.word('macro', name.text, name, directive.text.toLowerCase().startsWith('%un') ? 'reference' : 'definition');
  const { min, max, greedy } = read;
  let { end } = read;
  const isUnlisted = counts[end]?.text.toLowerCase() === '.nolist';
  if (isUnlisted) end++;
  const { list, lastComma } = cutArguments(counts.slice(end));
  const dropsLast = lastComma >= 0 && !host.options.saneEmptyExpansion;
  return { name: name.text, min, max, greedy, isUnlisted, defaults: dropsLast ? list.slice(0, -1) : list };
}

const TAKES_LABEL = (token: Token): boolean => token.kind === 'parameter' && token.text === '%00';

function macro(anyCase: boolean, recursive: boolean): Action {
  return (host, directive, raw) => {
    const header = headerOf(host, directive, raw);
    const span = spanOf(raw, directive.span);
    host.collect('macro', directive, (body) => {
      if (header === null) return;
      const takesLabel = body.some((line) => line.tokens.some(TAKES_LABEL));
      const defined: MultiMacro = { ...header, anyCase, recursive, body, span, active: 0, takesLabel };
      host.multis.change(header.name, (macros) => [defined, ...macros]);
    });
  };
}

const unmacro =
  (anyCase: boolean): Action =>
  (host, directive, raw) => {
    const header = headerOf(host, directive, raw);
    if (header === null) return;
    const fold = (name: string): string => (anyCase ? name.toLowerCase() : name);
    const isMeant = (macro: MultiMacro): boolean =>
      macro.anyCase === anyCase &&
      fold(macro.name) === fold(header.name) &&
      macro.min === header.min &&
      macro.max === header.max &&
      macro.greedy === header.greedy;
    host.multis.change(header.name, (macros) => macros.filter((macro) => !isMeant(macro)));
  };

const rep: Action = (host, directive, raw) => {
  const line = trimmed(raw);
  const tokens = line[0]?.text.toLowerCase() === '.nolist' ? line.slice(1) : line;
  const count = valueOf(host, directive, tokens);
  const at = tokens[0] ?? directive;
  if (count !== null && count < 0n) host.warn(`\`%rep\` repeats nothing ${count} times.`, at.span);
  host.collect('rep', directive, (body) => host.repeat(count ?? 0n, body, at));
};

const ending =
  (kind: 'macro' | 'rep', begins: string): Action =>
  (host, directive) => {
    if (host.endCollecting(kind, directive)) return;
    host.error(`\`${directive.text}\` without a \`${begins}\` before it.`, directive.span);
  };

const exit =
  (kind: 'rep' | 'macro'): Action =>
  (host, directive) => {
    if (!host.streams.exit(kind)) host.error(`\`${directive.text}\` stands in no \`%${kind}\`.`, directive.span);
  };

const rotate: Action = (host, directive, raw) => {
  const by = valueOf(host, directive, raw);
  const call = host.streams.call;
  if (by === null) return;
  if (call === null) host.error('`%rotate` stands in no macro.', directive.span);
  else if (call.parameters.length === 0) {
    host.error('`%rotate` stands in a macro that was called without arguments.', directive.span);
  } else {
    const count = BigInt(call.parameters.length);
    call.rotation = Number((((BigInt(call.rotation) + by) % count) + count) % count);
  }
};

function message(severity: 'error' | 'warning', isFatal = false): Action {
  return (host, directive, raw) => {
    const tokens = trimmed(host.expand(trimmed(raw)));
    const [only] = tokens;
    const isString = tokens.length === 1 && only.kind === 'string';
    const text = isString ? latin(stringBytes(only.text)) : textOf(tokens);
    const sentence = text === '' ? `The program says \`${directive.text}\` here.` : text;
    if (isFatal) host.halt(sentence, directive);
    else host.say(severity, sentence, spanOf([directive, ...trimmed(raw)], directive.span));
  };
}

/** A file's name in quotes; null after a complaint. */
function fileOf(host: DirectiveHost, directive: Token, raw: readonly Token[]): Token | null {
  const [name] = trimmed(host.expand(trimmed(raw)));
  if (name?.kind === 'string') return name;
  host.error(`\`${directive.text}\` needs the name of a file in quotes.`, spanOf(trimmed(raw), after(directive.span)));
  return null;
}

/** `%require` too: NASM 2.16 includes the file each time, whatever its manual says. */
const including: Action = (host, directive, raw) => {
  const name = fileOf(host, directive, raw);
  if (name !== null) host.include(name.text.slice(1, -1), name);
};

const depend: Action = (host, directive, raw) => {
  fileOf(host, directive, raw);
};

const use: Action = (host, directive, raw) => {
  const [name] = trimmed(host.expand(trimmed(raw)));
  if (name?.kind === 'id' || name?.kind === 'string') host.use(packageName(name), name);
  else host.error('`%use` needs the name of a package.', name?.span ?? after(directive.span));
};

/** The name behind `%push`, `%pop`, `%repl`; undefined when there is none, null after a complaint. */
function contextOf(host: DirectiveHost, directive: Token, raw: readonly Token[]): Token | undefined | null {
  const [name] = host.expandName(trimmed(raw));
  if (name === undefined || name.kind === 'id') return name;
  host.error(`\`${directive.text}\` needs the name of a context.`, name.span);
  return null;
}

const push: Action = (host, directive, raw) => {
  const name = contextOf(host, directive, raw);
  if (name !== null) host.contexts.push(name?.text, host.newId());
};

const pop: Action = (host, directive, raw) => {
  const name = contextOf(host, directive, raw);
  const { top, stack } = host.contexts;
  if (name === null) return;
  if (top === undefined) host.error('`%pop` without a `%push` before it.', directive.span);
  else if (name !== undefined && top.name?.toLowerCase() !== name.text.toLowerCase()) {
    const named = top.name === undefined ? 'has no name' : `is \`${top.name}\``;
    host.error(`The context on top ${named}, not \`${name.text}\`.`, name.span);
  } else stack.pop();
};

const repl: Action = (host, directive, raw) => {
  const name = contextOf(host, directive, raw);
  const { top } = host.contexts;
  if (name === null) return;
  if (top === undefined) host.error('`%repl` without a `%push` before it.', directive.span);
  else top.name = name?.text;
};

/** Whether a line is `%line` or `# 10 "file"`, which count wherever they stand. */
export const saysLine = (tokens: readonly Token[]): boolean =>
  (tokens[0]?.kind === 'directive' && tokens[0].text.toLowerCase() === '%line') ||
  (isMark(tokens[0], '#') && tokens[0].start === 0 && tokens[1]?.kind === 'number');

/** `%line 10+1 file`: this line is the tenth, and each that follows is one further. */
export function setLine(
  host: { error(message: string, span: Span): void },
  file: FileState,
  directive: Token,
  tokens: readonly Token[],
): void {
  const numberAt = (at: number): number | null => {
    const number = tokens[at]?.kind === 'number' ? readInteger(tokens[at].text) : null;
    return number !== null && 'value' in number ? Number(number.value) : null;
  };
  const first = numberAt(0);
  if (first === null) {
    host.error(`\`${directive.text}\` needs the number of a line.`, tokens[0]?.span ?? after(directive.span)); // prettier-ignore
    return;
  }
  const isSigned = isMark(tokens[1], '+') || isMark(tokens[1], '-');
  const step = isSigned ? (numberAt(2) ?? 1) * (tokens[1].text === '-' ? -1 : 1) : 1;
  const name = tokens.slice(isSigned ? 3 : 1);
  file.step = step;
  file.line = first;
  if (name[0]?.kind === 'string') file.name = latin(stringBytes(name[0].text));
  else if (name.length > 0) file.name = textOf(name);
}

/** Files are where it counts. */
const line: Action = (host, directive) => {
  host.error('`%line` cannot be made by a macro.', directive.span);
};

/** `yes`, `off`, an expression, or nothing for yes. */
function isWanted(host: DirectiveHost, directive: Token, tokens: readonly Token[]): boolean {
  const word = tokens[0]?.text.toLowerCase();
  if (word === undefined || /^(?:yes|true|on)$/.test(word)) return true;
  if (/^(?:no|false|off)$/.test(word)) return false;
  return (valueOf(host, directive, tokens) ?? 1n) !== 0n;
}

const aliases: Action = (host, directive, raw) => {
  host.options.aliases = isWanted(host, directive, trimmed(host.expand(trimmed(raw))));
};

const pragma: Action = (host, directive, raw) => {
  const tokens = trimmed(host.expand(trimmed(raw)));
  if (tokens[0]?.kind !== 'id') return;
  if (tokens[0].text.toLowerCase() !== 'preproc') host.passOn(bracketed(host, 'pragma', tokens, directive));
  else if (tokens[1]?.text.toLowerCase() === 'sane_empty_expansion') {
    host.options.saneEmptyExpansion = isWanted(host, directive, tokens.slice(2));
  }
};

export const conditionalDirectives: readonly (readonly [string, Action])[] = [
  ['%macro', macro(false, false)],
  ['%imacro', macro(true, false)],
  ['%rmacro', macro(false, true)],
  ['%irmacro', macro(true, true)],
  ['%unmacro', unmacro(false)],
  ['%unimacro', unmacro(true)],
  ['%endmacro', ending('macro', '%macro')],
  ['%endm', ending('macro', '%macro')],
  ['%exitmacro', exit('macro')],
  ['%rotate', rotate],
  ['%rep', rep],
  ['%endrep', ending('rep', '%rep')],
  ['%exitrep', exit('rep')],
  ['%else', (host, directive) => host.elseBranch(directive)],
  ['%endif', (host, directive) => host.endIf(directive)],
  ['%include', including],
  ['%require', including],
  ['%depend', depend],
  ['%use', use],
  ['%push', push],
  ['%pop', pop],
  ['%repl', repl],
  ['%error', message('error')],
  ['%warning', message('warning')],
  ['%note', message('warning')],
  ['%fatal', message('error', true)],
  ['%line', line],
  ['%aliases', aliases],
  ['%pragma', pragma],
];
