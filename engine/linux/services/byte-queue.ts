/** Bytes in order: pushed in pieces, looked at and dropped from the front. */
export class ByteQueue {
  private pieces: Uint8Array[] = [];
  private size = 0;

  get length(): number {
    return this.size;
  }
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.pieces.push(bytes.slice());
    this.size += bytes.length;
  }
  /** Up to `count` bytes from the front, all of one piece at most; they stay. */
  peek(count: number): Uint8Array {
    return this.pieces[0]?.subarray(0, count) ?? new Uint8Array(0);
  }
  drop(count: number): void {
    const first = this.pieces[0];
    if (first === undefined || count === 0) return;
    this.size -= count;
    if (count === first.length) this.pieces.shift();
    else this.pieces[0] = first.subarray(count);
  }
}
