import { ERESTARTSYS, ERRNO } from '../errno';
import { TASK_SIZE } from '../memory';
import { SIGNAL } from '../signals';
import type { OpenFile } from './file-table';
import { OPEN, mayRead, mayWrite } from './file-table';
import type { ByteQueue } from './byte-queue';
import type { Kernel, Outcome } from './kernel';
import type { Pipe } from './pipe';
import { PIPE_BUF } from './pipe';
import { block } from './schedule';
import { SI } from './signal-info';
import { sendSignal } from './signal-send';
import type { FileInode } from './inode';

/** Most bytes of one call. Source: Linux v4.15 include/linux/fs.h, MAX_RW_COUNT. */
const MAX_RW_COUNT = 0x7fff_f000;
/** Bytes the terminal takes at a time; a part that cannot be read is not written at all. */
const TTY_CHUNK = 2048;
const CHUNK = 4096;
/** Largest file offset, s_maxbytes; modeled: 2^53 - 1 (ext4 has 2^44, tmpfs 2^63 - 1). Beyond it EINVAL or EFBIG. */
export const MAX_FILE = BigInt(Number.MAX_SAFE_INTEGER);

export const fdOf = (value: bigint): number => Number(BigInt.asIntN(32, value));

/** access_ok: address and size lie in the user's half. */
export const accessOk = (address: bigint, size: bigint): boolean =>
  size <= BigInt(TASK_SIZE) && address <= BigInt(TASK_SIZE) - size;

/** One range of user memory. */
interface Piece {
  readonly address: number;
  readonly length: number;
}

// ---- read

export function read(kernel: Kernel, [fd, address, size]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || !mayRead(file)) return -ERRNO.EBADF;
  if (!accessOk(address, size)) return -ERRNO.EFAULT;
  const count = Number(size > BigInt(MAX_RW_COUNT) ? MAX_RW_COUNT : size);
  return readFile(kernel, file, Number(address), count);
}

function readFile(kernel: Kernel, file: OpenFile, address: number, count: number): Outcome {
  const { target } = file;
  if (target.kind === 'terminal') return readTerminal(kernel, file, address, count);
  if (target.kind === 'pipe') return target.stream === 'stdin' ? readPipe(kernel, address, count) : -ERRNO.EBADF;
  if (target.kind === 'fifo') return readFifo(kernel, file, target.pipe, address, count);
  const { inode } = target;
  if (inode.kind === 'directory') return -ERRNO.EISDIR;
  if (inode.kind === 'file') return readRegular(kernel, file, inode, address, count);
  if (inode.kind !== 'device') return -ERRNO.EINVAL;
  switch (inode.device) {
    case 'null':
      return 0;
    case 'zero':
    case 'full':
      return fillUser(kernel, address, count, (length) => new Uint8Array(length));
    case 'random':
    case 'urandom':
      return fillUser(kernel, address, count, (length) => kernel.random.bytes(length));
    case 'tty':
    case 'console':
      return readTerminal(kernel, file, address, count);
  }
}

/** Copies what `make` gives, page by page; what arrived counts, EFAULT when nothing did. */
function fillUser(kernel: Kernel, address: number, count: number, make: (length: number) => Uint8Array): number {
  let done = 0;
  while (done < count) {
    const length = Math.min(count - done, CHUNK - ((address + done) % CHUNK));
    const copied = kernel.memory.write(address + done, make(length));
    done += copied;
    if (copied < length) break;
  }
  return done === 0 && count > 0 ? -ERRNO.EFAULT : done;
}

function readRegular(kernel: Kernel, file: OpenFile, inode: FileInode, address: number, count: number): number {
  const { data } = inode;
  if (data === null) return -ERRNO.EIO;
  if (count === 0 || file.position >= BigInt(data.size)) return 0;
  const start = Number(file.position);
  const length = Math.min(count, data.size - start);
  let done = 0;
  const got = fillUser(kernel, address, length, (size) => {
    const bytes = data.read(start + done, size);
    done += size;
    return bytes;
  });
  if (got > 0) file.position += BigInt(got);
  return got;
}

function copyOut(kernel: Kernel, address: number, bytes: Uint8Array): number {
  return kernel.memory.write(address, bytes) < bytes.length ? -ERRNO.EFAULT : bytes.length;
}

function readTerminal(kernel: Kernel, file: OpenFile, address: number, count: number): Outcome {
  const got = kernel.tty.read(count);
  if (got !== 'wait') return copyOut(kernel, address, got.bytes);
  if (kernel.signalPending) return -ERESTARTSYS;
  return (file.flags & OPEN.NONBLOCK) === 0 ? { end: 'wait' } : -ERRNO.EAGAIN;
}

function readPipe(kernel: Kernel, address: number, count: number): Outcome {
  if (count === 0) return 0;
  if (kernel.pipe.length === 0) {
    if (kernel.pipeEnded) return 0;
    return kernel.signalPending ? -ERESTARTSYS : { end: 'wait' };
  }
  return takeFrom(kernel, kernel.pipe, address, count);
}

/** Source: Linux v4.15 fs/pipe.c, pipe_read. */
function readFifo(kernel: Kernel, file: OpenFile, pipe: Pipe, address: number, count: number): Outcome {
  if (count === 0) return 0;
  if (pipe.queue.length > 0) return takeFrom(kernel, pipe.queue, address, count);
  if (pipe.writers === 0) return 0;
  if ((file.flags & OPEN.NONBLOCK) !== 0) return -ERRNO.EAGAIN;
  return kernel.signalPending ? -ERESTARTSYS : block(() => pipe.isReadable);
}

function takeFrom(kernel: Kernel, queue: ByteQueue, address: number, count: number): number {
  let done = 0;
  while (done < count && queue.length > 0) {
    const bytes = queue.peek(count - done);
    // A part that does not arrive as a whole stays in the pipe.
    if (kernel.memory.write(address + done, bytes) < bytes.length) return done === 0 ? -ERRNO.EFAULT : done;
    queue.drop(bytes.length);
    done += bytes.length;
  }
  return done;
}

// ---- write

export function write(kernel: Kernel, [fd, address, size]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || !mayWrite(file)) return -ERRNO.EBADF;
  if (!accessOk(address, size)) return -ERRNO.EFAULT;
  const length = Number(size > BigInt(MAX_RW_COUNT) ? MAX_RW_COUNT : size);
  if (isFull(file)) return -ERRNO.ENOSPC;
  return writePieces(kernel, file, [{ address: Number(address), length }]);
}

/** /dev/full refuses even to write nothing. Source: Linux v4.15 drivers/char/mem.c, write_full. */
const isFull = ({ target }: OpenFile): boolean =>
  target.kind === 'inode' && target.inode.kind === 'device' && target.inode.device === 'full';

/** struct iovec: base, length; UIO_MAXIOV of them. Source: Linux v4.15 fs/read_write.c, rw_copy_check_uvector. */
export function writev(kernel: Kernel, [fd, vector, count]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || !mayWrite(file)) return -ERRNO.EBADF;
  const pieces = readVector(kernel, vector, count);
  return typeof pieces === 'number' ? pieces : writePieces(kernel, file, pieces);
}

function readVector(kernel: Kernel, vector: bigint, count: bigint): Piece[] | number {
  if (count > 1024n) return -ERRNO.EINVAL;
  const n = Number(count);
  if (n === 0) return [];
  if (!accessOk(vector, count * 16n)) return -ERRNO.EFAULT;
  const bytes = kernel.memory.read(Number(vector), n * 16);
  if (bytes === null) return -ERRNO.EFAULT;
  const words = new DataView(bytes.buffer, bytes.byteOffset);
  const pieces: Piece[] = [];
  let total = 0;
  for (let i = 0; i < n; i++) {
    const address = words.getBigUint64(i * 16, true);
    const length = words.getBigUint64(i * 16 + 8, true);
    if (length >= 1n << 63n) return -ERRNO.EINVAL;
    if (!accessOk(address, length)) return -ERRNO.EFAULT;
    const kept = Math.min(Number(length), MAX_RW_COUNT - total);
    total += kept;
    pieces.push({ address: Number(address), length: kept });
  }
  return pieces;
}

/** A consumer of written bytes: how many it took, or a negative error number. */
type Sink = (bytes: Uint8Array) => number;

function writePieces(kernel: Kernel, file: OpenFile, pieces: readonly Piece[]): Outcome {
  const { target } = file;
  if (target.kind === 'terminal') return writeChunks(kernel, pieces, TTY_CHUNK, 'whole', toTerminal(kernel));
  if (target.kind === 'pipe') {
    const { stream } = target;
    if (stream === 'stdin') return -ERRNO.EBADF;
    return writeChunks(kernel, pieces, CHUNK, 'whole', (bytes) => {
      kernel.host.output(stream, bytes);
      return bytes.length;
    });
  }
  if (target.kind === 'fifo') return writeFifo(kernel, file, target.pipe, pieces);
  const { inode } = target;
  if (inode.kind === 'directory') return -ERRNO.EBADF;
  if (inode.kind === 'file') return writeRegular(kernel, file, inode, pieces);
  if (inode.kind !== 'device') return -ERRNO.EINVAL;
  switch (inode.device) {
    case 'null':
    case 'zero':
      return pieces.reduce((sum, piece) => sum + piece.length, 0);
    case 'full':
      return pieces.some((piece) => piece.length > 0) ? -ERRNO.ENOSPC : 0;
    case 'random':
    case 'urandom':
      return writeChunks(kernel, pieces, CHUNK, 'whole', (bytes) => bytes.length);
    case 'tty':
    case 'console':
      return writeChunks(kernel, pieces, TTY_CHUNK, 'whole', toTerminal(kernel));
  }
}

/**
 * What fits goes in at once, the rest waits; up to PIPE_BUF bytes go as a whole. Without readers: SIGPIPE and -EPIPE.
 * Source: Linux v4.15 fs/pipe.c, pipe_write.
 */
function writeFifo(kernel: Kernel, file: OpenFile, pipe: Pipe, pieces: readonly Piece[]): Outcome {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (total === 0) return 0;
  const before = kernel.current.written;
  if (pipe.readers === 0) {
    brokenPipe(kernel);
    return before > 0 ? before : -ERRNO.EPIPE;
  }
  const rest = behind(pieces, before);
  const left = total - before;
  const room = left <= PIPE_BUF && pipe.room < left ? 0 : Math.min(left, pipe.room);
  const written =
    room === 0
      ? 0
      : writeChunks(kernel, upTo(rest, room), PIPE_BUF, 'whole', (bytes) => {
          pipe.queue.push(bytes);
          return bytes.length;
        });
  if (written < 0) return before > 0 ? before : written;
  const done = before + written;
  if (done === total || (room > 0 && written < room)) return done;
  if ((file.flags & OPEN.NONBLOCK) !== 0) return done > 0 ? done : -ERRNO.EAGAIN;
  if (kernel.signalPending) return done > 0 ? done : -ERESTARTSYS;
  kernel.current.written = done;
  return block(() => pipe.isWritable(total - done));
}

/** SIGPIPE, as if the task had sent it to itself (SEND_SIG_NOINFO). */
function brokenPipe(kernel: Kernel): void {
  const { current } = kernel;
  const cause = { kind: 'process', pid: current.process.pid, uid: current.credentials.uid } as const;
  const reason = 'it wrote to a pipe that nobody reads';
  sendSignal(kernel, current, { signal: SIGNAL.SIGPIPE, code: SI.USER, cause, reason }, 'thread');
}

/** What remains of pieces of memory behind the first `count` bytes. */
function behind(pieces: readonly Piece[], count: number): Piece[] {
  let skip = count;
  return pieces.flatMap(({ address, length }) => {
    const cut = Math.min(skip, length);
    skip -= cut;
    return cut === length ? [] : [{ address: address + cut, length: length - cut }];
  });
}
/** The first `count` bytes of pieces of memory. */
function upTo(pieces: readonly Piece[], count: number): Piece[] {
  let left = count;
  return pieces.flatMap(({ address, length }) => {
    const kept = Math.min(left, length);
    left -= kept;
    return kept === 0 ? [] : [{ address, length: kept }];
  });
}

const toTerminal =
  (kernel: Kernel): Sink =>
  (bytes) => {
    kernel.tty.write(bytes);
    return bytes.length;
  };

/**
 * Copies user memory to a sink in parts. Of a part that lies partly in missing memory either nothing is written
 * (`whole`: terminals, pipes) or the readable beginning (`partial`: files). What was written before counts.
 */
function writeChunks(
  kernel: Kernel,
  pieces: readonly Piece[],
  size: number,
  rule: 'whole' | 'partial',
  sink: Sink,
): number {
  let done = 0;
  for (const piece of pieces)
    for (let at = 0; at < piece.length; ) {
      const wanted = Math.min(size, piece.length - at);
      const bytes = kernel.memory.readUpTo(piece.address + at, wanted);
      if (bytes.length === 0 || (rule === 'whole' && bytes.length < wanted)) return done === 0 ? -ERRNO.EFAULT : done;
      const taken = sink(bytes);
      if (taken < 0) return done === 0 ? taken : done;
      done += taken;
      at += taken;
      if (taken < wanted) return done;
    }
  return done;
}

/** Positioned calls and vectors, by way of read and write. Source: Linux v4.15 fs/read_write.c. */
export function pread64(kernel: Kernel, [fd, address, size, offset]: readonly bigint[]): Outcome {
  return atPosition(kernel, fd, offset, (file) => {
    if (!mayRead(file)) return -ERRNO.EBADF;
    return read(kernel, [fd, address, size]);
  });
}
export function pwrite64(kernel: Kernel, [fd, address, size, offset]: readonly bigint[]): Outcome {
  return atPosition(kernel, fd, offset, (file) => {
    if (!mayWrite(file)) return -ERRNO.EBADF;
    return write(kernel, [fd, address, size]);
  });
}
function atPosition(kernel: Kernel, fd: bigint, offset: bigint, call: (file: OpenFile) => Outcome): Outcome {
  const position = BigInt.asIntN(64, offset);
  if (position < 0n) return -ERRNO.EINVAL;
  const file = kernel.files.get(fdOf(fd));
  if (file === null || (file.flags & OPEN.PATH) !== 0) return -ERRNO.EBADF;
  if (file.target.kind !== 'inode') return -ERRNO.ESPIPE;
  const before = file.position;
  file.position = position;
  const result = call(file);
  file.position = before;
  return result;
}

/** readv: pieces in order until one is not filled. */
export function readv(kernel: Kernel, [fd, vector, count]: readonly bigint[]): Outcome {
  const file = kernel.files.get(fdOf(fd));
  if (file === null || !mayRead(file)) return -ERRNO.EBADF;
  const pieces = readVector(kernel, vector, count);
  if (typeof pieces === 'number') return pieces;
  let done = 0;
  for (const { address, length } of pieces) {
    if (length === 0) continue;
    const got = done > 0 && wouldWait(kernel, file) ? 0 : readFile(kernel, file, address, length);
    if (typeof got !== 'number') return got;
    if (got < 0) return done > 0 ? done : got;
    done += got;
    if (got < length) break;
  }
  return done;
}
const wouldWait = (kernel: Kernel, { target }: OpenFile): boolean =>
  (target.kind === 'fifo' && target.pipe.queue.length === 0) ||
  (target.kind === 'pipe' && kernel.pipe.length === 0) ||
  target.kind === 'terminal';

function writeRegular(kernel: Kernel, file: OpenFile, inode: FileInode, pieces: readonly Piece[]): number {
  const { data } = inode;
  if (data === null) return -ERRNO.EIO;
  if (pieces.every((piece) => piece.length === 0)) return 0;
  if ((file.flags & OPEN.APPEND) !== 0) file.position = BigInt(data.size);
  return writeChunks(kernel, pieces, CHUNK, 'partial', (bytes) => {
    if (file.position + BigInt(bytes.length) > MAX_FILE) return -ERRNO.EFBIG;
    const taken = data.write(Number(file.position), bytes);
    if (taken === 0) return -ERRNO.ENOSPC;
    file.position += BigInt(taken);
    return taken;
  });
}
