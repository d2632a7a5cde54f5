import { AT } from '../../engine/machine/test-bed';
import { instruction } from '../emit/straight-line';
import { randomEncoding } from '../oracle/encodings';
import type { Random } from '../oracle/random';
import type { Contents } from './world';
import { CODE, CODE_AS_DATA, CODE_FRAMES, DATA, ENTRY_CODE, FIRST_HIGH, LAST_LOW, RESUME, SAME_ENTRIES, SAME_SLOTS, SAVED, SECOND_ROOT, TABLES_AS_DATA } from './world'; // prettier-ignore

const PAGE = 0x1000;
const SIZE = CODE_FRAMES.length * PAGE;
const [RSP, RBP, RSI, RDI] = [4, 5, 6, 7];
const COUNTERS = DATA + 0x800;
/** Pages that stores and pointers like. */
const WINDOWS = [CODE_AS_DATA, DATA, DATA, SAME_SLOTS, SAME_ENTRIES, CODE, TABLES_AS_DATA] as const;
const MSRS = [0x10, 0x174, 0x175, 0x176, 0x1cc, 0xc000_0080, 0xc000_0081, 0xc000_0082, 0xc000_0083, 0xc000_0084, 0xc000_0100, 0xc000_0101, 0xc000_0102, 0xc000_0103] as const; // prettier-ignore
/** Bits of page table entries worth turning: P RW US PCD A D PS G, of the frame, and XD. */
const ENTRY_BITS = [0, 1, 1, 2, 2, 4, 5, 5, 6, 6, 7, 8, 12, 13, 14, 16, 20, 30, 40, 52, 63] as const;
const CR0_BITS = [1, 2, 3, 5, 16, 18, 29, 30, 31] as const;
const CR4_BITS = [2, 3, 5, 7, 9, 10, 11, 16, 17, 18, 20, 21] as const;

/**
 * A random program that does whatever harms an engine most: writes into code that runs, into the page tables and into what
 * lies in the same slot of a TLB, changes control registers and MSRs, jumps to ends of pages and to nowhere, enters and
 * leaves the rings by all ways.
 */
export function hostileProgram(r: Random, codes: readonly number[]): Contents {
  return new Generator(r, codes).generate();
}

class Generator {
  #bytes: number[] = [];
  /** Starts of instructions, as offsets in the program. */
  readonly #starts: number[] = [];
  #loops = 0;

  constructor(
    readonly r: Random,
    readonly codes: readonly number[],
  ) {}

  generate(): Contents {
    const { r } = this;
    const image = new Uint8Array(SIZE);
    for (let i = 0; i < SIZE; i++) image[i] = r.chance(60) ? 0x90 : r.below(256);
    // Stretches of code with gaps between, some of them across a page.
    for (let stretch = r.between(2, 5); stretch > 0; stretch--) {
      this.#bytes = [];
      const at = r.chance(50) ? PAGE * r.between(1, 3) - r.below(120) : r.below(SIZE - 900);
      for (let unit = r.between(4, 14); unit > 0; unit--) this.#unit(at, 2);
      this.#jumpBack(at);
      image.set(this.#bytes.slice(0, SIZE - at), at);
    }
    const starts = this.#starts.filter((at) => at < SIZE);
    const pick = (): bigint => BigInt(CODE + r.pick(starts));
    return {
      code: CODE_FRAMES.map((_, index) => image.slice(index * PAGE, (index + 1) * PAGE)),
      entry: this.#entry(),
      resume: Array.from({ length: RESUME.entries }, () => (r.chance(97) ? pick() : this.#address())),
      gpr: Array.from({ length: 16 }, (_, i) => (i >= RSP && i <= RDI ? BigInt(this.#pointer()) : this.#value())),
      xmm: Array.from({ length: 16 }, () => this.#double() | (this.#double() << 64n)),
      mxcsr: r.chance(60) ? 0x1fa0 : r.pick([0x1f80, 0x1f80 | (r.u32() & 0x603f), r.u32() & 0xffff]),
      rip: pick(),
      ring: r.chance(60) ? 3 : 0,
      isWatched: r.chance(30),
    };
  }

  #put(...bytes: readonly number[]): void {
    this.#bytes.push(...bytes);
  }
  #put32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#put((value >> shift) & 0xff);
  }
  #put64(value: bigint): void {
    this.#put32(Number(BigInt.asIntN(32, value)));
    this.#put32(Number(BigInt.asIntN(32, value >> 32n)));
  }
  /** `mov $value,%reg`. */
  #set(register: number, value: number | bigint): void {
    this.#put(0x48 | (register >> 3), 0xb8 | (register & 7));
    this.#put64(BigInt(value));
  }

  /** A number as programs have them, or an address of interest. */
  #value(): bigint {
    const { r } = this;
    const kind = r.below(10);
    if (kind < 3) return BigInt(r.below(256));
    if (kind < 5) return BigInt(r.u32());
    return kind < 7 ? r.u64() : this.#address();
  }
  /** The bits of a double: mostly one of ordinary size, now and then anything. */
  #double(): bigint {
    const { r } = this;
    if (r.chance(20)) return r.u64();
    const exponent = BigInt(r.chance(90) ? r.between(1000, 1050) : r.pick([0, 1, 2046, 2047]));
    const fraction = r.chance(60) ? r.u64() & 0xf_ffff_ffff_ffffn : 0n;
    return (BigInt(r.below(2)) << 63n) | (exponent << 52n) | fraction;
  }
  #pointer(): number {
    const { r } = this;
    const within = r.chance(25) ? PAGE - r.below(24) : r.below(PAGE);
    return r.pick(WINDOWS) + r.below(4) * PAGE + within;
  }
  #address(): bigint {
    const { r } = this;
    const kind = r.below(20);
    if (kind < 14) return BigInt(this.#pointer());
    const near = BigInt(r.between(-16, 16));
    if (kind < 16) return BigInt.asUintN(64, LAST_LOW + 0x1000n + near);
    if (kind < 17) return BigInt.asUintN(64, FIRST_HIGH + near);
    if (kind < 18) return AT.kernelCode + BigInt(r.below(PAGE));
    return kind < 19 ? BigInt.asUintN(64, near) : r.u64();
  }
  /** An entry of a page table that matters to the program. */
  #entryAddress(): number {
    const { r } = this;
    const table = r.chance(15) ? SECOND_ROOT : AT.pml4 + r.below(12) * PAGE;
    const index = r.chance(50) ? r.below(8) : r.pick([0, 1, 2, 3, 4, 256, 257, 258, 259, 511]);
    return table + index * 8 + (r.chance(40) ? 0x800 : 0);
  }

  #unit(base: number, depth: number): void {
    const { r } = this;
    this.#starts.push(base + this.#bytes.length);
    const kind = r.below(100);
    if (kind < 32) this.#straight();
    else if (kind < 36) this.#put(...randomEncoding(r, r.pick(this.codes)).bytes);
    else if (kind < 38) for (let i = r.between(1, 15); i > 0; i--) this.#put(r.below(256));
    else if (kind < 50) this.#aim();
    else if (kind < 58) this.#editTables();
    else if (kind < 66) this.#rewrite(base);
    else if (kind < 76 && depth > 0) this.#loop(base, depth);
    else if (kind < 86) this.#jump(base);
    else this.#system();
  }

  #straight(): void {
    for (let i = this.r.between(1, 6); i > 0; i--) this.#put(...instruction(this.r, this.codes).bytes);
  }

  /** A pointer to somewhere else, and often an access through it. */
  #aim(): void {
    const { r } = this;
    const register = r.pick([RSP, RBP, RSI, RDI]);
    this.#set(register, r.chance(85) ? this.#pointer() : this.#address());
    const kind = r.below(6);
    // mov %rax,(%rsi); mov (%rdi),%ecx; push; pop; rep movsb of a few; a call and what it leaves
    if (kind === 0) this.#put(0x48, 0x89, 0x06);
    else if (kind === 1) this.#put(0x8b, 0x0f);
    else if (kind === 2) this.#put(0x50, 0x59);
    else if (kind === 3)
      this.#put(0xb9, r.below(200), r.chance(20) ? 0x10 : 0, 0, 0, 0xf3, r.pick([0xa4, 0xa5, 0xaa, 0xab, 0xa6, 0xae, 0xac])); // prettier-ignore
    else if (kind === 4) this.#put(0xe8, 0, 0, 0, 0, 0x58);
  }

  /** btcq, orb, movl or movq on an entry, by the addresses of ring 0 or of ring 3; now and then INVLPG behind. */
  #editTables(): void {
    const { r } = this;
    const entry = this.#entryAddress();
    const at = entry >= 0x1_0000 || r.chance(50) ? entry - AT.pml4 + TABLES_AS_DATA : entry;
    const kind = r.below(5);
    if (kind < 3) {
      this.#put(0x48, 0x0f, 0xba, 0x3c, 0x25);
      this.#put32(at);
      this.#put(r.pick(ENTRY_BITS));
    } else if (kind === 3) {
      this.#put(0xc7, 0x04, 0x25);
      this.#put32(at);
      this.#put32((r.pick([...CODE_FRAMES, 0x11_0000, 0x11_1000, 0x1000, 0x2000]) | (r.chance(80) ? 7 : r.below(256))) >>> 0); // prettier-ignore
    } else {
      this.#put(0xc6, 0x04, 0x25);
      this.#put32(at + r.below(8));
      this.#put(r.below(256));
    }
    if (r.chance(30)) {
      this.#put(0x0f, 0x01, 0x3c, 0x25);
      this.#put32(this.#pointer());
    }
  }

  /** A byte, or a few, of the program, perhaps of the next instruction, by one of the addresses that it has. */
  #rewrite(base: number): void {
    const { r } = this;
    const here = base + this.#bytes.length;
    const near = r.chance(60) ? here + r.between(-40, 60) : r.below(SIZE);
    const to = (r.chance(70) ? CODE_AS_DATA : CODE) + Math.max(0, Math.min(SIZE - 8, near));
    if (r.chance(60)) {
      this.#put(0xc6, 0x04, 0x25);
      this.#put32(to);
      this.#put(r.pick([0x90, 0x90, 0x40, 0xcc, 0xf4, r.below(256)]));
    } else {
      this.#put(0xc7, 0x04, 0x25);
      this.#put32(to);
      this.#put32(r.chance(50) ? 0x9090_9090 | 0 : r.u32() | 0);
    }
  }

  #loop(base: number, depth: number): void {
    const { r } = this;
    const counter = COUNTERS + 4 * (this.#loops++ & 63);
    this.#put(0xc7, 0x04, 0x25);
    this.#put32(counter);
    this.#put32(r.between(2, depth === 2 ? 60 : 8));
    const head = this.#bytes.length;
    for (let unit = r.between(1, 4); unit > 0; unit--) this.#unit(base, depth - 1);
    this.#put(0xff, 0x0c, 0x25);
    this.#put32(counter);
    this.#put(0x0f, 0x85);
    this.#put32(head - (this.#bytes.length + 4));
  }
  #jumpBack(base: number): void {
    this.#put(0xe9);
    this.#put32(this.r.pick(this.#starts) - (base + this.#bytes.length + 4));
  }

  #jump(base: number): void {
    const { r } = this;
    const kind = r.below(8);
    if (kind < 3) {
      this.#put(0x0f, 0x80 + r.below(16));
      this.#put32(r.pick(this.#starts) - (base + this.#bytes.length + 4));
    } else if (kind === 3) this.#put(0x70 + r.below(16), r.below(24));
    else if (kind === 4) {
      this.#put(0xe8);
      this.#put32(r.pick(this.#starts) - (base + this.#bytes.length + 4));
    } else if (kind === 5) this.#put(0xc3);
    else if (kind === 6) {
      // To the end of a page of code, or anywhere.
      const end = CODE + PAGE * r.between(1, CODE_FRAMES.length) - r.below(15);
      this.#set(0, r.chance(80) ? end : this.#address());
      this.#put(0xff, r.pick([0xe0, 0xd0]));
    } else {
      this.#set(0, CODE + r.pick(this.#starts));
      this.#put(0xff, r.pick([0xe0, 0xd0]));
    }
  }

  #system(): void {
    const { r } = this;
    switch (r.below(16)) {
      case 0:
      case 1:
      case 2: return this.#put(0x0f, 0x05); // prettier-ignore
      case 3: return this.#put(0xcd, r.pick([0x80, 0x20, 3, 4, r.below(256)])); // prettier-ignore
      case 4:
        return this.#switchSpace();
      case 5:
        return this.#turnBit(0x20, r.pick(CR0_BITS)); // CR0
      case 6:
        return this.#turnBit(0x20 | 4, r.pick(CR4_BITS)); // CR4
      case 7: {
        this.#put(0xb9);
        this.#put32(r.pick(MSRS) | 0);
        this.#set(0, this.#value());
        this.#set(2, r.chance(60) ? 0 : this.#value() >> 32n);
        return this.#put(0x0f, r.chance(80) ? 0x30 : 0x32);
      }
      case 8: return this.#put(0x0f, 0x01, 0xf8); // prettier-ignore
      case 9:
        return this.#interruptReturn();
      case 10: {
        // push $flags; popfq
        this.#put(0x68);
        this.#put32(r.chance(80) ? 0x202 | (r.u32() & 0x4cd5) : r.u32() | 0);
        return this.#put(0x9d);
      }
      case 11: return this.#put(r.chance(70) ? 0xfb : 0xfa); // prettier-ignore
      case 12: return this.#put(0x8c, 0xd0, 0x8e, 0xd0); // prettier-ignore
      case 13: {
        // mov to DR0 and DR7
        this.#set(0, this.#address());
        this.#put(0x0f, 0x23, 0xc0);
        this.#set(0, r.pick([0, 0, 0x401, 0xd_0402, 0x1_0401]));
        return this.#put(0x0f, 0x23, 0xf8);
      }
      case 14: return this.#put(0x0f, 0x01, 0xc1); // prettier-ignore
      default: {
        this.#set(1, CODE + r.pick(this.#starts));
        this.#set(11, r.chance(80) ? 0x202 : this.#value());
        return this.#put(0x48, 0x0f, 0x07);
      }
    }
  }

  /** MOV to CR3: either root, with a PCID, with bit 63. */
  #switchSpace(): void {
    const { r } = this;
    const pcid = r.chance(50) ? 0 : r.pick([1, 0x800, r.below(0x1000)]);
    const keeps = r.chance(50) ? 1n << 63n : 0n;
    this.#set(0, BigInt((r.chance(50) ? AT.pml4 : SECOND_ROOT) | pcid) | keeps);
    this.#put(0x0f, 0x22, 0xd8);
  }
  /** `mov %cr,%rax; btc $bit,%rax; mov %rax,%cr`; the register's number is in `which`. */
  #turnBit(which: number, bit: number): void {
    const modrm = 0xc0 | ((which & 7) << 3);
    this.#put(0x0f, 0x20, modrm, 0x48, 0x0f, 0xba, 0xf8, bit, 0x0f, 0x22, modrm);
  }

  /** A frame for IRETQ on a stack, and IRETQ. */
  #interruptReturn(): void {
    const { r } = this;
    this.#set(RSP, DATA + PAGE * r.between(1, 3));
    const toRing3 = r.chance(60);
    const words = [
      r.chance(90) ? (toRing3 ? 0x2b : 0x18) : r.below(0x60),
      DATA + PAGE * r.between(1, 3) - 8 * r.below(20),
      r.chance(80) ? 0x202 : (r.u32() & 0x7fd7) | 2,
      r.chance(90) ? (toRing3 ? 0x33 : 0x10) : r.below(0x60),
      r.chance(95) ? CODE + r.pick(this.#starts) : r.u32() & 0x7fff_ffff,
    ];
    for (const word of words) {
      this.#put(0x68);
      this.#put32(word);
    }
    this.#put(0x48, 0xcf);
  }

  /** What SYSCALL enters: keeps RCX and R11, does something, and returns; behind that, anything. */
  #entry(): Uint8Array {
    const { r } = this;
    this.#bytes = [];
    const base = Number(ENTRY_CODE - AT.kernelCode);
    if (r.chance(70)) this.#put(0x0f, 0x01, 0xf8);
    this.#put(0x48, 0x89, 0x0c, 0x25);
    this.#put32(SAVED);
    this.#put(0x4c, 0x89, 0x1c, 0x25);
    this.#put32(SAVED + 8);
    const known = this.#starts.length;
    if (r.chance(60)) this.#switchSpace();
    for (let i = r.below(3); i > 0; i--) {
      const kind = r.below(4);
      if (kind < 2) this.#straight();
      else if (kind === 2) this.#system();
      else this.#aim();
    }
    if (r.chance(50)) this.#put(0xb8, r.below(256), 0, 0, 0, 0x0f, 0x01, 0xc1);
    if (r.chance(60)) this.#switchSpace();
    this.#put(0x48, 0x8b, 0x0c, 0x25);
    this.#put32(SAVED);
    this.#put(0x4c, 0x8b, 0x1c, 0x25);
    this.#put32(SAVED + 8);
    if (r.chance(70)) this.#put(0x0f, 0x01, 0xf8);
    this.#put(0x48, 0x0f, 0x07);
    for (let unit = r.below(4); unit > 0; unit--) this.#unit(base, 0);
    this.#starts.length = known;
    return Uint8Array.from(this.#bytes.slice(0, PAGE));
  }
}
