import type { PhysAddr } from '../core/address';
import { PAGE_SIZE, hex } from '../core/address';
import type { CpuLevel } from '../core/cpu-level';
import { generalProtection, undefinedOpcode } from '../core/fault';
import { definitionOf } from '../isa/catalog';
import type { DecodeFailure } from '../isa/decode';
import { MAX_LENGTH, decode } from '../isa/decode';
import { notOnThisCpu } from '../isa/features';
import type { Form } from '../isa/form';
import type { Instruction } from '../isa/instruction';
import type { Machine } from '../machine/machine';
import { stackWidth } from '../machine/segmentation';

/** An instruction and what it means; no definition where the lab has none. */
export interface Decoded {
  readonly form: Form;
  readonly definition: Instruction | undefined;
}

const decoded = (form: Form): Decoded => ({ form, definition: definitionOf(form.code) });

/** What besides the bytes decides how they decode: the code size; odd where 16-bit or 32-bit code has a 16-bit stack. */
type CodeKey = 16 | 17 | 32 | 33 | 64;
const modeOf = (key: CodeKey): Form['mode'] => (key === 64 ? 64 : key >= 32 ? 32 : 16);
const stackWidthOf = (key: CodeKey): Form['stackWidth'] => (key === 64 ? 64 : (key & 1) === 0 ? 32 : 16);
const codeKey = ({ cpu }: Machine): CodeKey => {
  const mode = cpu.codeSize;
  return mode === 64 || stackWidth(cpu) === 32 ? mode : mode === 32 ? 33 : 17;
};

/** Decoded instructions of one physical page, by offset and {@link CodeKey}. */
interface CodePage {
  readonly forms: Record<CodeKey, (Decoded | undefined)[] | null>;
  /** Those that end in another page: where the rest of their bytes was. Keyed by offset * 128 + {@link CodeKey}. */
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
    if (cpu.codeSize !== 64) return this.#fetchSegmented(rip);
    const at = mmu.translate(rip, 'execute');
    const known = at < ram.size ? this.#pages[at >>> 12]?.forms[64]?.[at & 0xfff] : undefined;
    return known ?? this.#decodeAt(rip, at, 64);
  }

  /** Outside 64-bit mode every byte of the instruction must lie within the limit of CS. Source: SDM Vol. 3A §5.3. */
  #fetchSegmented(rip: bigint): Decoded {
    const { cpu, mmu, ram } = this.machine;
    const inSegment = cpu.segmentLimit('cs') - Number(rip) + 1;
    if (inSegment < 1) generalProtection(0, `EIP ${hex(rip)} is beyond the limit of CS`);
    const key = codeKey(this.machine);
    const linear = BigInt.asUintN(32, cpu.segmentBase('cs') + rip);
    const at = mmu.translate(linear, 'execute');
    const known = at < ram.size ? this.#pages[at >>> 12]?.forms[key]?.[at & 0xfff] : undefined;
    const found = known ?? this.#decodeAt(linear, at, key, inSegment);
    if (found.form.length > inSegment) beyondCs();
    return found;
  }

  /** The instruction at a code address for views: no rights, no faults, nothing remembered. */
  peek(rip: bigint): Form | null {
    const { cpu, mmu, ram } = this.machine;
    const key = codeKey(this.machine);
    const linear = key === 64 ? rip : BigInt.asUintN(32, cpu.segmentBase('cs') + rip);
    const first = mmu.locate(linear);
    if (first === null) return null;
    const within = PAGE_SIZE - (first % PAGE_SIZE);
    const { level } = this.machine.features;
    let result = decodeAs(bytesAt(ram, first, Math.min(within, MAX_LENGTH)), key, level);
    if (result === 'incomplete') {
      const second = mmu.locate(BigInt.asUintN(64, linear + BigInt(within)));
      if (second !== null) result = decodeAs(joined(ram, first, within, second), key, level);
    }
    return typeof result === 'string' ? null : result;
  }

  #decodeAt(linear: bigint, at: PhysAddr, key: CodeKey, inSegment = MAX_LENGTH): Decoded {
    const { ram, mmu } = this.machine;
    const frame = Math.floor(at / PAGE_SIZE);
    const offset = at % PAGE_SIZE;
    const within = PAGE_SIZE - offset;
    const { level } = this.machine.features;
    const result = decodeAs(bytesAt(ram, at, Math.min(within, MAX_LENGTH)), key, level);
    if (result !== 'incomplete') {
      const found = decoded(accepted(result, bytesAt(ram, at, Math.min(within, MAX_LENGTH)), key));
      if (frame < ram.codePages.length) {
        const { forms } = this.#page(frame);
        (forms[key] ??= Array.from({ length: PAGE_SIZE }))[offset] = found;
      }
      return found;
    }
    if (within >= inSegment) beyondCs();
    const nextLinear = linear + BigInt(within);
    const second = mmu.translate(BigInt.asUintN(key === 64 ? 64 : 32, nextLinear), 'execute');
    const secondFrame = Math.floor(second / PAGE_SIZE);
    const place = offset * 128 + key;
    const known = this.#pages[frame]?.crossing.get(place);
    if (known?.frame === secondFrame) return known.decoded;
    const bytes = joined(ram, at, within, second);
    const found = decoded(accepted(decodeAs(bytes, key, level), bytes, key));
    if (Math.max(frame, secondFrame) < ram.codePages.length) {
      this.#page(frame).crossing.set(place, { decoded: found, frame: secondFrame });
      this.#page(secondFrame).feeds.add(frame);
    }
    return found;
  }

  /** The record of a page, from now on watched for writes. */
  #page(frame: number): CodePage {
    this.machine.ram.holdCode(frame);
    return (this.#pages[frame] ??= {
      forms: { 16: null, 17: null, 32: null, 33: null, 64: null },
      crossing: new Map(),
      feeds: new Set(),
    });
  }

  #forget(frame: number): void {
    const page = this.#pages[frame];
    if (page === undefined) return;
    for (const source of page.feeds) this.#pages[source]?.crossing.clear();
    this.#pages[frame] = undefined;
  }
}

type Ram = Machine['ram'];

const decodeAs = (bytes: Uint8Array, key: CodeKey, level?: CpuLevel): Form | DecodeFailure =>
  decode(bytes, modeOf(key), stackWidthOf(key), level);
const beyondCs = (): never => generalProtection(0, 'the instruction reaches beyond the limit of CS');

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

function accepted(result: Form | DecodeFailure, bytes: Uint8Array, key: CodeKey): Form {
  if (typeof result !== 'string') return result;
  if (result === 'tooLong') return generalProtection(0, 'an instruction of more than 15 bytes');
  const other = decodeAs(bytes, key);
  if (typeof other !== 'string') return undefinedOpcode(notOnThisCpu(other));
  const shown = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return undefinedOpcode(`the bytes ${shown} … are no instruction`);
}
