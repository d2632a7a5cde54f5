import { R } from '../../layout/relocation-numbers';
import type { Reference } from './elf';
import type { Field } from './format';

/** A relocation number; `exact` for references to a symbol as such, which must lie at the very place, or before it. */
interface Found {
  readonly type: number;
  readonly exact?: boolean;
}

/** More numbers. Source: System V ABI, AMD64 supplement, table 4.9, and Intel386 supplement, table 4.10. */
const GOTOFF64 = 25;
const GOTPC32 = 26;
const GOT64 = 27;
const GOTPCREL64 = 28;
const I386 = { R32: 1, PC32: 2, GOT32: 3, PLT32: 4, GOTOFF: 9, GOTPC: 10, TLS_IE: 15, R16: 20, PC16: 21, R8: 22, PC8: 23 } as const; // prettier-ignore

const UNSUPPORTED = 'ELF has no relocation for this use of `wrt`.';

const WIDE_ADDRESS: Readonly<Record<number, number>> = { 1: R.R8, 2: R.R16, 4: R.R32, 8: R.R64 };
const WIDE_DISTANCE: Readonly<Record<number, number>> = { 1: R.PC8, 2: R.PC16, 4: R.PC32, 8: R.PC64 };
const NARROW_ADDRESS: Readonly<Record<number, number>> = { 1: I386.R8, 2: I386.R16, 4: I386.R32 };
const NARROW_DISTANCE: Readonly<Record<number, number>> = { 1: I386.PC8, 2: I386.PC16, 4: I386.PC32 };

/** The relocation for a field, or why there is none. */
export function relocationOf(isWide: boolean, field: Field, reference: Reference | undefined): Found | string {
  return isWide ? wide(field, reference) : narrow(field, reference);
}

function plain(numbers: Readonly<Record<number, number>>, size: number): number | undefined {
  return numbers[size];
}

function wide({ kind, size, isSigned }: Field, reference: Reference | undefined): Found | string {
  const address = size === 4 && isSigned ? R.R32S : plain(WIDE_ADDRESS, size);
  const distance = plain(WIDE_DISTANCE, size);
  if (address === undefined || distance === undefined) return `ELF has no relocation of ${size * 8} bits.`;
  if (reference === undefined) return { type: kind === 'address' ? address : distance };
  if (kind === 'distance') {
    const isLong = size === 8;
    if (size < 4) return UNSUPPORTED;
    if (reference === '..plt' && !isLong) return { type: R.PLT32, exact: true };
    if (reference === '..gotpc' || reference === '..got')
      return { type: isLong ? GOTPCREL64 : R.GOTPCREL, exact: true };
    if (reference === '..gottpoff' && !isLong) return { type: R.GOTTPOFF, exact: true };
    return UNSUPPORTED;
  }
  switch (reference) {
    case '..gotpc':
      return { type: GOTPC32 };
    case '..gotoff':
      return size === 8 ? { type: GOTOFF64 } : 'A reference `wrt ..gotoff` has 64 bits.';
    case '..got':
      return size < 4 ? UNSUPPORTED : { type: size === 8 ? GOT64 : R.GOT32, exact: true };
    case '..sym':
      return { type: address, exact: false };
    case '..plt':
      return '`wrt ..plt` is for calls and jumps.';
    default:
      return UNSUPPORTED;
  }
}

function narrow({ kind, size }: Field, reference: Reference | undefined): Found | string {
  const address = plain(NARROW_ADDRESS, size);
  const distance = plain(NARROW_DISTANCE, size);
  if (address === undefined || distance === undefined)
    return 'An address has 32 bits here; the linker cannot fill in 64 of them.';
  if (reference === undefined) return { type: kind === 'address' ? address : distance };
  if (kind === 'distance') return reference === '..plt' && size === 4 ? { type: I386.PLT32 } : UNSUPPORTED;
  if (reference === '..sym') return { type: address, exact: false };
  if (size !== 4) return UNSUPPORTED;
  switch (reference) {
    case '..gotpc':
      return { type: I386.GOTPC };
    case '..gotoff':
      return { type: I386.GOTOFF };
    case '..tlsie':
      return { type: I386.TLS_IE, exact: true };
    case '..got':
      return { type: I386.GOT32, exact: true };
    default:
      return UNSUPPORTED;
  }
}
