import { PAGE_SIZE } from '../../core/address';
import { Raise } from '../../core/fault';
import { invariant } from '../../core/invariant';
import { INTERPRETER } from '../../machine/layout';
import type { Machine } from '../../machine/machine';
import type { Repetition } from '../emit/repeat';
import type { RecordPage, RecordStore } from './decode-records';
import { MAX_RUN, RecordDecoder } from './decode-records';
import type { InterpreterCode } from './generate';
import { JUMP, JUMP_MIX } from './interpreter-loop';
import { RECORD } from './record';
import type { Spaces } from './spaces';

/** Records that one run of instructions may need, with those for its branches. */
const ROOM = 4 * MAX_RUN * RECORD.size;

/** Where the records of decoded code are, by the address of the code and by who may run it. */
export class CodeMap implements RecordStore {
  readonly #decoder: RecordDecoder;
  /** By physical page: its records for each linear address under which it was run. */
  readonly #pages = new Map<number, RecordPage[]>();
  readonly #addresses: BigUint64Array;
  readonly #ints: Int32Array;
  readonly #longs: BigUint64Array;
  readonly #ram: Uint8Array;
  #free: number = INTERPRETER.records;
  /** By record: what stands for a repetition. */
  readonly #repetitions = new Map<number, Repetition>();
  /** Counts how often all records were thrown away, because no room was left. */
  #generation = 0;
  /** Linear pages that were fetched from in the present epoch, by their low and high halves. */
  readonly #fetched = new Set<number>();
  /** Numbers of the contexts of this epoch, by CR3 and ring. */
  readonly #contexts = new Map<number, number>();
  #lastContext = 0;
  #stops: ReadonlySet<bigint> = new Set();

  constructor(
    readonly machine: Machine,
    code: InterpreterCode,
    readonly spaces: Spaces,
  ) {
    const { buffer } = machine.memory;
    this.#addresses = new BigUint64Array(buffer, 0, INTERPRETER.jumps / 8);
    this.#ints = new Int32Array(buffer);
    this.#longs = new BigUint64Array(buffer);
    this.#ram = machine.ram.bytes;
    this.#decoder = new RecordDecoder(
      buffer,
      code,
      this,
      machine.features.level,
      () => machine.observer.indirectCall !== undefined,
    );
    const { ram, mmu } = machine;
    const written = ram.onCodeWrite;
    ram.onCodeWrite = (frame) => {
      this.#forget(frame);
      written(frame);
    };
    const dropped = mmu.tlb.onDrop;
    mmu.tlb.onDrop = (low, high) => {
      dropped(low, high);
      if (this.#fetched.has(pageKey(low, high))) this.#newEpoch();
    };
  }

  /** What entries of the table of jumps must carry to count now. */
  get context(): number {
    const { cpu } = this.machine;
    // CR3 has at most 41 bits: the number is exact.
    const key = Number(cpu.cr3) * 2 + (cpu.cpl === 3 ? 1 : 0);
    const known = this.#contexts.get(key);
    if (known !== undefined) return known;
    this.#lastContext++;
    this.#contexts.set(key, this.#lastContext);
    return this.#lastContext;
  }

  /** Addresses before which the interpreter leaves. */
  setStops(stops: ReadonlySet<bigint>): void {
    const changed = [...stops].filter((stop) => !this.#stops.has(stop));
    for (const stop of this.#stops) if (!stops.has(stop)) changed.push(stop);
    this.#stops = stops;
    if (changed.length === 0) return;
    const lines = new Set(changed.map((stop) => stop & PAGE_MASK));
    for (const [frame, pages] of this.#pages) {
      const kept = pages.filter(({ linear }) => !lines.has(linear));
      if (kept.length < pages.length) this.#pages.set(frame, kept);
    }
    this.#newEpoch();
  }
  watchedRegisters = 0;
  /** General registers, as bits, before whose writes the interpreter leaves. */
  setWatch(registers: number): void {
    if (registers === this.watchedRegisters) return;
    this.watchedRegisters = registers;
    this.clear();
  }
  isStop(address: bigint): boolean {
    return this.#stops.has(address);
  }

  /** The record at RIP by the table of jumps of a context, 0 where it has none. */
  recordByJump(context: number): number {
    const { cpu } = this.machine;
    const low = cpu.ripLow;
    const entry = jumpEntry(low) / 4;
    const ints = this.#ints;
    if (ints[entry + JUMP.address / 4] !== low || ints[entry + JUMP.address / 4 + 1] !== cpu.ripHigh) return 0;
    return ints[entry + JUMP.context / 4] === context ? ints[entry + JUMP.record / 4] : 0;
  }

  /** The record of the instruction at RIP; 0 where it cannot be fetched or has none. */
  recordHere(): number {
    const { cpu, mmu, ram } = this.machine;
    const { rip } = cpu;
    let physical: number;
    try {
      physical = mmu.translate(rip, 'execute');
    } catch (thrown) {
      if (thrown instanceof Raise) return 0;
      throw thrown;
    }
    if (physical >= ram.size) return 0;
    const page = this.#page(Math.floor(physical / PAGE_SIZE), rip & PAGE_MASK);
    const record = this.#recordAt(page, physical % PAGE_SIZE);
    this.#enterJump(rip, record);
    return record;
  }

  /** Sends the branch that met this stub to the code it is for, which is in the same page as RIP. */
  resolve(stub: number): void {
    const place = this.#ints[(stub + RECORD.taken) >> 2];
    const generation = this.#generation;
    const record = this.recordHere();
    if (record !== 0 && this.#generation === generation) this.#ints[place >> 2] = record;
  }

  clear(): void {
    this.#generation++;
    this.#repetitions.clear();
    this.#pages.clear();
    this.#free = INTERPRETER.records;
    this.#newEpoch();
  }

  repeats(record: number, repetition: Repetition): void {
    this.#repetitions.set(record, repetition);
  }
  /** What a record with {@link RESERVED_OPCODES.repeat} stands for. */
  repetition(record: number): Repetition {
    const repetition = this.#repetitions.get(record);
    invariant(repetition !== undefined, 'a record that repeats says what');
    return repetition;
  }

  allocate(address: bigint): number {
    const record = this.#free;
    this.#free += RECORD.size;
    this.#addresses[(INTERPRETER.addresses + (record - INTERPRETER.records) / 4) / 8] = address;
    return record;
  }

  #page(frame: number, linear: bigint): RecordPage {
    const pages = this.#pages.get(frame);
    const known = pages?.find((page) => page.linear === linear);
    if (known !== undefined) return known;
    const page = { frame, linear, records: new Int32Array(PAGE_SIZE) };
    if (pages === undefined) this.#pages.set(frame, [page]);
    else pages.push(page);
    return page;
  }

  #recordAt(page: RecordPage, offset: number): number {
    const known = page.records[offset];
    if (known !== 0) return known;
    if (this.#free + ROOM > INTERPRETER.recordsEnd) {
      this.clear();
      return this.#recordAt(this.#page(page.frame, page.linear), offset);
    }
    const start = page.frame * PAGE_SIZE;
    this.machine.ram.holdCode(page.frame);
    return this.#decoder.decode(page, this.#ram.subarray(start, start + PAGE_SIZE), offset);
  }

  #enterJump(address: bigint, record: number): void {
    const low = Number(address & 0xffff_ffffn);
    this.#fetched.add(pageKey(low, Number(address >> 32n)));
    const entry = jumpEntry(low);
    this.#longs[(entry + JUMP.address) / 8] = address;
    this.#ints[(entry + JUMP.context) / 4] = this.context;
    this.#ints[(entry + JUMP.record) / 4] = record;
  }

  #forget(frame: number): void {
    if (this.#pages.delete(frame)) this.#newEpoch();
  }
  #newEpoch(): void {
    this.#contexts.clear();
    this.#fetched.clear();
    this.spaces.clear();
  }
}

const PAGE_MASK = ~0xfffn;

/** Offset of the entry of an address, by its low half: the pages' numbers are mixed in, because code likes to begin them. */
const jumpEntry = (low: number): number =>
  INTERPRETER.jumps + ((low ^ (low >>> JUMP_MIX)) & (INTERPRETER.jumpEntries - 1)) * JUMP.size;

/** One number for a linear page of 48-bit addresses. */
const pageKey = (low: number, high: number): number => (high & 0xffff) * 0x10_0000 + (low >>> 12);
