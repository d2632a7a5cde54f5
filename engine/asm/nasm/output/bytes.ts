/** Bytes that grow at their end. */
export class Bytes {
  private store = new Uint8Array(256);
  length = 0;

  put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.store.set(bytes, this.length);
    this.length += bytes.length;
  }

  zeros(count: number): void {
    this.room(count);
    this.length += count;
  }

  /** The low bytes of a number, the lowest first. */
  number(value: bigint, size: number): void {
    this.room(size);
    let rest = value;
    for (let index = 0; index < size; index++, rest >>= 8n) this.store[this.length++] = Number(rest & 0xffn);
  }

  set(at: number, value: bigint, size: number): void {
    let rest = value;
    for (let index = 0; index < size; index++, rest >>= 8n) this.store[at + index] = Number(rest & 0xffn);
  }

  get(at: number, size: number): bigint {
    let value = 0n;
    for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(this.store[at + index]);
    return value;
  }

  all(): Uint8Array {
    return this.store.slice(0, this.length);
  }

  private room(count: number): void {
    if (this.length + count <= this.store.length) return;
    const larger = new Uint8Array(Math.max(this.store.length * 2, this.length + count));
    larger.set(this.store.subarray(0, this.length));
    this.store = larger;
  }
}
