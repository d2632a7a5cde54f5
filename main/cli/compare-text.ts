import type { Comparison, ComparisonRow } from '../../engine/index';

const WIDTH = 120;
const LABEL = 24;
const MARK = '≠ ';

/** Where a word longer than `width` is broken: behind its last underscore that fits, else where the line ends. */
const breakOf = (word: string, width: number): number => {
  const underscore = word.lastIndexOf('_', width - 1);
  return underscore > 0 ? underscore + 1 : width;
};

/** `text` in lines of at most `width` characters, broken at blanks where there are some. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      let rest = line === '' ? word : `${line} ${word}`;
      if (rest.length > width && line !== '') {
        lines.push(line);
        rest = word;
      }
      while (rest.length > width) {
        const at = breakOf(rest, width);
        lines.push(rest.slice(0, at));
        rest = rest.slice(at);
      }
      line = rest;
    }
    lines.push(line);
  }
  return lines;
}

class Table {
  readonly lines: string[] = [];
  readonly #cell: number;

  constructor(columns: number) {
    this.#cell = Math.floor((WIDTH - LABEL) / columns);
  }

  /** A heading over the columns. */
  head(title: string, labels: readonly string[]): void {
    if (this.lines.length > 0) this.lines.push('');
    this.#line(title, labels);
    this.lines.push('─'.repeat(LABEL + this.#cell * labels.length));
  }

  row({ label, cells, differs }: ComparisonRow): void {
    this.#line(
      `${differs ? MARK : '  '}${label}`,
      cells.map((cell) => cell ?? ''),
    );
  }

  #line(label: string, cells: readonly string[]): void {
    const wrapped = cells.map((cell) => wrap(cell, this.#cell - 2));
    const height = Math.max(...wrapped.map(({ length }) => length));
    for (let index = 0; index < height; index += 1) {
      const texts = wrapped.map((lines) => (lines.at(index) ?? '').padEnd(this.#cell));
      this.lines.push(`${(index === 0 ? label : '').padEnd(LABEL)}${texts.join('')}`.trimEnd());
    }
  }
}

/** The comparison as text of at most 120 columns; rows that differ begin with `≠`. */
export function comparisonText(comparison: Comparison, file: string): string {
  const { reports } = comparison;
  const labels = reports.map(({ label }) => label);
  const table = new Table(labels.length);
  const problems = reports.flatMap(({ label, problems }) => problems.map((problem) => `${label}: ${problem}`));
  table.head(file, labels);
  for (const row of comparison.outcome) table.row(row);
  table.head('MSRs after boot', labels);
  for (const row of comparison.msrs) table.row(row);
  for (const { name, position, times, rows } of comparison.calls) {
    const range = times === 1 ? `${position}` : `${position}-${position + times - 1}`;
    table.head(`${range}. ${name}`, labels);
    for (const row of rows) table.row({ ...row, cells: row.cells.map((cell) => oneAPlace(row.label, cell)) });
  }
  return [...problems, ...table.lines, ''].join('\n');
}

/** The path reads better down than across. */
const oneAPlace = (label: string, cell: string | null): string | null =>
  label === 'path' ? (cell?.replaceAll(' → ', '\n') ?? null) : cell;
