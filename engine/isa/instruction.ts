import type { FullSem } from './vector-sem';

/** One instruction, defined once. Everything else about it (hover, flags table, docs, tests, both executions) is derived. */
export interface Instruction {
  /** iced's mnemonic in lower case; the forms are all legacy encodings iced has for it, narrowed by `codes`. */
  readonly mnemonic: string;
  /** Narrows by the name of iced's `Code`, where a mnemonic is shared (`movsd`) or forms are defined apart. */
  readonly codes?: RegExp;
  /** One sentence for a first-year student: what it does, not how it is encoded. */
  readonly summary: string;
  /** SDM volume and section (or the AMD manual's), read for this definition. */
  readonly source: string;
  /** What differs from the manual, where the student must be told. */
  readonly modeled?: string;
  readonly semantics: <V, X>(s: FullSem<V, X>) => void;
}
