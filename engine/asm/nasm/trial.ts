import type { Diagnostic, SourceFile, Target } from '../api';
import type { SourceListener } from '../listener';
import type { Statement } from '../statement';
import { ElfFormat } from './output/elf';
import { NasmAssembler } from './passes/assembler';

/** What became of a source of which nothing else is known. */
export interface TriedSource {
  readonly diagnostics: readonly Diagnostic[];
  /** Instructions with their operands; of what else there is, that it is there. */
  readonly statements: readonly Statement[];
  /** Of the code section; empty after an error. */
  readonly bytes: Uint8Array;
}

/** Assembles a source in which every name counts as one that another file defines. */
export function tryNasm(source: SourceFile, target: Target, listener: SourceListener): TriedSource {
  const statements: Statement[] = [];
  const options = { target, listener: (): SourceListener => listener };
  const trial = { note: (statement: Statement): void => void statements.push(statement) };
  const assembler = new NasmAssembler(source, options, (host) => new ElfFormat(source.name, target !== 'i386', host), trial); // prettier-ignore
  const object = assembler.run((format) => format.finish());
  const code = object?.sections.find(({ name }) => name === '.text')?.bytes;
  return { diagnostics: assembler.diagnostics, statements, bytes: code ?? new Uint8Array(0) };
}
