import type { Origin } from './cursor';

/** A run of text: copied from the source line, or put where `[from, to)` of it stood. Offsets from 0. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly copied: boolean;
  /** Where what was put is written itself: the argument of a macro call. */
  readonly argument?: Argument | undefined;
}

/** A place in another text: `at` characters behind the start of what `origin` places. */
export interface Argument {
  readonly origin: Origin;
  readonly at: number;
}

/** Text made from a source line by replacing parts of it, that still knows which part each character stands for. */
export class Pieces {
  private made: readonly Piece[] | undefined;

  /**
   * @param make run when a place is asked for the first time
   * @param cut characters cut off in front
   * @param plain characters in front, before the cut, that are no argument's
   */
  private constructor(
    private readonly make: () => readonly Piece[],
    private readonly cut: number,
    private readonly plain: number,
  ) {}

  private get list(): readonly Piece[] {
    return (this.made ??= this.make());
  }

  /** Whether {@link argument} may find something that begins there; asked before the parts are put together. */
  mayBeArgument(from: number): boolean {
    return from + this.cut >= this.plain;
  }

  /** The argument that the characters of `[from, to)` were copied from, when it is one and the same. */
  argument(from: number, to: number): Argument | undefined {
    const piece = this.pieceAt(from + this.cut);
    if (piece.argument === undefined || piece !== this.pieceAt(to - 1 + this.cut)) return undefined;
    return { origin: piece.argument.origin, at: piece.argument.at + (from + this.cut - piece.at) };
  }

  /** Offset in the source line of the first character of what `at` belongs to. */
  start(at: number): number {
    const piece = this.pieceAt(at + this.cut);
    return piece.copied ? piece.from + (at + this.cut - piece.at) : piece.from;
  }

  /** Offset in the source line behind what the character before `at` belongs to. */
  end(at: number): number {
    const piece = this.pieceAt(at + this.cut - 1);
    return piece.copied ? piece.from + (at + this.cut - piece.at) : piece.to;
  }

  /** The same for the text from `count` on. */
  after(count: number): Pieces {
    return new Pieces(() => this.list, this.cut + count, this.plain);
  }

  private pieceAt(at: number): Piece {
    return this.list[this.indexAt(at)];
  }

  private indexAt(at: number): number {
    let low = 0;
    for (let high = this.list.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (this.list[middle].at <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** @param inner what the replaced text itself was made of, when it was made. */
  static of(list: readonly Piece[], inner: Pieces | undefined): Pieces {
    return new Pieces(() => (inner === undefined ? list : Pieces.composed(list, inner)), 0, 0);
  }

  /**
   * Those of a text that is put together again when a place in it is asked for.
   * @param plain characters in front that are copied from a line that no argument stands in
   */
  static later(make: () => Pieces | undefined, plain: number): Pieces {
    return new Pieces(() => make()?.list ?? [], 0, plain);
  }

  private static composed(list: readonly Piece[], inner: Pieces): readonly Piece[] {
    return list.flatMap((piece): Piece[] => {
      if (!piece.copied) return [{ ...piece, from: inner.start(piece.from), to: inner.end(Math.max(piece.to, 1)) }];
      const parts: Piece[] = [];
      const last = inner.cut + piece.to;
      for (let index = inner.indexAt(inner.cut + piece.from); index < inner.list.length; index++) {
        const part = inner.list[index];
        const from = Math.max(part.at, inner.cut + piece.from);
        if (from >= last) break;
        const shift = part.copied ? from - part.at : 0;
        const at = piece.at + (from - inner.cut - piece.from);
        const argument = part.argument && { ...part.argument, at: part.argument.at + from - part.at };
        parts.push({ at, from: part.from + shift, to: part.to, copied: part.copied, argument });
      }
      return parts;
    });
  }
}

/** Puts such a text together from left to right. */
export class PieceWriter {
  private readonly list: Piece[] = [];
  private readonly made: string[] = [];
  private length = 0;
  private kept = 0;

  constructor(private readonly text: string) {}

  /** `value` stands in for `[from, to)`; what lies between it and the last such place is copied. */
  replace(from: number, to: number, value: string, argument?: Argument): void {
    this.put(this.kept, from, this.text.slice(this.kept, from), true);
    this.put(from, to, value, false, argument);
    this.kept = to;
  }

  /** Null when nothing was replaced. */
  finish(inner: Pieces | undefined): { text: string; pieces: Pieces } | null {
    if (this.kept === 0 && this.list.length === 0) return null;
    this.put(this.kept, this.text.length, this.text.slice(this.kept), true);
    const { list } = this;
    if (list.length === 0) list.push({ at: 0, from: 0, to: this.text.length, copied: false });
    return { text: this.made.join(''), pieces: Pieces.of(list, inner) };
  }

  private put(from: number, to: number, value: string, copied: boolean, argument?: Argument): void {
    if (value === '') return;
    this.list.push({ at: this.length, from, to, copied, argument });
    this.made.push(value);
    this.length += value.length;
  }
}
