import type { Diagnostic } from '../api';
import { operandsOf, replacing, type Repair } from './repair';
import type { WrittenSource, WrittenStatement } from './source-line';

/** Repairs that the statement alone cannot prove; the whole source is read again with each. */
export function jumpRepairs(diagnostic: Diagnostic, statement: WrittenStatement, source: WrittenSource): Repair[] {
  return [...tooFar(diagnostic, statement), ...numericLabel(diagnostic, statement, source)];
}

function tooFar({ message }: Diagnostic, { text }: WrittenStatement): Repair[] {
  if (!/this jump reaches only/.test(message)) return [];
  const short = /\bshort\s+/i.exec(text);
  if (short !== null) {
    const { index } = short;
    return [{ title: 'take away `short`', edits: replacing(index, index + short[0].length, '') }];
  }
  if (!/^loop/i.test(text)) return [];
  return [
    {
      title: '',
      edits: [],
      message: `${message} \`loop\` has no longer form: count with \`dec\` and jump with \`jnz\`.`,
    },
  ];
}

/** GNU as: `1b` where `1:` stands below, or not at all. */
function numericLabel({ message, span }: Diagnostic, statement: WrittenStatement, source: WrittenSource): Repair[] {
  const found = /^There is no label `(\d+):` (before|after)/.exec(message);
  if (found === null || statement.notation === 'nasm') return [];
  const [, number, direction] = found;
  const operand = operandsOf(statement.text).find(({ text }) => /^\d+[bf]$/.test(text));
  const labels = numericLabels(source);
  const wanted = labels.filter(({ line }) => (direction === 'before' ? line > span.line : line <= span.line));
  const turned = wanted.find((label) => label.number === number);
  if (operand === undefined) return [];
  if (turned !== undefined) {
    const right = `${number}${direction === 'before' ? 'f' : 'b'}`;
    const where = direction === 'before' ? 'below' : 'above';
    return [
      {
        title: `write \`${right}\``,
        edits: replacing(operand.from, operand.to, right),
        message: `${message.slice(0, -1)}; the one ${where}, in line ${turned.line}, is \`${right}\`.`,
      },
    ];
  }
  const others = labels.filter(({ line }) => (direction === 'before' ? line <= span.line : line > span.line));
  const near = direction === 'before' ? others.at(-1) : others[0];
  if (near === undefined) return [];
  const right = `${near.number}${direction === 'before' ? 'b' : 'f'}`;
  return [
    {
      title: `write \`${right}\``,
      edits: replacing(operand.from, operand.to, right),
      message: `${message.slice(0, -1)}; the nearest is \`${near.number}:\` in line ${near.line}.`,
    },
  ];
}

function numericLabels(source: WrittenSource): { readonly number: string; readonly line: number }[] {
  const found: { number: string; line: number }[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const label = /^\s*(?:[\w.$]+:\s*)?(\d+)\s*:/.exec(source.lineText(line));
    if (label !== null) found.push({ number: label[1], line });
  }
  return found;
}
