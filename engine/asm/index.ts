import type { AssembleOptions, Assembly, SourceFile, Syntax, Target } from './api';
import { explain } from './explain/index';
import { assembleGnu } from './gnu';
import { assembleNasm } from './nasm/assemble';

export { writeElfExecutable, writeElfObject } from './elf';
export { link } from './link/link';
export { writeListing } from './listing';

/** `.asm` and `.nasm` are NASM, anything else GNU as in AT&T notation. */
export const syntaxOf = (fileName: string): Syntax => (/\.n?asm$/i.test(fileName) ? 'nasm' : 'att');

/** The comment lines with which a source may begin. */
const HEADING = /^(?:[ \t]*(?:(?:#|\/\/|;)[^\n]*)?\n)*/;
/** `as --32`, `gcc -m32`, `nasm -f elf32`, `ld -m elf_i386`. */
const FOR_I386 = /(?:\s--32|\s-m32|-f\s?elf32|elf_i386)\b/;

/**
 * The target that a source asks for itself: i386 where a comment at its very beginning tells how to build it, with
 * `as --32` or `nasm -f elf32`; else x86-64. (`.code32` and `bits 32` choose the code, not the file, as in GNU as and NASM.)
 */
export const targetOf = (source: SourceFile): Target =>
  FOR_I386.test(HEADING.exec(source.text)?.[0] ?? '') ? 'i386' : 'x86-64';

/** Assembles one source file. Never throws; without `object` at least one diagnostic is an error. */
export function assemble(source: SourceFile, options: AssembleOptions = {}): Assembly {
  const syntax = options.syntax ?? syntaxOf(source.name);
  const known = { ...options, target: options.target ?? targetOf(source) };
  const { listener: _, ...silent } = known;
  const assembly = read(source, syntax, known);
  return explain(assembly, source, syntax, known, (other, changed) => read(changed, other, silent));
}

function read(source: SourceFile, syntax: Syntax, options: AssembleOptions): Assembly {
  const { object, flat, diagnostics } =
    syntax === 'nasm' ? assembleNasm(source, options) : assembleGnu(source, options, syntax === 'intel');
  return { diagnostics, ...(object && { object: { ...object, syntax } }), ...(flat && { flat }) };
}
