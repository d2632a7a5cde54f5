import { PAGE_SIZE } from '../../core/address';
import type { Pipe } from './pipe';

/** File types and special bits of st_mode. Source: Linux v4.15 include/uapi/linux/stat.h. */
export const S = {
  IFMT: 0xf000,
  IFIFO: 0x1000,
  IFCHR: 0x2000,
  IFDIR: 0x4000,
  IFREG: 0x8000,
  IFLNK: 0xa000,
  ISUID: 0o4000,
  ISGID: 0o2000,
  ISVTX: 0o1000,
} as const;

/** User and group of the guest's processes. */
export const UID = 1000;

/** modeled: all files together hold this much; one more page is ENOSPC, as on a tmpfs of half the memory. */
const MAX_PAGES = 8192;

/** Which driver serves a character device. */
export type DeviceName = 'null' | 'zero' | 'full' | 'random' | 'urandom' | 'tty' | 'console';
/** Major and minor numbers. Source: Linux v4.15 Documentation/admin-guide/devices.txt. */
export const DEVICES: Readonly<Record<DeviceName, readonly [number, number]>> = {
  null: [1, 3],
  zero: [1, 5],
  full: [1, 7],
  random: [1, 8],
  urandom: [1, 9],
  tty: [5, 0],
  console: [136, 0],
};

/** Bytes of a file: what came from the host, and the pages written since. Holes cost nothing. */
export class FileData {
  size: number;
  private readonly pages = new Map<number, Uint8Array>();
  private base: Uint8Array;

  constructor(
    readonly budget: { pages: number },
    base: Uint8Array = new Uint8Array(0),
  ) {
    this.base = base;
    this.size = base.length;
  }

  read(offset: number, length: number): Uint8Array {
    const count = Math.max(0, Math.min(length, this.size - offset));
    const bytes = this.base.slice(offset, offset + count);
    const out = bytes.length === count ? bytes : new Uint8Array(count);
    if (out !== bytes) out.set(bytes);
    for (let done = 0; done < count; ) {
      const at = offset + done;
      const inPage = at % PAGE_SIZE;
      const size = Math.min(count - done, PAGE_SIZE - inPage);
      const page = this.pages.get((at - inPage) / PAGE_SIZE);
      if (page !== undefined) out.set(page.subarray(inPage, inPage + size), done);
      done += size;
    }
    return out;
  }

  /** Returns how many bytes found room. */
  write(offset: number, bytes: Uint8Array): number {
    let done = 0;
    while (done < bytes.length) {
      const at = offset + done;
      const inPage = at % PAGE_SIZE;
      const page = this.#own((at - inPage) / PAGE_SIZE);
      if (page === null) break;
      const size = Math.min(bytes.length - done, PAGE_SIZE - inPage);
      page.set(bytes.subarray(done, done + size), inPage);
      done += size;
      this.size = Math.max(this.size, at + size);
    }
    return done;
  }
  #own(index: number): Uint8Array | null {
    const known = this.pages.get(index);
    if (known !== undefined) return known;
    if (this.budget.pages >= MAX_PAGES) return null;
    this.budget.pages++;
    const page = new Uint8Array(PAGE_SIZE);
    page.set(this.base.subarray(index * PAGE_SIZE, (index + 1) * PAGE_SIZE));
    this.pages.set(index, page);
    return page;
  }

  /** O_TRUNC. */
  clear(): void {
    this.truncate(0);
  }
  /** Cuts the file, or lets it grow by a hole. */
  truncate(size: number): void {
    if (size < this.size) {
      const last = Math.ceil(size / PAGE_SIZE);
      for (const index of this.pages.keys())
        if (index >= last) {
          this.pages.delete(index);
          this.budget.pages--;
        }
      const tail = size % PAGE_SIZE === 0 ? undefined : this.pages.get(last - 1);
      tail?.fill(0, size % PAGE_SIZE);
      this.base = this.base.subarray(0, size);
    }
    this.size = size;
  }
  /** Blocks of 512 bytes in use. */
  get blocks(): number {
    return (this.pages.size + Math.ceil(this.base.length / PAGE_SIZE)) * 8;
  }
}

/** A file system that another one is mounted in. */
export type FileSystem = 'root' | 'dev' | 'proc';

interface Common {
  readonly ino: number;
  readonly on: FileSystem;
  /** Rights, 12 bits. */
  mode: number;
  readonly uid: number;
  readonly gid: number;
  mtimeNs: bigint;
  /** Names that lead here, those of a directory's own entries aside. */
  links: number;
  /** Open files that lead here. */
  opens: number;
}
export type FileInode = Common & {
  readonly kind: 'file';
  /** Null where the host will not show the file's bytes. */
  readonly data: FileData | null;
};
export type DeviceInode = Common & { readonly kind: 'device'; readonly device: DeviceName };
export type FifoInode = Common & { readonly kind: 'fifo'; readonly pipe: Pipe };
export type SymlinkInode = Common & {
  readonly kind: 'symlink';
  readonly target: () => string;
  /** Where a link of /proc leads without a walk; null where it leads nowhere. */
  readonly jump?: () => Inode | null;
};
export type DirectoryInode = Common & {
  readonly kind: 'directory';
  parent: DirectoryInode | null;
  readonly children: Map<string, Inode>;
  /** Path in the host's folder whose entries show through; null for a directory of memory only. */
  readonly host: string | null;
  /** Names of the host's that were removed or given to something else. */
  readonly removed: Set<string>;
  /** Entries made when they are looked for, for /proc. */
  readonly live?: { readonly child: (name: string) => Inode | null; readonly names: () => readonly string[] };
};
export type Inode = FileInode | DeviceInode | FifoInode | SymlinkInode | DirectoryInode;

/** Whether the processes may do `rights` (4 read, 2 write, 1 execute or search). Source: Linux v4.15 fs/namei.c, acl_permission_check. */
export const mayAccess = (inode: Inode, rights: number): boolean => {
  const shift = inode.uid === UID ? 6 : inode.gid === UID ? 3 : 0;
  return ((inode.mode >> shift) & rights) === rights;
};

/** st_mode's type bits. */
export const typeBits = (inode: Inode): number =>
  ({ file: S.IFREG, device: S.IFCHR, fifo: S.IFIFO, symlink: S.IFLNK, directory: S.IFDIR })[inode.kind];
