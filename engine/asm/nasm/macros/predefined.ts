import type { Moment, Span } from '../../api';
import type { Names } from '../text/names';
import { quote, utf8 } from '../text/strings';
import { Token, type SourceLine } from '../text/token';
import { BEGINNING, clockTexts } from './clock';
import { plain } from './directive-host';
import type { MacroTable, SingleMacro } from './single';
import type { Streams } from './streams';

/** What a source can ask about how it is being assembled. */
export interface Environment {
  readonly format: 'elf64' | 'elf32' | 'bin';
  /** Absent: the time is not known. */
  readonly now?: Moment | undefined;
  /** `-D` of the command line. */
  readonly defines: Readonly<Record<string, string>>;
}

interface PredefineHost {
  readonly names: Names;
  readonly singles: MacroTable;
  readonly environment: Environment;
  readonly host: { readonly bits: number; readonly isFinal: boolean; dependsOnReading(): void };
  readonly streams: Streams;
  lexed(text: string, like: Token): Token[];
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
}

const NOWHERE: SourceLine = { file: '', text: '', parts: [{ start: 0, line: 1 }] };
/** A token that stands in no file. */
export const builtin = (): Token => new Token('mark', '', false, NOWHERE, 0, 0, null, null);

const WORD_OF_BITS: Readonly<Record<number, string>> = { 16: 'word', 32: 'dword', 64: 'qword' };
const TOKENS = ['infinity', 'nan', 'qnan', 'snan', 'float8', 'float16', 'float32', 'float64', 'float80m', 'float80e', 'float128l', 'float128h', 'utf16', 'utf16le', 'utf16be', 'utf32', 'utf32le', 'utf32be', 'ilog2e', 'ilog2w', 'ilog2f', 'ilog2c']; // prettier-ignore

/** Defines NASM's own single-line macros and those of the command line. Source: The NASM manual 2.16, chapters 5.1 to 5.11. */
export function predefine(host: PredefineHost): void {
  const origin = builtin();
  const define = (macro: Omit<SingleMacro, 'name'>, name: string): void => host.singles.define({ ...macro, name });
  const alias = (name: string, anyCase = false): void => {
    const target = `__?${name}?__`;
    const body = [origin.remade('id', target, host.names.of(target))];
    define({ ...plain(body, anyCase), alias: true }, `__${name}__`);
  };
  const text = (name: string, body: string): void => define(plain(host.lexed(body, origin), false), `__?${name}?__`);
  const computed = (name: string, compute: (use: Token) => string): void => {
    define({ ...plain([], false), compute: (use) => host.lexed(compute(use), use) }, `__?${name}?__`);
    alias(name);
  };
  computed('FILE', () => quote(utf8(host.streams.place.file)));
  computed('LINE', () => String(host.streams.place.line));
  computed('BITS', () => String(host.host.bits));
  computed('PTR', () => WORD_OF_BITS[host.host.bits]);
  computed('PASS', () => {
    host.host.dependsOnReading();
    return host.host.isFinal ? '2' : '1';
  });
  for (const [name, body] of clockTexts(host.environment.now ?? BEGINNING)) {
    computed(name, (use) => {
      if (host.environment.now === undefined) {
        host.warn(`\`${use.text}\` asks for the time; here it is always the beginning of 1970, so that a program is the same every day.`, use.span); // prettier-ignore
      }
      return body;
    });
  }
  for (const [name, body] of Object.entries({
    NASM_MAJOR: '2',
    NASM_MINOR: '16',
    NASM_SUBMINOR: '1',
    NASM_PATCHLEVEL: '0',
    NASM_VERSION_ID: '002100100h',
    NASM_VER: '"2.16.01"',
    OUTPUT_FORMAT: host.environment.format,
  })) {
    text(name, body);
    alias(name);
  }
  text('SECT', '[section .text]');
  alias('SECT');
  text('SECTALIGN_ALIGN_UPDATES_SECTION', '1');
  alias('SECTALIGN_ALIGN_UPDATES_SECTION');
  text('FLOAT_DAZ', 'nodaz');
  text('FLOAT_ROUND', 'near');
  text('FLOAT', '__?FLOAT_DAZ?__,__?FLOAT_ROUND?__');
  for (const name of ['FLOAT_DAZ', 'FLOAT_ROUND', 'FLOAT']) alias(name);
  for (const name of ['NASM_SNAPSHOT', 'DEBUG_FORMAT']) alias(name);
  for (const name of TOKENS) alias(name, true);
  for (const [name, value] of Object.entries(host.environment.defines)) {
    define(plain(host.lexed(value, origin), false), name);
  }
}
