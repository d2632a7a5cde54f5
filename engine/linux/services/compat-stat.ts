import { ERRNO } from '../errno';
import { copyTo } from './files';
import type { Kernel, Outcome } from './kernel';
import type { CompatHandler, Native } from './compat-calls';
import { NR, onWindow } from './compat-calls';

/** What the 64-bit call found, from its 144 bytes. Source: Linux v4.15 arch/x86/include/uapi/asm/stat.h. */
interface WideStat {
  readonly dev: number;
  readonly ino: bigint;
  readonly links: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly rdev: number;
  readonly size: bigint;
  readonly blockSize: number;
  readonly blocks: bigint;
  /** Seconds and nanoseconds of access, change of contents, change of the inode. */
  readonly times: readonly (readonly [number, number])[];
}

function readWide(bytes: Uint8Array): WideStat {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const long = (at: number): bigint => view.getBigUint64(at, true);
  return {
    dev: Number(long(0)),
    ino: long(8),
    links: Number(long(16)),
    mode: view.getUint32(24, true),
    uid: view.getUint32(28, true),
    gid: view.getUint32(32, true),
    rdev: Number(long(40)),
    size: long(48),
    blockSize: Number(long(56)),
    blocks: long(64),
    times: [72, 88, 104].map((at) => [Number(long(at) & 0xffff_ffffn), Number(long(at + 8))] as const),
  };
}

/** struct stat64 of the i386, 96 bytes, and the ids in 32 bits. */
function stat64Bytes(stat: WideStat): Uint8Array {
  const bytes = new Uint8Array(96);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(stat.dev), true);
  view.setUint32(12, Number(stat.ino & 0xffff_ffffn), true);
  view.setUint32(16, stat.mode, true);
  view.setUint32(20, stat.links, true);
  view.setUint32(24, stat.uid, true);
  view.setUint32(28, stat.gid, true);
  view.setBigUint64(32, BigInt(stat.rdev), true);
  view.setBigUint64(44, stat.size, true);
  view.setUint32(52, stat.blockSize, true);
  view.setBigUint64(56, stat.blocks, true);
  stat.times.forEach(([seconds, nanoseconds], index) => {
    view.setUint32(64 + index * 8, seconds, true);
    view.setUint32(68 + index * 8, nanoseconds, true);
  });
  view.setBigUint64(88, stat.ino, true);
  return bytes;
}

/** struct stat of the i386, 64 bytes: null where the size needs more than 31 bits (-EOVERFLOW). */
function stat32Bytes(stat: WideStat): Uint8Array | null {
  if (stat.size > 0x7fff_ffffn) return null;
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  const id = (value: number): number => (value > 0xffff ? 65534 : value);
  view.setUint32(0, stat.dev, true);
  view.setUint32(4, Number(stat.ino & 0xffff_ffffn), true);
  view.setUint16(8, stat.mode, true);
  view.setUint16(10, stat.links, true);
  view.setUint16(12, id(stat.uid), true);
  view.setUint16(14, id(stat.gid), true);
  view.setUint32(16, stat.rdev, true);
  view.setUint32(20, Number(stat.size), true);
  view.setUint32(24, stat.blockSize, true);
  view.setUint32(28, Number(stat.blocks & 0xffff_ffffn), true);
  stat.times.forEach(([seconds, nanoseconds], index) => {
    view.setUint32(32 + index * 8, seconds, true);
    view.setUint32(36 + index * 8, nanoseconds, true);
  });
  return bytes;
}

/** The 64-bit call `number` with its buffer at argument `at`, given to the program in another layout. */
const statCall =
  (number: number, at: number, layout: (stat: WideStat) => Uint8Array | null): CompatHandler =>
  (kernel: Kernel, args: readonly bigint[], native: Native): Outcome => {
    const run = onWindow(kernel, new Uint8Array(144), (window) => native(kernel, number, ...args.with(at, window)));
    if (run.result !== 0) return run.result;
    const bytes = layout(readWide(run.bytes));
    if (bytes === null) return -ERRNO.EOVERFLOW;
    return copyTo(kernel, args[at], bytes) === 0 ? 0 : -ERRNO.EFAULT;
  };

/** Source: Linux v4.15 arch/x86/ia32/sys_ia32.c (stat64), fs/stat.c (compat_sys_newstat). */
export const COMPAT_STATS: readonly (readonly [number, string, CompatHandler])[] = [
  [106, 'stat', statCall(NR.stat, 1, stat32Bytes)],
  [107, 'lstat', statCall(NR.lstat, 1, stat32Bytes)],
  [108, 'fstat', statCall(NR.fstat, 1, stat32Bytes)],
  [195, 'stat64', statCall(NR.stat, 1, stat64Bytes)],
  [196, 'lstat64', statCall(NR.lstat, 1, stat64Bytes)],
  [197, 'fstat64', statCall(NR.fstat, 1, stat64Bytes)],
  [300, 'fstatat64', statCall(NR.newfstatat, 2, stat64Bytes)],
];
