import type { SectionFlags, SourceLine, Span } from '../api';
import { SHF, SHT } from './special-sections';
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
      /** Bytes more than the alignment needs, which end the swinging of a LEB128 before it. */
      extra?: number;
      /** Without NOPs of several bytes. */
      readonly plain?: boolean;
    }
  | { readonly kind: 'org'; readonly target: Bound; readonly fill: number; readonly span: Span; size: number }
  | {
      readonly kind: 'space';
      readonly count: Bound;
      /** The bytes repeated, or NOPs of at most so many bytes (0: the longest there are). */
      readonly unit: Uint8Array | { readonly bits: 16 | 32 | 64; readonly limit: number };
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
  readonly depth?: number;
  readonly from?: SourceLine;
}

/** A relocation that the source asks for by name. */
export interface NamedRelocation {
  /** The section it was written in. */
  readonly section: Section;
  readonly offset: Bound;
  readonly name: string;
  readonly value?: Bound;
  readonly span: Span;
}

/** Sections that the linker keeps or drops together. */
export interface Group {
  readonly signature: string;
  /** Of several groups of one signature the linker keeps one. */
  readonly comdat: boolean;
}

export class Section {
  align = 1;
  entrySize = 0;
  group: Group | undefined;
  /** Name of the section whose order this one follows. */
  linkedTo: string | undefined;
  readonly lines: Line[] = [];
  readonly relocations: NamedRelocation[] = [];
  size = 0;
  /** Its turn in the symbol table, among the names. */
  order = 0;
  /** Its start, when something asked for it. */
  symbol: Sym | undefined;
  private readonly chains = new Map<number, Frag[]>();
  private chain: Frag[];
  /** The number of the subsection that is written to. */
  subsection = 0;

  /**
   * @param type SHT_…
   * @param attributes SHF_…
   * @param instance 2, 3, … for those that share their name with an earlier one
   */
  constructor(
    readonly name: string,
    readonly type: number,
    readonly attributes: number,
    readonly instance = 1,
  ) {
    this.chain = [new Frag(this, 0)];
    this.chains.set(0, this.chain);
  }

  get flags(): SectionFlags {
    const { attributes } = this;
    return {
      alloc: (attributes & SHF.alloc) !== 0,
      write: (attributes & SHF.write) !== 0,
      exec: (attributes & SHF.exec) !== 0,
    };
  }

  get kind(): 'progbits' | 'nobits' | 'note' {
    return this.type === SHT.nobits ? 'nobits' : this.type === SHT.note ? 'note' : 'progbits';
  }

  /** Of all subsections, in the order of their numbers. */
  get frags(): readonly Frag[] {
    if (this.chains.size === 1) return this.chain;
    return [...this.chains].toSorted(([a], [b]) => a - b).flatMap(([, frags]) => frags);
  }

  get current(): Frag {
    return this.chain[this.chain.length - 1];
  }

  enter(subsection: number): void {
    if (subsection === this.subsection) return;
    const known = this.chains.get(subsection);
    this.chain = known ?? [new Frag(this, 0)];
    if (known === undefined) this.chains.set(subsection, this.chain);
    this.subsection = subsection;
  }

  /** Ends the current frag with a variable part and starts the next. */
  close(tail: Tail): void {
    this.current.tail = tail;
    this.chain.push(new Frag(this, this.chain.length));
  }
}
