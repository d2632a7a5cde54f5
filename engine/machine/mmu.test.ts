import { expect, test } from 'vitest';
import { physAddr } from '../core/address';
import type { Fault } from '../core/fault';
import { Raise } from '../core/fault';
import type { Access, Privilege } from './mmu';
import { ENTRY, entryBits } from './page-walk';
import { AT, LEAF, TestBed } from './test-bed';

const { P, RW, US, XD, PS, G, A, D } = ENTRY;
const WP = 1n << 16n;
const PGE = 1n << 7n;
const PCIDE = 1n << 17n;
const SMEP = 1n << 20n;
const SMAP = 1n << 21n;
const AC = 1n << 18n;
const PAGE = 0x7000_0000n;

/** `#PF(code)`, `#GP(code)` … or null. */
function faultOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown;
    return text(thrown.fault);
  }
}
const text = (fault: Fault): string =>
  `${fault.vector}${'errorCode' in fault ? `(${fault.errorCode.toString(16)})` : ''}`;

interface Setting {
  readonly wp: boolean;
  readonly smep: boolean;
  readonly smap: boolean;
  readonly ac: boolean;
  readonly nxe: boolean;
}

/**
 * SDM Vol. 3A §4.6.1 and §4.7 as a table of clauses, written apart from the code under test: what is refused, and then
 * which bits the error code has.
 */
function expected(leaf: bigint, access: Access, who: 'user' | 'ring0' | 'implicit', on: Setting): string | null {
  const isUserPage = (leaf & US) !== 0n;
  const isReadOnly = (leaf & RW) === 0n;
  const isXd = (leaf & XD) !== 0n;
  const bits =
    (access === 'write' ? 2 : 0) + (who === 'user' ? 4 : 0) + (access === 'execute' && (on.nxe || on.smep) ? 16 : 0);
  if ((leaf & P) === 0n) return `#PF(${bits.toString(16)})`;
  if (isXd && !on.nxe) return `#PF(${(bits | 9).toString(16)})`;
  const smapForbids = on.smap && isUserPage && (who === 'implicit' || !on.ac);
  const refused = {
    user: {
      read: !isUserPage,
      write: !isUserPage || isReadOnly,
      execute: !isUserPage || isXd,
    },
    system: {
      read: smapForbids,
      write: smapForbids || (on.wp && isReadOnly),
      execute: isXd || (on.smep && isUserPage),
    },
  }[who === 'user' ? 'user' : 'system'][access];
  return refused ? `#PF(${(bits | 1).toString(16)})` : null;
}

function apply(bed: TestBed, on: Setting): void {
  const { cpu } = bed.machine;
  cpu.cr0 = on.wp ? cpu.cr0 | WP : cpu.cr0 & ~WP;
  cpu.cr4 = 0xa0n | (on.smep ? SMEP : 0n) | (on.smap ? SMAP : 0n);
  cpu.rflags = 2n | (on.ac ? AC : 0n);
  cpu.setMsr('IA32_EFER', on.nxe ? 0xd01n : 0x501n);
}

const both = [false, true];
const leaves = [0n, P, P | RW, P | US, P | US | RW, P | XD, P | RW | XD, P | US | XD, P | US | RW | XD];

test('every right of a page against every control bit gives the error code of the manual', () => {
  const bed = new TestBed();
  let rows = 0;
  for (const leaf of leaves)
    for (const access of ['read', 'write', 'execute'] as const)
      for (const who of ['user', 'ring0', 'implicit'] as const)
        for (const wp of both)
          for (const smep of both)
            for (const smap of both)
              for (const ac of both)
                for (const nxe of both) {
                  const on = { wp, smep, smap, ac, nxe };
                  apply(bed, { ...on, nxe: true });
                  bed.map(PAGE, 0x20_0000, leaf);
                  apply(bed, on);
                  bed.machine.mmu.flushAll();
                  bed.machine.cpu.cpl = who === 'user' ? 3 : 0;
                  const privilege: Privilege = who === 'implicit' ? 'supervisor' : 'cpl';
                  const check = (): unknown => bed.machine.mmu.translate(PAGE, access, privilege);
                  const wanted = expected(leaf, access, who, on);
                  const row = JSON.stringify({ leaf: leaf.toString(16), access, who, ...on });
                  expect(`${row} ${faultOf(check)}`).toBe(`${row} ${wanted}`);
                  expect(`${row} TLB ${faultOf(check)}`).toBe(`${row} TLB ${wanted}`);
                  rows++;
                }
  expect(rows).toBe(9 * 3 * 3 * 32);
});

/** A wrong bit in the entry of one level. Source: SDM Vol. 3A tables 4-15 to 4-20, MAXPHYADDR 40. */
const RESERVED: readonly [level: string, depth: number, set: bigint, code: string | null][] = [
  ['PML4E', 0, PS, '#PF(9)'],
  ['PML4E', 0, 1n << 40n, '#PF(9)'],
  ['PML4E', 0, 1n << 51n, '#PF(9)'],
  ['PML4E', 0, 1n << 52n, null],
  ['PDPTE', 1, 1n << 45n, '#PF(9)'],
  ['PDPTE', 1, PS | (1n << 13n), '#PF(9)'],
  ['PDPTE', 1, PS | (1n << 29n), '#PF(9)'],
  ['PDE', 2, PS | (1n << 13n), '#PF(9)'],
  ['PDE', 2, PS | (1n << 20n), '#PF(9)'],
  ['PDE', 2, 1n << 40n, '#PF(9)'],
  ['PTE', 3, 1n << 40n, '#PF(9)'],
  ['PTE', 3, 1n << 7n, null],
  ['PTE', 3, 1n << 62n, null],
];
test.each(RESERVED)('reserved bits: %s (level %i) with %s set', (_level, depth, set, code) => {
  const bed = new TestBed();
  bed.map(PAGE, 0x20_0000, LEAF.kernelData);
  const entry = bed.machine.mmu.walk(PAGE).entries[depth];
  const isLarge = (set & PS) !== 0n && depth > 0 && depth < 3;
  const kept = isLarge ? P | RW | US : entry.value;
  bed.put64At(entry.address, kept | set);
  bed.machine.cpu.cpl = 0;
  expect(faultOf(() => bed.machine.mmu.translate(PAGE, 'read'))).toBe(code);
});

test('large pages translate their offset, and a write marks A on the way and D at the end', () => {
  const bed = new TestBed();
  const { mmu, cpu, ram } = bed.machine;
  cpu.cpl = 0;
  const directory = bed.leafOf(0x5000_0000n) & ~0xfff; // makes the tables; the PDE itself is replaced below
  expect(directory).toBeGreaterThan(0);
  const pde = mmu.walk(0x5000_0000n).entries[2].address;
  bed.put64At(pde, 0x20_0000n | P | RW | PS);
  expect(mmu.translate(0x5012_3456n, 'read')).toBe(0x32_3456);
  expect(ram.read(pde, 64) & (A | D)).toBe(A);
  mmu.translate(0x5012_3456n, 'write');
  expect(ram.read(pde, 64) & (A | D)).toBe(A | D);
  const pdpte = mmu.walk(0x8000_0000n).entries.at(-1);
  expect(pdpte?.level).toBe(3);
  bed.put64At(pdpte?.address ?? 0, P | RW | PS);
  expect(mmu.translate(0x8012_3456n, 'read')).toBe(0x12_3456);
  expect(mmu.walk(0x8012_3456n).end).toMatchObject({ kind: 'page', size: 0x4000_0000 });
});

test('non-canonical addresses are #GP(0), and a cached translation does not answer for their alias', () => {
  const { mmu } = new TestBed().machine;
  expect(mmu.translate(AT.userCode, 'read')).toBe(0x10_0000);
  for (const address of [AT.userCode | (1n << 63n), 0x8000_0000_0000n, 0xffff_7fff_ffff_ffffn])
    expect(faultOf(() => mmu.translate(address, 'read'))).toBe('#GP(0)');
});

test('an access over a page boundary checks both pages before it touches either', () => {
  const bed = new TestBed();
  const { mmu, ram } = bed.machine;
  const edge = AT.userData + 0xfffdn;
  expect(faultOf(() => mmu.write(edge, 0x1122_3344_5566_7788n, 64))).toBe('#PF(6)');
  expect(ram.read(physAddr(0x11_fffd), 16)).toBe(0n);
  expect(faultOf(() => mmu.read(edge, 64))).toBe('#PF(4)');
  const inside = AT.userData + 0xffdn;
  mmu.write(inside, 0x1122_3344_5566_7788n, 64);
  expect(mmu.read(inside, 64)).toBe(0x1122_3344_5566_7788n);
  expect(mmu.read(inside + 3n, 16)).toBe(0x4455n);
  bed.map(AT.userData + 0x1000n, 0x20_0000, LEAF.userData);
  mmu.flushAll();
  mmu.write(inside, 0x1122_3344_5566_7788n, 64);
  expect(ram.read(physAddr(0x20_0000), 64)).toBe(0x11_2233_4455n);
});

test('a misaligned access of ring 3 is #AC(0) only under CR0.AM and RFLAGS.AC', () => {
  const { mmu, cpu } = new TestBed().machine;
  const misaligned = (): string | null => faultOf(() => mmu.read(AT.userData + 1n, 32));
  expect(misaligned()).toBe(null);
  cpu.rflags |= AC;
  expect(misaligned()).toBe('#AC(0)');
  cpu.cpl = 0;
  expect(misaligned()).toBe(null);
  cpu.cpl = 3;
  cpu.cr0 &= ~AC;
  expect(misaligned()).toBe(null);
});

/** What still translates to the old frame after a change of the tables and one operation. SDM Vol. 3A §4.10.4.1. */
const STALE: readonly [name: string, leaf: bigint, run: (bed: TestBed) => void, isStale: boolean][] = [
  ['nothing done', LEAF.kernelData, () => {}, true],
  ['INVLPG of the page', LEAF.kernelData, ({ machine }) => machine.mmu.flushPage(PAGE + 5n), false],
  ['INVLPG of another page', LEAF.kernelData, ({ machine }) => machine.mmu.flushPage(PAGE + 0x1000n), true],
  ['MOV CR3', LEAF.kernelData, ({ machine }) => machine.mmu.flush(), false],
  ['MOV CR3, global page', LEAF.kernelData | G, ({ machine }) => machine.mmu.flush(), true],
  ['INVLPG, global page', LEAF.kernelData | G, ({ machine }) => machine.mmu.flushPage(PAGE), false],
  ['flush of everything, global page', LEAF.kernelData | G, ({ machine }) => machine.mmu.flushAll(), false],
  ['INVPCID 0 of the PCID, global page', LEAF.kernelData | G, ({ machine }) => machine.mmu.flushPageOf(0, PAGE), true],
  ['INVPCID 1 of another PCID', LEAF.kernelData, ({ machine }) => machine.mmu.flushPcid(7), true],
  ['INVPCID 1 of the PCID', LEAF.kernelData, ({ machine }) => machine.mmu.flushPcid(0), false],
];
test.each(STALE)('TLB: a remapped page after %s', (_name, leaf, run, isStale) => {
  const bed = new TestBed();
  const { mmu, cpu } = bed.machine;
  cpu.cpl = 0;
  bed.map(PAGE, 0x20_0000, leaf);
  expect(mmu.translate(PAGE, 'read')).toBe(0x20_0000);
  bed.map(PAGE, 0x30_0000, leaf);
  run(bed);
  expect(mmu.translate(PAGE, 'read')).toBe(isStale ? 0x20_0000 : 0x30_0000);
});

test('PCIDs keep their translations apart, global ones are everybody’s', () => {
  const bed = new TestBed();
  const { mmu, cpu } = bed.machine;
  cpu.cpl = 0;
  cpu.cr4 |= PCIDE | PGE;
  const remapped = (leaf: bigint): number[] => {
    bed.map(PAGE, 0x20_0000, leaf);
    cpu.cr3 = BigInt(AT.pml4) | 1n;
    mmu.flushAll();
    mmu.translate(PAGE, 'read');
    bed.map(PAGE, 0x30_0000, leaf);
    cpu.cr3 = BigInt(AT.pml4) | 2n;
    const other = mmu.translate(PAGE, 'read');
    cpu.cr3 = BigInt(AT.pml4) | 1n;
    return [other, mmu.translate(PAGE, 'read')];
  };
  expect(remapped(LEAF.kernelData)).toEqual([0x30_0000, 0x20_0000]);
  expect(remapped(LEAF.kernelData | G)).toEqual([0x20_0000, 0x20_0000]);
});

test('a dropped large page is dropped with all its pieces', () => {
  const bed = new TestBed();
  const { mmu, cpu } = bed.machine;
  cpu.cpl = 0;
  bed.leafOf(0x5000_0000n);
  const pde = mmu.walk(0x5000_0000n).entries[2].address;
  bed.put64At(pde, 0x20_0000n | P | RW | PS);
  mmu.translate(0x5000_1000n, 'read');
  mmu.translate(0x5000_2000n, 'read');
  bed.put64At(pde, P | RW | PS);
  mmu.flushPage(0x501f_0000n);
  expect(mmu.translate(0x5000_1000n, 'read')).toBe(0x1000);
  expect(mmu.translate(0x5000_2000n, 'read')).toBe(0x2000);
});

test('services of the host reach user memory with user rights and mark what they use', () => {
  const bed = new TestBed();
  const { mmu, cpu, ram } = bed.machine;
  const root = cpu.cr3;
  expect(mmu.translateWith(root, AT.userData + 5n, 'write')).toBe(0x11_0005);
  expect(ram.read(physAddr(bed.leafOf(AT.userData)), 64) & (A | D)).toBe(A | D);
  expect(mmu.translateWith(root, AT.userCode, 'write')).toBe(null);
  expect(mmu.translateWith(root, AT.kernelCode, 'read')).toBe(null);
  expect(mmu.translateWith(root, AT.kernelCode, 'read', 'supervisor')).toBe(0x12_0000);
  expect(mmu.translateWith(root, 0x1234_5678_9000n, 'read')).toBe(null);
  expect(mmu.translateWith(root, 1n << 63n, 'read')).toBe(null);
});

test('a walk explains itself: entries, addresses, bits, verdict', () => {
  const bed = new TestBed();
  const { mmu } = bed.machine;
  mmu.translate(AT.userData, 'write');
  const walk = mmu.walk(AT.userData + 0x123n);
  expect(walk.entries.map((entry) => `${entry.name}[${entry.index}] ${entryBits(entry).join(' ')}`)).toEqual([
    'PML4E[0] P RW US A',
    'PDPTE[0] P RW US A',
    'PDE[3] P RW US A',
    'PTE[0] P RW US A D XD',
  ]);
  expect(walk.entries[0].address).toBe(AT.pml4);
  expect(walk.end).toMatchObject({ kind: 'page', physical: 0x11_0123, writable: true, user: true, executable: false });
  expect(mmu.judge(walk, 'read', true)).toEqual({ allowed: true });
  expect(mmu.judge(walk, 'execute', true)).toEqual({
    allowed: false,
    errorCode: 0x15,
    reason: 'the page is not executable (XD = 1)',
  });
  expect(mmu.judge(mmu.walk(0x1234_5000n), 'write', true)).toEqual({
    allowed: false,
    errorCode: 6,
    reason: 'nothing is mapped there (P = 0 in the PDE)',
  });
  expect(mmu.judge(mmu.walk(1n << 50n), 'read', false).errorCode).toBe(undefined);
});

test('without paging linear addresses are physical', () => {
  const { mmu, cpu } = new TestBed().machine;
  cpu.cr0 &= 0x7fff_ffffn;
  expect(mmu.translate(0x12_3456n, 'write')).toBe(0x12_3456);
  expect(mmu.locate(0x12_3456n)).toBe(0x12_3456);
  expect(mmu.read(0xffff_0000n, 32)).toBe(0xffff_ffffn);
});
