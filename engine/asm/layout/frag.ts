import type { Span } from '../api';
import type { Bound, Sym } from './symbols';

/** A value that layout or the linker puts into a fixed part. */
export interface PendingFixup {
  readonly offset: number;
  readonly size: 1 | 2 | 4 | 8;
  readonly pcRelative: boolean;
  readonly signed: boolean;
  readonly branch: boolean;
  readonly addend: bigint;
  readonly value: Bound;
  readonly rex: boolean;
  readonly relaxable: boolean;
  /** Data fields wrap both ways; instruction fields are checked as the field's signedness says. */
  readonly data: boolean;
  readonly span: Span;
}

/** What follows a frag's fixed part and may still change its size. */
export type Tail =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'branch';
      readonly target: Bound;
      /** Bytes of the long form before its displacement; the short form is the first byte of the fixed part's end plus disp8. */
      readonly conditional: boolean;
      long: boolean;
      readonly displacementBytes: 2 | 4;
      readonly span: Span;
    }
  | {
      readonly kind: 'align';
      readonly alignment: number;
      readonly fill: Uint8Array | 'nop';
      readonly max: number;
      readonly bits: 16 | 32 | 64;
    }
  | { readonly kind: 'org'; readonly target: Bound; readonly fill: number; readonly span: Span; size: number }
  | {
      readonly kind: 'space';
      readonly count: Bound;
      readonly unit: Uint8Array;
      readonly span: Span;
      size: number;
    }
  | { readonly kind: 'leb128'; readonly signed: boolean; readonly value: Bound; readonly span: Span; size: number };

/** A run of fixed bytes and at most one part of variable size after it, as GNU as keeps them. */
export class Frag {
  bytes = new Uint8Array(64);
  length = 0;
  readonly fixups: PendingFixup[] = [];
  tail: Tail = { kind: 'none' };
  /** Assigned by relaxation, from the section's start. */
  address = 0;
  region = 0;
  marker = false;

  constructor(
    readonly section: Section,
    readonly index: number,
  ) {}

  append(bytes: ArrayLike<number>): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

interface Line {
  readonly frag: Frag;
  readonly offset: number;
  readonly endFrag: Frag;
  readonly endOffset: number;
  readonly file: string;
  readonly line: number;
}

export class Section {
  align = 1;
  readonly frags: Frag[] = [];
  readonly lines: Line[] = [];
  /** Commons that became .bss come after everything else. */
  size = 0;
  /** For nobits: bytes of the current frag are counted, not stored. */
  symbol: Sym | undefined;

  constructor(
    readonly name: string,
    public flags: { alloc: boolean; write: boolean; exec: boolean },
    public kind: 'progbits' | 'nobits' | 'note',
  ) {
    this.frags.push(new Frag(this, 0));
  }

  get current(): Frag {
    return this.frags.at(-1)!;
  }

  /** Ends the current frag with a variable part and starts the next. */
  close(tail: Tail): void {
    this.current.tail = tail;
    this.frags.push(new Frag(this, this.frags.length));
  }
}
