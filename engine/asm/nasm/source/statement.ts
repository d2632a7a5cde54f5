import type { Span } from '../../api';
import type { Register } from '../../registers';
import type { PrefixName, Rounding } from '../../statement';
import type { Label } from '../passes/labels';
import type { Expansion, Token } from '../text/token';
import type { Expression } from './expression';
import type { PrefixSlot } from './words';

/** A line of the source as the assembler reads it; executed once in each reading. */
export interface Statement {
  readonly label: StatementLabel | null;
  /** `times` */
  readonly times: Expression | null;
  readonly body: Body | null;
  /** Its way through macros. */
  readonly via: Expansion | null;
  /** The line of a file that it comes from in the end. */
  readonly origin: Span;
}

export interface StatementLabel {
  readonly label: Label;
  readonly span: Span;
}

export type Body = Instruction | Data | Known | Reserve | IncludeBinary | Equate | Directive | Nothing;

/** An instruction or data without names, of which the bytes are known already. */
export interface Known {
  readonly kind: 'known';
  readonly bytes: Uint8Array;
  readonly span: Span;
}

/** Under which the bytes of a line may be remembered, and how many remarks there were before it was read. */
export interface Key {
  readonly text: string;
  readonly remarks: number;
}

/** A label alone, or prefixes alone: `space` bytes of prefixes for what follows. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly prefixes: readonly PrefixUse[];
}

export interface PrefixUse {
  readonly slot: PrefixSlot;
  readonly name: PrefixName | 'osp' | 'asp' | undefined;
  readonly span: Span;
}

export interface Instruction {
  readonly kind: 'instruction';
  readonly word: Token;
  readonly prefixes: readonly PrefixUse[];
  readonly operands: readonly OperandNode[];
  readonly span: Span;
  readonly key: Key | null;
  /** Its bytes, when they are the same wherever it stands, and the mode they are for. */
  encoded: { readonly bits: number; readonly bytes: Uint8Array } | null;
}

export type OperandNode = RegisterNode | ValueNode | MemoryNode | FarNode;

interface Sized {
  /** Bits that a word before the operand says. */
  readonly size: number | undefined;
  /** `{k1}`, `{z}`, `{1to8}` behind it; a place of its own has `{rn-sae}`. */
  readonly decorations: Decorations | undefined;
  readonly span: Span;
}

export interface Decorations {
  mask?: Register;
  zeroing?: true;
  broadcast?: number;
  rounding?: Rounding;
}

export interface RegisterNode extends Sized {
  readonly kind: 'register';
  readonly register: Register;
  /** `to st1` */
  readonly isTarget: boolean;
}

export interface ValueNode extends Sized {
  readonly kind: 'value';
  readonly expression: Expression;
  readonly strict: boolean;
  readonly distance: 'short' | 'near' | 'far' | undefined;
}

export interface MemoryNode extends Sized {
  readonly kind: 'memory';
  /** Sum of all that stands in the brackets. */
  readonly expression: Expression;
  /** The index behind a comma: `[base+offset, index*scale]`. */
  readonly index: Expression | null;
  readonly segment: Register | undefined;
  /** `[byte rax+1]`, `[dword rax]`: bits of the displacement. */
  readonly displacementSize: number | undefined;
  readonly relative: boolean | undefined;
  readonly noSplit: boolean;
  readonly isFar: boolean;
  /** `[a32 x]`: a prefix of the whole instruction. */
  readonly addressPrefix: PrefixUse['name'];
  readonly strict: boolean;
}

export interface FarNode extends Sized {
  readonly kind: 'far';
  readonly selector: Expression;
  readonly offset: Expression;
}

/** An element of `db` and its kind. */
export type Element =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly span: Span }
  | { readonly kind: 'value'; readonly expression: Expression; readonly width: number }
  | { readonly kind: 'reserve'; readonly width: number }
  /** `count dup (…)` */
  | { readonly kind: 'list'; readonly count: Expression | null; readonly elements: readonly Element[] };

export interface Data {
  readonly kind: 'data';
  readonly elements: readonly Element[];
  readonly span: Span;
  readonly key: Key | null;
  /** The same bytes in every reading. */
  encoded: Uint8Array | null;
}

export interface Reserve {
  readonly kind: 'reserve';
  readonly width: number;
  readonly count: Expression;
  readonly span: Span;
}

export interface IncludeBinary {
  readonly kind: 'incbin';
  readonly name: string;
  readonly skip: Expression | null;
  readonly length: Expression | null;
  readonly span: Span;
}

export interface Equate {
  readonly kind: 'equate';
  readonly value: Expression;
  /** Behind a colon: the offset in the segment that `value` is. */
  readonly offset: Expression | null;
  readonly span: Span;
}

/** `[name value]` */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  /** Tokens behind the name. */
  readonly rest: readonly Token[];
  readonly span: Span;
}
