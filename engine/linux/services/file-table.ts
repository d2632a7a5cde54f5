import { ERRNO } from '../errno';
import type { Pipe } from './pipe';
import type { Inode } from './inode';
import { forgetData } from './vfs';

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
  DIRECT: 0o40000,
  DIRECTORY: 0o200000,
  NOFOLLOW: 0o400000,
  NOATIME: 0o1000000,
  CLOEXEC: 0o2000000,
  PATH: 0o10000000,
  TMPFILE: 0o20200000,
} as const;

/** What stands behind a descriptor. */
export type Target =
  | { readonly kind: 'inode'; readonly inode: Inode }
  | { readonly kind: 'terminal' }
  /** A stream of the host. */
  | { readonly kind: 'pipe'; readonly stream: 'stdin' | 'stdout' | 'stderr' }
  /** A pipe between processes; `ino` as fstat and /proc/self/fd tell it. */
  | { readonly kind: 'fifo'; readonly pipe: Pipe; readonly ino: number };

/** struct file: one for each open; position and flags are shared by copies of the descriptor. */
export class OpenFile {
  position = 0n;
  /** Descriptors that lead here. */
  private users = 0;

  constructor(
    readonly target: Target,
    public flags: number,
    /** From the root, for /proc/self/fd; null for what has no name. */
    readonly path: string | null = null,
  ) {}

  get isOpen(): boolean {
    return this.users > 0;
  }
  use(): this {
    if (this.users === 0) this.#ends(1);
    this.users++;
    return this;
  }
  release(): void {
    this.users--;
    if (this.users === 0) this.#ends(-1);
  }
  #ends(by: 1 | -1): void {
    if (this.target.kind === 'inode') {
      this.target.inode.opens += by;
      forgetData(this.target.inode);
    }
    if (this.target.kind !== 'fifo') return;
    const { pipe } = this.target;
    if (mayRead(this)) pipe.readers += by;
    if (mayWrite(this)) pipe.writers += by;
  }
}

interface Slot {
  readonly file: OpenFile;
  closeOnExec: boolean;
}

/** RLIMIT_NOFILE. */
export const MAX_FILES = 1024;
const STREAMS = ['stdin', 'stdout', 'stderr'] as const;

/** Descriptors 0 to 1023. */
export class FileTable {
  private slots: (Slot | null)[];
  private users = 1;

  /** @param terminal whether 0, 1, 2 are the terminal, else ends of pipes. */
  constructor(terminal: readonly [boolean, boolean, boolean]) {
    this.slots = STREAMS.map((stream, index) => {
      const target: Target = terminal[index] ? { kind: 'terminal' } : { kind: 'pipe', stream };
      const flags = terminal[index] ? OPEN.RDWR : stream === 'stdin' ? 0 : OPEN.WRONLY;
      return { file: new OpenFile(target, flags).use(), closeOnExec: false };
    });
  }

  /** Numbers in use, ascending. */
  get numbers(): number[] {
    return this.slots.flatMap((slot, fd) => (slot === null ? [] : [fd]));
  }
  get(fd: number): OpenFile | null {
    return this.slots[fd]?.file ?? null;
  }
  /** The lowest free descriptor from `from` on, or -EMFILE. */
  add(file: OpenFile, closeOnExec = false, from = 0): number {
    let fd = from;
    while (fd < this.slots.length && this.slots[fd] !== null) fd++;
    if (fd >= MAX_FILES) return -ERRNO.EMFILE;
    return this.put(fd, file, closeOnExec);
  }
  /** Makes `fd` lead to `file`, whatever it led to before. Below {@link MAX_FILES}. */
  put(fd: number, file: OpenFile, closeOnExec: boolean): number {
    file.use();
    while (this.slots.length < fd) this.slots.push(null);
    this.slots[fd]?.file.release();
    this.slots[fd] = { file, closeOnExec };
    return fd;
  }
  close(fd: number): number {
    const slot = this.slots[fd] ?? null;
    if (slot === null) return -ERRNO.EBADF;
    slot.file.release();
    this.slots[fd] = null;
    return 0;
  }

  closesOnExec(fd: number): boolean {
    return this.slots[fd]?.closeOnExec ?? false;
  }
  setCloseOnExec(fd: number, closes: boolean): void {
    const slot = this.slots[fd];
    if (slot !== null) slot.closeOnExec = closes;
  }

  /** Of a child: the same open files under the same numbers. */
  fork(): FileTable {
    const child = new FileTable([false, false, false]);
    child.slots = this.slots.map((slot) =>
      slot === null ? null : { file: slot.file.use(), closeOnExec: slot.closeOnExec },
    );
    return child;
  }
  /** Of a new program. */
  exec(): void {
    for (const fd of this.numbers) if (this.closesOnExec(fd)) this.close(fd);
  }
  /** One task fewer; the last one closes everything. */
  closeAll(): void {
    this.users--;
    if (this.users === 0) for (const fd of this.numbers) this.close(fd);
  }
  /** One task more (CLONE_FILES). */
  share(): this {
    this.users++;
    return this;
  }
}

export const mayRead = (file: OpenFile): boolean =>
  (file.flags & OPEN.PATH) === 0 && (file.flags & OPEN.ACCMODE) !== OPEN.WRONLY;
export const mayWrite = (file: OpenFile): boolean =>
  (file.flags & OPEN.PATH) === 0 && (file.flags & OPEN.ACCMODE) !== 0;
