import { ERRNO } from '../errno';
import { OPEN } from './file-table';
import type { Kernel, Outcome } from './kernel';
import { MAX_FILE, fdOf } from './read-write';

/** The largest `whence`, SEEK_HOLE. Source: Linux v4.15 include/uapi/linux/fs.h. */
const SEEK_MAX = 4n;

/** Source: Linux v4.15 fs/read_write.c, lseek and generic_file_llseek. */
export function lseek(kernel: Kernel, [fd, offset, whence]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  if (BigInt.asUintN(32, whence) > SEEK_MAX) return -ERRNO.EINVAL;
  if (file.target.kind !== 'inode') return -ERRNO.ESPIPE;
  const { inode } = file.target;
  if (inode.kind === 'device') {
    if (inode.device === 'tty' || inode.device === 'console') return -ERRNO.ESPIPE;
    if (inode.device === 'null' || inode.device === 'zero' || inode.device === 'full') return (file.position = 0n);
  }
  const size = inode.kind === 'file' ? BigInt(inode.data?.size ?? 0) : 0n;
  const by = BigInt.asIntN(64, offset);
  const at = seekTarget(Number(BigInt.asUintN(32, whence)), by, file.position, size);
  if (typeof at === 'number') return at;
  if (at < 0n || at > MAX_FILE) return -ERRNO.EINVAL;
  file.position = at;
  return at;
}

/** SEEK_SET, CUR, END, DATA, HOLE; files have no holes as far as the two last can tell. */
function seekTarget(whence: number, by: bigint, position: bigint, size: bigint): bigint | number {
  switch (whence) {
    case 0:
      return by;
    case 1:
      return position + by;
    case 2:
      return size + by;
    case 3:
      return by < 0n || by >= size ? -ERRNO.ENXIO : by;
    case 4:
      return by < 0n || by >= size ? -ERRNO.ENXIO : size;
    default:
      return -ERRNO.EINVAL;
  }
}
