import type { Diagnostic, Span, Syntax } from '../api';
import { SourceAssembler } from '../core';
import { GasReader } from '../front/gas';
import type { WordKind } from '../listener';
import { readNasm } from '../nasm/front';
import type { Statement } from '../statement';

/** What became of one statement that was read on its own. */
export interface Trial {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  readonly statements: readonly Statement[];
  /** Of the code section, in hexadecimal; empty after an error. */
  readonly bytes: string;
  readonly words: readonly TriedWord[];
  /** Nothing is wrong with it, and it says something. */
  readonly isFine: boolean;
}

/** A word of the statement, with its offset in the text. */
export interface TriedWord {
  readonly kind: WordKind;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const FILE = 'trial';

/** Notes what is emitted; every name counts as one that the rest of the program defines. */
class TrialAssembler extends SourceAssembler {
  readonly statements: Statement[] = [];

  override emit(statement: Statement): void {
    this.statements.push(statement);
    super.emit(statement);
  }

  override definition(name: string): 'none' | 'label' | 'absolute' {
    const known = super.definition(name);
    return known === 'none' ? 'label' : known;
  }
}

/** Assembles one statement, without its label and its comment, as if it stood in a program that defines all it names. */
export function tryStatement(text: string, notation: Syntax, bits: 16 | 32 | 64): Trial {
  const words: TriedWord[] = [];
  const isMine = (span: Span): boolean => span.line === 2 && span.via === undefined;
  const assembler = new TrialAssembler({
    name: FILE,
    policy: notation === 'nasm' ? 'nasm' : 'gas',
    target: bits === 64 ? 'x86-64' : 'i386',
    listener: {
      word: (kind, name, span) => {
        if (isMine(span)) words.push({ kind, name, from: span.column - 1, to: span.endColumn - 1 });
      },
      notation: () => undefined,
      block: () => undefined,
      skipped: () => undefined,
    },
  });
  // Numeric labels of GNU as exist on both sides.
  const labels = [...text.matchAll(/\b(?![01]{2,}b)([0-9]+)[bf]\b/g)].map((found) => `${found[1]}: `).join('');
  const source = { name: FILE, text: notation === 'nasm' ? `\n${text}` : `${labels}\n${text}\n${labels}` };
  if (notation === 'nasm') readNasm(source, {}, assembler);
  else {
    if (bits === 16)
      assembler.emit({ kind: 'bits', bits, span: { file: '', line: 0, column: 1, endLine: 0, endColumn: 1 } });
    new GasReader(assembler, () => undefined, notation === 'intel').read(source);
  }
  const object = assembler.finish();
  const code = object?.sections.find(({ name }) => name === '.text')?.bytes ?? new Uint8Array(0);
  const errors = assembler.diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = assembler.diagnostics.filter(({ severity }) => severity === 'warning');
  const statements = assembler.statements.filter((one) => isMine(one.span));
  return {
    errors,
    warnings,
    statements,
    bytes: Array.from(code, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    words,
    isFine: errors.length === 0 && warnings.length === 0 && statements.length > 0,
  };
}
