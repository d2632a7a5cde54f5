/** One wrong program: what it is, its text, and what the lab and the real assembler say of it. */
export interface MistakenProgram {
  readonly title: string;
  readonly text: string;
  readonly lab: string;
  original: string;
}

/** What the programs include by the name `print.inc`: a mistake of its own. */
export const INCLUDED = { s: '\tmov\t(%rsi), (%rdi)\n', asm: '\tmov\t[rdi], [rsi]\n' } as const;

const HEADS = /^(?:= .*|-- lab|-- original)$/m;

/** Reads a file of programs: `= title`, the source, `-- lab`, its messages, `-- original`, the real assembler's. */
export function readMistakes(file: string): MistakenProgram[] {
  return file
    .split(/^= /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      const [text = '', lab = '', original = ''] = block.slice(end + 1).split(HEADS);
      return { title: block.slice(0, end), text, lab: lab.trim(), original: original.trim() };
    });
}

export function writeMistakes(head: string, programs: readonly MistakenProgram[]): string {
  const blocks = programs.map(
    ({ title, text, lab, original }) =>
      `= ${title}\n${text.trimEnd()}\n-- lab\n${lab}\n-- original\n${original === '' ? '(nothing)' : original}\n`,
  );
  return `${head}\n${blocks.join('\n')}`;
}
