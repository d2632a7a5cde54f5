import type { Diagnostic, SourceFile, Syntax, Target } from '../asm/api';
import type { CplChange, TraceEvent } from '../core/events';
import type { Engine } from '../exec/executor';
import type { HostFolder, ImageStore } from '../linux/api';
import type { CpuLevel } from '../core/cpu-level';
import type { CpuVendor } from '../machine/machine';
import type { TimeView } from './time/moment';
import type { WatchedPlace } from './watched-place';

export type { EventStop } from './event-stops';
export type { WatchedPlace } from './watched-place';
export type { BackKind } from './time/backwards';
export type { Moment, TimeView } from './time/moment';

/** Everything that decides a run. */
export interface LabSpec {
  /** One or more sources linked into one program, or one ELF executable. */
  readonly program:
    | {
        readonly sources: readonly SourceFile[];
        readonly syntax?: Syntax;
        /** Default: what each source says in its heading, else x86-64. */
        readonly target?: Target;
        /** Text of a file that a source includes, or undefined. */
        readonly include?: (name: string) => SourceFile | undefined;
      }
    | { readonly elf: Uint8Array; readonly name: string };
  readonly kernel: string;
  readonly editedKernel?: readonly SourceFile[];
  /** As on Linux's command line: `pti=off ia32_emulation=off`. */
  readonly boot: string;
  readonly cpu: CpuVendor;
  /** Which instruction sets it has; default: the highest the lab knows. */
  readonly level?: CpuLevel;
  /** argv[0] included. */
  readonly argv: readonly string[];
  readonly envp: readonly string[];
  readonly terminal: readonly [boolean, boolean, boolean];
  readonly root?: HostFolder;
  /** Where assembled kernels are kept between processes. */
  readonly images?: ImageStore;
  readonly bootTime?: bigint;
  readonly seed?: bigint;
  /** How instructions are run, which changes nothing but the time it takes. Default: the fastest there is. */
  readonly engine?: Engine;
}

export interface LoadReply {
  readonly ok: boolean;
  /** Of the program and of the kernel; nothing runs while one is an error. */
  readonly diagnostics: readonly Diagnostic[];
  /** Other reasons (an ELF for another machine, an unknown boot option), each one sentence. */
  readonly problems: readonly string[];
}

/** Why a run came to rest. */
export type Stop =
  | { readonly kind: 'ready' | 'step' | 'paused' }
  /** Gone back as far as the run is remembered: its first instruction in ring 3. */
  | { readonly kind: 'start' }
  | { readonly kind: 'breakpoint'; readonly address: string }
  /** The step behind which the run stopped has changed it. */
  | { readonly kind: 'watchpoint'; readonly place: WatchedPlace }
  /** What was asked for has happened; `text` is its row of the path. */
  | { readonly kind: 'event'; readonly text: string }
  | { readonly kind: 'waiting'; readonly for: 'input' }
  | { readonly kind: 'limit'; readonly instructions: number }
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'killed'; readonly signal: number; readonly signalName: string; readonly reason: string }
  /** The machine cannot go on: double or triple fault, kernel panic, halted for good. */
  | { readonly kind: 'dead'; readonly reason: string };

/** `boundary` runs to the next row of the path; `user` to the next instruction in ring 3. */
export type StepKind = 'into' | 'over' | 'out' | 'boundary' | 'user';

export interface Breakpoint {
  /** A source line, of the program or of the kernel… */
  readonly file?: string;
  readonly line?: number;
  /** …or an address, `0x…`… */
  readonly address?: string;
  /** …or a symbol of the program or the kernel, `symbol` or `symbol+0x…`. */
  readonly symbol?: string;
  /** It stops only where this holds: an expression over registers, flags, MSRs, pt_regs, symbols and memory. */
  readonly condition?: string;
  /** It stops from this arrival on (with the condition holding), counted from the loading of the program; default 1. */
  readonly hits?: number;
}
export interface ResolvedBreakpoint extends Breakpoint {
  /** Null where no instruction comes from that line. */
  readonly resolved: string | null;
  /** Why its condition cannot be understood: one sentence. It then stops always. */
  readonly problem?: string;
}

/** What an expression is worth. */
export type Evaluation =
  | { readonly ok: true; /** 16 hexadecimal digits. */ readonly value: string; /** As a number, signed where it is so. */ readonly decimal: string; /** `symbol+0x…` when it points somewhere known. */ readonly points: string | null }
  | { readonly ok: false; /** One sentence. */ readonly reason: string; /** Where in the text, from 0. */ readonly at: number }; // prettier-ignore

export interface SourcePlace {
  readonly side: 'user' | 'kernel';
  readonly file: string;
  readonly line: number;
}

export interface RegisterView {
  readonly name: string;
  /** 16 hexadecimal digits, no prefix. */
  readonly value: string;
  readonly changed: boolean;
  /** `symbol+0x…` when it points somewhere known. */
  readonly points: string | null;
}
export interface FlagView { readonly name: string; readonly set: boolean; readonly changed: boolean; readonly meaning: string } // prettier-ignore
export interface MsrView {
  readonly name: string;
  readonly linux: string;
  readonly address: string;
  readonly value: string;
  readonly changed: boolean;
  /** `entry_SYSCALL_64_trampoline`: what an address is, where something known is there; a name, in no language. */
  readonly points: string | null;
  /** In words: `SYSCALL clears TF DF IF IOPL`; empty of an address. */
  readonly meaning: string;
}
export interface StackRow {
  readonly address: string;
  /** Hexadecimal digits by the size of a slot: 16, or 8 in 32-bit code of the program. */
  readonly value: string;
  /** pt_regs field, `argv[0]`, `return address`, … or null. */
  readonly label: string | null;
  readonly points: string | null;
  readonly isTop: boolean;
}
export interface DisassemblyRow {
  readonly address: string;
  readonly bytes: string;
  /** In the notation of the program's source; symbols substituted. */
  readonly text: string;
  readonly symbol: string | null;
  readonly isCurrent: boolean;
  readonly source: SourcePlace | null;
  /** Where a near jump, branch or call leads; null where it has no fixed target. */
  readonly target: string | null;
}
/** One row a boundary of the path. */
export interface PathRow {
  readonly seq: number;
  readonly icount: number;
  readonly rip: string;
  readonly kind: TraceEvent['event'];
  /** One line for the table: `CR3 → kernel root`, `sys_call_table[1] → sys_write`. */
  readonly text: string;
  readonly ring: 0 | 3;
  readonly source: SourcePlace | null;
  /** Of a row `cpl`: the ring that it leads to, and by what. */
  readonly crossing?: { readonly to: number; readonly by: CplChange };
  /** Of a row `handler`: where the signal's frame lies, `0x…`. */
  readonly frame?: string;
  /** Of a row `sysreturn`: the system call. */
  readonly call?: string;
}
/**
 * Instruction counts at which each part of a call began, and at which the program went on; null: not come to, or never.
 * The kernel's first instruction is the one behind the row's own.
 */
export interface CallPhases {
  readonly dispatch: number | null;
  readonly handler: number | null;
  readonly exit: number | null;
  readonly end: number | null;
}
export interface SyscallRow {
  readonly seq: number;
  readonly icount: number;
  /** strace's notation; `…) = ?` while it runs. */
  readonly text: string;
  readonly done: boolean;
  readonly failed: boolean;
  /** Of a call that was seen instruction by instruction in ring 0. */
  readonly phases?: CallPhases;
}

/** One consistent picture of the stopped (or running) machine: all that the panels show. */
export interface MachineView {
  readonly stop: Stop | null;
  readonly running: boolean;
  readonly icount: number;
  readonly ring: 0 | 3;
  readonly rip: string;
  /** `entry_SYSCALL_64+0x1f`. */
  readonly at: string;
  readonly place: SourcePlace | null;
  /** Where the user program stands while the kernel runs: the line of its `syscall` or fault. */
  readonly userPlace: SourcePlace | null;
  readonly cr3Root: 'kernel' | 'user' | 'single' | 'boot';
  readonly registers: readonly RegisterView[];
  readonly flags: readonly FlagView[];
  readonly msrs: readonly MsrView[];
  readonly stack: readonly StackRow[];
  readonly disassembly: readonly DisassemblyRow[];
  /** The last rows; `seq` counts from the start of the run so that a gap can be seen. */
  readonly path: readonly PathRow[];
  readonly syscalls: readonly SyscallRow[];
  /** After a failure that comes from the value of an MSR: which, and what is wrong with it; else null. */
  readonly diagnosis: string | null;
  readonly modeled: readonly string[];
  /** Where the run stands in what is known of it; null when it cannot go back. */
  readonly time: TimeView | null;
}

/** What the editor shows over a mnemonic, all of it derived from the instruction's definition. */
export interface InstructionHelp {
  readonly mnemonic: string;
  readonly summary: string;
  readonly source: string;
  readonly modeled: string | null;
  /** `ADD r/m64, imm8` … */
  readonly forms: readonly string[];
  /** What it does, statement by statement, as `describe` prints it. */
  readonly steps: readonly string[];
  readonly flags: { readonly written: string; readonly undefined: string };
  readonly faults: readonly string[];
}

/*
 * engine/session/session.ts exports
 *   class Session {
 *     constructor(sink: { output(stream, bytes): void; event?(event: TraceEvent): void })
 *     load(spec: LabSpec): LoadReply           assembles, links, boots to the program's first instruction: stop `ready`
 *     advance(budget: number): Stop | null     runs at most that many instructions towards the current goal; null: not there yet
 *     go(): void; step(kind: StepKind): void; runTo(breakpoint: Breakpoint): void    set the goal
 *     pause(): void
 *     setBreakpoints(all: readonly Breakpoint[]): readonly ResolvedBreakpoint[]
 *     input(bytes: Uint8Array): void; endInput(): void
 *     view(): MachineView
 *     readMemory(address: bigint, length: number, root: 'current' | 'user' | 'kernel' | 'physical'): Uint8Array | null per byte
 *   }
 *   instructionHelp(mnemonic: string, syntax: Syntax): InstructionHelp | null
 */
