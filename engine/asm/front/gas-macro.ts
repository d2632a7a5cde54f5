import type { Span } from '../api';
import type { Origin } from './cursor';
import type { Template } from './gas-template';
import type { Argument } from './pieces';

/** A `.macro` as defined. */
export interface Macro {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Template[];
  readonly span: Span;
}

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly rest: boolean;
  readonly initial: string;
}

/** Parameters of `.macro name a, b=1, c:req, d:vararg`. */
export function parseParameters(text: string): Parameter[] {
  return splitArguments(text, false)
    .filter((part) => part !== '')
    .map((part) => {
      const found = /^([\w.$]+)\s*(?::\s*(req|vararg))?\s*(?:=\s*(.*))?$/s.exec(part);
      const initial = unquote(found?.[3] ?? '');
      return {
        name: found?.[1] ?? part,
        required: found?.[2] === 'req',
        rest: found?.[2] === 'vararg',
        initial,
      };
    });
}

const unquote = (text: string): string =>
  text.startsWith('"') && /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('\\"', '"') : text;

/**
 * Splits a list at commas, and (as GNU as does for macro calls) at spaces where no operator joins the neighbours. Strings
 * stay together; parentheses do not, so an address with a comma must be quoted.
 */
export function splitArguments(text: string, spaces: boolean, most = Infinity): string[] {
  const source = text.trim();
  if (source === '') return [];
  const plain = most === Infinity && !source.includes('"') ? source.split(/\s*,\s*/) : undefined;
  if (plain?.every((part) => !/\s/.test(part)) === true) return plain;
  const parts: string[] = [];
  let current = '';
  let at = 0;
  const end = (): void => {
    parts.push(current.trim());
    current = '';
  };
  while (at < source.length) {
    const char = source[at];
    if (parts.length >= most - 1) {
      current = source.slice(at);
      break;
    }
    if (char === '"') {
      let to = at + 1;
      while (to < source.length && source[to] !== '"') to += source[to] === '\\' ? 2 : 1;
      current += source.slice(at, to + 1);
      at = to + 1;
      continue;
    }
    if (char === ',') end();
    else if (spaces && /\s/.test(char)) {
      const rest = source.slice(at).trimStart();
      at = source.length - rest.length;
      if (rest[0] === ',') continue;
      const joined = /[-+*/|&^<>=!~%(]$/.test(current.trimEnd()) || /^([-+*/|&^<>=!~)]|%\s)/.test(rest);
      if (joined || current === '') current += current === '' ? '' : ' ';
      else end();
      continue;
    } else current += char;
    at++;
  }
  end();
  return parts;
}

export interface Binding {
  readonly values: ReadonlyMap<string, string>;
  readonly problem?: string;
}

/** Values of a call's arguments by parameter name. */
export function bindArguments(macro: Macro, text: string): Binding {
  const values = new Map(macro.parameters.map((parameter) => [parameter.name, parameter.initial]));
  const rest = macro.parameters.findIndex((parameter) => parameter.rest);
  const given = splitArguments(text, true, rest < 0 ? Infinity : rest + 1);
  let position = 0;
  const set = new Set<string>();
  for (const argument of given) {
    const keyed = argument.includes('=') ? /^([\w.$]+)\s*=(?!=)\s*(.*)$/s.exec(argument) : null;
    if (keyed !== null && macro.parameters.some((parameter) => parameter.name === keyed[1])) {
      values.set(keyed[1], unquote(keyed[2]));
      set.add(keyed[1]);
      continue;
    }
    const parameter = macro.parameters[position++];
    if (parameter === undefined) {
      return {
        values,
        problem: `\`${macro.name}\` takes ${macro.parameters.length} arguments, and here are ${given.length}.`,
      };
    }
    if (argument === '') continue;
    values.set(parameter.name, parameter.rest ? argument : unquote(argument));
    set.add(parameter.name);
  }
  const missing = macro.parameters.find((parameter) => parameter.required && !set.has(parameter.name));
  if (missing !== undefined)
    return { values, problem: `\`${macro.name}\` needs a value for its argument \`${missing.name}\`.` };
  return { values };
}

/** Where in the text of a call the value of each parameter is written. */
export function argumentPlaces(
  values: ReadonlyMap<string, string>,
  text: string,
  origin: Origin,
): ReadonlyMap<string, Argument> {
  const places = new Map<string, Argument>();
  let from = 0;
  for (const [name, value] of values) {
    if (value === '') continue;
    const next = text.indexOf(value, from);
    const at = next < 0 ? text.indexOf(value) : next;
    if (at < 0) continue;
    places.set(name, { origin, at });
    from = at + value.length;
  }
  return places;
}
