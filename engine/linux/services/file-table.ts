import { ERRNO } from '../errno';
import type { Inode } from './vfs';

/** Flags of open. Source: Linux v4.15 include/uapi/asm-generic/fcntl.h. */
export const OPEN = {
  ACCMODE: 0o3,
  WRONLY: 0o1,
  RDWR: 0o2,
  CREAT: 0o100,
  EXCL: 0o200,
  TRUNC: 0o1000,
  APPEND: 0o2000,
  NONBLOCK: 0o4000,
  DIRECTORY: 0o200000,
  NOFOLLOW: 0o400000,
  PATH: 0o10000000,
  TMPFILE: 0o20200000,
} as const;

/** What stands behind a descriptor. */
export type Target =
  | { readonly kind: 'inode'; readonly inode: Inode }
  | { readonly kind: 'terminal' }
  | { readonly kind: 'pipe'; readonly stream: 'stdin' | 'stdout' | 'stderr' };

/** struct file: one for each open; the position is shared by copies of the descriptor. */
export interface OpenFile {
  readonly target: Target;
  readonly flags: number;
  position: bigint;
}

/** RLIMIT_NOFILE. */
const MAX_FILES = 1024;
const STREAMS = ['stdin', 'stdout', 'stderr'] as const;

/** Descriptors 0 to 1023. */
export class FileTable {
  readonly #files: (OpenFile | null)[];

  /** @param terminal whether 0, 1, 2 are the terminal, else ends of pipes. */
  constructor(terminal: readonly [boolean, boolean, boolean]) {
    this.#files = STREAMS.map((stream, index) => ({
      target: terminal[index] ? { kind: 'terminal' } : { kind: 'pipe', stream },
      flags: terminal[index] ? OPEN.RDWR : stream === 'stdin' ? 0 : OPEN.WRONLY,
      position: 0n,
    }));
  }

  get(fd: number): OpenFile | null {
    return this.#files[fd] ?? null;
  }
  /** The lowest free descriptor, or -EMFILE. */
  add(file: OpenFile): number {
    const free = this.#files.indexOf(null);
    const fd = free < 0 ? this.#files.length : free;
    if (fd >= MAX_FILES) return -ERRNO.EMFILE;
    this.#files[fd] = file;
    return fd;
  }
  close(fd: number): number {
    if (this.get(fd) === null) return -ERRNO.EBADF;
    this.#files[fd] = null;
    return 0;
  }
}

export const mayRead = (file: OpenFile): boolean =>
  (file.flags & OPEN.PATH) === 0 && (file.flags & OPEN.ACCMODE) !== OPEN.WRONLY;
export const mayWrite = (file: OpenFile): boolean =>
  (file.flags & OPEN.PATH) === 0 && (file.flags & OPEN.ACCMODE) !== 0;
