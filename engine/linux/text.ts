/**
 * UTF-8, written out because the engine has no TextEncoder of a host. U+DC80 to U+DCFF stand for single bytes that are no UTF-8
 * ({@link loneBytes}); other lone surrogates become U+FFFD.
 */
export function encodeText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    if (read >= 0xdc80 && read < 0xdd00) {
      bytes.push(read & 0xff);
      continue;
    }
    const code = read >= 0xd800 && read < 0xe000 ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** Bytes (one character each) that are no UTF-8, as text which {@link encodeText} makes the same bytes of. */
export const loneBytes = (bytes: string): string =>
  bytes.replaceAll(/[\u0080-\u00ff]/gu, (c) => String.fromCharCode(0xdc00 + c.charCodeAt(0)));

/** One character a byte (ISO 8859-1): for names in symbol tables and for paths, whose bytes mean nothing here. */
export function decodeBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
