import type { Random } from './random';
import { CODE_BASE, DATA_BASE, DATA_SIZE, PAGE, RW_PAGES } from './layout';

const MASK64 = 0xffff_ffff_ffff_ffffn;

/** Where carries, signs and widths change: what random 64-bit numbers never hit. */
const EDGES = [
  0n, 1n, 2n, 0x7fn, 0x80n, 0x81n, 0xffn, 0x100n, 0x7fffn, 0x8000n, 0x8001n, 0xffffn, 0x1_0000n, 0x7fff_ffffn,
  0x8000_0000n, 0x8000_0001n, 0xffff_ffffn, 0x1_0000_0000n, 0x7fff_ffff_ffff_ffffn, 0x8000_0000_0000_0000n,
  0x8000_0000_0000_0001n, 0xffff_ffff_0000_0000n, 0xffff_ffff_7fff_ffffn, 0xffff_ffff_8000_0000n,
  0xffff_ffff_ffff_8000n, 0xffff_ffff_ffff_ff80n, 0xffff_ffff_ffff_fffen, MASK64,
  0x5555_5555_5555_5555n, 0xaaaa_aaaa_aaaa_aaaan, 0x0123_4567_89ab_cdefn,
]; // prettier-ignore

/** An operand value: edges, small numbers, one width's worth of noise under a sign, or 64 random bits. */
export function operandValue(r: Random): bigint {
  switch (r.below(10)) {
    case 0:
    case 1:
    case 2:
      return r.pick(EDGES);
    case 3:
      return BigInt(r.below(80));
    case 4:
      return BigInt.asUintN(64, -BigInt(r.below(80)));
    case 5:
      return BigInt.asUintN(64, BigInt(r.u32() | 0));
    case 6:
      return BigInt(r.u32()) << BigInt(r.below(33));
    case 7:
      return 1n << BigInt(r.below(64));
    default:
      return r.u64();
  }
}

/** The data pages before every case: the same for all, so that only changes need telling. */
export function dataImage(r: Random): Uint8Array {
  const image = new Uint8Array(DATA_SIZE);
  const view = new DataView(image.buffer);
  for (let at = 0; at < DATA_SIZE; at += 8) view.setBigUint64(at, operandValue(r), true);
  return image;
}

/** Where a memory operand of `bytes` may lie: mostly inside, sometimes across pages, unwritable, unmapped, not canonical. */
export function operandAddress(r: Random, bytes: number): bigint {
  const size = Math.max(bytes, 1);
  const cross = BigInt(r.between(1, Math.max(size - 1, 1)));
  const kind = r.below(100);
  if (kind < 80) {
    const at = r.between(64, RW_PAGES * PAGE - 64 - Math.min(size, 512));
    return DATA_BASE + BigInt(r.chance(50) ? at & ~7 : at);
  }
  if (kind < 88) return DATA_BASE + BigInt(PAGE * r.between(1, RW_PAGES - 1)) - cross;
  if (kind < 90) return DATA_BASE + BigInt(PAGE * RW_PAGES) - cross;
  if (kind < 92) return DATA_BASE + BigInt(PAGE * RW_PAGES + r.below(PAGE - size));
  if (kind < 94) return DATA_BASE + BigInt(DATA_SIZE) - cross;
  if (kind < 95) return DATA_BASE - cross;
  if (kind < 96) return CODE_BASE + BigInt(r.below(PAGE - 16));
  if (kind < 97) return BigInt(r.below(65536));
  if (kind < 98) return 0xffff_8000_0000_0000n + (r.u64() & 0xfff_ffff_ffffn);
  return 0x8000_0000_0000n + (r.u64() & 0x3fff_ffff_ffff_ffffn);
}

/** Inside the pages that can be written, with room on both sides. */
export const goodAddress = (r: Random): bigint => DATA_BASE + BigInt(r.between(600, RW_PAGES * PAGE - 600));

/**
 * For several words that are read in no stated order: all good, across two good pages, or all bad; `high` allows the
 * kernel's half.
 */
export function frameAddress(r: Random, high: boolean): bigint {
  const kind = r.below(20);
  if (kind < 16) return goodAddress(r);
  if (kind < 18) return DATA_BASE + BigInt(PAGE * r.between(1, RW_PAGES - 1) - r.below(40));
  if (kind < 19 || !high) return 0x1000_0000n + BigInt(r.below(1 << 20));
  return 0xffff_8000_0000_0000n + (r.u64() & 0xfff_ffff_ffffn);
}

/** Where a branch may lead: near the code, anywhere canonical, and now and then nowhere. */
export function branchTarget(r: Random): bigint {
  const kind = r.below(10);
  if (kind < 4) return CODE_BASE + BigInt(r.below(PAGE));
  if (kind < 8) return r.u64() & 0x7fff_ffff_ffffn;
  if (kind < 9) return 0xffff_8000_0000_0000n + (r.u64() & 0xfff_ffff_ffffn);
  return operandValue(r);
}
