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

/** The snapshot from which memory differs in dirty pages only: the last one taken or brought back. */
const bases = new WeakMap<Ram, Snapshot>();

/** Memory as 32-bit words, which compare faster than bytes. */
const wordsOf = (ram: Ram): Int32Array => new Int32Array(ram.bytes.buffer, ram.bytes.byteOffset, ram.size / 4);

function isEqual(memory: Int32Array, page: number, other: Int32Array): boolean {
  const start = page * WORDS;
  for (let i = 0; i < WORDS; i++) if (memory[start + i] !== other[i]) return false;
  return true;
}
const asWords = (page: Uint8Array): Int32Array => new Int32Array(page.buffer, page.byteOffset, WORDS);

/** The pages that may differ from those of `snapshot`: what was written since, or all when memory comes from another one. */
function suspects(ram: Ram, snapshot: Snapshot | undefined): number[] {
  const isBase = snapshot !== undefined && bases.get(ram) === snapshot;
  const pages: number[] = [];
  for (let page = 0; page < ram.dirty.length; page++) if (!isBase || ram.dirty[page] !== 0) pages.push(page);
  return pages;
}

function becomesBase(ram: Ram, snapshot: Snapshot): void {
  bases.set(ram, snapshot);
  ram.dirty.fill(0);
  ram.onSnapshot();
}

/**
 * Takes a snapshot, cheaply when `previous` is the last one that was taken or brought back: only pages written since are
 * looked at. The TLB belongs to it: a stale translation is part of what the program will see.
 */
export function takeSnapshot(machine: Machine, previous?: Snapshot): Snapshot {
  const { cpu, mmu, ram } = machine;
  const words = wordsOf(ram);
  const pages = new Map(previous?.pages);
  for (const page of suspects(ram, previous)) {
    const known = pages.get(page);
    if (isEqual(words, page, known === undefined ? ZERO : asWords(known))) continue;
    if (isEqual(words, page, ZERO)) pages.delete(page);
    else pages.set(page, ram.bytes.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE));
  }
  const snapshot: Snapshot = {
    version: SNAPSHOT_VERSION,
    icount: cpu.icount,
    ramSize: ram.size,
    cpu: cpu.save(),
    tlb: mmu.tlb.save(),
    pages,
  };
  becomesBase(ram, snapshot);
  return snapshot;
}

/** Brings the machine back. Writes only pages that differ; decoded instructions of those are forgotten. */
export function restoreSnapshot(machine: Machine, snapshot: Snapshot): void {
  const { cpu, mmu, ram } = machine;
  invariant(snapshot.version === SNAPSHOT_VERSION, `a snapshot of version ${SNAPSHOT_VERSION}`);
  invariant(snapshot.ramSize === ram.size, 'a snapshot of a machine with as much memory');
  const words = wordsOf(ram);
  const base = bases.get(ram);
  for (let page = 0; page < ram.dirty.length; page++) {
    const known = snapshot.pages.get(page);
    if (base !== undefined && ram.dirty[page] === 0 && base.pages.get(page) === known) continue;
    const wanted = known === undefined ? ZERO : asWords(known);
    if (isEqual(words, page, wanted)) continue;
    words.set(wanted, page * WORDS);
    if (ram.codePages[page] !== 0) ram.onCodeWrite(page);
  }
  cpu.restore(snapshot.cpu);
  mmu.tlb.restore(snapshot.tlb);
  becomesBase(ram, snapshot);
}
