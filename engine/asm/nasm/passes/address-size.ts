import type { Span } from '../../api';
import type { PrefixName } from '../../statement';
import type { MemoryNode } from '../source/statement';
import type { Address } from './address';

/** The width in which an address is computed. */
export interface SizedAddress {
  readonly bits: 16 | 32 | 64;
}

interface SizeHost {
  readonly bits: 16 | 32 | 64;
  error(message: string, span: Span): void;
}

type Width = 16 | 32 | 64;

/** What registers, a written displacement size and a prefix leave of the widths that the mode has; null after a complaint. */
export function addressBits(
  node: MemoryNode,
  address: Address,
  prefixes: ReadonlySet<PrefixName>,
  host: SizeHost,
): SizedAddress | null {
  const { bits } = host;
  let widths: Width[] = bits === 64 ? [64, 32] : [32, 16];
  const only = (width: number): void => {
    widths = widths.filter((each) => each === width);
  };
  if (prefixes.has('addr16')) only(16);
  if (prefixes.has('addr32')) only(32);
  const { base, index } = address;
  const written = node.displacementSize;
  if (base === undefined && index === undefined) {
    if (written !== undefined && (bits === 64 ? written === 16 : written > 8)) only(written);
  } else {
    for (const register of [base, index]) if (register?.class.startsWith('gpr') === true) only(register.bits);
    const smallest = address.base?.bits ?? address.index?.bits;
    const isWrong = written === 64 || (smallest === 16 ? written === 32 : written === 16);
    if (isWrong) {
      host.error(`A displacement of ${written} bits does not go with this address.`, node.span);
      return null;
    }
  }
  const width = widths.includes(bits) ? bits : widths[0];
  if (width !== undefined) return { bits: width };
  host.error(
    base?.bits === 16 || index?.bits === 16
      ? '16-bit registers cannot form an address in 64-bit mode.'
      : base?.bits === 64 || index?.bits === 64
        ? '64-bit registers can form an address only in 64-bit mode.'
        : 'The sizes of this address do not go together.',
    node.span,
  );
  return null;
}
