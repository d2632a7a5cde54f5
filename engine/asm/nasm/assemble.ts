import type { AssembleOptions, Assembly, Diagnostic, SourceFile } from '../api';
import type { Assembler } from '../assembler';
import { SourceAssembler } from '../core';
import { readNasm } from './front';
import { placeOf } from '../trace';
import type { Expansion } from './token';

/** Readings of one source before the constants must have settled; NASM itself gives up far later. */
const READINGS = 8;

/** Adds to every message the way of the text through macros. */
class TracingAssembler extends SourceAssembler {
  via: Expansion | null = null;

  override report(diagnostic: Diagnostic): void {
    const { span } = diagnostic;
    super.report(
      span.via === undefined && this.via !== null
        ? { ...diagnostic, span: { ...placeOf(span), via: this.via } }
        : diagnostic,
    );
  }
}

/**
 * Assembles a NASM source. It is read again, with the constants of `equ` that the last reading found, until a reading
 * finds the same: so a name used before its `equ` still gives the short encodings.
 * Source: The NASM manual 2.16, chapters 2.1.24 (-Ox) and 3.8.
 */
export function assembleNasm(source: SourceFile, options: AssembleOptions): Assembly {
  let assumed: ReadonlyMap<string, bigint> = new Map();
  for (let reading = 1; ; reading++) {
    const listener = options.listener?.();
    const assembler = new TracingAssembler({
      name: source.name,
      policy: 'nasm',
      target: options.target,
      assumed,
      listener,
    });
    const early = readNasm(source, options, assembler, (via) => {
      assembler.via = via;
    });
    assembler.via = null;
    const object = assembler.finish();
    const constants = assembler.constants();
    const settled = [...early].every((name) => constants.get(name) === assumed.get(name));
    if (assembler.stopped || reading === READINGS || settled) {
      return { diagnostics: ordered(assembler), ...(object === undefined ? {} : { object }) };
    }
    assumed = constants;
  }
}

const ordered = (assembler: Assembler): readonly Diagnostic[] =>
  assembler.diagnostics.toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
