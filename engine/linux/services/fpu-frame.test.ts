import { describe, expect, it } from 'vitest';
import { Machine } from '../../machine/machine';
import { fpuFrame, fpuFrameSize } from './fpu-frame';

const OSXSAVE = 1n << 18n;
const [SSE_AND_X87, AVX] = [3n, 4n];

function machine(xsave: boolean): Machine {
  const made = new Machine('amd');
  made.cpu.fpu.init();
  if (!xsave) return made;
  made.cpu.cr4 |= OSXSAVE;
  made.cpu.xcr0 = SSE_AND_X87 | AVX;
  return made;
}

/*
 * Sizes of x86-64-v3: SDM Vol. 1 §13.4 (512 and 64 bytes, then 256 of AVX at 576); words: Linux arch/x86/include/uapi/asm/sigcontext.h.
 * What a program sees and can do with it: fixtures/areas/c-signal-xsave.c, recorded natively.
 */
describe('the x87 and vector state in a signal frame', () => {
  it('is the area of FXSAVE without XSAVE', () => {
    expect(fpuFrameSize(machine(false))).toBe(512);
    const frame = fpuFrame(machine(false));
    expect(frame.length).toBe(512);
    expect(new DataView(frame.buffer).getUint32(464, true)).toBe(0);
  });

  it.each([
    ['magic1', 464, 0x4650_5853],
    ['extended_size', 468, 836],
    ['xfeatures', 472, 7],
    ['xstate_size', 480, 832],
    ['XSTATE_BV: x87 and SSE are always said to be there', 512, 3],
    ['XCOMP_BV', 520, 0],
    ['magic2', 832, 0x4650_5845],
  ])('%s', (_name, offset, value) => {
    const frame = fpuFrame(machine(true));
    expect(frame.length).toBe(836);
    expect(new DataView(frame.buffer).getUint32(offset, true)).toBe(value);
  });

  it('has the upper halves at 576, and their bit, where one is not zero', () => {
    const made = machine(true);
    made.cpu.fpu.setYmmHigh(15, 0x1234n);
    const view = new DataView(fpuFrame(made).buffer);
    expect([view.getUint32(512, true), view.getUint32(576 + 15 * 16, true)]).toEqual([7, 0x1234]);
  });
});
