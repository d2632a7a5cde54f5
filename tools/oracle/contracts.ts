import type { Outcome } from './case';

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

/**
 * What the manual promises of an outcome on every machine. CPUID, RDTSC, RDTSCP and RDPID answer for the CPU they run on; that
 * they clear the upper halves of what they write and touch nothing else is the same everywhere.
 * XGETBV tells what is in use of the components that the CPU has.
 * Source: SDM Vol. 2A CPUID; Vol. 2B RDTSC, RDTSCP, RDPID; Vol. 2D XGETBV.
 */
export function promised(mnemonic: string, outcome: Outcome): Outcome {
  if (mnemonic === 'xgetbv' && outcome.fault === null)
    return { ...outcome, gpr: outcome.gpr.with(0, outcome.gpr[0] & SHARED_COMPONENTS) };
  const own = OWN_VALUES[mnemonic];
  if (own === undefined) return outcome;
  return { ...outcome, gpr: outcome.gpr.map((value, i) => (own.includes(i) ? value >> 32n : value)) };
}
