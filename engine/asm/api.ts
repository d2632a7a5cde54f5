/**
 * The assembler's contract. Everything here is plain data; nothing throws; every mistake in the source becomes a
 * {@link Diagnostic} and all of a file's are reported together.
 */

import type { SourceListener } from './listener';

/** GNU as in AT&T or Intel notation, or NASM. The first two may switch inside a file by directive. */
export type Syntax = 'att' | 'intel' | 'nasm';

/** The machine and ELF class of what is made: ELF64 for x86-64, ELF32 for the i386 (`as --32`, `nasm -f elf32`). */
export type Target = 'x86-64' | 'i386';

export interface SourceFile {
  /** As the user knows it; `.asm` and `.nasm` are NASM, anything else GNU as. */
  readonly name: string;
  readonly text: string;
  /** The file as it is, where its text need not say it all: for `.incbin`. */
  readonly bytes?: Uint8Array;
}

/**
 * Lines and columns count from 1; columns in UTF-16 units, `endColumn` is exclusive. Inside the assembler a span may be
 * computed when it is read: it is copied by `placeOf`, not by spreading it. Those of diagnostics are plain data.
 */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What brought the text into the program, where the file's own order did not; spans of diagnostics have none. */
  readonly via?: Passage;
}

/** A macro call, a repetition or an inclusion; its own span says what that came through in turn. */
export interface Passage {
  readonly message: string;
  readonly span: Span;
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly span: Span;
  /** Other places that matter: the first definition of a label, the macro call a line came from. */
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
  /** Changes of the source that would do away with it, the likeliest first; each has been tried. */
  readonly fixes?: readonly Fix[];
}

/** A change of the source, and what it does in the words of a command: ``write `$5` ``. */
export interface Fix {
  readonly title: string;
  /** Not overlapping, in the order of the text. */
  readonly edits: readonly SourceEdit[];
}

export interface SourceEdit {
  /** Empty where text is put in. */
  readonly span: Span;
  readonly text: string;
}

export interface SourceLine {
  readonly file: string;
  readonly line: number;
  /** 0 when it is not known. */
  readonly column: number;
}

export interface SectionFlags {
  readonly alloc: boolean;
  readonly write: boolean;
  readonly exec: boolean;
}

/** A section after layout, before linking. Addresses in relocations and symbols count from its start. */
export interface ObjectSection {
  readonly name: string;
  readonly flags: SectionFlags;
  readonly kind: 'progbits' | 'nobits' | 'note';
  /** 2, 3, … for those that share their name with an earlier section of the file. */
  readonly instance?: number;
  /** What ELF says of it beyond flags and kind: SHT_… and SHF_… numbers, and the size of an element of mergeable ones. */
  readonly elf?: {
    readonly type: number;
    readonly flags: number;
    readonly entrySize: number;
    readonly linkedTo?: string;
  };
  /** Sections that the linker keeps or drops together; of several COMDAT groups of one signature it keeps the first. */
  readonly group?: { readonly signature: string; readonly comdat: boolean };
  readonly align: number;
  readonly size: number;
  /** Empty for nobits. */
  readonly bytes: Uint8Array;
  readonly relocations: readonly Relocation[];
  /** Ascending; one entry for each instruction or datum that a source line produced. */
  readonly lines: readonly {
    readonly offset: number;
    readonly length: number;
    readonly file: string;
    readonly line: number;
    /** How many macros, repetitions and inclusions the line came through. */
    readonly depth?: number;
    /** The line of a compiler's source, where `.loc` names it. */
    readonly from?: SourceLine;
  }[];
}

export interface Relocation {
  readonly offset: number;
  /**
   * Relocation number of the object's target: of the x86-64 psABI (1 = R_X86_64_64, 2 = PC32, 4 = PLT32, 10 = 32, …) or
   * of the i386 one (1 = R_386_32, 2 = PC32, 4 = PLT32, 20 = 16, …), whose addend stands in the section's bytes as well.
   */
  readonly type: number;
  readonly symbol: string;
  /** The symbol is the section of that name (`sectionKey`). */
  readonly toSection?: boolean;
  readonly addend: bigint;
  readonly span: Span;
}

export interface ObjectSymbol {
  readonly name: string;
  /** Section (`sectionKey`); null for an absolute value; undefined symbols are listed with `defined: false`. */
  readonly section: string | null;
  readonly defined: boolean;
  readonly value: bigint;
  readonly size: bigint;
  readonly binding: 'local' | 'global' | 'weak' | 'unique';
  readonly type: 'notype' | 'function' | 'object' | 'section' | 'common' | 'tls' | 'ifunc' | 'file';
  readonly visibility?: 'hidden' | 'protected' | 'internal';
  readonly span: Span | null;
}

export interface ObjectFile {
  readonly name: string;
  /** In which its source begins. */
  readonly syntax?: Syntax;
  /** Absent: x86-64. */
  readonly target?: Target;
  /** Its file is laid out, and its tables are ordered, as NASM does it; absent: as GNU as does. */
  readonly tables?: 'nasm';
  /** The bytes of ELF's identification that name an operating system and the version of its rules; absent: zeros. */
  readonly osAbi?: readonly [number, number];
  readonly sections: readonly ObjectSection[];
  readonly symbols: readonly ObjectSymbol[];
}

export interface AssembleOptions {
  /** Default: from the file's name (`.asm`, `.nasm` → nasm, else att). */
  readonly syntax?: Syntax;
  /** Default: as the source says (`targetOf`), else x86-64. Also the mode in which it begins: 64-bit or 32-bit code. */
  readonly target?: Target;
  /** Text of an included file, or undefined. Never touches the host by itself. */
  readonly include?: (name: string) => SourceFile | undefined;
  /** `bin`: NASM makes a flat file in place of an object, and begins in 16-bit mode, as `nasm -f bin` does. */
  readonly format?: 'object' | 'bin';
  /** Symbols defined before the first line, as `--defsym` or `-D` does. */
  readonly defines?: Readonly<Record<string, string>>;
  /** When this is, for NASM's `__?DATE?__` and its kind; absent: the beginning of 1970, with a warning. */
  readonly now?: Moment;
  /** Constants that C programs get from headers, such as SYS_write: for messages, and for `#include <asm/unistd.h>`. */
  readonly headers?: HeaderConstants | undefined;
  /** Makes who wants to hear of every word that is read; asked for one at each reading of the source. */
  readonly listener?: () => SourceListener;
}

/** A moment, and where it is: seconds since 1970, and minutes that the zone's clocks are ahead of UTC. */
export interface Moment {
  readonly seconds: number;
  readonly zone: number;
}

export interface Assembly {
  /** Absent when there was an error. */
  readonly object?: ObjectFile;
  /** In place of the object with `format: 'bin'`. */
  readonly flat?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** A constant that programs in C get from a header, and what it is, in a few words: 1, `the system call write`. */
export interface HeaderConstant {
  readonly value: bigint;
  readonly what: string;
}
/** By name. */
export type HeaderConstants = ReadonlyMap<string, HeaderConstant>;

export interface LinkOptions {
  /** Address of the first section. Default 0x401000, for i386 0x8049000, as GNU ld lays out a static executable's text. */
  readonly base?: bigint;
  /** Exact addresses for some sections (the kernel's alias page and per-CPU area); the others follow in order. */
  readonly placement?: Readonly<Record<string, bigint>>;
  /** Default `_start`, else the start of .text with a warning. */
  readonly entry?: string;
  readonly headers?: HeaderConstants | undefined;
}

/** A linked program: what the loader maps. */
export interface Image {
  /** Absent: x86-64. */
  readonly target?: Target;
  readonly entry: bigint;
  /** What PT_GNU_STACK of the file says. Absent: the stack is not executable; `unstated`: the file has none. */
  readonly stack?: 'executable' | 'unstated';
  readonly segments: readonly ImageSegment[];
  readonly symbols: readonly ImageSymbol[];
  /** Ascending by address. */
  readonly lines: readonly {
    readonly address: bigint;
    readonly length: number;
    readonly file: string;
    readonly line: number;
    /** The line of a compiler's source, where `.loc` names it. */
    readonly from?: SourceLine;
  }[];
}

export interface ImageSegment {
  readonly address: bigint;
  /** In memory; bytes beyond `bytes.length` are zero. */
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly flags: SectionFlags;
  readonly sections: readonly { readonly name: string; readonly address: bigint; readonly size: number }[];
}

export interface ImageSymbol {
  readonly name: string;
  readonly address: bigint;
  readonly size: bigint;
  readonly type: ObjectSymbol['type'];
  readonly binding: ObjectSymbol['binding'];
  readonly section: string | null;
}

export interface LinkResult {
  readonly image?: Image;
  readonly diagnostics: readonly Diagnostic[];
}

/*
 * engine/asm/index.ts exports:
 *   assemble(source: SourceFile, options?: AssembleOptions): Assembly
 *   link(objects: readonly ObjectFile[], options?: LinkOptions): LinkResult
 *   writeElfExecutable(image: Image): Uint8Array      writeElfObject(object: ObjectFile): Uint8Array
 *   writeListing(source: SourceFile, object: ObjectFile): string
 *   syntaxOf(fileName: string): Syntax
 */
