import type { PhysAddr } from '../core/address';
import type { Width } from '../core/bits';
import type { Cpu } from './cpu';
import type { Ram } from './ram';

/** The purpose of an access, as the page-fault error code reports it. */
export type Access = 'read' | 'write' | 'execute';
/** Whose rights count: the CPL's, or the system's (descriptor tables, TSS, stack pushes of a delivery to ring 0). */
export type Privilege = 'cpl' | 'supervisor';

/** Linear memory: translation with its rights and faults, and accesses that may cross pages. */
export class Mmu {
  constructor(
    readonly cpu: Cpu,
    readonly ram: Ram,
  ) {}

  /** Physical address of one byte, or raises #PF; a non-canonical address raises #GP(0). Sets A and D bits. */
  translate(_linear: bigint, _access: Access, _privilege: Privilege = 'cpl'): PhysAddr {
    throw new Error('to be written');
  }
  /** Reads `width` bits; both pages are checked before anything is read. */
  read(_linear: bigint, _width: Width, _privilege: Privilege = 'cpl'): bigint {
    throw new Error('to be written');
  }
  /** Writes `width` bits; both pages are checked before anything is written. */
  write(_linear: bigint, _value: bigint, _width: Width, _privilege: Privilege = 'cpl'): void {
    throw new Error('to be written');
  }
  /** Drops translations: all that are not global, one page, one PCID, everything. */
  flush(): void {}
  flushPage(_linear: bigint): void {}
}
