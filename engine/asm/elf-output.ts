import type { SectionHeader } from './elf-records';
import { utf8 } from './front/strings';

/* What both kinds of ELF files are put together from. */

export const PAGE = 0x1000;
export const SHT = { progbits: 1, symtab: 2, strtab: 3, note: 7, nobits: 8, group: 17 } as const;
export const SHF = { write: 1, alloc: 2, exec: 4, infoLink: 0x40, group: 0x200 } as const;
export const ABSOLUTE = 0xfff1;
export const COMMON = 0xfff2;

/** A file that grows at its end. */
export class Output {
  private readonly chunks: { at: number; bytes: Uint8Array }[] = [];
  length = 0;

  align(to: number): number {
    this.length = Math.ceil(this.length / to) * to;
    return this.length;
  }

  /** Moves on until the offset is congruent to the address, as mmap wants it. */
  congruent(address: bigint): number {
    const wanted = Number(address & BigInt(PAGE - 1));
    const now = this.length % PAGE;
    this.length += (wanted - now + PAGE) % PAGE;
    return this.length;
  }

  put(bytes: ArrayLike<number>): number {
    const at = this.length;
    this.chunks.push({ at, bytes: Uint8Array.from(bytes) });
    this.length += bytes.length;
    return at;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    for (const { at, bytes } of this.chunks) all.set(bytes, at);
    return all;
  }
}

/**
 * A table of strings in the order in which they were added. One that another ends with is found in it, as GNU's tools write
 * such tables.
 */
export class Strings {
  private readonly wanted = new Set<string>();
  private places: Map<string, number> | undefined;
  private table = new Uint8Array(1);

  add(text: string): void {
    this.wanted.add(text);
  }

  /** Every string has been added before. */
  at(text: string): number {
    return this.lay().get(text) ?? 0;
  }

  get bytes(): Uint8Array {
    this.lay();
    return this.table;
  }

  private lay(): Map<string, number> {
    if (this.places !== undefined) return this.places;
    const places = new Map<string, number>([['', 0]]);
    const inside = endings([...this.wanted].filter((text) => text !== ''));
    const chunks: { at: number; bytes: readonly number[] }[] = [];
    let length = 1;
    for (const text of this.wanted) {
      if (text === '' || inside.has(text)) continue;
      places.set(text, length);
      const bytes = utf8(text);
      chunks.push({ at: length, bytes });
      length += bytes.length + 1;
    }
    for (const [text, whole] of inside) places.set(text, places.get(whole)! + utf8(whole).length - utf8(text).length);
    this.table = new Uint8Array(length);
    for (const { at, bytes } of chunks) this.table.set(bytes, at);
    this.places = places;
    return places;
  }
}

/** Those that are the end of another, with the longest such other. */
function endings(texts: readonly string[]): Map<string, string> {
  const turned = texts.map((text) => ({ text, key: Array.from(text).toReversed().join('') }));
  turned.sort((a, b) => (a.key < b.key ? 1 : -1));
  const found = new Map<string, string>();
  let whole: (typeof turned)[number] | undefined;
  for (const one of turned) {
    if (whole !== undefined && whole.key.startsWith(one.key)) found.set(one.text, whole.text);
    else whole = one;
  }
  return found;
}

export const header = (name: string, type: number, rest: Partial<SectionHeader>): SectionHeader => ({
  name,
  type,
  flags: 0,
  address: 0n,
  offset: 0,
  size: 0,
  link: 0,
  info: 0,
  align: 1,
  entry: 0,
  ...rest,
});

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
