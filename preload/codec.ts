import type { StreamEvent } from './contract';

/** JSON for the WebSocket of the browser shell; the one thing JSON lacks is bytes, which travel as base64. */
const TAG = '$bytes';

export const encode = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) => (item instanceof Uint8Array ? { [TAG]: toBase64(item) } : item));

export const decode = (text: string): unknown => (text.includes(TAG) ? withBytes(text) : JSON.parse(text));

const withBytes = (text: string): unknown =>
  JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || !Object.hasOwn(item, TAG)) return item;
    const tagged = (item as Record<string, unknown>)[TAG];
    return typeof tagged === 'string' ? fromBase64(tagged) : item;
  });

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Page to program. */
export interface SocketRequest {
  readonly id: number;
  readonly method: string;
  readonly argument?: unknown;
}
/** Program to page: the answer to a request, or an event. */
export type SocketMessage = { readonly id: number; readonly reply: unknown } | { readonly event: StreamEvent };
