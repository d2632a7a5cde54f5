import { hex } from '../core/address';
import type { Image, ImageSymbol } from '../asm/api';
import { START_KERNEL_MAP } from './power-on';

/** The CPU entry area's mapping of the trampoline page. Source: Linux v4.15 arch/x86/include/asm/cpu_entry_area.h. */
const TRAMPOLINE_ALIAS = 0xffff_fe00_0000_6000n;

/** Names of the kernel's addresses, second mappings included. */
export class KernelSymbols {
  readonly #byName = new Map<string, ImageSymbol>();
  readonly #sorted: readonly ImageSymbol[];
  readonly #trampoline: bigint | null;
  readonly #end: bigint;

  constructor(image: Image) {
    for (const symbol of image.symbols) if (!this.#byName.has(symbol.name)) this.#byName.set(symbol.name, symbol);
    this.#sorted = image.symbols
      .filter((symbol) => symbol.section !== null && !symbol.name.startsWith('.L'))
      .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
    this.#trampoline = this.address('_entry_trampoline');
    this.#end = image.segments.reduce((end, segment) => {
      const after = segment.address + BigInt(segment.size);
      return after > end ? after : end;
    }, 0n);
  }

  address(name: string): bigint | null {
    return this.#byName.get(name)?.address ?? null;
  }

  /**
   * Where the code at `address` was linked. While booting the kernel runs at physical addresses, and with isolation the
   * trampoline runs at its alias in the CPU entry area; other addresses are returned as they are.
   */
  linkAddress(address: bigint): bigint {
    if (address >= 0x100_0000n && address < this.#end - START_KERNEL_MAP) return address + START_KERNEL_MAP;
    if (this.#trampoline !== null && address >= TRAMPOLINE_ALIAS && address < TRAMPOLINE_ALIAS + 4096n)
      return address - TRAMPOLINE_ALIAS + this.#trampoline;
    return address;
  }

  /** The nearest symbol at or before an address of the image. At the same address the last one defined wins. */
  find(address: bigint): { readonly symbol: ImageSymbol; readonly offset: bigint } | null {
    if (address >= this.#end) return null;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle].address <= address) low = middle + 1;
      else high = middle;
    }
    const symbol = this.#sorted[low - 1];
    return symbol === undefined ? null : { symbol, offset: address - symbol.address };
  }

  /** `entry_SYSCALL_64+0x1f`, or the address itself. `at` may be any mapping of the image's code, not a user address. */
  name(at: bigint): string {
    const address = at < 0x120_0000n ? at : this.linkAddress(at);
    const found = this.find(address);
    if (found === null) return hex(at);
    return found.offset === 0n ? found.symbol.name : `${found.symbol.name}+${hex(found.offset)}`;
  }
}
