import { hex } from '../core/address';
import type { Fault } from '../core/fault';
import { PF } from '../core/fault';
import type { Atlas } from './atlas';
import type { UserFault } from './likely-mistake';
import { likelyMistake } from './likely-mistake';

const VECTOR_WORDS: Readonly<Record<Fault['vector'], string>> = {
  '#DE': 'divide error (#DE)',
  '#DB': 'debug exception (#DB)',
  NMI: 'non-maskable interrupt (NMI)',
  '#BP': 'breakpoint (#BP)',
  '#OF': 'overflow (#OF)',
  '#BR': 'bound range exceeded (#BR)',
  '#UD': 'undefined instruction (#UD)',
  '#NM': 'no floating-point unit (#NM)',
  '#DF': 'double fault (#DF)',
  '#TS': 'invalid TSS (#TS)',
  '#NP': 'segment not present (#NP)',
  '#SS': 'stack fault (#SS)',
  '#GP': 'general protection fault (#GP)',
  '#PF': 'page fault (#PF)',
  '#MF': 'x87 error (#MF)',
  '#AC': 'alignment check (#AC)',
  '#MC': 'machine check (#MC)',
  '#XM': 'SIMD floating-point error (#XM)',
};

/** What an access wanted and why it could not; `who` may be left out. */
function attempt(who: string, { errorCode, address }: Extract<Fault, { vector: '#PF' }>): string {
  const why = (errorCode & PF.P) !== 0 ? 'a page that does not allow it' : 'an address where nothing is mapped';
  const [I, W] = [(errorCode & PF.I) !== 0, (errorCode & PF.W) !== 0];
  const at = hex(address);
  if (who === '')
    return I
      ? `tried to execute ${at}, ${why}`
      : W
        ? `tried to write to ${at}, ${why}`
        : `tried to read from ${at}, ${why}`;
  return I
    ? `${who} tried to execute ${at}, ${why}`
    : W
      ? `${who} tried to write to ${at}, ${why}`
      : `${who} tried to read from ${at}, ${why}`;
}

/** The fault in one clause, without the place. */
const cause = (fault: Fault): string => {
  if (fault.vector === '#PF') return attempt('', fault);
  const words = VECTOR_WORDS[fault.vector];
  return fault.reason === undefined ? words : `${words}: ${fault.reason}`;
};

const where = (rip: bigint, atlas: Atlas): string => {
  const place = atlas.placeOf(rip);
  return `${atlas.describe(rip)}${place === null ? '' : ` (${place.file}:${place.line})`}`;
};

/** What the student did wrong: the instruction, the place and the reason. */
export const faultWords = (met: UserFault, atlas: Atlas): string =>
  `${whatHappened(met, atlas)}${likelyMistake(met, atlas)}`;

function whatHappened({ fault, rip }: UserFault, atlas: Atlas): string {
  if (fault.vector === '#PF' && (fault.errorCode & PF.I) !== 0) return attempt('the CPU', fault);
  const who = `\`${atlas.instructionText(rip)}\` at ${where(rip, atlas)}`;
  return fault.vector === '#PF' ? attempt(who, fault) : `${who} raised ${cause(fault)}`;
}

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
  const chain = faults.map(cause).reduce((before, next) => `${before}; then ${next}`);
  return `triple fault in ring ${cpl} at ${where(rip, atlas)}: ${chain}; then the double fault could not be delivered either`;
}
