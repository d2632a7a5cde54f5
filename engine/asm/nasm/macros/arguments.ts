import { isMark, type Token } from '../text/token';
import type { Cell } from './cells';
import type { SingleMacro } from './single';

/** A use of a single-line macro with its arguments as written. */
export interface Call {
  readonly macro: SingleMacro;
  readonly parts: readonly (readonly Token[])[];
  /** What follows the use. */
  readonly after: Cell | null;
}

/** How many arguments stand in the brackets at `start`: null when there are no brackets, -1 when they do not close. */
export function countArguments(start: Cell | null): number | null {
  if (start === null || !isMark(start.token, '(')) return null;
  let count = 1;
  let depth = 1;
  let braces = 0;
  for (let cell = start.next; cell !== null; cell = cell.next) {
    if (cell.token.kind !== 'mark') continue;
    switch (cell.token.text) {
      case '{':
        braces++;
        break;
      case '}':
        if (braces > 0) braces--;
        break;
      case ',':
        if (braces === 0 && depth === 1) count++;
        break;
      case '(':
        if (braces === 0) depth++;
        break;
      case ')':
        if (braces === 0 && --depth === 0) return count;
        break;
      default:
        break;
    }
  }
  return -1;
}

/** Takes the arguments apart. `{…}` around one is taken off, unless the parameter keeps everything. */
export function collectArguments(macro: SingleMacro, open: Cell): Call {
  const parts: Token[][] = [[]];
  let depth = 1;
  let braces = 0;
  let isBraced = false;
  let index = 0;
  for (let cell = open.next; cell !== null; cell = cell.next) {
    const { token } = cell;
    const parameter = macro.parameters[index];
    const part = parts.at(-1)!;
    let keep = true;
    if (token.kind === 'mark') {
      if (token.text === '{') {
        if (!isBraced) isBraced = part.length === 0 && !parameter.raw;
        keep = !(isBraced && braces === 0);
        braces++;
      } else if (token.text === '}' && braces > 0) keep = !(--braces === 0 && isBraced);
      else if (braces === 0 && token.text === '(') depth++;
      else if (braces === 0 && token.text === ')' && --depth === 0) {
        while (parts.length < macro.parameters.length) parts.push([]);
        return { macro, parts, after: cell.next };
      } else if (braces === 0 && depth === 1 && token.text === ',' && !parameter.greedy) {
        parts.push([]);
        isBraced = false;
        if (!parameter.variadic) index++;
        keep = false;
      }
    }
    if (keep) part.push(part.length === 0 && braces === 0 && !parameter.raw ? token.with(false, token.via) : token);
  }
  return { macro, parts, after: null };
}
