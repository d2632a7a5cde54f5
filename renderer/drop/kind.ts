/** As the host's for a source text that is opened. */
const LARGEST_TEXT = 4_000_000;
/** The largest program that the line to the engine carries. */
export const LARGEST_ELF = 16_000_000;

export type DroppedKind = 'text' | 'elf' | 'large' | 'other' | 'empty';

/** What a file is, by its bytes; its name says nothing. */
export function kindOf(bytes: Uint8Array): DroppedKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46)
    return bytes.length <= LARGEST_ELF ? 'elf' : 'large';
  if (bytes.length > LARGEST_TEXT) return 'large';
  return bytes.includes(0) || !isUtf8(bytes) ? 'other' : 'text';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
