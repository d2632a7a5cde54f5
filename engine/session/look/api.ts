import type { DisassemblyRow } from '../api';
import type { BitsView } from './bits';
import type { CallStackView } from './call-stack';
import type { EffectsView } from './effects';
import type { MemoryMapView } from './memory-map';
import type { PrintedLine } from './printed';
import type { StackView } from './stack';
import type { SyscallTableView } from './syscall-table';
import type { ValueView } from './value';
import type { VectorsView } from './vectors';

/** What a panel asks of the machine at rest, beyond the picture that each stop sends; the kind tells the answer's. */
export interface MachineAnswers {
  /** SSE, AVX and x87. */
  readonly vectors: VectorsView;
  /** CR0, CR3, CR4, EFER, RFLAGS and XCR0, bit by bit. */
  readonly control: readonly BitsView[];
  /** The tables (and the switch) of system calls, as memory holds them. */
  readonly syscallTable: readonly SyscallTableView[];
  /** Frames of the program and of the kernel. */
  readonly callStack: CallStackView;
  /** The stack from RSP up, slot by slot. */
  readonly stack: StackView;
  /** What is mapped, for the kernel and for the CPU. */
  readonly memoryMap: MemoryMapView;
  /** What the last command changed, and what the next instruction will do. */
  readonly effects: EffectsView;
  /** What a number, or what an expression is worth, points to and who holds it; or why it is worth nothing. */
  readonly value: ValueView | { readonly problem: string };
  /** The last lines of the console. */
  readonly printed: readonly PrintedLine[];
  /** Code around where an expression points; or why there is none. */
  readonly listing:
    | { readonly address: string; readonly rows: readonly DisassemblyRow[] }
    | { readonly problem: string };
}
/** What a question says beside its kind. */
interface MachineQuestions {
  readonly vectors: object;
  readonly control: object;
  readonly syscallTable: object;
  readonly callStack: object;
  readonly stack: object;
  readonly memoryMap: object;
  readonly effects: object;
  readonly value: { readonly of: string };
  readonly printed: object;
  readonly listing: { readonly at: string };
}
export type LookKind = keyof MachineAnswers;
export type MachineQuestionOf<K extends LookKind> = { readonly kind: K } & MachineQuestions[K];
export type MachineQuestion = { readonly [K in LookKind]: MachineQuestionOf<K> }[LookKind];
export type MachineAnswer = MachineAnswers[LookKind];
