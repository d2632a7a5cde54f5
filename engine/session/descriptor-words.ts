import { ATTRIBUTES, dplOf } from '../machine/descriptors';
import type { Machine } from '../machine/machine';
import type { Atlas } from './atlas';

/** What a descriptor of the GDT is, as far as SYSCALL, SYSRET and IRET care. */
export interface SegmentKind {
  readonly kind: 'code64' | 'code32' | 'data' | 'other';
  readonly ring: number;
}

/** The descriptor that a selector names in the GDT; null where there is none. Changes nothing. */
export function segmentKind(machine: Machine, atlas: Atlas, selector: bigint): SegmentKind | null {
  const { base, limit } = machine.cpu.gdtr;
  const offset = selector & 0xfff8n;
  if (offset === 0n || offset + 7n > BigInt(limit)) return null;
  const raw = atlas.word(base + offset);
  if (raw === null) return null;
  const attributes = Number((raw >> 40n) & 0xf0ffn);
  if ((attributes & ATTRIBUTES.P) === 0) return null;
  const ring = dplOf(attributes);
  if ((attributes & ATTRIBUTES.S) === 0) return { kind: 'other', ring };
  if ((attributes & ATTRIBUTES.CODE) !== 0)
    return { kind: (attributes & ATTRIBUTES.L) === 0 ? 'code32' : 'code64', ring };
  return { kind: (attributes & ATTRIBUTES.WRITABLE) === 0 ? 'other' : 'data', ring };
}

const WORDS = { code64: '64-bit code', code32: '32-bit code', data: 'data', other: 'a system segment' } as const;

export function segmentWords(found: SegmentKind | null): string {
  return found === null ? 'no segment of the GDT' : `${WORDS[found.kind]} of ring ${found.ring}`;
}

/** The selector from which `fits` holds that is nearest to `wanted`; null when the GDT has none. */
export function nearestSelector(machine: Machine, wanted: bigint, fits: (selector: bigint) => boolean): bigint | null {
  let best: bigint | null = null;
  const distance = (selector: bigint): bigint => (selector > wanted ? selector - wanted : wanted - selector);
  for (let selector = 0n; selector <= BigInt(machine.cpu.gdtr.limit) - 7n; selector += 8n)
    if (fits(selector) && (best === null || distance(selector) < distance(best))) best = selector;
  return best;
}
