import { decode, MAX_LENGTH } from '../../isa/decode';
import type { Form } from '../../isa/form';
import type { Atlas } from '../atlas';

/** Reads bytes: -1 where there is none. */
export type ReadBytes = (address: bigint, length: number) => readonly number[];

/** As the kernel's page tables have them, whichever root is loaded. */
export const fromMemory =
  (atlas: Atlas): ReadBytes =>
  (address, length) =>
    atlas.bytes(address, length, atlas.pti ? 'kernel' : 'current');

/** As the kernel was built, before anything ran. */
export function fromImage(atlas: Atlas): ReadBytes {
  const { segments } = atlas.kernel.image;
  return (address, length) =>
    Array.from({ length }, (_, index) => {
      const at = address + BigInt(index);
      const segment = segments.find((one) => at >= one.address && at < one.address + BigInt(one.size));
      return segment === undefined ? -1 : (segment.bytes[Number(at - segment.address)] ?? 0);
    });
}

export function wordOf(bytes: readonly number[]): bigint | null {
  return bytes.includes(-1) ? null : bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** The instruction at an address; null where none can be read. */
export function formAt(read: ReadBytes, address: bigint, mode: Form['mode']): Form | null {
  const bytes = read(address, MAX_LENGTH);
  const end = bytes.indexOf(-1);
  const result = decode(Uint8Array.from(end === -1 ? bytes : bytes.slice(0, end)), mode);
  return typeof result === 'string' ? null : result;
}
