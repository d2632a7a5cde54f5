import type { AssembleOptions, Assembly, Image, ObjectFile, SourceFile, Syntax } from './api';
import { assembleGnu } from './gnu';
import { assembleNasm } from './nasm/assemble';

export { link } from './link/link';

/** `.asm` and `.nasm` are NASM, anything else GNU as in AT&T notation. */
export const syntaxOf = (fileName: string): Syntax => (/\.n?asm$/i.test(fileName) ? 'nasm' : 'att');

/** Assembles one source file. Never throws; without `object` at least one diagnostic is an error. */
export function assemble(source: SourceFile, options: AssembleOptions = {}): Assembly {
  const syntax = options.syntax ?? syntaxOf(source.name);
  if (syntax === 'nasm') return assembleNasm(source, options);
  return assembleGnu(source, options, syntax === 'intel');
}

export function writeElfExecutable(_image: Image): Uint8Array {
  return new Uint8Array(0);
}

export function writeElfObject(_object: ObjectFile): Uint8Array {
  return new Uint8Array(0);
}

export function writeListing(_source: SourceFile, _object: ObjectFile): string {
  return '';
}
