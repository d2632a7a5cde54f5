import { describe, expect, it } from 'vitest';
import { fxrstorImage, fxsaveImage } from './fxsave';
import { Machine } from './machine';
import { restoreSnapshot, takeSnapshot } from './snapshot';

/** A machine whose every FPU register is told from every other, TOP not 0. */
function filled(vendor: 'intel' | 'amd' = 'intel'): Machine {
  const machine = new Machine(vendor, 0x1_0000);
  const { fpu } = machine.cpu;
  fpu.fcw = 0x127f;
  fpu.fsw = 0x3a01;
  fpu.tags = 0x85;
  fpu.fop = 0x123;
  fpu.fip = 0x1122_3344_5566_7788n;
  fpu.fdp = 0x99aa_bbcc_ddee_ff00n;
  fpu.mxcsr = 0x9fc0;
  for (let i = 0; i < 8; i++) fpu.setPhysical(i, (BigInt(0x4000 + i) << 64n) | (0x8000_0000_0000_0000n + BigInt(i)));
  for (let i = 0; i < 16; i++) fpu.setXmm(i, (BigInt(i + 1) << 64n) | (0xffn << 56n) | BigInt(i));
  return machine;
}

const word = (image: Uint8Array, at: number): number => image[at] | (image[at + 1] << 8);

describe('the FXSAVE image', () => {
  /** SDM Vol. 1 table 10-2: FCW 0, FSW 2, FTW 4, FOP 6, FIP 8, FDP 16, MXCSR 24, its mask 28, ST 32, XMM 160. */
  it('has every field at its place, ST in stack order', () => {
    const image = fxsaveImage(filled().cpu.fpu, 'intel');
    expect([word(image, 0), word(image, 2), image[4], word(image, 6)]).toEqual([0x127f, 0x3a01, 0x85, 0x123]);
    expect([image[8], image[15], image[16], image[23]]).toEqual([0x88, 0x11, 0x00, 0x99]);
    expect([word(image, 24), word(image, 28), word(image, 30)]).toEqual([0x9fc0, 0xffff, 0]);
    // TOP is 7: ST0 is R7, ST1 is R0.
    expect([image[32], word(image, 40), image[48]]).toEqual([7, 0x4007, 0]);
    expect([image[160], image[167], image[168], image[400], image[408]]).toEqual([0, 0xff, 1, 15, 16]);
    expect(image.subarray(416).every((byte) => byte === 0)).toBe(true);
  });

  it('comes back as it was', () => {
    const machine = filled();
    const image = fxsaveImage(machine.cpu.fpu, 'intel');
    const before = machine.cpu.fpu.save();
    machine.cpu.fpu.init();
    expect(fxrstorImage(machine.cpu.fpu, image, 'intel')).toBe(true);
    expect(machine.cpu.fpu.save()).toEqual(before);
  });

  it('is refused where MXCSR has bits the CPU does not', () => {
    const machine = filled();
    const image = fxsaveImage(machine.cpu.fpu, 'intel');
    image[26] = 2; // MM, of AMD processors
    const before = machine.cpu.fpu.save();
    expect(fxrstorImage(machine.cpu.fpu, image, 'intel')).toBe(false);
    expect(machine.cpu.fpu.save()).toEqual(before);
    expect(fxrstorImage(machine.cpu.fpu, image, 'amd')).toBe(true);
  });

  /** AMD APM Vol. 2 §11.4.4. */
  it('tells the last instruction on AMD only while an exception is pending', () => {
    const { fpu } = filled('amd').cpu;
    expect(
      fxsaveImage(fpu, 'amd')
        .subarray(6, 24)
        .some((byte) => byte !== 0),
    ).toBe(false);
    fpu.fsw |= 0x80;
    expect(word(fxsaveImage(fpu, 'amd'), 6)).toBe(0x123);
  });
});

it('a snapshot holds the FPU registers', () => {
  const machine = filled();
  const before = machine.cpu.fpu.save();
  const snapshot = takeSnapshot(machine);
  machine.cpu.fpu.init();
  restoreSnapshot(machine, snapshot);
  expect(machine.cpu.fpu.save()).toEqual(before);
});

it('a new program starts with everything masked and all registers empty', () => {
  const { fpu } = filled().cpu;
  fpu.init();
  expect([fpu.fcw, fpu.fsw, fpu.tags, fpu.mxcsr, fpu.xmm(3)]).toEqual([0x37f, 0, 0, 0x1f80, 0n]);
});
