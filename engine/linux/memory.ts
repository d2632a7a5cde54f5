import type { PhysAddr } from '../core/address';
import { PAGE_SIZE, physAddr } from '../core/address';
import type { Machine } from '../machine/machine';

/** First address that no user mapping reaches. Source: Linux v4.15 arch/x86/include/asm/processor.h, TASK_SIZE_MAX. */
export const TASK_SIZE = 0x7fff_ffff_f000;

/** No pointer of 32 bits leads here. See {@link GuestMemory.window}. */
export const COMPAT_WINDOW = 0x6000_0000_0000;

/**
 * An address the user passed, as a number, or null when it is outside the user's half.
 * Addresses of that half fit a double exactly.
 */
export const userAddress = (value: bigint): number | null => (value < BigInt(TASK_SIZE) ? Number(value) : null);

/** Writes bytes to physical memory as a CPU would: decoded instructions of the page are dropped. */
export function writePhysical(machine: Machine, at: PhysAddr, bytes: Uint8Array): void {
  const { ram } = machine;
  if (at + bytes.length > ram.size) return;
  ram.bytes.set(bytes, at);
  if (bytes.length > 0) ram.written(at, bytes.length);
}

/** Zeroes one page of physical memory. */
export function zeroPage(machine: Machine, at: PhysAddr): void {
  machine.ram.bytes.fill(0, at, at + PAGE_SIZE);
  machine.ram.written(at, PAGE_SIZE);
}

/** Makes a page present for a user access, as a page fault of the kernel's copy routine would; false: no such memory. */
export type PageIn = (address: number, access: 'read' | 'write') => boolean;

/**
 * The guest's memory as a system call sees it: user pointers go through the guest's own page tables (CR3 as it stands)
 * with the rights of ring 3. What is not mapped yet is paged in first. Source of the rules: Linux v4.15
 * arch/x86/include/asm/uaccess.h, copy_from_user and copy_to_user, which return how much they could not copy.
 */
export class GuestMemory {
  constructor(
    readonly machine: Machine,
    readonly pageIn: PageIn,
  ) {}

  /**
   * While a call of a 32-bit program is translated: memory of the lab's own that the 64-bit service sees at
   * {@link COMPAT_WINDOW}, with the structures it expects. Null otherwise.
   */
  window: Uint8Array | null = null;

  #windowPart(address: number, length: number): Uint8Array | null {
    if (this.window === null || address < COMPAT_WINDOW || address >= COMPAT_WINDOW + this.window.length) return null;
    return this.window.subarray(address - COMPAT_WINDOW, address - COMPAT_WINDOW + length);
  }

  /** Physical address of one user byte, or null where ring 3 may not do this access. */
  #user(address: number, access: 'read' | 'write'): PhysAddr | null {
    const { mmu, cpu } = this.machine;
    const linear = BigInt(address);
    const found = mmu.translateWith(cpu.cr3, linear, access, 'user');
    if (found !== null || !this.pageIn(address, access)) return found;
    return mmu.translateWith(cpu.cr3, linear, access, 'user');
  }

  /** Calls `each` for every piece of a user range that lies in one page; returns how many bytes could be reached. */
  #pieces(
    address: number,
    length: number,
    access: 'read' | 'write',
    each: (at: number, done: number, size: number) => void,
  ): number {
    let done = 0;
    while (done < length) {
      const at = address + done;
      if (at < 0 || at >= TASK_SIZE) break;
      const size = Math.min(length - done, PAGE_SIZE - (at % PAGE_SIZE));
      const physical = this.#user(at, access);
      if (physical === null || physical + size > this.machine.ram.size) break;
      each(physical, done, size);
      done += size;
    }
    return done;
  }

  /** The readable beginning of a user range: shorter than `length` where a page is missing. */
  readUpTo(address: number, length: number): Uint8Array {
    const part = this.#windowPart(address, length);
    if (part !== null) return part.slice();
    const pieces: Uint8Array[] = [];
    const total = this.#pieces(address, length, 'read', (at, _done, size) => {
      pieces.push(this.machine.ram.bytes.slice(at, at + size));
    });
    if (pieces.length === 1) return pieces[0];
    const all = new Uint8Array(total);
    let done = 0;
    for (const piece of pieces) {
      all.set(piece, done);
      done += piece.length;
    }
    return all;
  }

  /** All of a user range, or null (EFAULT). */
  read(address: number, length: number): Uint8Array | null {
    const bytes = this.readUpTo(address, length);
    return bytes.length === length ? bytes : null;
  }

  /** Copies to the user; returns how many bytes arrived. */
  write(address: number, bytes: Uint8Array): number {
    const part = this.#windowPart(address, bytes.length);
    if (part !== null) {
      part.set(bytes.subarray(0, part.length));
      return part.length;
    }
    return this.#pieces(address, bytes.length, 'write', (at, done, size) => {
      writePhysical(this.machine, physAddr(at), bytes.subarray(done, done + size));
    });
  }

  /** A string that ends with a zero byte, without it; 'fault' when memory ends first, 'long' after `limit` bytes. */
  string(address: number, limit: number): Uint8Array | 'fault' | 'long' {
    const pieces: number[] = [];
    while (pieces.length < limit) {
      const at = address + pieces.length;
      const bytes = this.readUpTo(at, Math.min(PAGE_SIZE - (at % PAGE_SIZE), limit - pieces.length));
      if (bytes.length === 0) return 'fault';
      const end = bytes.indexOf(0);
      pieces.push(...(end < 0 ? bytes : bytes.subarray(0, end)));
      if (end >= 0) return Uint8Array.from(pieces);
    }
    return 'long';
  }

  /** A word of kernel memory under the kernel's rights, or null. Never pages in. */
  kernelWord(address: bigint): bigint | null {
    const { mmu, cpu, ram } = this.machine;
    const at = mmu.translateWith(cpu.cr3, address, 'read', 'supervisor');
    if (at === null || (at & 4095) > 4088) return null;
    return ram.read(at, 64);
  }
  setKernelWord(address: bigint, value: bigint): boolean {
    const { mmu, cpu, ram } = this.machine;
    const at = mmu.translateWith(cpu.cr3, address, 'write', 'supervisor');
    if (at === null || (at & 4095) > 4088) return false;
    ram.write(at, value, 64);
    return true;
  }
}

/** The physical pages that programs and the tables of tasks get. Last freed, first used. */
export class Frames {
  private readonly freeFrames: PhysAddr[] = [];
  /** Users of a page beyond the first. */
  private readonly extra = new Map<PhysAddr, number>();
  private usedFrames = 0;

  /** @param ranges physical [from, to) that hold neither the kernel's image nor the loader's data. */
  constructor(
    readonly machine: Machine,
    ranges: readonly (readonly [number, number])[],
  ) {
    for (const [from, to] of ranges.toReversed())
      for (let at = to - PAGE_SIZE; at >= from; at -= PAGE_SIZE) this.freeFrames.push(physAddr(at));
  }

  get free(): number {
    return this.freeFrames.length;
  }
  get used(): number {
    return this.usedFrames;
  }

  /** A page of zeroes, or null when there is none left. */
  take(): PhysAddr | null {
    const frame = this.freeFrames.pop();
    if (frame === undefined) return null;
    this.usedFrames++;
    zeroPage(this.machine, frame);
    return frame;
  }
  /** One user fewer; the page is free when that was the last. */
  give(frame: PhysAddr): void {
    const extra = this.extra.get(frame);
    if (extra !== undefined) {
      if (extra === 1) this.extra.delete(frame);
      else this.extra.set(frame, extra - 1);
      return;
    }
    this.usedFrames--;
    this.freeFrames.push(frame);
  }
  /** One user more. */
  share(frame: PhysAddr): void {
    this.extra.set(frame, (this.extra.get(frame) ?? 0) + 1);
  }
  isShared(frame: PhysAddr): boolean {
    return this.extra.has(frame);
  }

  /**
   * `count` pages of zeroes side by side, from a multiple of their size; null when there are none. They come from the
   * end that {@link take} reaches last, so that they are found at the first look as long as memory is not used up.
   */
  takeRun(count: number): PhysAddr | null {
    const free = this.freeFrames;
    for (let last = count - 1; last < free.length; last++) {
      const from = free[last];
      if (from % (count * PAGE_SIZE) !== 0) continue;
      let length = 1;
      while (length < count && free[last - length] === from + length * PAGE_SIZE) length++;
      if (length < count) continue;
      free.splice(last - count + 1, count);
      this.usedFrames += count;
      for (let page = 0; page < count; page++) zeroPage(this.machine, physAddr(from + page * PAGE_SIZE));
      return from;
    }
    return null;
  }
  giveRun(from: PhysAddr, count: number): void {
    const pages = Array.from({ length: count }, (_, page) => physAddr(from + (count - 1 - page) * PAGE_SIZE));
    this.freeFrames.unshift(...pages);
    this.usedFrames -= count;
  }
}
