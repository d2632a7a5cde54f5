import { isMark, trimmed, type Token } from '../text/token';
import { define, nameOf, plain, tableOf, valueOf, type Action, type DirectiveHost } from './directive-host';
import { numberTokens } from './expand';
import { PLAIN, type Parameter, type SingleMacro } from './single';
import { TYPE_SIZES } from './stack-layout';

interface Template {
  readonly parameters: readonly Parameter[];
  readonly body: readonly Token[];
}

/** `(a, =b, &c, &&d, !e, f+)` and the body behind it; null after a complaint. */
function templateOf(host: DirectiveHost, tokens: readonly Token[]): Template | null {
  const [first] = tokens;
  if (!isMark(first, '(') || first.space) return { parameters: [], body: tokens };
  const parameters: Parameter[] = [];
  let current: { -readonly [K in keyof Parameter]: Parameter[K] } = { ...PLAIN };
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind === 'id' && current.name === '') current.name = token.text;
    else if (isMark(token, '=')) current.evaluated = true;
    else if (isMark(token, '&')) current.quoted = 'always';
    else if (isMark(token, '&&')) current.quoted = 'unless-string';
    else if (isMark(token, '!')) current.raw = true;
    else if (isMark(token, '+')) Object.assign(current, { greedy: true, optional: true });
    else if (isMark(token, ',') || isMark(token, ')')) {
      parameters.push(current);
      if (isMark(token, ')')) return { parameters, body: tokens.slice(at + 1) };
      if (current.greedy) host.error('Only the last parameter can take the rest of the arguments.', token.span); // prettier-ignore
      current = { ...PLAIN };
    } else if (token.kind !== 'blank') {
      host.error(`\`${token.text}\` does not belong into a list of parameters.`, token.span);
      return null;
    }
  }
  host.error('The list of parameters has no `)`.', first.span);
  return null;
}

/** The fewest arguments: optional ones may be left out, but for the first. */
function leastOf(parameters: readonly Parameter[]): number {
  let least = parameters.length;
  while (least > 1 && parameters[least - 1].optional) least--;
  return least;
}

/** The body with tokens of kind `argument` for the names of parameters; the last of a name counts. */
function marked(body: readonly Token[], parameters: readonly Parameter[]): readonly Token[] {
  if (parameters.length === 0) return body;
  const places = new Map(parameters.map(({ name }, index) => [name, index]));
  return body.map((token) => {
    const place = token.kind === 'id' ? places.get(token.text) : undefined;
    return place === undefined ? token : token.remade('argument', String(place));
  });
}

function defining(anyCase: boolean, isEarly: boolean): Action {
  return (host, directive, raw) => {
    const named = nameOf(host, directive, raw);
    const template = named === null ? null : templateOf(host, named.rest);
    if (named === null || template === null) return;
    const { parameters } = template;
    let body = marked(trimmed(template.body), parameters);
    if (isEarly) body = marked(trimmed(host.expand(body)), parameters);
    const macro: Omit<SingleMacro, 'name'> = {
      ...plain(body, anyCase),
      parameters,
      least: leastOf(parameters),
    };
    define(host, named.name, macro);
  };
}

const aliasing =
  (anyCase: boolean): Action =>
  (host, directive, raw) => {
    const named = nameOf(host, directive, raw);
    if (named === null) return;
    const [target] = named.rest;
    if (target?.kind !== 'id' && target?.kind !== 'context') {
      host.error(`\`${directive.text}\` needs the name of the macro that is meant.`, target?.span ?? named.name.span);
      return;
    }
    define(host, named.name, { ...plain([target], anyCase), alias: true });
  };

const undefining =
  (isAlias: boolean): Action =>
  (host, directive, raw) => {
    let target = nameOf(host, directive, raw)?.name;
    const most = isAlias || !host.options.aliases ? 0 : 100;
    for (let steps = 0; target !== undefined && steps < most; steps++) {
      const alias: SingleMacro | undefined = host.macrosOf(target).find((each) => each.alias);
      if (alias === undefined) break;
      target = alias.body[0];
    }
    const place = target === undefined ? null : tableOf(host, target);
    place?.table.undefine(place.name, (macro) => macro.alias === isAlias);
  };

/** `%clear all`, `%clear context define`, … */
const clearing: Action = (host, _directive, raw) => {
  const words = trimmed(host.expand(trimmed(raw)));
  if (words.length === 0) {
    host.singles.clear((macro) => !macro.alias);
    host.multis.clear();
    return;
  }
  let inContexts = false;
  for (const word of words) {
    const what = word.text.toLowerCase();
    const singles = CLEARED.get(what);
    if (what === 'context' || what === 'ctx') inContexts = true;
    else if (what === 'global') inContexts = false;
    else if (singles !== undefined) {
      const tables = inContexts ? host.contexts.stack.map((context) => context.macros) : [host.singles];
      for (const table of tables) table.clear(singles);
    } else if (!/^(?:all|m?macro|nothing|none|ignore|--?)$/.test(what)) {
      host.error(`\`%clear\` does not know \`${word.text}\`.`, word.span);
      return;
    }
    if (!inContexts && /^(?:all|m?macro)$/.test(what)) host.multis.clear();
  }
};

const defines = (macro: SingleMacro): boolean => !macro.alias;
const aliases = (macro: SingleMacro): boolean => macro.alias;
const both = (): boolean => true;
const CLEARED: ReadonlyMap<string, (macro: SingleMacro) => boolean> = new Map([
  ['all', both],
  ['define', defines],
  ['def', defines],
  ['smacro', defines],
  ['defalias', aliases],
  ['alias', aliases],
  ['salias', aliases],
  ['alldef', both],
  ['alldefine', both],
]);

const assigning =
  (anyCase: boolean): Action =>
  (host, directive, raw) => {
    const named = nameOf(host, directive, raw);
    const value = named === null ? null : valueOf(host, directive, named.rest);
    if (named !== null && value !== null) define(host, named.name, plain(numberTokens(value, named.name), anyCase));
  };

const stacksize: Action = (host, directive, raw) => {
  const [model] = raw;
  if (model !== undefined && host.stackLayout.choose(model.text)) return;
  host.error('`%stacksize` can be flat, flat64, large or small.', model?.span ?? directive.span);
};

/** `name:type, …`, each given a place on the stack; the bytes of all, or null after a complaint. */
function variables(
  host: DirectiveHost,
  directive: Token,
  raw: readonly Token[],
  take: (bytes: number) => number,
): number | null {
  // prettier-ignore
  let total = 0;
  for (let at = 0; ; at++) {
    const [name, colon, type] = raw.slice(at, at + 3);
    if (name?.kind !== 'id' || !isMark(colon, ':') || type?.kind !== 'id') {
      host.error(`\`${directive.text}\` needs names with their types, such as \`count:dword\`.`, name?.span ?? directive.span); // prettier-ignore
      return null;
    }
    const size = TYPE_SIZES.get(host.expand([type])[0]?.text.toLowerCase() ?? '');
    if (size === undefined) {
      host.error(`\`${type.text}\` is no type of a variable; byte, word, dword and qword are.`, type.span);
      return null;
    }
    const offset = BigInt(take(size));
    const mark = (text: string): Token => name.remade('mark', text).with(false, name.via);
    const { pointer } = host.stackLayout;
    const place = [
      mark('('),
      name.remade('id', pointer, host.names.of(pointer)).with(false, name.via),
      ...(offset < 0n ? [] : [mark('+')]),
      ...numberTokens(offset, mark('0')),
      mark(')'),
    ];
    define(host, name, plain(place, false));
    total += host.stackLayout.sizeOf(size);
    at += 3;
    if (!isMark(raw[at], ',')) return total;
  }
}

const argument: Action = (host, directive, raw) => {
  variables(host, directive, raw, (bytes) => host.stackLayout.takeArgument(bytes));
};

const local: Action = (host, directive, raw) => {
  const total = variables(host, directive, raw, (bytes) => host.stackLayout.takeLocal(bytes));
  if (total === null) return;
  const name = directive.remade('context', '%$localsize', host.names.of('%$localsize'));
  const before = host.contexts.top === undefined ? null : host.evaluate(trimmed(host.expand([name])), directive.span);
  if (before === null)
    host.error('`%local` needs a context, with `%assign %$localsize 0` before it.', directive.span); // prettier-ignore
  else define(host, name, plain(numberTokens(before + BigInt(total), directive), false));
};

const nothing: Action = () => undefined;

export const definitionDirectives: readonly (readonly [string, Action])[] = [
  ['%define', defining(false, false)],
  ['%idefine', defining(true, false)],
  ['%xdefine', defining(false, true)],
  ['%ixdefine', defining(true, true)],
  ['%defalias', aliasing(false)],
  ['%idefalias', aliasing(true)],
  ['%undef', undefining(false)],
  ['%undefalias', undefining(true)],
  ['%clear', clearing],
  ['%assign', assigning(false)],
  ['%iassign', assigning(true)],
  ['%stacksize', stacksize],
  ['%arg', argument],
  ['%local', local],
  ['%null', nothing],
];
