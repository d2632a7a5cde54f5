import type { LaboratoryMsr } from '../../core/msr-fields';

/** What reaches a run from outside: all that makes it another run than the program alone would. */
export type Intervention =
  /** Keys, or bytes of a pipe; `latin` has one character a byte. */
  | { readonly kind: 'input'; readonly latin: string }
  | { readonly kind: 'endInput' }
  | { readonly kind: 'nmi' }
  /** A write to an MSR as the laboratory makes it; `value` is hexadecimal. */
  | { readonly kind: 'msr'; readonly name: LaboratoryMsr; readonly value: string };

export const latinOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};
export const bytesOfLatin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
