import type { Diagnostic, Span, Syntax, Target } from '../api';
import { SourceAssembler } from '../core';
import { GasReader } from '../front/gas';
import type { SourceListener, WordKind } from '../listener';
import { remembering } from '../names';
import { tryNasm, type TriedSource } from '../nasm/trial';
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

/**
 * Assembles one statement, without its label and its comment, as if it stood in a program that defines all it names. What
 * became of it is remembered, for the mistakes of a source are the same after each key.
 */
export const tryStatement = (text: string, notation: Syntax, bits: 16 | 32 | 64): Trial =>
  tried(`${bits}${notation} ${text}`);

const tried = remembering((key) => {
  const at = key.indexOf(' ');
  return tryAlone(key.slice(at + 1), key.slice(2, at) as Syntax, Number(key.slice(0, 2)) as 16 | 32 | 64);
});

function tryAlone(text: string, notation: Syntax, bits: 16 | 32 | 64): Trial {
  const words: TriedWord[] = [];
  const listener: SourceListener = {
    word: (kind, name, span) => {
      if (isMine(span)) words.push({ kind, name, from: span.column - 1, to: span.endColumn - 1 });
    },
    notation: () => undefined,
    block: () => undefined,
    skipped: () => undefined,
  };
  const { diagnostics, statements, bytes } = notation === 'nasm' ? tryInNasm(text, bits, listener) : tryInGnu(text, notation, bits, listener); // prettier-ignore
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const mine = statements.filter((one) => isMine(one.span));
  return {
    errors,
    warnings,
    statements: mine,
    bytes: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    words,
    isFine: errors.length === 0 && warnings.length === 0 && mine.length > 0,
  };
}

/** The statement stands in the second line. */
const isMine = (span: Span): boolean => span.line === 2 && span.via === undefined;
const targetFor = (bits: 16 | 32 | 64): Target => (bits === 64 ? 'x86-64' : 'i386');

const tryInNasm = (text: string, bits: 16 | 32 | 64, listener: SourceListener): TriedSource =>
  tryNasm({ name: FILE, text: `\n${text}` }, targetFor(bits), listener);

function tryInGnu(text: string, notation: Syntax, bits: 16 | 32 | 64, listener: SourceListener): TriedSource {
  const assembler = new TrialAssembler({ name: FILE, target: targetFor(bits), listener });
  // Numeric labels of GNU as exist on both sides.
  const labels = [...text.matchAll(/\b(?![01]{2,}b)([0-9]+)[bf]\b/g)].map((found) => `${found[1]}: `).join('');
  if (bits === 16)
    assembler.emit({ kind: 'bits', bits, span: { file: '', line: 0, column: 1, endLine: 0, endColumn: 1 } });
  const source = { name: FILE, text: `${labels}\n${text}\n${labels}` };
  new GasReader(assembler, () => undefined, notation === 'intel').read(source);
  const code = assembler.finish()?.sections.find(({ name }) => name === '.text')?.bytes;
  const { diagnostics, statements } = assembler;
  return { diagnostics, statements, bytes: code ?? new Uint8Array(0) };
}
