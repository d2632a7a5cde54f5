import { hex } from '../core/address';
import type { Fault } from '../core/fault';
import { PF } from '../core/fault';
import type { Atlas } from './atlas';
import type { UserFault } from './likely-mistake';
import { likelyMistake } from './likely-mistake';

const VECTOR_WORDS: Readonly<Record<Fault['vector'], string>> = {
  '#DE': 'divide error',
  '#DB': 'debug exception',
  NMI: 'non-maskable interrupt',
  '#BP': 'breakpoint',
  '#OF': 'overflow',
  '#BR': 'bound range exceeded',
  '#UD': 'undefined instruction',
  '#NM': 'no floating-point unit',
  '#DF': 'double fault',
  '#TS': 'invalid TSS',
  '#NP': 'segment not present',
  '#SS': 'stack fault',
  '#GP': 'general protection fault',
  '#PF': 'page fault',
  '#MF': 'x87 error',
  '#AC': 'alignment check',
  '#MC': 'machine check',
  '#XM': 'SIMD floating-point error',
};

function pageFaultWords(code: number, address: bigint): string {
  const what = (code & PF.I) !== 0 ? 'execute' : (code & PF.W) !== 0 ? 'write to' : 'read from';
  const why = (code & PF.P) !== 0 ? 'a page that does not allow it' : 'an address where nothing is mapped';
  return `tried to ${what} ${hex(address)}, ${why}`;
}

/** The fault in one clause, without the place. */
const cause = (fault: Fault): string => {
  if (fault.vector === '#PF') return pageFaultWords(fault.errorCode, fault.address);
  return `${VECTOR_WORDS[fault.vector]} (${fault.vector})${fault.reason === undefined ? '' : `: ${fault.reason}`}`;
};

const where = (rip: bigint, atlas: Atlas): string => {
  const place = atlas.placeOf(rip);
  return `${atlas.describe(rip)}${place === null ? '' : ` (${place.file}:${place.line})`}`;
};

/** What the student did wrong: the instruction, the place and the reason. */
export const faultWords = (met: UserFault, atlas: Atlas): string =>
  `${whatHappened(met, atlas)}${likelyMistake(met, atlas)}`;

const whatHappened = ({ fault, rip }: UserFault, atlas: Atlas): string =>
  fault.vector === '#PF' && (fault.errorCode & PF.I) !== 0
    ? `the CPU ${cause(fault)}`
    : `\`${atlas.instructionText(rip)}\` at ${where(rip, atlas)} ${fault.vector === '#PF' ? '' : 'raised '}${cause(fault)}`;

/**
 * The instruction that raised a trap, which the kernel names by the address behind it: INT1, INT3, INT. `reason` as it is where
 * another one was the last.
 */
export function trapWords(reason: string, rip: bigint, atlas: Atlas): string {
  const [, what, behind] = /^(.*) at 0x([0-9a-f]+)$/u.exec(reason) ?? [];
  const length = BigInt(`0x${behind ?? '0'}`) - rip;
  const text = length === 1n || length === 2n ? atlas.instructionText(rip) : '';
  return text.startsWith('int') ? `\`${text}\` at ${where(rip, atlas)}: ${what}` : reason;
}

/** Why the whole machine stopped: a triple fault, with all that led to it. */
export function deathWords(faults: readonly Fault[], rip: bigint, cpl: number, atlas: Atlas): string {
  const chain = faults.map(cause).join('; then ');
  return `triple fault in ring ${cpl} at ${where(rip, atlas)}: ${chain}; then the double fault could not be delivered either`;
}
