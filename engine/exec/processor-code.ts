import type { PhysAddr } from '../core/address';
import { PAGE_SIZE } from '../core/address';
import { generalProtection, undefinedOpcode } from '../core/fault';
import { definitionOf } from '../isa/catalog';
import type { DecodeFailure } from '../isa/decode';
import { MAX_LENGTH, decode } from '../isa/decode';
import type { Form } from '../isa/form';
import type { Instruction } from '../isa/instruction';
import type { Machine } from '../machine/machine';

/** An instruction and what it means; no definition where the lab has none. */
export interface Decoded {
  readonly form: Form;
  readonly definition: Instruction | undefined;
}

const decoded = (form: Form): Decoded => ({ form, definition: definitionOf(form.code) });

/** Decoded instructions of one physical page, by offset and code size. */
interface CodePage {
  readonly forms: Record<16 | 32 | 64, (Decoded | undefined)[] | null>;
  /** Those that end in another page: where the rest of their bytes was. Keyed by offset * 128 + code size. */
  readonly crossing: Map<number, { readonly decoded: Decoded; readonly frame: number }>;
  /** Pages whose crossing instructions end here. */
  readonly feeds: Set<number>;
}

/**
 * Fetches and decodes, remembering every decoded instruction by its physical address. A write to a page that holds one
 * forgets the page ({@link Ram.onCodeWrite}), so self-modifying code runs as written.
 * Source: SDM Vol. 3A §11.6.
 */
export class CodeCache {
  readonly #pages: (CodePage | undefined)[];

  constructor(readonly machine: Machine) {
    const { ram } = machine;
    this.#pages = Array.from({ length: ram.codePages.length });
    const next = ram.onCodeWrite;
    ram.onCodeWrite = (frame) => {
      next(frame);
      this.#forget(frame);
      ram.codePages[frame] = 0;
    };
  }

  /** Forgets everything: memory was replaced as a whole. */
  clear(): void {
    this.#pages.fill(undefined);
  }

  /**
   * The instruction at a code address (RIP), after the checks of a fetch: #GP(0) on a non-canonical address or more than
   * 15 bytes, #PF at the byte that cannot be fetched, #UD where the bytes are no instruction.
   */
  fetch(rip: bigint): Decoded {
    const { cpu, mmu, ram } = this.machine;
    const mode = cpu.codeSize;
    const linear = mode === 64 ? rip : BigInt.asUintN(32, cpu.segmentBase('cs') + rip);
    const at = mmu.translate(linear, 'execute');
    const known = at < ram.size ? this.#pages[at >>> 12]?.forms[mode]?.[at & 0xfff] : undefined;
    return known ?? this.#decodeAt(linear, at, mode);
  }

  /** The instruction at a code address for views: no rights, no faults, nothing remembered. */
  peek(rip: bigint): Form | null {
    const { cpu, mmu, ram } = this.machine;
    const mode = cpu.codeSize;
    const linear = mode === 64 ? rip : BigInt.asUintN(32, cpu.segmentBase('cs') + rip);
    const first = mmu.locate(linear);
    if (first === null) return null;
    const within = PAGE_SIZE - (first % PAGE_SIZE);
    let result = decode(bytesAt(ram, first, Math.min(within, MAX_LENGTH)), mode);
    if (result === 'incomplete') {
      const second = mmu.locate(BigInt.asUintN(64, linear + BigInt(within)));
      if (second !== null) result = decode(joined(ram, first, within, second), mode);
    }
    return typeof result === 'string' ? null : result;
  }

  #decodeAt(linear: bigint, at: PhysAddr, mode: Form['mode']): Decoded {
    const { ram, mmu } = this.machine;
    const frame = Math.floor(at / PAGE_SIZE);
    const offset = at % PAGE_SIZE;
    const within = PAGE_SIZE - offset;
    const result = decode(bytesAt(ram, at, Math.min(within, MAX_LENGTH)), mode);
    if (result !== 'incomplete') {
      const found = decoded(accepted(result, ram, at));
      if (frame < ram.codePages.length) {
        const { forms } = this.#page(frame);
        (forms[mode] ??= Array.from({ length: PAGE_SIZE }))[offset] = found;
      }
      return found;
    }
    const nextLinear = linear + BigInt(within);
    const second = mmu.translate(BigInt.asUintN(mode === 64 ? 64 : 32, nextLinear), 'execute');
    const secondFrame = Math.floor(second / PAGE_SIZE);
    const key = offset * 128 + mode;
    const known = this.#pages[frame]?.crossing.get(key);
    if (known?.frame === secondFrame) return known.decoded;
    const found = decoded(accepted(decode(joined(ram, at, within, second), mode), ram, at));
    if (Math.max(frame, secondFrame) < ram.codePages.length) {
      this.#page(frame).crossing.set(key, { decoded: found, frame: secondFrame });
      this.#page(secondFrame).feeds.add(frame);
    }
    return found;
  }

  /** The record of a page, from now on watched for writes. */
  #page(frame: number): CodePage {
    this.machine.ram.codePages[frame] = 1;
    return (this.#pages[frame] ??= { forms: { 16: null, 32: null, 64: null }, crossing: new Map(), feeds: new Set() });
  }

  #forget(frame: number): void {
    const page = this.#pages[frame];
    if (page === undefined) return;
    for (const source of page.feeds) this.#pages[source]?.crossing.clear();
    this.#pages[frame] = undefined;
  }
}

type Ram = Machine['ram'];

/** Bytes of one page; beyond the memory an empty bus reads as ones. */
function bytesAt(ram: Ram, at: number, length: number): Uint8Array {
  return at + length <= ram.size ? ram.bytes.subarray(at, at + length) : new Uint8Array(length).fill(0xff);
}

function joined(ram: Ram, first: number, within: number, second: number): Uint8Array {
  const bytes = new Uint8Array(MAX_LENGTH);
  bytes.set(bytesAt(ram, first, within));
  bytes.set(bytesAt(ram, second, MAX_LENGTH - within), within);
  return bytes;
}

function accepted(result: Form | DecodeFailure, ram: Ram, at: number): Form {
  if (typeof result !== 'string') return result;
  if (result === 'tooLong') return generalProtection(0, 'an instruction of more than 15 bytes');
  const shown = [...bytesAt(ram, at, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return undefinedOpcode(`the bytes ${shown} … are no instruction`);
}
