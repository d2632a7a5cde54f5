type Stream = 'stdout' | 'stderr';

/** Unacknowledged output beyond this stops the machine until the window has drawn some of it. */
export const CREDIT = 128 * 1024;
const CHUNK = 64 * 1024;

/**
 * Console output on its way to the window, bounded by credit: what one slice printed is joined into chunks, and no further
 * slice runs while {@link CREDIT} bytes have not been acknowledged.
 */
export class OutputMeter {
  #waiting: { stream: Stream; bytes: Uint8Array }[] = [];
  #pending = 0;
  #unacknowledged = 0;

  constructor(private readonly send: (stream: Stream, bytes: Uint8Array) => void) {}

  get isFull(): boolean {
    return this.#unacknowledged >= CREDIT;
  }

  /** Bytes added and not yet sent. */
  get pending(): number {
    return this.#pending;
  }

  add(stream: Stream, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    // The guest may write its buffer again before the flush.
    this.#waiting.push({ stream, bytes: bytes.slice() });
    this.#pending += bytes.length;
  }

  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#pending = 0;
    for (let at = 0; at < waiting.length; ) {
      const { stream } = waiting[at];
      const run: Uint8Array[] = [];
      for (; at < waiting.length && waiting[at].stream === stream; at++) run.push(waiting[at].bytes);
      const all = join(run);
      for (let start = 0; start < all.length; start += CHUNK) this.send(stream, all.slice(start, start + CHUNK));
      this.#unacknowledged += all.length;
    }
  }

  acknowledge(bytes: number): void {
    this.#unacknowledged = Math.max(0, this.#unacknowledged - bytes);
  }

  /** Forgets what was not sent yet. */
  drop(): void {
    this.#waiting = [];
    this.#pending = 0;
  }

  forgive(): void {
    this.#unacknowledged = 0;
  }
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
