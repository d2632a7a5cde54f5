import type { Moment } from './time/moment';

/** What the program wrote in one go. */
export interface Written {
  readonly moment: Moment;
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array;
}

/** Bytes kept for the console when time goes back; older ones are given up. */
const KEPT = 1 << 20;

/** The last of what a program has written, and when. */
export class OutputLog {
  private pieces: Written[] = [];
  private size = 0;

  add(piece: Written): void {
    this.pieces.push(Object.freeze(piece));
    this.size += piece.bytes.length;
    if (this.size <= 2 * KEPT) return;
    let dropped = 0;
    while (this.size > KEPT && dropped < this.pieces.length - 1) this.size -= this.pieces[dropped++].bytes.length;
    this.pieces = this.pieces.slice(dropped);
  }

  get all(): readonly Written[] {
    return this.pieces;
  }
}
