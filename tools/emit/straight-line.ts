import type { Case } from '../oracle/case';
import type { Encoding } from '../oracle/encodings';
import { randomEncoding } from '../oracle/encodings';
import { CODE_BASE, DATA_BASE, INITIAL_FLAGS, PAGE } from '../oracle/layout';
import type { Random } from '../oracle/random';
import { operandValue } from '../oracle/values';

/** Registers that point into the data pages and are left to do so: RSP, RBP, RSI, RDI. */
const POINTERS = [4, 5, 6, 7];
/** Code behind the last page's start that programs may fill. */
const ROOM = PAGE - 64;

/** Keeps the pointers pointing: memory only through one of them, and no other use of them. */
function isTame({ memory, registers, repeats }: Encoding): boolean {
  if (repeats || registers.some((register) => POINTERS.includes(register))) return false;
  return memory.every(
    ({ base, index, displacement, segmentBase }) =>
      base !== null &&
      POINTERS.includes(base) &&
      index === null &&
      segmentBase === 0n &&
      BigInt.asIntN(64, displacement) <= 256n &&
      BigInt.asIntN(64, displacement) >= -256n,
  );
}

/** An encoding of one of `codes`; now and then a wild one, which may fault. */
export function instruction(r: Random, codes: readonly number[]): Encoding {
  const wantsMemory = r.chance(35);
  const isWild = r.chance(2);
  for (let attempt = 0; ; attempt++) {
    const encoding = randomEncoding(r, r.pick(codes));
    if (isWild) return encoding;
    if (isTame(encoding) && (attempt > 20 || encoding.memory.length > 0 === wantsMemory)) return encoding;
  }
}

/** A random state, and 2 to 30 instructions in a row out of `codes`, as one case. */
export function straightLine(r: Random, codes: readonly number[]): { program: Case; count: number } {
  const count = r.between(2, 30);
  const gpr = Array.from({ length: 16 }, () => operandValue(r));
  for (const register of POINTERS) {
    // RSP and RBP in one page, RSI and RDI in the next.
    const near = BigInt((register < 6 ? 0x800 : 0x1800) + r.below(256));
    // Some pointers lie so that accesses cross a page.
    gpr[register] = DATA_BASE + (r.chance(4) ? BigInt(PAGE * r.between(1, 2) - r.below(8)) : near & ~7n);
  }
  const bytes: number[] = [];
  for (let i = 0; i < count; i++) bytes.push(...instruction(r, codes).bytes);
  const rip = CODE_BASE + BigInt(r.below(ROOM - bytes.length));
  const rflags = (BigInt(r.u32()) & INITIAL_FLAGS) | 0x202n;
  const program = { gpr, rip, rflags, bytes: Uint8Array.from(bytes), patches: [] };
  return {
    program: { ...program, repeats: false, pushesFlags: false, shadows: false, unordered: false, fpu: null },
    count,
  };
}
