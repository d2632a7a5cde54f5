import { decode } from '../../engine/isa/decode';
import type { Case, Outcome } from './case';

/** Registers, in encoding order, whose values are the machine's own business: of them only the upper halves count. */
const OWN_VALUES: Readonly<Record<string, readonly number[]>> = {
  cpuid: [0, 1, 2, 3],
  rdtsc: [0, 2],
  rdtscp: [0, 1, 2],
  // Into whichever register the encoding names.
  rdpid: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
};

/** Of XCR0: x87, SSE and AVX are on wherever the oracle runs, what is above them depends on the CPU. */
const SHARED_COMPONENTS = 0xffff_ffff_0000_0007n;

/** RDRAND and RDSEED: the bits of the destination are the machine's own, and so is whether there are any. */
function withoutRandom({ bytes }: Case, outcome: Outcome): Outcome {
  const form = decode(bytes, 64);
  const [to] = typeof form === 'string' ? [] : form.operands;
  if (to?.kind !== 'register' || outcome.fault !== null) return outcome;
  const own = (1n << BigInt(to.width)) - 1n;
  return { ...outcome, gpr: outcome.gpr.with(to.index, outcome.gpr[to.index] & ~own), rflags: outcome.rflags & ~1n };
}

/**
 * What the manual promises of an outcome on every machine. CPUID, RDTSC, RDTSCP and RDPID answer for the CPU they run on; that
 * they clear the upper halves of what they write and touch nothing else is the same everywhere.
 * XGETBV tells what is in use of the components that the CPU has.
 * Source: SDM Vol. 2A CPUID; Vol. 2B RDTSC, RDTSCP, RDPID; Vol. 2D XGETBV.
 */
export function promised(mnemonic: string, input: Case, outcome: Outcome): Outcome {
  if (mnemonic === 'rdrand' || mnemonic === 'rdseed') return withoutRandom(input, outcome);
  if (mnemonic === 'xgetbv' && outcome.fault === null)
    return { ...outcome, gpr: outcome.gpr.with(0, outcome.gpr[0] & SHARED_COMPONENTS) };
  const own = OWN_VALUES[mnemonic];
  if (own === undefined) return outcome;
  return { ...outcome, gpr: outcome.gpr.map((value, i) => (own.includes(i) ? value >> 32n : value)) };
}
