import { PF } from '../core/fault';
import { TLB } from './tlb';

/** The purpose of an access, as the page-fault error code reports it. */
export type Access = 'read' | 'write' | 'execute';

/** CR0, CR4 and RFLAGS bits that decide about an access, low halves as numbers. */
const CR0_WP = 1 << 16;
const CR4_SMEP = 1 << 20;
const CR4_SMAP = 1 << 21;
const RFLAGS_AC = 1 << 18;

/** What besides the page decides: whose access it is and the control bits. */
export interface AccessMode {
  /** Mode of the access: user for CPL 3, unless the access is the system's own. */
  readonly user: boolean;
  /** An access of the system on the program's behalf (descriptor tables, TSS, delivery): SMAP ignores RFLAGS.AC. */
  readonly implicit: boolean;
  readonly cr0: number;
  readonly cr4: number;
  readonly rflags: number;
}

/**
 * Whether a page with `rights` (see {@link TLB}; X without the XD bit) may be accessed, and if not, why.
 * @returns null, or a clause that completes "the page …".
 * Source: SDM Vol. 3A §4.6.1.
 */
export function refusal(rights: number, access: Access, mode: AccessMode): string | null {
  const userPage = (rights & TLB.U) !== 0;
  if (mode.user) {
    if (!userPage) return 'belongs to the kernel (U/S = 0)';
    if (access === 'write' && (rights & TLB.W) === 0) return 'is read-only (R/W = 0)';
  } else if (access !== 'execute') {
    if (userPage && (mode.cr4 & CR4_SMAP) !== 0 && (mode.implicit || (mode.rflags & RFLAGS_AC) === 0))
      return 'belongs to user mode and SMAP forbids ring 0 to touch it (RFLAGS.AC = 0)';
    if (access === 'write' && (rights & TLB.W) === 0 && (mode.cr0 & CR0_WP) !== 0)
      return 'is read-only (R/W = 0), for ring 0 too (CR0.WP = 1)';
  } else if (userPage && (mode.cr4 & CR4_SMEP) !== 0)
    return 'belongs to user mode and SMEP forbids ring 0 to execute it';
  if (access === 'execute' && (rights & TLB.X) === 0) return 'is not executable (XD = 1)';
  return null;
}

/**
 * The bits of a page-fault error code that the kind of access decides: W/R, U/S, I/D.
 * I/D is reported only where execution can be refused at all: EFER.NXE (with PAE) or CR4.SMEP.
 * Source: SDM Vol. 3A §4.7.
 */
export const accessBits = (access: Access, mode: AccessMode, nxe: boolean): number =>
  (access === 'write' ? PF.W : 0) |
  (mode.user ? PF.U : 0) |
  (access === 'execute' && (nxe || (mode.cr4 & CR4_SMEP) !== 0) ? PF.I : 0);
