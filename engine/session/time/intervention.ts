import type { Edit } from '../edits';

/** What reaches a run from outside: all that makes it another run than the program alone would. */
export type Intervention =
  /** Keys, or bytes of a pipe; `latin` has one character a byte. */
  | { readonly kind: 'input'; readonly latin: string }
  | { readonly kind: 'endInput' }
  | { readonly kind: 'nmi' }
  /** A change that a person has made to the stopped machine. */
  | Edit;

const EDITS: ReadonlySet<Intervention['kind']> = new Set(['register', 'memory', 'msr']);
export const isEdit = ({ kind }: Intervention): boolean => EDITS.has(kind);

export const latinOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};
export const bytesOfLatin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
