import type { AssembleOptions, Assembly, SourceFile, Syntax } from './api';
import { assembleGnu } from './gnu';
import { assembleNasm } from './nasm/assemble';

export { writeElfExecutable, writeElfObject } from './elf';
export { link } from './link/link';
export { writeListing } from './listing';

/** `.asm` and `.nasm` are NASM, anything else GNU as in AT&T notation. */
export const syntaxOf = (fileName: string): Syntax => (/\.n?asm$/i.test(fileName) ? 'nasm' : 'att');

/** Assembles one source file. Never throws; without `object` at least one diagnostic is an error. */
export function assemble(source: SourceFile, options: AssembleOptions = {}): Assembly {
  const syntax = options.syntax ?? syntaxOf(source.name);
  if (syntax === 'nasm') return assembleNasm(source, options);
  return assembleGnu(source, options, syntax === 'intel');
}
