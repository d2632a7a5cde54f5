import { hex, physAddr } from '../../core/address';
import type { Machine } from '../../machine/machine';
import { ENTRY } from '../../machine/page-walk';
import type { Linux } from '../../linux/index';
import type { Atlas } from '../atlas';
import { rootsOf } from '../memory-view';

/** What is mapped: as the kernel keeps it of the process, and as the CPU finds it in the page tables. */
export interface MemoryMapView {
  /** The process whose address space this is. */
  readonly pid: number;
  /** Its stretches, as /proc/PID/maps lists them. */
  readonly stretches: readonly StretchView[];
  readonly roots: readonly RootMapView[];
}
export interface StretchView {
  readonly start: string;
  /** The first address behind it. */
  readonly end: string;
  /** As `r-xp`. */
  readonly rights: string;
  /** In the file, hexadecimal. */
  readonly offset: string;
  /** A file, `[stack]`, `[vdso]`; empty for memory of nobody else. */
  readonly name: string;
  /** Pages that the page tables hold now; the others come at the first touch. */
  readonly present: number;
  readonly pages: number;
}
export interface RootMapView {
  readonly root: 'user' | 'kernel' | 'single';
  readonly cr3: string;
  readonly isLoaded: boolean;
  readonly ranges: readonly MappedRange[];
  /** There are more ranges than are listed. */
  readonly isCut: boolean;
}
/** Pages one behind the other with the same rights. */
export interface MappedRange {
  readonly start: string;
  readonly end: string;
  /** As `rwx`; what all levels together allow. */
  readonly rights: string;
  /** How often the same page stands there: 1 where each address has its own. */
  readonly repeats: number;
  /** Ring 3 may use it. */
  readonly user: boolean;
  readonly global: boolean;
  /** Of each page: 4 KiB, 2 MiB, 1 GiB. */
  readonly pageSizes: readonly string[];
  /** A stretch of the process, or the first symbol of the kernel there. */
  readonly what: string | null;
}

/** Ranges of one root; more come from an edited kernel only. */
const MOST_RANGES = 2000;
const ADDRESS = ((1n << 40n) - 1n) & ~0xfffn;
const SHIFTS = [39n, 30n, 21n, 12n] as const;
const SIZES = ['', '1 GiB', '2 MiB', '4 KiB'] as const;
const PAGE = 0x1000n;

export function memoryMap(machine: Machine, linux: Linux, atlas: Atlas): MemoryMapView {
  const stretches = linux.mappings;
  const nameAt = (start: bigint): string | null => {
    const found = stretches.find((one) => start >= one.start && start < one.end);
    return found === undefined ? atlas.name(start) : found.name === '' ? null : found.name;
  };
  const found = rootsOf(machine, atlas.pti).map(({ root, cr3 }) => {
    const { ranges, isCut } = rangesOf(machine, cr3);
    return { root, cr3, ranges, isCut };
  });
  // Both roots have the same pages of the process.
  const mapped = found.at(-1)?.ranges ?? [];
  return {
    pid: linux.pid,
    stretches: stretches.map(({ start, end, rights, offset, name }) => ({
      start: hex(start),
      end: hex(end),
      rights,
      offset: offset.toString(16),
      name,
      present: pagesIn(mapped, start, end),
      pages: Number((end - start) / PAGE),
    })),
    roots: found.map(({ root, cr3, ranges, isCut }) => ({
      root,
      cr3: hex(cr3),
      isLoaded: machine.cpu.cr3 === cr3,
      ranges: ranges.map((range) => rangeView(range, nameAt(range.start))),
      isCut,
    })),
  };
}

/** Pages between two addresses that are mapped. */
function pagesIn(ranges: readonly Range[], start: bigint, end: bigint): number {
  let size = 0n;
  for (const range of ranges) {
    const [from, to] = [range.start > start ? range.start : start, range.end < end ? range.end : end];
    if (to > from) size += to - from;
  }
  return Number(size / PAGE);
}

interface Range {
  readonly start: bigint;
  end: bigint;
  /** Of the first page. */
  readonly physical: bigint;
  repeats: number;
  readonly writable: boolean;
  readonly executable: boolean;
  readonly user: boolean;
  readonly global: boolean;
  readonly sizes: Set<string>;
}
/** What the entries above a table allow: bits that all have, bits that any has. */
interface Above {
  readonly all: bigint;
  readonly any: bigint;
}

/** Every page that a root maps, what lies side by side with the same rights taken together. */
function rangesOf({ ram, cpu }: Machine, cr3: bigint): { readonly ranges: readonly Range[]; readonly isCut: boolean } {
  const hasNx = ((cpu.msr('IA32_EFER') >> 11n) & 1n) === 1n;
  let isCut = false;
  const pageOf = (start: bigint, size: bigint, { all, any }: Above, entry: bigint, level: number): Range => ({
    start,
    end: start + size,
    physical: entry & ADDRESS & ~(size - 1n),
    repeats: 1,
    writable: (all & ENTRY.RW) !== 0n,
    executable: !hasNx || (any & ENTRY.XD) === 0n,
    user: (all & ENTRY.US) !== 0n,
    global: (entry & ENTRY.G) !== 0n,
    sizes: new Set([SIZES[level] ?? '']),
  });
  const visit = (table: number, level: number, base: bigint, above: Above): Range[] => {
    const shift = SHIFTS[level] ?? 12n;
    const found: Range[] = [];
    for (let index = 0; index < 512; index++) {
      const entry = entryOf(table, index);
      if ((entry & ENTRY.P) === 0n) continue;
      const start = canonical(base + (BigInt(index) << shift));
      const here = { all: above.all & entry, any: above.any | entry };
      if (level === 3 || (level > 0 && (entry & ENTRY.PS) !== 0n)) {
        join(found, [pageOf(start, 1n << shift, here, entry, level)]);
      } else {
        // One table may stand in for hundreds: espfix maps the same page eight million times.
        let count = 1;
        while (index + count < 512 && entryOf(table, index + count) === entry) count++;
        const inside = visit(Number(entry & ADDRESS), level + 1, start, here);
        for (const range of inside) {
          range.end += BigInt(count - 1) << shift;
          range.repeats *= count;
        }
        join(found, inside);
        index += count - 1;
      }
      isCut ||= found.length > MOST_RANGES;
      if (isCut) break;
    }
    return found;
  };
  const entryOf = (table: number, index: number): bigint => {
    const at = table + index * 8;
    return at + 8 > ram.size ? 0n : ram.read(physAddr(at), 64);
  };
  const ranges = visit(Number(cr3 & ADDRESS), 0, 0n, { all: ENTRY.RW | ENTRY.US, any: 0n });
  return { ranges: ranges.slice(0, MOST_RANGES), isCut };
}

/** Puts ranges behind others: what goes on where the last one ends, or shows its page once more, becomes part of it. */
function join(ranges: Range[], more: readonly Range[]): void {
  for (const range of more) {
    const last = ranges.at(-1);
    if (last === undefined || !isAlike(last, range)) {
      ranges.push(range);
    } else if (last.end === range.start && last.repeats === 1 && range.repeats === 1) {
      last.end = range.end;
      for (const size of range.sizes) last.sizes.add(size);
    } else if (last.physical === range.physical && range.repeats === 1 && range.end - range.start === PAGE) {
      last.end = range.end;
      last.repeats++;
    } else ranges.push(range);
  }
}

const canonical = (address: bigint): bigint => BigInt.asUintN(64, BigInt.asIntN(48, address));
const isAlike = (one: Range, other: Range): boolean =>
  one.writable === other.writable &&
  one.executable === other.executable &&
  one.user === other.user &&
  one.global === other.global;

function rangeView(
  { start, end, repeats, writable, executable, user, global, sizes }: Range,
  what: string | null,
): MappedRange {
  return {
    start: hex(start),
    end: hex(BigInt.asUintN(64, end)),
    rights: `r${writable ? 'w' : '-'}${executable ? 'x' : '-'}`,
    repeats,
    user,
    global,
    pageSizes: [...sizes],
    what,
  };
}
