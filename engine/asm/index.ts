import type { AssembleOptions, Assembly, Image, LinkOptions, LinkResult, ObjectFile, SourceFile, Syntax } from './api';

/** `.asm` and `.nasm` are NASM, anything else GNU as in AT&T notation. */
export const syntaxOf = (fileName: string): Syntax => (/\.n?asm$/i.test(fileName) ? 'nasm' : 'att');

const pending = (file: string): Assembly => ({
  diagnostics: [
    {
      severity: 'error',
      message: 'The assembler is not built yet.',
      span: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  ],
});

export function assemble(source: SourceFile, _options: AssembleOptions = {}): Assembly {
  return pending(source.name);
}

export function link(objects: readonly ObjectFile[], _options: LinkOptions = {}): LinkResult {
  return pending(objects[0]?.name ?? '');
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
