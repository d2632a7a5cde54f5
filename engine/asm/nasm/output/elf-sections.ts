import { readInteger } from '../text/numbers';
import type { DirectiveText } from '../passes/directive-text';
import type { Span } from '../../api';

/** Section types and flags of ELF. Source: System V ABI, chapter 4. */
export const SHT = { progbits: 1, note: 7, nobits: 8, init_array: 14, fini_array: 15, preinit_array: 16 } as const;
export const SHF = { write: 1, alloc: 2, exec: 4, merge: 0x10, strings: 0x20, tls: 0x400 } as const;

export interface KnownSection {
  readonly type: number;
  readonly flags: number;
  /** Negative: so many pointers. */
  readonly align: number;
  readonly entrySize: number;
}

const known = (type: number, flags: number, align: number, entrySize = 0): KnownSection => ({
  type,
  flags,
  align,
  entrySize,
});
const DATA = SHF.alloc | SHF.write;

/** Attributes of the names that NASM knows. Source: The NASM manual 2.16, chapter 8.9.2. */
export const KNOWN_SECTIONS: ReadonlyMap<string, KnownSection> = new Map([
  ['.text', known(SHT.progbits, SHF.alloc | SHF.exec, 16)],
  ['.rodata', known(SHT.progbits, SHF.alloc, 4)],
  ['.lrodata', known(SHT.progbits, SHF.alloc, 4)],
  ['.data', known(SHT.progbits, DATA, 4)],
  ['.ldata', known(SHT.progbits, DATA, 4)],
  ['.bss', known(SHT.nobits, DATA, 4)],
  ['.lbss', known(SHT.nobits, DATA, 4)],
  ['.tdata', known(SHT.progbits, DATA | SHF.tls, 4)],
  ['.tbss', known(SHT.nobits, DATA | SHF.tls, 4)],
  ['.comment', known(SHT.progbits, 0, 1)],
  ['.preinit_array', known(SHT.preinit_array, SHF.alloc, -1, -1)],
  ['.init_array', known(SHT.init_array, SHF.alloc, -1, -1)],
  ['.fini_array', known(SHT.fini_array, SHF.alloc, -1, -1)],
  ['.note', known(SHT.note, 0, 4)],
]);
export const OTHER_SECTION = known(SHT.progbits, SHF.alloc, 1);

/** What a `section` line says beyond the name. */
export interface Attributes {
  /** Flags that are spoken of, and those of them that are wanted. */
  spoken: number;
  wanted: number;
  /** 0 where nothing is said. */
  type: number;
  align: number;
  entrySize: number;
}

const FLAGS: ReadonlyMap<string, readonly [flag: number, wanted: boolean]> = new Map(
  Object.entries({ alloc: SHF.alloc, exec: SHF.exec, write: SHF.write, tls: SHF.tls, merge: SHF.merge, strings: SHF.strings }).flatMap(
    ([name, flag]): [string, [number, boolean]][] => [[name, [flag, true]], [`no${name}`, [flag, false]]],
  ),
).set('readonly', [SHF.write, false]); // prettier-ignore

/** Bytes of an element and its alignment; -1 is a pointer. */
const UNITS: ReadonlyMap<string, readonly [bytes: number, align: number]> = new Map([
  ['byte', [1, 1]],
  ['word', [2, 2]],
  ['dword', [4, 4]],
  ['qword', [8, 8]],
  ['tword', [10, 2]],
  ['tbyte', [10, 2]],
  ['oword', [16, 16]],
  ['xword', [16, 16]],
  ['yword', [32, 32]],
  ['zword', [64, 64]],
  ['pointer', [-1, -1]],
]);

interface AttributeHost {
  error(message: string, span: Span): void;
  warn(message: string, span: Span): void;
}

/** Reads `align=16 exec nowrite progbits`. `pointer` is the bytes of an address. */
export function attributesOf(text: DirectiveText, from: number, pointer: number, host: AttributeHost): Attributes {
  const found: Attributes = { spoken: 0, wanted: 0, type: 0, align: 0, entrySize: 0 };
  let unitAlign = 0;
  const bytes = (value: number): number => (value < 0 ? -value * pointer : value);
  const words = [...text.text.slice(from).matchAll(/([^\s=]+)(?:\s*=\s*(\S*))?/g)];
  for (const match of words) {
    const [word, option, value] = match;
    const start = from + match.index;
    const name = option.toLowerCase();
    const flag = FLAGS.get(name);
    const type = (SHT as Readonly<Record<string, number>>)[name];
    const [unitName, count] = name.split('*', 2);
    const unit = UNITS.get(unitName);
    const span = text.spanAt(start, start + word.length);
    if (name === 'align') found.align = Math.max(found.align, alignmentOf(value, span, host));
    else if (flag !== undefined) {
      found.spoken |= flag[0];
      found.wanted = flag[1] ? found.wanted | flag[0] : found.wanted & ~flag[0];
    } else if (type !== undefined) found.type = type;
    else if (unit !== undefined) {
      const number = count === undefined ? { value: 1n } : readInteger(count);
      found.entrySize = bytes(unit[0]) * ('value' in number ? Number(number.value) : 0);
      unitAlign = bytes(unit[1]);
    } else host.warn(`\`${word}\` is no attribute of a section that NASM knows; it does not count.`, span);
  }
  if (found.type === SHT.preinit_array || found.type === SHT.init_array || found.type === SHT.fini_array) {
    unitAlign ||= pointer;
    found.entrySize ||= pointer;
  }
  // NASM takes a line without `align` for one of alignment 1.
  if (words.length > 0) found.align ||= unitAlign || 1;
  return found;
}

function alignmentOf(value: string | undefined, span: Span, host: AttributeHost): number {
  const number = value === undefined ? null : readInteger(value);
  const align = number !== null && 'value' in number ? number.value : 0n;
  if (align >= 0n && align < 1n << 31n && (align & (align - 1n)) === 0n && value !== undefined) return Number(align);
  host.error('An alignment is a power of two.', span);
  return 0;
}
