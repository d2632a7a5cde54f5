import { PAGE_SIZE } from '../core/address';
import { invariant } from '../core/invariant';
import type { Machine } from './machine';
import type { Ram } from './ram';

/**
 * 3: CPU block as in layout.ts, TLB as {@link Tlb.save} gives it, pages that are not all zero.
 * Raise it when one of these changes.
 */
export const SNAPSHOT_VERSION = 3;

/**
 * The whole machine at one moment: plain data, safe to keep, to clone and to send. Pages that did not change since the
 * snapshot before are the same objects as there, so a chain of snapshots costs what was written between them.
 * Not in it: what the host keeps about the guest (files, terminal), and caches of execution.
 */
export interface Snapshot {
  readonly version: number;
  readonly icount: number;
  readonly ramSize: number;
  readonly cpu: Uint8Array;
  readonly tlb: Float64Array;
  /** Contents by page number; a page that is absent is zero. */
  readonly pages: ReadonlyMap<number, Uint8Array>;
}

const WORDS = PAGE_SIZE / 4;
const ZERO = new Int32Array(WORDS);

/** Memory as 32-bit words, which compare faster than bytes. */
const wordsOf = (ram: Ram): Int32Array => new Int32Array(ram.bytes.buffer, ram.bytes.byteOffset, ram.size / 4);

function isEqual(memory: Int32Array, page: number, other: Int32Array): boolean {
  const start = page * WORDS;
  for (let i = 0; i < WORDS; i++) if (memory[start + i] !== other[i]) return false;
  return true;
}
const asWords = (page: Uint8Array): Int32Array => new Int32Array(page.buffer, page.byteOffset, WORDS);

/**
 * Takes a snapshot. Pages are compared with those of `previous` whoever wrote them, so nothing has to track writes.
 * The TLB belongs to it: a stale translation is part of what the program will see.
 */
export function takeSnapshot(machine: Machine, previous?: Snapshot): Snapshot {
  const { cpu, mmu, ram } = machine;
  const words = wordsOf(ram);
  const pages = new Map<number, Uint8Array>();
  for (let page = 0; page < ram.size / PAGE_SIZE; page++) {
    const known = previous?.pages.get(page);
    if (known !== undefined && isEqual(words, page, asWords(known))) pages.set(page, known);
    else if (!isEqual(words, page, ZERO)) pages.set(page, ram.bytes.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE));
  }
  return {
    version: SNAPSHOT_VERSION,
    icount: cpu.icount,
    ramSize: ram.size,
    cpu: cpu.save(),
    tlb: mmu.tlb.save(),
    pages,
  };
}

/** Brings the machine back. Writes only pages that differ; decoded instructions of those are forgotten. */
export function restoreSnapshot(machine: Machine, snapshot: Snapshot): void {
  const { cpu, mmu, ram } = machine;
  invariant(snapshot.version === SNAPSHOT_VERSION, `a snapshot of version ${SNAPSHOT_VERSION}`);
  invariant(snapshot.ramSize === ram.size, 'a snapshot of a machine with as much memory');
  const words = wordsOf(ram);
  for (let page = 0; page < ram.size / PAGE_SIZE; page++) {
    const known = snapshot.pages.get(page);
    const wanted = known === undefined ? ZERO : asWords(known);
    if (isEqual(words, page, wanted)) continue;
    words.set(wanted, page * WORDS);
    if (ram.codePages[page] !== 0) ram.onCodeWrite(page);
  }
  cpu.restore(snapshot.cpu);
  mmu.tlb.restore(snapshot.tlb);
}
