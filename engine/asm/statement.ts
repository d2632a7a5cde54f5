import type { Span } from './api';
import type { Expr } from './expr';
import type { Group } from './layout/frag';
import type { SymbolType, Visibility } from './layout/symbols';
import type { Register } from './registers';

/**
 * The one form that the front ends of GNU as produce and `Assembler.emit` consumes, and in which all messages about operands are
 * made. NASM's sources have statements of their own (`nasm/source`), with these operands.
 *
 * How the constructs whose value depends on symbols work:
 * - Statements are emitted one by one; `Assembler.evaluate(expr)` answers "is this a constant *now*?" at any moment
 *   (`.if`, Intel's bare symbols, macros). Differences of labels fold when nothing between them can still change its size.
 * - `equ`, `.set`, `=`: the assignment statement. The value may be a constant, a label plus addend, or anything computable after
 *   layout; if it is constant now it folds into later instructions before their encoding is selected, so that disp8 and imm8 are found.
 * - A name used before its `.set` is taken to be wide.
 * - `.fill` / `.skip` / `.org`: data statements carry the count as Expr; if it is not constant now it is computed during relaxation.
 * - `.` is an Expr node, bound when the statement is emitted (`expr.ts`).
 * - `default rel`: the NASM front end sets `ripRelative` on memory operands that hold no register; GNU Intel leaves it undefined (absolute),
 *   AT&T and Intel `[rip+x]` set it.
 * - What NASM and GNU as choose differently for the same operands (`mov rax,5` as b8+r imm32, `[rax*2]` as `[rax+rax]`, operand order of
 *   xchg, error or default for an unknown memory size) is the policy object in `select/policy.ts`; the front ends change nothing for it.
 * - `strict`, `short`, `near`, `byte 5` and so on are the `strict`, `distance` and `size` of the operand.
 */
export type Operand =
  | RegisterOperand
  | ImmediateOperand
  | MemoryOperand
  | {
      /** `ljmp $seg,$off`, NASM `jmp seg:off`. */
      readonly kind: 'far';
      readonly segment: Expr;
      readonly offset: Expr;
      readonly size?: number;
      readonly span: Span;
    };

export interface RegisterOperand {
  readonly kind: 'register';
  readonly register: Register;
  /** AVX-512 `{k1}` and `{z}` behind the operand. */
  readonly mask?: Register;
  readonly zeroing?: boolean;
  readonly span: Span;
}

/** A constant, an address used as a number, or (for jumps and calls) the target. */
export interface ImmediateOperand {
  readonly kind: 'immediate';
  readonly value: Expr;
  /** Bits, when the source says so: NASM `dword 5`. */
  readonly size?: number;
  /** NASM `strict`: the size is an order, not a hint. */
  readonly strict?: boolean;
  /** Jumps: NASM `short`, `near`, `far`. */
  readonly distance?: 'short' | 'near' | 'far';
  /** AT&T: written without `$`, so it is a jump target or (elsewhere) the front end made it memory. */
  readonly bare?: boolean;
  readonly span: Span;
}

export interface MemoryOperand {
  readonly kind: 'memory';
  /** Bits of the datum: 8, 16, 32, 64, 80, 128, 256, 512; 48 for `fword`; undefined when the source does not say. */
  readonly size?: number;
  /** The override as written. */
  readonly segment?: Register;
  /** Class gpr16/32/64 as written; `rip`/`eip` are said by `ripRelative`. */
  readonly base?: Register;
  /** gpr or, for gathers, xmm/ymm. */
  readonly index?: Register;
  /** 1, 2, 4, 8 as written. NASM's 3, 5, 9 are split by its front end. 1 when there is no index. */
  readonly scale: number;
  readonly displacement?: Expr;
  readonly ripRelative?: boolean;
  /** NASM `[byte rax+1]`, `[dword rax]`: bits of the displacement. 64 asks for the moffs form of mov. */
  readonly displacementSize?: number;
  /** NASM `[abs x]` / `a32`; bits of address arithmetic when no register tells. */
  readonly addressSize?: number;
  /** Jumps and calls: `far` for lcall/ljmp through memory. */
  readonly far?: boolean;
  /** NASM `nosplit`: keep the index as written. */
  readonly noSplit?: boolean;
  /** AVX-512 `{k1}`, `{z}`, and the N of `{1toN}`. */
  readonly mask?: Register;
  readonly zeroing?: boolean;
  readonly broadcast?: number;
  readonly span: Span;
}

export type PrefixName =
  | 'lock'
  | 'rep'
  | 'repne'
  | 'data16'
  | 'data32'
  | 'addr16'
  | 'addr32'
  | 'rex'
  | 'rex.w'
  /** With further of its bits R, X and B: `rex.wrxb`. */
  | `rex.${string}`
  | 'es'
  | 'cs'
  | 'ss'
  | 'ds'
  | 'fs'
  | 'gs'
  | 'bnd'
  | 'notrack'
  | 'xacquire'
  | 'xrelease'
  | 'wait'
  /** Braces of GNU as and NASM that steer the choice and put no byte of their own. */
  | '{vex}'
  | '{vex2}'
  | '{vex3}'
  | '{evex}'
  | '{load}'
  | '{store}'
  | '{disp8}'
  | '{disp32}'
  | '{rex}'
  | '{nooptimize}'
  /** The other of two encodings that differ in the direction only. */
  | '{swap}';

export interface Prefix {
  readonly name: PrefixName;
  readonly span: Span;
}

/** Rounding of one EVEX instruction, which suppresses exceptions as well; `sae` does only that. */
export type Rounding = 'rn' | 'rd' | 'ru' | 'rz' | 'sae';

/** One reading of the mnemonic: `movl` is [{movl}] in Intel notation, [{mov, size 32}] in AT&T; `movsd` has two. */
export interface Candidate {
  /** The SDM's name in lower case (with the assembler's synonyms: `jz`, `sal`, `setnae`). */
  readonly mnemonic: string;
  /** Bits the mnemonic's suffix names. It fills the size of memory operands and must agree with the registers. */
  readonly size?: number;
  /** Bits of the address register that an operand left out of the encoding named. */
  readonly addressSize?: 16 | 32 | 64;
  /** Only forms with a 64-bit general register, or memory in its place, count. */
  readonly general64?: boolean;
  /** Overrides `operands` of the statement when the reading changes them (AT&T `movzbl`: source size). */
  readonly operands?: readonly Operand[];
}

export interface InstructionStatement {
  readonly kind: 'instruction';
  /** As written, for messages. */
  readonly text: string;
  /** How the student writes: decides which words a message uses, and whether an unknown memory size is a warning (AT&T) or an error. */
  readonly notation: 'att' | 'intel' | 'nasm';
  readonly mnemonicSpan: Span;
  /** Tried in order; the first that has a form for the operands wins. At least one. */
  readonly candidates: readonly Candidate[];
  readonly prefixes: readonly Prefix[];
  /** Intel order: destination first. */
  readonly operands: readonly Operand[];
  /** AVX-512 `{rn-sae}` … `{rz-sae}`, `{sae}`. */
  readonly rounding?: Rounding;
  /** Under which its bytes may be kept (`known-instructions.ts`); absent when they depend on more than the text. */
  readonly key?: string | undefined;
  readonly span: Span;
}

/** One element of a data directive. */
export type DataItem =
  | { readonly kind: 'value'; readonly value: Expr }
  /** Bytes as they go to memory, padded with zeros to a multiple of the width. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly span: Span }
  /** An IEEE number already encoded in the width's little-endian bytes (`floats.ts`). */
  | { readonly kind: 'float'; readonly bytes: Uint8Array; readonly span: Span };

export type Statement =
  /** Numeric labels and NASM's local labels arrive under their unique names. */
  | { readonly kind: 'label'; readonly name: string; readonly span: Span }
  | InstructionStatement
  /** An instruction whose bytes are known from an earlier one of the same text. */
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array; readonly span: Span }
  | {
      readonly kind: 'data';
      /** Bytes of one element. */
      readonly width: 1 | 2 | 4 | 8 | 10 | 16;
      readonly items: readonly DataItem[];
      /** Repetitions of the whole list; default 1. */
      readonly times?: Expr;
      /** Written in Intel notation, in which GNU as looks for registers in data too. */
      readonly intel?: boolean;
      /** `.slong`: the linker is to refuse what has no sign extension. */
      readonly signed?: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'leb128'; readonly signed: boolean; readonly values: readonly Expr[]; readonly span: Span }
  /** `count` elements of `width` bytes, each holding `value`; nothing but a size in nobits sections. */
  | {
      readonly kind: 'fill';
      readonly count: Expr;
      readonly width: number;
      readonly value?: Expr;
      readonly span: Span;
    }
  /** `.nops`: so many bytes of do-nothing code, each instruction of at most `limit` bytes. */
  | { readonly kind: 'nops'; readonly count: Expr; readonly limit?: Expr; readonly span: Span }
  | {
      readonly kind: 'align';
      /** Bytes, a power of two. */
      readonly alignment: Expr;
      /** Absent: NOPs in code, zeros elsewhere. */
      readonly fill?: Expr;
      /** Bytes per fill element (`.balignw`); default 1. */
      readonly fillWidth?: number;
      /** Skip the alignment when it would need more bytes. */
      readonly max?: Expr;
      readonly span: Span;
    }
  | { readonly kind: 'org'; readonly offset: Expr; readonly fill?: Expr; readonly span: Span }
  | {
      readonly kind: 'section';
      readonly name: string;
      /** Absent: by the name's convention (`.text` ax, `.data` aw, `.bss` nobits aw, …). */
      readonly attributes?: SectionAttributes;
      /** GNU as: the part of the section, which are put together in the order of their numbers. Default 0. */
      readonly subsection?: number;
      readonly span: Span;
    }
  | { readonly kind: 'subsection'; readonly number: number; readonly span: Span }
  /** Labels that follow are the distances from `offset` (default: from where the last such run ended); nothing is stored. */
  | { readonly kind: 'structure'; readonly offset?: Expr; readonly span: Span }
  /** The name of a section group, which is in the symbol table even when nothing defines it. */
  | {
      readonly kind: 'groupSymbol';
      readonly name: string;
      /** The section that is written to becomes a member. */
      readonly attach?: boolean;
      readonly span: Span;
    }
  /** References to `alias` are weak ones to `target`. */
  | { readonly kind: 'weakref'; readonly alias: string; readonly target: string; readonly span: Span }
  /** `.symver`: `version` is another name, with a version, of `name`. */
  | { readonly kind: 'version'; readonly name: string; readonly version: string; readonly span: Span }
  /** `.reloc`: a relocation as the source names it. */
  | {
      readonly kind: 'relocation';
      readonly offset: Expr;
      readonly name: string;
      readonly value?: Expr;
      readonly span: Span;
    }
  /** `.ident` and `.version`: a text for .comment or .note. */
  | { readonly kind: 'remark'; readonly as: 'ident' | 'version-note'; readonly bytes: Uint8Array; readonly span: Span }
  /** `.file "name"`: the source as the symbol table names it. */
  | { readonly kind: 'sourceFile'; readonly name: string; readonly span: Span }
  /** `.file 1 "name"` and `.loc 1 12 3`: which line of another language what follows was made from.
   * `view` names how many such places before it have the same address, or `-0` makes the count start. */
  | {
      readonly kind: 'debugFile';
      readonly number: number;
      readonly name: string;
      readonly directory: string | undefined;
      readonly path: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'debugLine';
      readonly file: number;
      readonly line: number;
      readonly column: number;
      /** A debugger may stop there. */
      readonly isStatement: boolean;
      readonly discriminator?: number;
      readonly marks?: readonly ('basic_block' | 'prologue_end' | 'epilogue_begin')[];
      readonly span: Span;
      readonly view?: string;
    }
  /** `.cfi_…`: call frame information. */
  | { readonly kind: 'frame'; readonly directive: FrameDirective; readonly span: Span }
  | { readonly kind: 'pushSection'; readonly span: Span }
  | { readonly kind: 'popSection'; readonly span: Span }
  | { readonly kind: 'previousSection'; readonly span: Span }
  | {
      readonly kind: 'symbol';
      readonly name: string;
      readonly binding?: 'local' | 'global' | 'weak' | 'unique';
      /** `extern` asks for an undefined entry even when it is not used. */
      readonly extern?: boolean;
      readonly type?: SymbolType;
      readonly visibility?: Visibility;
      readonly size?: Expr;
      readonly span: Span;
    }
  | {
      readonly kind: 'assign';
      readonly name: string;
      readonly value: Expr;
      /** `equ`, `.equiv`: a second definition is an error. `.set` and `=` may change. */
      readonly once: boolean;
      /** `.eqv` and `==`: the expression is read again wherever the name is used. */
      readonly deferred?: boolean;
      readonly span: Span;
    }
  | {
      readonly kind: 'common';
      readonly name: string;
      readonly size: Expr;
      readonly alignment?: Expr;
      /** `.lcomm`: in .bss, local. */
      readonly local: boolean;
      readonly threadLocal?: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'bits'; readonly bits: 16 | 32 | 64; readonly span: Span }
  /** `.arch` */
  | { readonly kind: 'architecture'; readonly name: string; readonly span: Span }
  | { readonly kind: 'message'; readonly severity: 'error' | 'warning'; readonly message: string; readonly span: Span };

/** Directives of call frame information, by what they take. */
export interface FrameNames {
  readonly none: 'endproc' | 'signal_frame' | 'remember_state' | 'restore_state' | 'window_save';
  readonly register: 'def_cfa_register' | 'return_column';
  readonly registers: 'restore' | 'undefined' | 'same_value';
  readonly offset: 'def_cfa_offset' | 'adjust_cfa_offset';
  readonly both: 'def_cfa' | 'offset' | 'rel_offset' | 'val_offset';
}

interface Registers {
  readonly registers: readonly number[];
}
export interface FramePointer {
  /** DW_EH_PE_… */
  readonly encoding: bigint;
  readonly value?: Expr;
}

/** By their names behind `.cfi_`; registers by their DWARF numbers. */
export type FrameDirective =
  | { readonly name: 'startproc'; readonly simple: boolean }
  | { readonly name: 'sections'; readonly names: readonly string[] }
  | { readonly name: FrameNames['none'] }
  | ({ readonly name: 'personality' | 'lsda' } & FramePointer)
  | ({ readonly name: 'val_encoded_addr' } & Registers & FramePointer)
  | ({ readonly name: FrameNames['both']; readonly offset: bigint } & Registers)
  | ({ readonly name: FrameNames['register'] } & Registers)
  | ({ readonly name: FrameNames['registers'] } & Registers)
  | ({ readonly name: 'register' } & Registers)
  | { readonly name: FrameNames['offset']; readonly offset: bigint }
  | { readonly name: 'escape'; readonly values: readonly Expr[] }
  | { readonly name: 'label'; readonly symbol: string };

export interface SectionAttributes {
  readonly alloc?: boolean;
  readonly write?: boolean;
  readonly exec?: boolean;
  readonly kind?: 'progbits' | 'nobits' | 'note';
  readonly align?: number;
  /** GNU as: every SHF_… flag that the source names, in place of the three above; and SHT_…, when it names the type. */
  readonly flags?: number;
  readonly type?: number;
  readonly entrySize?: number;
  readonly group?: Group;
  readonly linkedTo?: string;
  /** The number of a memory bank, with the flag `d`. */
  readonly info?: number;
  /** `unique,N`: not the section of that name, but one of its own. */
  readonly unique?: number;
}

export const SIZE_NAMES: ReadonlyMap<string, number> = new Map([
  ['byte', 8],
  ['word', 16],
  ['dword', 32],
  ['qword', 64],
  ['fword', 48],
  ['tword', 80],
  ['tbyte', 80],
  ['oword', 128],
  ['xmmword', 128],
  ['yword', 256],
  ['ymmword', 256],
  ['zword', 512],
  ['zmmword', 512],
]);
