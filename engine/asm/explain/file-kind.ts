import type { Assembly, Diagnostic, Fix, Span, Syntax } from '../api';
import type { WrittenSource } from './source-line';

/** The same source read as what it may have been meant to be. */
export interface Reading {
  readonly syntax: Syntax;
  readonly assembly: Assembly;
}

const errorLines = ({ diagnostics }: Assembly, file: string): Set<number> =>
  new Set(
    diagnostics.filter(({ severity, span }) => severity === 'error' && span.file === file).map(({ span }) => span.line),
  );

/**
 * A file that is written for another assembler, or in its other notation, brings one message and not one for each line:
 * which it is, and how to say so. The rest of the messages are those that remain when it is read that way. Undefined when the
 * file is what it is taken for.
 * @param again reads the source in another syntax.
 */
export function wholeFile(
  source: WrittenSource,
  own: Reading,
  again: (syntax: Syntax) => Assembly,
): readonly Diagnostic[] | undefined {
  const { name } = source.file;
  const wrong = errorLines(own.assembly, name);
  // A few mistakes in a long file are mistakes; reading it twice more would only take time.
  if (wrong.size < 3 || wrong.size * 5 < source.all().size) return undefined;
  let best: { reading: Reading; left: number } | undefined;
  for (const syntax of ['att', 'intel', 'nasm'] as const) {
    if (syntax === own.syntax) continue;
    const assembly = again(syntax);
    const remaining = errorLines(assembly, name);
    const left = remaining.size;
    // Lines that make sense only as they are.
    const lost = [...remaining].filter((line) => !wrong.has(line)).length;
    if (left * 3 > wrong.size || lost * 5 >= wrong.size) continue;
    if (best === undefined || left < best.left) best = { reading: { syntax, assembly }, left };
  }
  if (best === undefined) return undefined;
  const first = Math.min(...wrong);
  const span = placeOf(source, first);
  const { syntax, assembly } = best.reading;
  const fixes = own.syntax === 'nasm' || syntax === 'nasm' ? [] : [switchTo(source, syntax)];
  const whole: Diagnostic = {
    severity: 'error',
    message: sentence(own.syntax, syntax, wrong.size, /^\s*\.intel_syntax/m.test(source.file.text)),
    span,
    ...(fixes.length > 0 && { fixes }),
  };
  return [whole, ...assembly.diagnostics];
}

function sentence(own: Syntax, real: Syntax, lines: number, says: boolean): string {
  const seen = `${lines} of its lines mean nothing to`;
  if (real === 'nasm')
    return `This file is written for NASM, and ${seen} GNU as: give it a name that ends in .asm, or choose \`--syntax nasm\`.`;
  const notation = real === 'att' ? 'AT&T' : 'Intel';
  if (own === 'nasm')
    return `This file is written for GNU as${says ? '' : ` in ${notation} notation`}, and ${seen} NASM: give it a name that ends in .s, or choose \`--syntax ${says ? 'att' : real}\`.`;
  const how = real === 'att' ? '.att_syntax prefix' : '.intel_syntax noprefix';
  const other = real === 'att' ? 'Intel' : 'AT&T';
  return `This file is in ${notation} notation, but GNU as reads ${other} notation here, in which ${lines} of its lines mean nothing: write \`${how}\` before them.`;
}

function switchTo(source: WrittenSource, syntax: 'att' | 'intel'): Fix {
  const directive = syntax === 'att' ? '.att_syntax prefix' : '.intel_syntax noprefix';
  const before = Math.min(...source.all().keys());
  const span = { file: source.file.name, line: before, column: 1, endLine: before, endColumn: 1 };
  const indent = /^\s*/.exec(source.lineText(before))?.[0] ?? '';
  return { title: `write \`${directive}\` in front`, edits: [{ span, text: `${indent}${directive}\n` }] };
}

function placeOf(source: WrittenSource, line: number): Span {
  const statement = source.all().get(line)?.[0];
  const column = statement?.column ?? 1;
  const length = statement?.text.length ?? Math.max(1, source.lineText(line).length);
  return { file: source.file.name, line, column, endLine: line, endColumn: column + length };
}
