import type { PhysAddr } from '../core/address';
import { hex, isCanonical, physAddr, virtAddr } from '../core/address';
import type { Width } from '../core/bits';
import { PF, generalProtection, raise } from '../core/fault';
import type { Access, AccessMode } from './access-rights';
import { accessBits, refusal } from './access-rights';
import type { Cpu } from './cpu';
import { DR7, dataConditions } from './debug';
import type { PageWalk, WalkEnd } from './page-walk';
import { ENTRY, pageWalk } from './page-walk';
import type { Ram } from './ram';
import { TLB, Tlb } from './tlb';

export type { Access } from './access-rights';
/** Whose rights count: the CPL's, or the system's (descriptor tables, TSS, stack pushes of a delivery to ring 0). */
export type Privilege = 'cpl' | 'supervisor';

const CR0_AM = 1 << 18;
const CR4_PCIDE = 1 << 17;
const CR4_PGE = 1 << 7;
const EFER_NXE = 1 << 11;
const DR7_ENABLES: number = DR7.ENABLES;
const RFLAGS_AC = 1 << 18;
/** What a cached translation must offer, so that no control bit matters any more. */
const USER_NEEDS = { read: TLB.U, write: TLB.U | TLB.W | TLB.D, execute: TLB.U | TLB.X } as const;
const SYSTEM_NEEDS = { read: 0, write: TLB.W | TLB.D, execute: TLB.X } as const;

const halves64 = new BigUint64Array(1);
const halves = new Int32Array(halves64.buffer);

/** What a walk means for one access: the verdict in the terms of the manual. */
export interface WalkVerdict {
  readonly allowed: boolean;
  /** Of the #PF; absent when allowed or when the address is not canonical (#GP). */
  readonly errorCode?: number;
  readonly reason?: string;
}

/**
 * Linear memory: translation with its rights and faults, and accesses that may cross pages.
 * An entry of the TLB that refuses an access is not trusted: the tables are walked again and decide (so there is no
 * spurious #PF, which SDM Vol. 3A §4.10.4.3 would permit). A and D are set only by accesses that are allowed.
 * Source: SDM Vol. 3A §§4.5–4.10. Not modeled: protection keys, memory types, paging other than 4-level.
 */
export class Mmu {
  readonly tlb = new Tlb();
  #met = 0;

  constructor(
    readonly cpu: Cpu,
    readonly ram: Ram,
    /** #AC before #PF, as AMD processors have it (seen on family 25); Intel's list the page fault first. */
    readonly isAlignmentFirst = false,
  ) {}

  /** Physical address of one byte, or raises #PF; a non-canonical address raises #GP(0). Sets A and D bits. */
  translate(linear: bigint, access: Access, privilege: Privilege = 'cpl'): PhysAddr {
    halves64[0] = linear;
    return this.#translate(halves[0], halves[1], access, privilege);
  }

  /**
   * Physical address of one byte as an entry of the TLB has it, with the rights of the CPL; null where there is none that
   * allows the access. Changes nothing.
   */
  cached(linear: bigint, access: Access): PhysAddr | null {
    if (this.cpu.cr0Low >= 0) return null;
    halves64[0] = linear;
    const at = this.#cached(halves[0], halves[1], access, this.cpu.cpl === 3, false);
    return at < 0 ? null : physAddr(at);
  }

  /** Reads `width` bits; both pages are checked before anything is read. */
  read(linear: bigint, width: Width, privilege: Privilege = 'cpl'): bigint {
    halves64[0] = linear;
    const low = halves[0];
    const bytes = width >> 3;
    if ((low & (bytes - 1)) !== 0) this.#checkAlignment(linear, 'read', privilege);
    const at = this.#translate(low, halves[1], 'read', privilege);
    if ((this.cpu.dr7Low & DR7_ENABLES) !== 0) this.#watch(linear, low, bytes, false);
    if ((low & 0xfff) + bytes <= 4096) return this.ram.read(at, width);
    const second = this.#translateNextPage(linear, 'read', privilege);
    const inFirst = 4096 - (low & 0xfff);
    let value = 0n;
    for (let i = bytes - 1; i >= 0; i--)
      value = (value << 8n) | this.ram.read(physAddr(i < inFirst ? at + i : second + i - inFirst), 8);
    return value;
  }

  /** Writes `width` bits; both pages are checked before anything is written. */
  write(linear: bigint, value: bigint, width: Width, privilege: Privilege = 'cpl'): void {
    halves64[0] = linear;
    const low = halves[0];
    const bytes = width >> 3;
    if ((low & (bytes - 1)) !== 0) this.#checkAlignment(linear, 'write', privilege);
    const at = this.#translate(low, halves[1], 'write', privilege);
    if ((this.cpu.dr7Low & DR7_ENABLES) !== 0) this.#watch(linear, low, bytes, true);
    if ((low & 0xfff) + bytes <= 4096) return this.ram.write(at, value, width);
    const second = this.#translateNextPage(linear, 'write', privilege);
    const inFirst = 4096 - (low & 0xfff);
    for (let i = 0; i < bytes; i++)
      this.ram.write(physAddr(i < inFirst ? at + i : second + i - inFirst), value >> BigInt(i * 8), 8);
  }

  /** Raises what a write of `width` bits would raise, and writes nothing. */
  probeWrite(linear: bigint, width: Width, privilege: Privilege = 'cpl'): void {
    halves64[0] = linear;
    const low = halves[0];
    if ((low & ((width >> 3) - 1)) !== 0) this.#checkAlignment(linear, 'write', privilege);
    this.#translate(low, halves[1], 'write', privilege);
    if ((low & 0xfff) + (width >> 3) > 4096) this.#translateNextPage(linear, 'write', privilege);
  }

  /** Whether a data breakpoint was met and not yet taken. */
  get hasMetBreakpoint(): boolean {
    return this.#met !== 0;
  }
  /** The data breakpoints (B0–B3) that reads and writes met since the last call; those of the system count too. */
  takeBreakpoints(): number {
    const met = this.#met;
    this.#met = 0;
    return met;
  }

  /**
   * For the services of the host, which read and write the guest's memory through its own tables: the physical address
   * of one byte under the tables at `root` (a CR3 value) with the rights of ring 3 or 0, or null where the access would
   * fault. Uses no TLB and changes nothing but A and D bits.
   */
  translateWith(root: bigint, linear: bigint, access: Access, rights: 'user' | 'supervisor' = 'user'): PhysAddr | null {
    const walk = this.walk(linear, root);
    const mode = this.#mode(rights === 'user', true);
    if (walk.end.kind !== 'page' || refusal(rightsOf(walk.end), access, mode) !== null) return null;
    this.#markUsed(walk, access);
    return walk.end.physical;
  }

  /** Where a byte is, rights aside; null where nothing is mapped. Changes nothing; for views. */
  locate(linear: bigint, root: bigint = this.cpu.cr3): PhysAddr | null {
    if (this.cpu.cr0Low >= 0) return physAddr(Number(linear));
    const { end } = this.walk(linear, root);
    return end.kind === 'page' ? end.physical : null;
  }

  /** Every level of the walk of one address, for views. Changes nothing. See {@link judge}. */
  walk(linear: bigint, root: bigint = this.cpu.cr3): PageWalk {
    return pageWalk(this.ram, root, linear, (this.cpu.eferLow & EFER_NXE) !== 0);
  }

  /** What the CPU would make of a walk, in ring 3 or ring 0, with the control bits as they stand. */
  judge(walk: PageWalk, access: Access, user: boolean, implicit = false): WalkVerdict {
    const mode = this.#mode(user, implicit);
    const bits = accessBits(access, mode, (this.cpu.eferLow & EFER_NXE) !== 0);
    const { end } = walk;
    switch (end.kind) {
      case 'nonCanonical':
        return { allowed: false, reason: 'the address is not canonical (bits 63:47 differ)' };
      case 'notPresent': {
        const name = walk.entries.at(-1)?.name ?? 'entry';
        return { allowed: false, errorCode: bits, reason: `nothing is mapped there (P = 0 in the ${name})` };
      }
      case 'reserved': {
        const name = walk.entries.at(-1)?.name ?? 'entry';
        const reason = `reserved bits ${hex(end.bits)} are set in the ${name}`;
        return { allowed: false, errorCode: bits | PF.P | PF.RSVD, reason };
      }
      case 'page': {
        const why = refusal(rightsOf(end), access, mode);
        return why === null ? { allowed: true } : { allowed: false, errorCode: bits | PF.P, reason: `the page ${why}` };
      }
    }
  }

  /** MOV to CR3 without bit 63: drops what is not global, under CR4.PCIDE of the new PCID only. */
  flush(): void {
    if ((this.cpu.cr4Low & CR4_PCIDE) === 0) this.tlb.flushNonGlobal();
    else this.tlb.flushPcid(this.pcid);
  }
  /** Everything, global translations included. */
  flushAll(): void {
    this.tlb.flushAll();
  }
  /** INVLPG: one page, of the current PCID and global. */
  flushPage(linear: bigint): void {
    halves64[0] = linear;
    this.tlb.flushPage(halves[0], halves[1], this.pcid, true);
  }
  /** INVPCID type 0: one page of one PCID, global ones kept. */
  flushPageOf(pcid: number, linear: bigint): void {
    halves64[0] = linear;
    this.tlb.flushPage(halves[0], halves[1], pcid, false);
  }
  flushPcid(pcid: number): void {
    this.tlb.flushPcid(pcid);
  }
  flushNonGlobal(): void {
    this.tlb.flushNonGlobal();
  }

  /** The process-context identifier in force: CR3 bits 11:0 under CR4.PCIDE, else 0. */
  get pcid(): number {
    return (this.cpu.cr4Low & CR4_PCIDE) === 0 ? 0 : this.cpu.cr3Low & 0xfff;
  }

  #translate(low: number, high: number, access: Access, privilege: Privilege): PhysAddr {
    if (this.cpu.cr0Low >= 0) return physAddr((high >>> 0) * 0x1_0000_0000 + (low >>> 0)); // CR0.PG = 0
    const user = privilege === 'cpl' && this.cpu.cpl === 3;
    const cached = this.#cached(low, high, access, user, privilege === 'supervisor');
    return cached >= 0 ? physAddr(cached) : this.#fill(low, high, access, user, privilege === 'supervisor');
  }

  /** Physical address by an entry of the TLB that allows the access, or -1. */
  #cached(low: number, high: number, access: Access, user: boolean, implicit: boolean): number {
    const slot = this.tlb.find(low, high, this.pcid);
    if (slot < 0) return -1;
    const rights = this.tlb.rights(slot);
    const at = this.tlb.frame(slot) * 4096 + (low & 0xfff);
    if (user) {
      const needs = USER_NEEDS[access];
      return (rights & needs) === needs ? at : -1;
    }
    const needs = SYSTEM_NEEDS[access];
    if ((rights & (needs | TLB.U)) === needs) return at;
    const isFresh = access !== 'write' || (rights & TLB.D) !== 0;
    return isFresh && refusal(rights, access, this.#mode(false, implicit)) === null ? at : -1;
  }

  /** The walk of a miss: faults, or marks the entries used and remembers the translation. */
  #fill(low: number, high: number, access: Access, user: boolean, implicit: boolean): PhysAddr {
    const linear = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
    const walk = this.walk(linear);
    const verdict = this.judge(walk, access, user, implicit);
    if (walk.end.kind !== 'page' || !verdict.allowed) {
      const reason = reasonOf(access, hex(linear), verdict.reason ?? '');
      if (verdict.errorCode === undefined) return generalProtection(0, reason);
      return raise({ vector: '#PF', errorCode: verdict.errorCode, address: virtAddr(linear), reason });
    }
    this.#markUsed(walk, access);
    const { end } = walk;
    const size = end.size === 0x1000 ? 0 : end.size === 0x20_0000 ? TLB.LARGE : TLB.HUGE;
    const isGlobal = end.global && (this.cpu.cr4Low & CR4_PGE) !== 0;
    const rights = rightsOf(end) | size | (isGlobal ? TLB.G : 0) | (end.dirty || access === 'write' ? TLB.D : 0);
    this.tlb.insert(low, high, this.pcid, rights, Math.floor(end.physical / 4096));
    return end.physical;
  }

  /** Sets A in every entry of the walk and, for a write, D in the last. Source: SDM Vol. 3A §4.8. */
  #markUsed(walk: PageWalk, access: Access): void {
    const last = walk.entries.length - 1;
    for (const [position, { address, value }] of walk.entries.entries()) {
      const marked = value | ENTRY.A | (position === last && access === 'write' ? ENTRY.D : 0n);
      if (marked !== value) this.ram.write(address, marked, 64);
    }
  }

  #translateNextPage(linear: bigint, access: Access, privilege: Privilege): PhysAddr {
    halves64[0] = (linear | 0xfffn) + 1n;
    return this.#translate(halves[0], halves[1], access, privilege);
  }

  #watch(linear: bigint, low: number, bytes: number, isWrite: boolean): void {
    this.#met |= dataConditions(this.cpu, linear, low, bytes, isWrite);
  }

  /**
   * A misaligned access of ring 3 under CR0.AM and RFLAGS.AC is #AC(0). A page fault goes before it on Intel processors,
   * whose list of priorities has it first; on AMD's #AC goes before (seen on family 25). Source: SDM Vol. 3A §§6.9, 6.15.
   */
  #checkAlignment(linear: bigint, access: Access, privilege: Privilege): void {
    if (privilege !== 'cpl' || this.cpu.cpl !== 3) return;
    if ((this.cpu.cr0Low & CR0_AM) === 0 || (this.cpu.rflagsLow & RFLAGS_AC) === 0) return;
    if (!this.isAlignmentFirst || !isCanonical(linear)) this.translate(linear, access);
    raise({ vector: '#AC', errorCode: 0, reason: 'misaligned access with RFLAGS.AC and CR0.AM set' });
  }

  #mode(user: boolean, implicit: boolean): AccessMode {
    return { user, implicit, cr0: this.cpu.cr0Low, cr4: this.cpu.cr4Low, rflags: this.cpu.rflagsLow };
  }
}

/** The rights of a page as the TLB keeps them. */
function reasonOf(access: Access, at: string, why: string): string {
  switch (access) {
    case 'read':
      return `read at ${at}: ${why}`;
    case 'write':
      return `write at ${at}: ${why}`;
    case 'execute':
      return `execution at ${at}: ${why}`;
  }
}

const rightsOf = (end: Extract<WalkEnd, { kind: 'page' }>): number =>
  (end.writable ? TLB.W : 0) | (end.user ? TLB.U : 0) | (end.executable ? TLB.X : 0);
