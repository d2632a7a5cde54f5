import type { Image, ImageSymbol } from '../asm/api';
import { hex } from '../core/address';
import type { SourcePlace } from './api';

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

/** Names that a reader would rather not see where a better one stands at the same address. */
const rank = (symbol: ImageSymbol): number =>
  (symbol.binding === 'local' ? 2 : 0) + (symbol.type === 'notype' ? 1 : 0) + (symbol.name.startsWith('.') ? 4 : 0);

/** Symbols and source lines of one linked image: the program's or the kernel's. */
export class ImageIndex {
  readonly #symbols: readonly ImageSymbol[];
  readonly #byName: ReadonlyMap<string, ImageSymbol>;
  readonly #start: bigint;
  readonly #end: bigint;

  constructor(
    readonly image: Image,
    readonly side: SourcePlace['side'],
  ) {
    const named = image.symbols.filter((symbol) => symbol.section !== null && symbol.type !== 'section');
    this.#symbols = named.toSorted((a, b) => Number(a.address - b.address) || rank(b) - rank(a));
    this.#byName = new Map(image.symbols.map((symbol) => [symbol.name, symbol]));
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
  placeOf(address: bigint): SourcePlace | null {
    const { lines } = this.image;
    const entry = lines[lastAtMost(lines, address, (line) => line.address)];
    if (entry === undefined || address >= entry.address + BigInt(entry.length)) return null;
    return { side: this.side, file: entry.file, line: entry.line };
  }

  /** Lowest address that line `line` of `file` produced, else null. */
  addressOfLine(file: string, line: number): bigint | null {
    return this.image.lines.find((entry) => entry.file === file && entry.line === line)?.address ?? null;
  }
}
