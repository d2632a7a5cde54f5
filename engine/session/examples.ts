import { invariant } from '../core/invariant';

/** A program that the window offers to open. */
export interface Example {
  readonly name: string;
  /** What its first comment begins with, in whole sentences; of what gcc wrote, that of the C source. */
  readonly title: string;
  readonly text: string;
}

const files = import.meta.glob(['../../fixtures/programs/*.{s,asm}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob(['../../fixtures/programs/*.c'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Shown first and in this order; the other programs follow by name. */
const FIRST = ['hello-att.s', 'hello-intel.s', 'hello-nasm.asm', 'echo.s', 'arguments.s', 'fibonacci.asm', 'uppercase.asm'] as const; // prettier-ignore

const COMMENT = /^\s*(?:#+|;+|\/\/)\s*(\S.*)$/u;
/** A full stop with nothing or a space behind it, or what stands before a colon at the end of a line. */
const END = String.raw`(?:[.!?](?=\s|$)|(?=:$))`;
const ALL_SENTENCES = new RegExp(`^.*${END}`, 'u');
const FIRST_SENTENCE = new RegExp(`^.*?${END}`, 'u');

/** The sentences of the first comment that end on its first line; where none does, the first one. */
export function titleOf(text: string): string | null {
  const lines = text.split('\n').map((line) => COMMENT.exec(line)?.[1] ?? null);
  const [first, ...rest] = lines.slice(lines.findIndex((one) => one !== null));
  if (first === undefined || first === null) return null;
  const whole = ALL_SENTENCES.exec(first)?.[0];
  if (whole !== undefined) return whole;
  const end = rest.indexOf(null);
  const paragraph = [first, ...rest.slice(0, end < 0 ? rest.length : end)].join(' ');
  return FIRST_SENTENCE.exec(paragraph)?.[0] ?? paragraph;
}

function exampleOf(path: string, text: string): Example {
  const name = path.split('/').at(-1);
  invariant(name !== undefined, 'a path ends in a name');
  return { name, title: titleOf(sources[path.replace(/\.s$/u, '.c')] ?? text) ?? name, text };
}

const rank = (name: string): number => {
  const position = (FIRST as readonly string[]).indexOf(name);
  return position === -1 ? FIRST.length : position;
};

/** Every program of fixtures/programs, the best to begin with first. */
export const examples = (): readonly Example[] =>
  Object.entries(files)
    .map(([path, text]) => exampleOf(path, text))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
