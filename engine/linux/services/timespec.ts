import { ERRNO } from '../errno';
import { copyFrom } from './files';
import type { Kernel } from './kernel';

const SECOND = 1_000_000_000n;

/** A timespec from the program in nanoseconds; an error number when it cannot be read or is none. */
export function readTimespec(kernel: Kernel, pointer: bigint): bigint | { readonly error: number } {
  const bytes = copyFrom(kernel, pointer, 16);
  if (bytes === null) return { error: -ERRNO.EFAULT };
  const [seconds, nanoseconds] = new BigInt64Array(bytes.slice().buffer);
  if (seconds < 0n || nanoseconds < 0n || nanoseconds >= SECOND) return { error: -ERRNO.EINVAL };
  return seconds * SECOND + nanoseconds;
}
