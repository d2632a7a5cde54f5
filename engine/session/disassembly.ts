import { hex } from '../core/address';
import type { DisassemblyRow } from './api';
import type { Atlas } from './atlas';

const ROWS = 40;

/** The instructions around `rip`: from the symbol before it where that lines up, else from `rip` itself. */
export function disassemblyAround(rip: bigint, atlas: Atlas): DisassemblyRow[] {
  const start = atlas.startOfListing(rip);
  const rows = listing(start, rip, atlas);
  return rows.some((row) => row.isCurrent) ? rows : listing(rip, rip, atlas);
}

function listing(start: bigint, rip: bigint, atlas: Atlas): DisassemblyRow[] {
  const rows: DisassemblyRow[] = [];
  let address = start;
  while (rows.length < ROWS) {
    const code = atlas.code(address);
    if (code.length === 0) break;
    const { text, length } = atlas.format(code, address);
    const name = atlas.name(address);
    rows.push({
      address: hex(address),
      bytes: Array.from(code.subarray(0, length), (byte) => byte.toString(16).padStart(2, '0')).join(' '),
      text,
      symbol: name !== null && !name.includes('+') ? name : null,
      isCurrent: address === rip,
      source: atlas.placeOf(address),
    });
    address += BigInt(Math.max(1, length));
  }
  return rows;
}
