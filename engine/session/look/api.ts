import type { BitsView } from './bits';
import type { VectorsView } from './vectors';

/** What a panel asks of the machine at rest, beyond the picture that each stop sends; the kind tells the answer's. */
export interface MachineAnswers {
  /** SSE, AVX and x87. */
  readonly vectors: VectorsView;
  /** CR0, CR3, CR4, EFER, RFLAGS and XCR0, bit by bit. */
  readonly control: readonly BitsView[];
}
/** What a question says beside its kind. */
interface MachineQuestions {
  readonly vectors: object;
  readonly control: object;
}
export type LookKind = keyof MachineAnswers;
export type MachineQuestionOf<K extends LookKind> = { readonly kind: K } & MachineQuestions[K];
export type MachineQuestion = { readonly [K in LookKind]: MachineQuestionOf<K> }[LookKind];
export type MachineAnswer = MachineAnswers[LookKind];
