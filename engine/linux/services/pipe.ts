import { ByteQueue } from './byte-queue';

/** Bytes a pipe holds; a write of at most PIPE_BUF is not torn. Source: Linux v4.15 include/linux/pipe_fs_i.h, limits.h. */
export const PIPE_CAPACITY = 65_536;
export const PIPE_BUF = 4096;

/** struct pipe_inode_info: what lies between the two ends, and how many hold each. */
export class Pipe {
  readonly queue = new ByteQueue();
  readers = 0;
  writers = 0;

  get room(): number {
    return PIPE_CAPACITY - this.queue.length;
  }
  get isReadable(): boolean {
    return this.queue.length > 0 || this.writers === 0;
  }
  /** Whether a write of `count` bytes need not wait. */
  isWritable(count: number): boolean {
    return this.readers === 0 || this.room >= Math.min(count, PIPE_BUF);
  }
}
