import { invariant } from '../core/invariant';

/** A program that the window offers to open. */
export interface Example {
  readonly name: string;
  /** Its first comment line. */
  readonly title: string;
  readonly text: string;
}

const files = import.meta.glob(['../../fixtures/programs/*.{s,asm}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Shown first and in this order; the other programs follow by name. */
const FIRST = ['hello-att.s', 'hello-intel.s', 'hello-nasm.asm', 'echo.s', 'arguments.s', 'fibonacci.asm', 'uppercase.asm'] as const; // prettier-ignore

function exampleOf(path: string, text: string): Example {
  const name = path.split('/').at(-1);
  invariant(name !== undefined, 'a path ends in a name');
  const title = /^\s*[#;]+\s*(.+)$/m.exec(text)?.[1] ?? name;
  return { name, title, text };
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
