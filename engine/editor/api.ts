import type { SourceEdit, SourceFile, Span, Syntax } from '../asm/api';

/** A text in the editor: a program of its own, or a source of a kernel that is edited together with others. */
export interface EditorDocument {
  readonly source: SourceFile;
  readonly syntax?: Syntax | undefined;
  readonly kernel?: { readonly profile: string; readonly edited: readonly SourceFile[] } | undefined;
}

/** From 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The order is that of the numbers in {@link EditorAnswers.tokens}. */
export const TOKEN_TYPES = [
  'mnemonic', 'prefix', 'directive', 'register', 'label', 'constant', 'macro', 'parameter', 'number', 'string', 'size', 'section',
] as const; // prettier-ignore
export type TokenType = (typeof TOKEN_TYPES)[number];

export interface Completion {
  readonly label: string;
  readonly kind:
    | 'mnemonic'
    | 'register'
    | 'directive'
    | 'label'
    | 'constant'
    | 'macro'
    | 'syscall'
    | 'size'
    | 'section';
  /** Beside the name: a summary in a few words. */
  readonly detail: string;
  readonly insert: string;
  /** Less comes first. */
  readonly rank: number;
}

export interface OutlineItem {
  readonly name: string;
  readonly kind: 'label' | 'constant' | 'macro' | 'section';
  readonly span: Span;
  /** Last line of what belongs to it. */
  readonly endLine: number;
}

export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly kind: 'comment' | 'region';
}

/** What each kind of question says besides the document. */
export interface EditorQuestions {
  readonly tokens: object;
  readonly outline: object;
  readonly folds: object;
  readonly completions: { readonly at: Place };
  readonly hover: { readonly at: Place };
  readonly definition: { readonly at: Place };
  readonly references: { readonly at: Place };
  readonly rename: { readonly at: Place; readonly name: string };
  readonly format: { readonly tabSize: number; readonly spaces: boolean };
}
/** What the editor asks the engine's worker about a document. */
export type EditorQuestion = {
  [K in keyof EditorQuestions]: { readonly kind: K; readonly document: EditorDocument } & EditorQuestions[K];
}[keyof EditorQuestions];

export interface EditorAnswers {
  /** Five numbers a token, as the Language Server Protocol packs them: lines on, columns on, length, type, 0. */
  readonly tokens: readonly number[];
  readonly outline: readonly OutlineItem[];
  readonly folds: readonly Fold[];
  readonly completions: { readonly from: number; readonly items: readonly Completion[] };
  /** Markdown paragraphs; null where there is nothing to say. A mnemonic is answered by its own help. */
  readonly hover: {
    readonly span: Span;
    readonly paragraphs: readonly string[];
    readonly mnemonic: string | null;
  } | null;
  readonly definition: readonly Span[];
  readonly references: readonly Span[];
  readonly rename: { readonly edits: readonly SourceEdit[] } | { readonly refused: string };
  readonly format: readonly SourceEdit[];
}
