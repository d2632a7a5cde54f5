import type { Span, Target } from '../api';
import { lexText } from './lexer';
import type { PreprocessorHost } from './preprocessor-host';
import type { SingleMacros } from './single-macros';
import type { Token } from './token';
import { outermost } from './trace';

/** Defines NASM's own macros and those of the command line. Source: The NASM manual 2.16, chapter 4.11. */
export function predefine(
  singles: SingleMacros,
  host: PreprocessorHost,
  defines: Readonly<Record<string, string>>,
  target: Target = 'x86-64',
): void {
  const nowhere: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const set = (name: string, compute: (use: Token) => string): void =>
    singles.define({ name, anyCase: false, parameters: null, body: [], compute });
  const both = (name: string, compute: (use: Token) => string): void => {
    set(`__${name}__`, compute);
    set(`__?${name}?__`, compute);
  };
  both('LINE', (use) => String(outermost(use).line));
  both('FILE', (use) => `'${outermost(use).file}'`);
  both('BITS', () => String(host.bits()));
  both('SECT', () => host.section());
  both('OUTPUT_FORMAT', () => (target === 'i386' ? 'elf32' : 'elf64'));
  both('NASM_MAJOR', () => '2');
  both('NASM_MINOR', () => '16');
  both('NASM_SUBMINOR', () => '1');
  both('NASM_VER', () => "'2.16.01'");
  both('NASM_VERSION_ID', () => '0x02100100');
  both('PASS', () => '2');
  for (const [name, value] of Object.entries(defines)) {
    const origin: Token = { kind: 'identifier', text: name, space: false, span: nowhere, via: null };
    singles.define({ name, anyCase: false, parameters: null, body: lexText(value, origin) });
  }
}
