import type { Width } from '../core/bits';
import type { PhysAddr } from '../core/address';
import { PAGE_SIZE } from '../core/address';
import { RAM_OFFSET } from './layout';

/**
 * Guest physical memory on the shared WebAssembly.Memory. Addresses beyond it read as all ones and swallow writes, as an
 * empty bus does. Accesses here never cross a page: the MMU splits them.
 */
export class Ram {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  /** Per page: non-zero when decoded instructions of it are cached; a write then calls {@link onCodeWrite}. */
  readonly codePages: Uint8Array;
  /** Called after a write into a page that holds decoded instructions, with the page's number. */
  onCodeWrite: (page: number) => void = () => {};
  /** Called when a page begins to hold decoded instructions. */
  onCodeHeld: (page: number) => void = () => {};
  /** Pages into which only the evaluator writes, so that somebody can see each write. */
  watchedPages: ReadonlySet<number> = new Set();
  /** Per page: non-zero when it may have been written since the last snapshot was taken or brought back. */
  readonly dirty: Uint8Array;
  /** Called when {@link dirty} has been cleared: whoever writes past this class marks its pages anew. */
  onSnapshot: () => void = () => {};

  constructor(
    memory: WebAssembly.Memory,
    readonly size: number,
  ) {
    this.bytes = new Uint8Array(memory.buffer, RAM_OFFSET, size);
    this.#view = new DataView(memory.buffer, RAM_OFFSET, size);
    this.codePages = new Uint8Array(Math.ceil(size / PAGE_SIZE));
    this.dirty = new Uint8Array(this.codePages.length);
  }

  /** From now on writes into this page are reported: decoded instructions of it are kept. */
  holdCode(page: number): void {
    if (this.codePages[page] !== 0) return;
    this.codePages[page] = 1;
    this.onCodeHeld(page);
  }

  /** Whether writes into a page are the evaluator's: it holds decoded instructions, or is watched. */
  isHeld(page: number): boolean {
    return this.codePages[page] !== 0 || this.watchedPages.has(page);
  }

  read(at: PhysAddr, width: Width): bigint {
    if (at + width / 8 > this.size) return (1n << BigInt(width)) - 1n;
    switch (width) {
      case 8: return BigInt(this.#view.getUint8(at)); // prettier-ignore
      case 16: return BigInt(this.#view.getUint16(at, true)); // prettier-ignore
      case 32: return BigInt(this.#view.getUint32(at, true)); // prettier-ignore
      case 64: return this.#view.getBigUint64(at, true); // prettier-ignore
    }
  }

  write(at: PhysAddr, value: bigint, width: Width): void {
    if (at + width / 8 > this.size) return;
    switch (width) {
      case 8: this.#view.setUint8(at, Number(value & 0xffn)); break; // prettier-ignore
      case 16: this.#view.setUint16(at, Number(value & 0xffffn), true); break; // prettier-ignore
      case 32: this.#view.setUint32(at, Number(value & 0xffff_ffffn), true); break; // prettier-ignore
      case 64: this.#view.setBigUint64(at, value, true); break; // prettier-ignore
    }
    const page = at >>> 12;
    this.dirty[page] = 1;
    if (this.codePages[page] !== 0) this.onCodeWrite(page);
  }

  /** To be called after `length` bytes (at least one) from `at` on were written into {@link bytes} directly. */
  written(at: number, length: number): void {
    for (let page = at >>> 12; page <= (at + length - 1) >>> 12; page++) {
      this.dirty[page] = 1;
      if (this.codePages[page] !== 0) this.onCodeWrite(page);
    }
  }
}
