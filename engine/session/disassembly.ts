import { hex } from '../core/address';
import { decode } from '../isa/decode';
import type { DisassemblyRow } from './api';
import type { Atlas } from './atlas';

const ROWS = 40;
const LONGEST = 15;
/** Bytes that a symbol may be before an instruction that is looked for from there. */
const FARTHEST = 4096n;
/** Rows kept for the next picture; all are dropped when they are more. */
const KEPT = 4000;

/** An instruction as it was listed, and what it was read from. */
interface Listed {
  readonly code: Uint8Array;
  readonly size: number;
  readonly row: DisassemblyRow;
}

/** The disassembly around an address. Most rows are those of the picture before: they are formatted once. */
export class Disassembly {
  readonly #rows = new Map<bigint, Listed>();

  constructor(private readonly atlas: Atlas) {}

  /** The instructions around `rip`: from the symbol before it where that lines up, else from `rip` itself. */
  around(rip: bigint): DisassemblyRow[] {
    const start = this.atlas.startOfListing(rip);
    return this.#listing(start, rip) ?? this.#listing(rip, rip) ?? [];
  }

  /**
   * `count` instructions, from the one that is `offset` instructions behind the one at `address`, before it when negative:
   * found from the symbols before, as code cannot be read backwards. Null where nothing is mapped, or no symbol lines up.
   * Memory is as the kernel's page tables have it.
   */
  window(address: bigint, offset: number, count: number): (DisassemblyRow | null)[] {
    const before = offset < 0 ? this.#before(address, -offset) : [];
    const ahead = Math.max(0, offset + count);
    const rows: (DisassemblyRow | null)[] = [...Array.from({ length: -offset - before.length }, () => null), ...before];
    rows.push(...this.#ahead(address, ahead));
    while (rows.length < Math.max(0, -offset) + ahead) rows.push(null);
    const first = Math.max(0, offset);
    return rows.slice(first, first + count);
  }

  #before(address: bigint, count: number): DisassemblyRow[] {
    const rows: DisassemblyRow[] = [];
    for (let end = address; rows.length < count; ) {
      const symbol = this.atlas.symbolOf(end - 1n);
      if (symbol === null || symbol.offset >= FARTHEST) break;
      const start = end - 1n - symbol.offset;
      const part = this.#ahead(start, Number(end - start), end);
      if (part.at(-1)?.address !== hex(end)) break;
      rows.unshift(...part.slice(0, -1));
      end = start;
    }
    return rows.slice(-count);
  }

  /** Up to `most` instructions from `start`, the last at or behind `end`. */
  #ahead(start: bigint, most: number, end?: bigint): DisassemblyRow[] {
    const bytes = this.atlas.bytes(start, most * LONGEST, 'kernel');
    const unmapped = bytes.indexOf(-1);
    const mapped = Uint8Array.from(unmapped === -1 ? bytes : bytes.slice(0, unmapped));
    const rows: DisassemblyRow[] = [];
    for (let at = 0; rows.length < most && at < mapped.length; ) {
      const address = start + BigInt(at);
      const { row, code } = this.#listed(address, mapped.subarray(at, at + LONGEST));
      rows.push(row);
      if (end !== undefined && address >= end) break;
      at += Math.max(1, code.length);
    }
    return rows;
  }

  /** Null when no instruction begins at `rip`. */
  #listing(start: bigint, rip: bigint): DisassemblyRow[] | null {
    const bytes = this.atlas.bytes(start, ROWS * LONGEST);
    const end = bytes.indexOf(-1);
    const mapped = Uint8Array.from(end === -1 ? bytes : bytes.slice(0, end));
    const rows: DisassemblyRow[] = [];
    let hasCurrent = false;
    for (let at = 0; rows.length < ROWS && at < mapped.length; ) {
      const address = start + BigInt(at);
      const { row, code } = this.#listed(address, mapped.subarray(at, at + LONGEST));
      const isCurrent = address === rip;
      rows.push(isCurrent ? { ...row, isCurrent } : row);
      hasCurrent ||= isCurrent;
      at += Math.max(1, code.length);
    }
    return hasCurrent ? rows : null;
  }

  #listed(address: bigint, ahead: Uint8Array): Listed {
    const size = this.atlas.codeSize(address);
    const known = this.#rows.get(address);
    if (known?.size === size && startsWith(ahead, known.code)) return known;
    const { text, length } = this.atlas.format(ahead, address);
    const code = ahead.slice(0, length);
    const name = this.atlas.name(address);
    const row: DisassemblyRow = {
      address: hex(address),
      bytes: Array.from(code, (byte) => byte.toString(16).padStart(2, '0')).join(' '),
      text,
      symbol: name !== null && !name.includes('+') ? name : null,
      isCurrent: false,
      source: this.atlas.placeOf(address),
      target: targetOf(code, address, size),
    };
    const listed = { code, size, row };
    if (this.#rows.size >= KEPT) this.#rows.clear();
    this.#rows.set(address, listed);
    return listed;
  }
}

/** Of a branch whose bytes say where it goes. */
function targetOf(code: Uint8Array, address: bigint, size: 16 | 32 | 64): string | null {
  const form = decode(code, size);
  const operand = typeof form === 'string' ? undefined : form.operands[0];
  if (operand?.kind !== 'branch') return null;
  return hex(BigInt.asUintN(size === 64 ? 64 : 32, address + BigInt(code.length) + operand.offset));
}

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  start.length > 0 && start.length <= bytes.length && start.every((byte, index) => byte === bytes[index]);
