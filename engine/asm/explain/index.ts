import type { AssembleOptions, Assembly, Diagnostic, SourceFile, Syntax } from '../api';
import { wholeFile } from './file-kind';
import { foreignComment, otherDirective, otherNotation, strayMarks } from './foreign';
import { jumpRepairs } from './jumps';
import {
  addresses, brackets, extended, forgottenDollar, forgottenPercent, forgottenStar, interrupt80, shiftCount, sizes, swapped, unsized,
} from './operands'; // prettier-ignore
import { foreignNumber, missingBracket, missingComma, missingQuote } from './punctuation';
import { edited, fixOf, helping, spanIn, type Mistake, type Repair, type Rule } from './repair';
import { WrittenSource, type WrittenStatement } from './source-line';
import { semicolonComment, unknownDirective, unknownMnemonic, unknownRegister } from './spelling';
import { tryStatement } from './trial';

/** Statements of one source that are looked into; behind them messages stay as the assembler made them. */
const LOOK_INTO = 60;

/** How often the whole source is read again to see whether a repair helps. */
const READINGS = 4;

/** In this order: what a statement is as a whole, then its words, then how they are put together. */
const RULES: readonly Rule[] = [
  foreignComment,
  strayMarks,
  otherDirective,
  otherNotation,
  unknownDirective,
  unknownMnemonic,
  unknownRegister,
  foreignNumber,
  forgottenPercent,
  forgottenDollar,
  missingQuote,
  missingBracket,
  missingComma,
  brackets,
  addresses,
  shiftCount,
  forgottenStar,
  interrupt80,
  swapped,
  extended,
  sizes,
  unsized,
];

/** Repairs of one diagnostic that are offered. */
const MOST = 4;

/**
 * Says in the words of the mistake what is wrong with a source that does not assemble, and offers repairs, each of which has
 * been tried. What the assembler found stays: its places, and its sentence where no repair tells more.
 */
export function explain(
  assembly: Assembly,
  source: SourceFile,
  syntax: Syntax,
  options: AssembleOptions,
  again: (syntax: Syntax, source: SourceFile) => Assembly,
): Assembly {
  if (assembly.diagnostics.length === 0) return assembly;
  const bits = options.target === 'i386' ? 32 : 64;
  const written = new WrittenSource(source, syntax, bits);
  const whole = wholeFile(written, { syntax, assembly }, (other) => again(other, source));
  if (whole !== undefined) return { diagnostics: whole };
  const reread = (text: string): Assembly => again(syntax, { name: source.name, text });
  const diagnostics = new Explainer(written, reread).all(assembly.diagnostics);
  return { ...assembly, diagnostics };
}

class Explainer {
  private looked = 0;
  private readings = 0;
  private count = 0;
  private readonly explained = new Map<WrittenStatement, Diagnostic>();

  constructor(
    private readonly source: WrittenSource,
    private readonly reread: (text: string) => Assembly,
  ) {}

  all(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    this.count = diagnostics.length;
    const withError = new Set<WrittenStatement>();
    for (const one of diagnostics) {
      const statement = this.statementOf(one);
      if (statement !== undefined && one.severity === 'error') withError.add(statement);
    }
    const out: Diagnostic[] = [];
    for (const one of diagnostics) {
      const statement = this.statementOf(one);
      // What else seemed odd about a statement that is wrong anyway would only distract.
      if (statement !== undefined && one.severity === 'warning' && withError.has(statement)) continue;
      const better = statement === undefined ? one : this.one(one, statement);
      if (better !== undefined) out.push(better);
    }
    return withoutEchoes(out);
  }

  private statementOf({ span, related }: Diagnostic): WrittenStatement | undefined {
    if (span.file !== this.source.file.name || span.endLine !== span.line) return undefined;
    // A line of a macro's body is not what was assembled.
    if (related !== undefined && /\\|%\d/.test(this.source.lineText(span.line))) return undefined;
    return this.source.at(span);
  }

  /** Undefined where the statement has been explained already. */
  private one(diagnostic: Diagnostic, statement: WrittenStatement): Diagnostic | undefined {
    if (this.explained.has(statement)) return diagnostic.severity === 'error' ? undefined : diagnostic;
    if (diagnostic.fixes !== undefined || this.looked >= LOOK_INTO) return diagnostic;
    const trial = tryStatement(statement.text, statement.notation, statement.bits);
    // What only the rest of the program makes a mistake is not to be seen here.
    if (![...trial.errors, ...trial.warnings].some(({ message }) => message === diagnostic.message))
      return this.inContext(diagnostic, statement);
    this.looked++;
    const { text } = statement;
    const from = Math.max(0, Math.min(diagnostic.span.column - statement.column, text.length));
    const to = Math.max(from, Math.min(diagnostic.span.endColumn - statement.column, text.length));
    const mistake: Mistake = { statement, text, trial, diagnostic, at: { from, to } };
    const repairs = this.repairs(mistake);
    if (repairs.length === 0) return diagnostic;
    const better = told(diagnostic, statement, repairs);
    if (better.message !== diagnostic.message) this.explained.set(statement, better);
    return better;
  }

  /** A mistake of a statement in its place, such as a jump that is too short. */
  private inContext(diagnostic: Diagnostic, statement: WrittenStatement): Diagnostic {
    const repairs = jumpRepairs(diagnostic, statement, this.source);
    const helpful = repairs.filter(({ edits }) => {
      if (edits.length === 0) return true;
      if (++this.readings > READINGS) return false;
      const line = this.source.lineText(statement.line);
      const shifted = edits.map(({ from, to, text }) => ({
        from: from + statement.column - 1,
        to: to + statement.column - 1,
        text,
      }));
      const made = this.source.withLine(statement.line, edited(line, shifted));
      return this.reread(made).diagnostics.length < this.count;
    });
    return helpful.length === 0 ? diagnostic : told(diagnostic, statement, helpful);
  }

  private repairs(mistake: Mistake): readonly Repair[] {
    const comment = semicolonComment(mistake, this.source.lineText(mistake.statement.line));
    if (comment !== undefined) return [comment];
    for (const rule of RULES) {
      const found = rule(mistake);
      if (found.length > 0 && found.every(({ edits }) => edits.length === 0)) return found;
      const help = helping(mistake, found);
      if (help.length > 0) return help.slice(0, MOST);
    }
    return [];
  }
}

/** Of two errors of one place the one with a repair says it all: a misspelt register is also no destination. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ span }: Diagnostic): string => `${span.file}:${span.line}:${span.column}:${span.endColumn}`;
  const repaired = new Set(diagnostics.filter(({ fixes }) => fixes !== undefined).map(key));
  return diagnostics.filter((one) => one.fixes !== undefined || one.severity === 'warning' || !repaired.has(key(one)));
}

function told(diagnostic: Diagnostic, statement: WrittenStatement, repairs: readonly Repair[]): Diagnostic {
  const [{ message, about }] = repairs;
  const fixes = repairs.filter(({ edits }) => edits.length > 0).map((repair) => fixOf(statement, repair));
  return {
    ...diagnostic,
    ...(message !== undefined && { message }),
    ...(message !== undefined && about !== undefined && { span: spanIn(statement, about.from, about.to) }),
    ...(fixes.length > 0 && { fixes }),
  };
}
