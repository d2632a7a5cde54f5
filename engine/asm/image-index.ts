import { hex } from '../core/address';
import type { Image, ImageSymbol } from './api';

/** Index of the last element whose key is at most `key`, or -1. `list` ascends by `keyOf`. */
function lastAtMost<T>(list: readonly T[], key: bigint, keyOf: (item: T) => bigint): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(list[middle]) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Higher is the better name where several symbols stand at one address. */
const rank = (symbol: ImageSymbol): number => (symbol.binding === 'local' ? 0 : 2) + (symbol.type === 'notype' ? 0 : 1);

const isName = ({ section, type, name }: ImageSymbol): boolean =>
  section !== null && type !== 'section' && !name.startsWith('.L');

const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const indices = new WeakMap<Image, ImageIndex>();

/** The index of an image, made once: a kernel's has thousands of symbols, and many machines boot the same one. */
export function indexOf(image: Image): ImageIndex {
  const known = indices.get(image);
  if (known !== undefined) return known;
  const index = new ImageIndex(image);
  indices.set(image, index);
  return index;
}

/** Symbols and source lines of one linked image. */
export class ImageIndex {
  readonly #symbols: readonly ImageSymbol[];
  readonly #byName: ReadonlyMap<string, ImageSymbol>;
  readonly #start: bigint;
  readonly #end: bigint;

  constructor(readonly image: Image) {
    const named = image.symbols.filter(isName);
    this.#symbols = named.toSorted((a, b) => ascending(a.address, b.address) || rank(a) - rank(b));
    this.#byName = new Map(image.symbols.toReversed().map((symbol) => [symbol.name, symbol]));
    const ends = image.segments.map((segment) => segment.address + BigInt(segment.size));
    this.#start = image.segments.reduce((least, { address }) => (address < least ? address : least), 1n << 64n);
    this.#end = ends.reduce((most, end) => (end > most ? end : most), 0n);
  }

  contains(address: bigint): boolean {
    return address >= this.#start && address < this.#end;
  }

  /** Address of a symbol by name. */
  addressOf(name: string): bigint | undefined {
    return this.#byName.get(name)?.address;
  }

  /** Where what begins at `address` ends at the latest: at the next symbol behind it, or with the image. */
  endOf(address: bigint): bigint {
    const next = lastAtMost(this.#symbols, address, (symbol) => symbol.address) + 1;
    return this.#symbols.at(next)?.address ?? this.#end;
  }

  /** The symbol at or before `address`, inside the image. */
  symbolAt(address: bigint): ImageSymbol | null {
    if (!this.contains(address)) return null;
    return this.#symbols[lastAtMost(this.#symbols, address, (symbol) => symbol.address)] ?? null;
  }

  /** `name` or `name+0x1f`; null outside the image or before its first symbol. */
  describe(address: bigint): string | null {
    const symbol = this.symbolAt(address);
    if (symbol === null) return null;
    return address === symbol.address ? symbol.name : `${symbol.name}+${hex(address - symbol.address)}`;
  }

  /** Source line of the instruction or datum that covers `address`. */
  placeOf(address: bigint): { readonly file: string; readonly line: number } | null {
    const { lines } = this.image;
    const entry = lines[lastAtMost(lines, address, (line) => line.address)];
    if (entry === undefined || address >= entry.address + BigInt(entry.length)) return null;
    return { file: entry.file, line: entry.line };
  }

  /** Lines of `file` that produced something in executable memory, ascending. */
  codeLinesOf(file: string): readonly number[] {
    const code = this.image.segments.filter(({ flags }) => flags.exec);
    const isCode = (at: bigint): boolean =>
      code.some(({ address, size }) => at >= address && at < address + BigInt(size));
    const entries = this.image.lines.filter((entry) => entry.file === file && isCode(entry.address));
    return [...new Set(entries.map(({ line }) => line))].sort((a, b) => a - b);
  }

  /** Addresses that line `line` of `file` produced, ascending: one for each instruction, several where a macro repeats it. */
  addressesOfLine(file: string, line: number): readonly bigint[] {
    return this.image.lines.filter((entry) => entry.file === file && entry.line === line).map(({ address }) => address);
  }
}
