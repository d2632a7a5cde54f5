import type { MsrFieldView } from '../preload/contract';

/** The register's value with one field replaced; null when `text` is no number that fits the field. */
export function withField(value: string, [high, low]: MsrFieldView['bits'], text: string): string | null {
  if (!/^(0x)?[0-9a-f]{1,16}$/i.test(text)) return null;
  const field = BigInt(`0x${text.replace(/^0x/i, '')}`);
  const width = BigInt(high - low + 1);
  if (field >> width !== 0n) return null;
  const mask = ((1n << width) - 1n) << BigInt(low);
  return ((BigInt(`0x${value}`) & ~mask) | (field << BigInt(low))).toString(16).padStart(16, '0');
}
