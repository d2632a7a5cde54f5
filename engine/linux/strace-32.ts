import type { CallInProgress, CallMemory } from './strace';
import { enterRow, enterShown, unknownCall } from './strace';
import { signalSet } from './strace-signals';
import type { ArgumentKind } from './syscalls';
import { SYSCALLS } from './syscalls';
import { syscall32Of } from './syscalls-32';

/** A structure of a 32-bit program as the 64-bit one that the log knows how to show. */
interface Layout {
  readonly size: number;
  readonly widen: (bytes: Uint8Array) => Uint8Array;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const words = (bytes: Uint8Array): bigint[] => Array.from(new Uint32Array(bytes.slice().buffer), BigInt);
const wide = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values).buffer);

const longs = (count: number): Layout => ({ size: count * 4, widen: (bytes) => wide(...words(bytes)) });
const timespec: Layout = {
  size: 8,
  widen: (bytes) => {
    const [seconds, rest] = words(bytes);
    return wide(BigInt.asUintN(64, BigInt.asIntN(32, seconds)), rest);
  },
};

/** struct stat64 of the i386, as struct stat of x86-64 as far as the log shows it. */
const stat64: Layout = {
  size: 96,
  widen: (bytes) => {
    const out = new Uint8Array(144);
    view(out).setUint32(24, view(bytes).getUint32(16, true), true);
    view(out).setBigUint64(40, view(bytes).getBigUint64(32, true), true);
    view(out).setBigUint64(48, view(bytes).getBigUint64(44, true), true);
    return out;
  },
};
const stat32: Layout = {
  size: 64,
  widen: (bytes) => {
    const out = new Uint8Array(144);
    view(out).setUint32(24, view(bytes).getUint16(8, true), true);
    view(out).setUint32(40, view(bytes).getUint32(16, true), true);
    view(out).setUint32(48, view(bytes).getUint32(20, true), true);
    return out;
  },
};
/** Handler, flags, restorer, mask. */
const action: Layout = {
  size: 20,
  widen: (bytes) => {
    const [handler, flags, restorer, low, high] = words(bytes);
    return wide(handler, flags, restorer, low | (high << 32n));
  },
};
/** Of sigaction: handler, mask, flags, restorer. */
const oldAction: Layout = {
  size: 16,
  widen: (bytes) => {
    const [handler, mask, flags, restorer] = words(bytes);
    return wide(handler, flags, restorer, mask);
  },
};
const sameSet: Layout = { size: 8, widen: (bytes) => bytes };
const oldSet: Layout = { size: 4, widen: (bytes) => wide(words(bytes)[0]) };
/** Signals whose siginfo holds an address. */
const FAULTS: ReadonlySet<number> = new Set([4, 5, 7, 8, 11]);
const siginfo: Layout = {
  size: 128,
  widen: (bytes) => {
    const out = new Uint8Array(128);
    out.set(bytes.subarray(0, 12));
    const isFault = FAULTS.has(view(bytes).getInt32(0, true)) && view(bytes).getInt32(8, true) > 0;
    out.set(bytes.subarray(12, isFault ? 16 : 24), 16);
    return out;
  },
};

const LAYOUTS: Readonly<Partial<Record<ArgumentKind, Layout>>> = {
  'in-timespec': timespec,
  'out-timespec': timespec,
  'left-timespec': timespec,
  'out-timeval': longs(2),
  'in-timeval': longs(2),
  'select-mask': longs(2),
  'out-ticks': longs(4),
  'out-usage': longs(4),
  'out-sysinfo': longs(14),
  'in-timer': longs(4),
  'out-timer': longs(4),
  'in-stack': longs(3),
  'out-stack': longs(3),
  'in-action': action,
  'out-action': action,
  'in-set': sameSet,
  'out-set': sameSet,
  'in-siginfo': siginfo,
  'out-siginfo': siginfo,
  'out-stat': stat64,
};
const OLD_LAYOUTS: Readonly<Partial<Record<ArgumentKind, Layout>>> = {
  'in-action': oldAction,
  'out-action': oldAction,
  'in-set': oldSet,
  'out-set': oldSet,
  'out-stat': stat32,
};
const OLD_CALLS: ReadonlySet<string> = new Set(
  'sigaction sigprocmask sigpending sigreturn stat lstat fstat'.split(' '),
);

/** Memory in which the structures at known addresses look like those of 64-bit programs. */
class WideMemory implements CallMemory {
  readonly #layouts = new Map<number, Layout>();
  readonly #vectors: { readonly at: number; readonly count: number }[] = [];
  constructor(
    readonly memory: CallMemory,
    readonly name: string,
  ) {}

  add(kind: ArgumentKind, address: bigint, count: bigint): void {
    const layout = (OLD_CALLS.has(this.name) ? OLD_LAYOUTS[kind] : undefined) ?? LAYOUTS[kind];
    if (kind === 'iovec' || kind === 'out-iovec')
      this.#vectors.push({ at: Number(address), count: Number(BigInt.asUintN(32, count)) });
    else if (layout !== undefined) this.#layouts.set(Number(address), layout);
  }

  peekUser(address: number, length: number): Uint8Array {
    const layout = this.#layouts.get(address);
    const found = layout === undefined ? this.#pieceAt(address, length) : { ...layout, from: address };
    if (found === null) return this.memory.peekUser(address, length);
    const bytes = this.memory.peekUser(found.from, found.size);
    return bytes.length < found.size ? new Uint8Array(0) : found.widen(bytes).subarray(0, length);
  }

  /** The log asks for the n-th piece 16 bytes apart; here they are 8 apart. */
  #pieceAt(address: number, length: number): (Layout & { readonly from: number }) | null {
    if (length !== 16) return null;
    const vector = this.#vectors.find(
      ({ at, count }) => address >= at && address < at + count * 16 && (address - at) % 16 === 0,
    );
    return vector === undefined ? null : { ...longs(2), from: vector.at + (address - vector.at) / 2 };
  }
}

/** Where the mask is that sigreturn puts back, counted from ESP: see compat-sigframe.ts. Of the plain frame the first word. */
const RETURNS: Readonly<Record<string, { readonly mask: bigint; readonly kind: ArgumentKind }>> = {
  sigreturn: { mask: -8n + 88n, kind: 'in-set' },
  rt_sigreturn: { mask: -4n + 252n, kind: 'in-set' },
};
const MMAP = 9;
const join = (high: bigint, low: bigint): bigint => (BigInt.asUintN(32, high) << 32n) | BigInt.asUintN(32, low);

/** Arguments that come in two halves, or from memory, as the one that they mean. */
function gathered(name: string, args: readonly bigint[], memory: CallMemory): readonly bigint[] {
  const [a, b, c, d, e, f] = args;
  switch (name) {
    case '_llseek':
      return [a, join(b, c), d, e];
    case 'mmap2':
      return [a, b, c, d, e, f << 12n];
    case 'pread64':
    case 'pwrite64':
      return [a, b, c, join(e, d)];
    case 'truncate64':
    case 'ftruncate64':
      return [a, join(c, b)];
    case 'clone':
      return [a, b, c, e, d];
    case 'lseek':
      return [a, BigInt.asUintN(64, BigInt.asIntN(32, b)), c];
    case 'mmap': {
      const bytes = memory.peekUser(Number(a), 24);
      return bytes.length < 24 ? args : words(bytes);
    }
    default:
      return args;
  }
}

/** Starts the line of a call with the numbers and structures of 32-bit programs; see `enterCall`. */
export function enterCall32(number: bigint | number, args: readonly bigint[], memory: CallMemory): CallInProgress {
  const row = syscall32Of(number);
  const shown = row === null ? null : row.name === 'mmap' ? SYSCALLS[MMAP].args : row.args;
  if (row === null || shown === null) return unknownCall(row?.name ?? numbered(number), args);
  const values = gathered(row.name, args, memory);
  const wider = new WideMemory(memory, row.name);
  const frame = RETURNS[row.name];
  // By INT 0x80 the CPU is on the kernel's stack by then, and the frame is not found.
  if (frame !== undefined && memory.stackPointer !== undefined && memory.stackPointer >> 32n === 0n) {
    const mask = (BigInt.asUintN(32, memory.stackPointer) + frame.mask) & 0xffff_ffffn;
    wider.add(frame.kind, mask, 0n);
    return enterShown(row.name, [`{mask=${signalSet(wider, mask)}}`]);
  }
  shown.forEach(({ kind }, index) => wider.add(kind, values[index] ?? 0n, values[index + 1] ?? 0n));
  return enterRow({ ...row, served: true, args: shown }, values, wider);
}

const numbered = (number: bigint | number): string =>
  `syscall_0x${BigInt.asUintN(64, BigInt.asIntN(32, BigInt(number))).toString(16)}`;
