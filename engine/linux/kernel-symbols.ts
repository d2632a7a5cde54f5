import { hex } from '../core/address';
import type { Image } from '../asm/api';
import type { ImageIndex } from '../asm/image-index';
import { indexOf } from '../asm/image-index';

/** The CPU entry area's mapping of the trampoline page. Source: Linux v4.15 arch/x86/include/asm/cpu_entry_area.h. */
const TRAMPOLINE_ALIAS = 0xffff_fe00_0000_6000n;
/** Names of the kernel's addresses, second mappings included. */
export class KernelSymbols {
  readonly #index: ImageIndex;
  readonly #trampoline: bigint | null;

  constructor(image: Image) {
    this.#index = indexOf(image);
    this.#trampoline = this.address('_entry_trampoline');
  }

  address(name: string): bigint | null {
    return this.#index.addressOf(name) ?? null;
  }

  /** Where the code at `address` was linked: with isolation the trampoline runs at its alias in the CPU entry area. */
  #linkAddress(address: bigint): bigint {
    if (this.#trampoline === null || address < TRAMPOLINE_ALIAS || address >= TRAMPOLINE_ALIAS + 4096n) return address;
    return address - TRAMPOLINE_ALIAS + this.#trampoline;
  }

  /** Every address at which the code linked at `address` runs. */
  mappingsOf(address: bigint): readonly bigint[] {
    const offset = this.#trampoline === null ? -1n : address - this.#trampoline;
    return offset >= 0n && offset < 4096n ? [address, TRAMPOLINE_ALIAS + offset] : [address];
  }

  /** `entry_SYSCALL_64+0x1f`, or the address itself. */
  name(at: bigint): string {
    return this.#index.describe(this.#linkAddress(at)) ?? hex(at);
  }
}
