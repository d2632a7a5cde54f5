import type { Code } from 'iced-x86';
import { codeFacts } from '../../engine/isa/code-facts';
import type { Random } from '../oracle/random';
import { CODE_AT } from './bare';
import { instruction } from './straight-line';

/** Where programs of the bare computer keep counters of loops, a table of jumps, and data. */
const COUNTERS = 0x17_0000;
const TABLES = 0x17_1000;
const DATA = 0x18_0000;
const PAGE = 0x1000;
const POINTERS = [4, 5, 6, 7];
const STACK_USERS = /^(push|pop|enter|leave)/u;

/** A program in machine code for the bare computer, and where it begins. */
export interface RandomProgram {
  readonly at: number;
  readonly bytes: Uint8Array;
  /** The initial contents of the tables of jumps, as 64-bit addresses from `TABLES` on. */
  readonly tables: readonly number[];
}
export { TABLES };

/**
 * A random program: nested loops, conditions, functions, computed calls and jumps, writes into its own code, pointers near the
 * ends of pages, now and then an access to nowhere. It halts, or dies by a fault, after some thousand instructions.
 */
export function randomProgram(r: Random, codes: readonly number[]): RandomProgram {
  return new Generator(r, codes).generate();
}

class Generator {
  readonly #bytes: number[] = [];
  readonly #at: number;
  readonly #tables: number[] = [];
  readonly #calls: { readonly place: number; readonly callee: number }[] = [];
  readonly #functions: number[] = [];
  /** Offsets of immediates that may be overwritten. */
  readonly #patchable: number[] = [];
  readonly #quiet: readonly number[];
  readonly #functionCount: number;
  #loops = 0;

  constructor(
    readonly r: Random,
    readonly codes: readonly number[],
  ) {
    // Often so that the code lies in two pages.
    this.#at = CODE_AT + (r.chance(50) ? PAGE - r.below(400) : r.below(PAGE));
    this.#quiet = codes.filter((code) => !STACK_USERS.test(codeFacts(code as Code).mnemonic));
    this.#functionCount = r.between(1, 3);
  }

  generate(): RandomProgram {
    const { r } = this;
    this.#pointers();
    for (let unit = r.between(2, 5); unit > 0; unit--) this.#unit(2, this.codes, true);
    this.#put(0xf4);
    for (let index = 0; index < this.#functionCount; index++) {
      this.#functions.push(this.#here);
      this.#unit(1, this.#quiet, false);
      this.#put(0xc3);
    }
    for (const { place, callee } of this.#calls) this.#set32(place, this.#functions[callee] - (this.#at + place + 4));
    return { at: this.#at, bytes: Uint8Array.from(this.#bytes), tables: this.#tables };
  }

  get #here(): number {
    return this.#at + this.#bytes.length;
  }
  #put(...bytes: readonly number[]): void {
    this.#bytes.push(...bytes);
  }
  #put32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#put((value >> shift) & 0xff);
  }
  #set32(place: number, value: number): void {
    for (let i = 0; i < 4; i++) this.#bytes[place + i] = (value >> (8 * i)) & 0xff;
  }

  /** RSP, RBP, RSI, RDI into the data, some of them so that accesses cross into the next page. */
  #pointers(registers: readonly number[] = POINTERS): void {
    for (const register of registers) {
      const page = DATA + register * 2 * PAGE;
      const offset = this.r.chance(25) ? PAGE - this.r.below(40) : 0x800 + this.r.below(256);
      this.#put(0xb8 + register);
      this.#put32(page + offset);
    }
  }

  #straight(codes: readonly number[]): void {
    for (let i = this.r.between(1, 7); i > 0; i--) this.#put(...instruction(this.r, codes).bytes);
  }

  #unit(depth: number, codes: readonly number[], mayCall: boolean): void {
    const { r } = this;
    const kind = r.below(100);
    if (kind < 30 || depth === 0) return this.#straight(codes);
    if (kind < 55) return this.#loop(depth, codes, mayCall);
    if (kind < 70) return this.#condition(depth, codes, mayCall);
    if (kind < 85 && mayCall) return this.#call();
    if (kind < 92) return this.#jumpTable(codes);
    return this.#rewrite();
  }

  #loop(depth: number, codes: readonly number[], mayCall: boolean): void {
    const { r } = this;
    const counter = COUNTERS + 4 * this.#loops++;
    // movl $n, counter
    this.#put(0xc7, 0x04, 0x25);
    this.#put32(counter);
    this.#put32(r.between(2, depth === 2 ? 40 : 9));
    const head = this.#here;
    if (mayCall && r.chance(60)) this.#pointers();
    for (let unit = r.between(1, 3); unit > 0; unit--) this.#unit(depth - 1, codes, mayCall);
    // decl counter; jnz head
    this.#put(0xff, 0x0c, 0x25);
    this.#put32(counter);
    this.#put(0x0f, 0x85);
    this.#put32(head - (this.#here + 4));
  }

  /** A conditional jump over some code, or into it from before. */
  #condition(depth: number, codes: readonly number[], mayCall: boolean): void {
    this.#put(0x0f, 0x80 + this.r.below(16));
    const place = this.#bytes.length;
    this.#put32(0);
    this.#unit(depth - 1, codes, mayCall);
    this.#set32(place, this.#bytes.length - place - 4);
  }

  /** A call, by its address or through a register. */
  #call(): void {
    const { r } = this;
    this.#pointers([4]);
    const callee = r.below(this.#functionCount);
    if (r.chance(70)) {
      this.#put(0xe8);
      this.#calls.push({ place: this.#bytes.length, callee });
      this.#put32(0);
      return;
    }
    // lea callee(%rip), %rax; call *%rax
    this.#put(0x48, 0x8d, 0x05);
    this.#calls.push({ place: this.#bytes.length, callee });
    this.#put32(0);
    this.#put(0xff, 0xd0);
  }

  /** `and $3,%eax; jmp *table(,%rax,8)` to one of four pieces of code. */
  #jumpTable(codes: readonly number[]): void {
    const table = TABLES + 8 * this.#tables.length;
    this.#put(0x83, 0xe0, 0x03, 0xff, 0x24, 0xc5);
    this.#put32(table);
    const ends: number[] = [];
    for (let piece = 0; piece < 4; piece++) {
      this.#tables.push(this.#here);
      this.#straight(codes);
      this.#put(0xe9);
      ends.push(this.#bytes.length);
      this.#put32(0);
    }
    for (const place of ends) this.#set32(place, this.#bytes.length - place - 4);
  }

  /** `mov $x,%eax`, whose immediate a `movb` writes: its own next time, or one from before. */
  #rewrite(): void {
    const { r } = this;
    this.#put(0xb8);
    this.#patchable.push(this.#bytes.length);
    this.#put32(r.u32() | 0);
    if (r.chance(50)) return;
    this.#put(0xc6, 0x04, 0x25);
    this.#put32(this.#at + r.pick(this.#patchable));
    this.#put(r.below(256));
  }
}
