import type { Span } from '../../api';
import type { DirectiveText } from '../passes/directive-text';
import type { FormatHost } from './format';

const VALUES = ['align', 'start', 'vstart', 'valign'] as const;
const NAMES = ['follows', 'vfollows'] as const;
const FLAGS = ['nobits', 'progbits'] as const;

export interface FlatAttribute {
  readonly name: (typeof VALUES)[number] | (typeof NAMES)[number] | (typeof FLAGS)[number];
  readonly value: bigint;
  /** Of those that name a section. */
  readonly text: string;
  readonly span: Span;
}

/** The end of the bracketed expression that opens at `open`, behind its bracket; -1 when it does not close. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const here = text[at];
    if (here === '(') depth++;
    else if (here === ')' && --depth === 0) return at + 1;
    else if (here === '"' || here === "'") {
      at = text.indexOf(here, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Reads `start=0x7c00 vstart=(a + b) follows=.data align=16 nobits`. */
export function flatAttributes(text: DirectiveText, from: number, span: Span, host: FormatHost): FlatAttribute[] {
  const found: FlatAttribute[] = [];
  const line = text.text;
  let at = from;
  while (at < line.length) {
    if (line[at] === ' ') {
      at++;
      continue;
    }
    const rest = line.slice(at).toLowerCase();
    const flag = FLAGS.find((name) => rest === name || rest.startsWith(`${name} `));
    const value = VALUES.find((name) => rest.startsWith(`${name}=`));
    const name = NAMES.find((each) => rest.startsWith(`${each}=`));
    const wordEnd = line.indexOf(' ', at) < 0 ? line.length : line.indexOf(' ', at);
    let end = wordEnd;
    if (flag !== undefined) found.push({ name: flag, value: 0n, text: '', span: text.spanAt(at, end) });
    else if (name !== undefined) {
      const begin = at + name.length + 1;
      if (begin === end) host.error(`\`${name}\` needs the name of a section.`, text.spanAt(at, end));
      else found.push({ name, value: 0n, text: line.slice(begin, end), span: text.spanAt(at, end) });
    } else if (value !== undefined) {
      const begin = at + value.length + 1;
      if (line[begin] === '(') end = closing(line, begin);
      if (end < 0) {
        host.error('This `(` has no `)`.', text.spanAt(begin));
        return found;
      }
      if (begin === end) host.warn(`\`${value}\` has no value; it does not count.`, text.spanAt(at, end));
      else {
        const number = host.constant(text, begin, end, span);
        if (number !== null) found.push({ name: value, value: BigInt.asUintN(64, number), text: '', span: text.spanAt(at, end) }); // prettier-ignore
      }
    } else {
      host.warn(`\`${line.slice(at, end)}\` is no attribute of a section that NASM knows; it does not count.`, text.spanAt(at, end)); // prettier-ignore
    }
    at = end;
  }
  return found;
}
