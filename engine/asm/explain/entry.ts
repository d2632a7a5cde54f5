import type { Diagnostic, ObjectFile, Span } from '../api';
import { didYouMean } from '../names';

/** The warning of a program without its entry symbol: that it is there but local, or what it may be called instead. */
export function explainEntry(wanted: string, section: string, start: Span, objects: readonly ObjectFile[]): Diagnostic {
  const begins = `the program starts at the beginning of ${section}`;
  for (const { syntax, symbols } of objects) {
    const local = symbols.find(({ name, binding, defined }) => name === wanted && binding === 'local' && defined);
    if (local?.span === undefined || local.span === null) continue;
    const { span } = local;
    const directive = syntax === 'nasm' ? `global ${wanted}` : `.globl ${wanted}`;
    const { file, line } = span;
    const before = { file, line, column: 1, endLine: line, endColumn: 1 };
    return {
      severity: 'warning',
      message: `\`${wanted}\` is not global, so the linker does not see it and ${begins}; \`${directive}\` makes it known.`,
      span,
      fixes: [{ title: `write \`${directive}\` before it`, edits: [{ span: before, text: `\t${directive}\n` }] }],
    };
  }
  const names = objects.flatMap(({ symbols }) => symbols.filter(({ defined }) => defined).map(({ name }) => name));
  const hint = names.includes('main')
    ? ` \`main\` is called by C's start-up code, which is not here: name the first instruction \`${wanted}\`.`
    : didYouMean(wanted, names);
  return { severity: 'warning', message: `There is no \`${wanted}\`; ${begins}.${hint}`, span: start };
}
