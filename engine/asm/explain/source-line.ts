import type { SourceFile, Span, Syntax } from '../api';
import { statementsOf } from '../front/gas-source';
import { lexLine, logicalLines } from '../nasm/text/lexer';
import { Names } from '../nasm/text/names';

/** One statement of a source as it is written, without its labels and its comment. */
export interface WrittenStatement {
  readonly text: string;
  readonly notation: Syntax;
  readonly bits: 16 | 32 | 64;
  readonly file: string;
  readonly line: number;
  /** Of the text's first character, from 1. */
  readonly column: number;
  /** What follows the statement on its line: nothing, a comment, or a `;` and more statements. */
  readonly behind: string;
}

const GAS_LABELS = /^\s*(?:(?:[A-Za-z_.$\u0080-\uffff][\w.$\u0080-\uffff]*|[0-9]+)\s*:(?!:)\s*)*/;
const NASM_LABEL = /^\s*(?:[A-Za-z_.?@][\w.?@$#~]*\s*:\s*)?/;
const BITS = /^\.code(16|32|64)\b/;

/** Finds the statements of one source file again, by the places that diagnostics name. */
export class WrittenSource {
  private readonly lines: readonly string[];
  private statements: Map<number, WrittenStatement[]> | undefined;

  constructor(
    readonly file: SourceFile,
    private readonly syntax: Syntax,
    private readonly bits: 32 | 64,
  ) {
    this.lines = file.text.split(/\r\n|\n|\r/);
  }

  lineText(line: number): string {
    return this.lines[line - 1] ?? '';
  }

  /** The whole text with another line in the place of one. */
  withLine(line: number, text: string): string {
    return this.lines.with(line - 1, text).join('\n');
  }

  get lineCount(): number {
    return this.lines.length;
  }

  /** The statement at a place, or undefined where there is none that stands in one line. */
  at({ line, column }: Pick<Span, 'line' | 'column'>): WrittenStatement | undefined {
    const all = this.all().get(line) ?? [];
    return all.findLast((one) => one.column <= column) ?? all[0];
  }

  all(): ReadonlyMap<number, readonly WrittenStatement[]> {
    this.statements ??= this.syntax === 'nasm' ? this.nasm() : this.gas();
    return this.statements;
  }

  private gas(): Map<number, WrittenStatement[]> {
    const found = new Map<number, WrittenStatement[]>();
    let notation: Syntax = this.syntax;
    let bits: 16 | 32 | 64 = this.bits;
    for (const { text: whole, origin } of statementsOf(this.file).statements) {
      const start = GAS_LABELS.exec(whole)?.[0].length ?? 0;
      const trimmed = whole.slice(start).trimEnd();
      if (trimmed === '') continue;
      const column = origin.column + start;
      const behind = this.lineText(origin.line).slice(column - 1 + trimmed.length);
      add(found, { text: trimmed, notation, bits, file: this.file.name, line: origin.line, column, behind });
      const word = /^\.\w+/.exec(trimmed)?.[0].toLowerCase();
      if (word === '.intel_syntax') notation = 'intel';
      else if (word === '.att_syntax') notation = 'att';
      bits = (Number(BITS.exec(trimmed)?.[1] ?? bits) as 16 | 32 | 64 | 0) || bits;
    }
    return found;
  }

  private nasm(): Map<number, WrittenStatement[]> {
    const found = new Map<number, WrittenStatement[]>();
    let bits: 16 | 32 | 64 = this.bits;
    const names = new Names();
    for (const line of logicalLines('', this.file.text)) {
      if (line.parts.length > 1) continue;
      const { tokens } = lexLine(line, names);
      const last = tokens.at(-1);
      if (last === undefined) continue;
      const code = line.text.slice(0, last.span.endColumn - 1);
      const start = NASM_LABEL.exec(code)?.[0].length ?? 0;
      const text = code.slice(start);
      if (text === '') continue;
      const number = line.parts[0].line;
      const behind = line.text.slice(code.length);
      add(found, { text, notation: 'nasm', bits, file: this.file.name, line: number, column: start + 1, behind });
      const mode = /^\[?\s*(?:bits\s+|use)(16|32|64)/i.exec(text)?.[1];
      if (mode !== undefined) bits = Number(mode) as 16 | 32 | 64;
    }
    return found;
  }
}

function add(to: Map<number, WrittenStatement[]>, statement: WrittenStatement): void {
  const list = to.get(statement.line);
  if (list === undefined) to.set(statement.line, [statement]);
  else list.push(statement);
}
