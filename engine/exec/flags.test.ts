import { describe, expect, it } from 'vitest';
import type { Width } from '../core/bits';
import { truncate } from '../core/bits';
import { RFLAGS_BITS, STATUS_FLAGS } from '../core/rflags';
import type { FlagsKind } from '../isa/sem';
import { Machine } from '../machine/machine';
import { Evaluate } from './evaluate';
import { evaluateFlags } from './evaluate-flags';
import { statesFlag, statusFlag } from './flags';
import { randomValue, seeded } from './testing/random';

const WIDTHS: readonly Width[] = [8, 16, 32, 64];
const KINDS: readonly FlagsKind[] = ['add', 'sub', 'logic', 'inc', 'dec'];
const values = new Evaluate(new Machine('intel', 0x10000));

function operation(kind: FlagsKind, width: Width, a: bigint, b: bigint, carry: bigint): [bigint, bigint, bigint] {
  if (kind === 'logic') return [a & b, a & b, a & b];
  if (kind === 'inc' || kind === 'dec') return [a, 1n, truncate(kind === 'inc' ? a + 1n : a - 1n, width)];
  return [a, b, truncate(kind === 'add' ? a + b + carry : a - b - carry, width)];
}

describe('flags', () => {
  it('are the same in one word as one by one', () => {
    const seed = 20_261_123;
    const random = seeded(seed);
    const differences: string[] = [];
    for (let i = 0; i < 4000; i++) {
      for (const kind of KINDS) {
        const width = WIDTHS[i % 4];
        const [a, b, r] = operation(kind, width, randomValue(random, width), randomValue(random, width), BigInt(i & 1));
        const word = evaluateFlags(kind, width, a, b, r);
        for (const flag of STATUS_FLAGS) {
          if (!statesFlag(kind, flag)) continue;
          const single = statusFlag<bigint>(values, flag, kind, width, a, b, r);
          if (single !== BigInt((word >> RFLAGS_BITS[flag]) & 1))
            differences.push(`seed ${seed}: ${flag} of ${kind}${width} a=${a} b=${b} r=${r}: one by one ${single}`);
        }
      }
    }
    expect(differences).toEqual([]);
  });
});
