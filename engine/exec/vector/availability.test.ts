import { describe, expect, it } from 'vitest';
import { ProcessorBed } from '../processor-bed';

const CR0 = 0x8005_0033n;
const EM = 4n;
const TS = 8n;
const MP = 2n;
const CR4 = 0xa0n;
const OSFXSR = 0x200n;
const OSXMMEXCPT = 0x400n;
const SSE = CR4 | OSFXSR;
const AVX = SSE | 0x4_0000n; // OSXSAVE

const ADDPS = [0x0f, 0x58, 0xc1];
const PADDB_MM = [0x0f, 0xfc, 0xc1];
const FXSAVE = [0x0f, 0xae, 0x02]; // (%rdx)
const FLD1 = [0xd9, 0xe8];
const FNSTCW = [0xd9, 0x3a]; // (%rdx)
const FWAIT = [0x9b];
const VADDPS = [0xc5, 0xf4, 0x58, 0xc2];
const ANDN = [0xc4, 0xe2, 0x70, 0xf2, 0xc2];
const XSAVE = [0x0f, 0xae, 0x22]; // (%rdx)
const DIVSS = [0xf3, 0x0f, 0x5e, 0xc1];

interface Setting {
  readonly cr0?: bigint;
  readonly cr4?: bigint;
  readonly xcr0?: bigint;
  readonly mxcsr?: number;
  readonly fsw?: number;
}

/** How one instruction ends in ring 3. Source: SDM Vol. 3A tables 13-1, 2-2, 2-3; Vol. 1 §§11.5.1, 8.6. */
const ROWS: readonly (readonly [what: string, code: readonly number[], setting: Setting, result: string])[] = [
  ['SSE as the kernel sets it up', ADDPS, {}, 'retired'],
  ['SSE with CR0.TS', ADDPS, { cr0: CR0 | TS }, '#NM'],
  ['SSE with CR0.EM', ADDPS, { cr0: CR0 | EM }, '#UD'],
  ['SSE without CR4.OSFXSR', ADDPS, { cr4: CR4 }, '#UD'],
  ['SSE with CR0.EM and CR0.TS', ADDPS, { cr0: CR0 | EM | TS }, '#UD'],
  ['SSE while an x87 exception waits', ADDPS, { fsw: 0x8081 }, 'retired'],
  ['MMX without CR4.OSFXSR', PADDB_MM, { cr4: CR4 }, 'retired'],
  ['MMX with CR0.TS', PADDB_MM, { cr0: CR0 | TS }, '#NM'],
  ['MMX with CR0.EM', PADDB_MM, { cr0: CR0 | EM }, '#UD'],
  ['MMX while an x87 exception waits', PADDB_MM, { fsw: 0x8081 }, '#MF'],
  ['FXSAVE without CR4.OSFXSR', FXSAVE, { cr4: CR4 }, 'retired'],
  ['FXSAVE with CR0.TS', FXSAVE, { cr0: CR0 | TS }, '#NM'],
  ['FXSAVE with CR0.EM', FXSAVE, { cr0: CR0 | EM }, '#NM'],
  ['FXSAVE while an x87 exception waits', FXSAVE, { fsw: 0x8081 }, 'retired'],
  ['x87', FLD1, {}, 'retired'],
  ['x87 with CR0.TS', FLD1, { cr0: CR0 | TS }, '#NM'],
  ['x87 with CR0.EM', FLD1, { cr0: CR0 | EM }, '#NM'],
  ['x87 while an exception waits', FLD1, { fsw: 0x8081 }, '#MF'],
  ['a control instruction while an exception waits', FNSTCW, { fsw: 0x8081 }, 'retired'],
  ['a control instruction with CR0.TS', FNSTCW, { cr0: CR0 | TS }, '#NM'],
  ['FWAIT', FWAIT, {}, 'retired'],
  ['FWAIT with CR0.TS and CR0.MP', FWAIT, { cr0: CR0 | TS | MP }, '#NM'],
  ['FWAIT with CR0.TS alone', FWAIT, { cr0: (CR0 & ~MP) | TS }, 'retired'],
  ['FWAIT with CR0.EM', FWAIT, { cr0: CR0 | EM }, 'retired'],
  ['FWAIT while an exception waits', FWAIT, { fsw: 0x8081 }, '#MF'],
  ['AVX as the kernel sets it up', VADDPS, { cr4: AVX }, 'retired'],
  ['AVX without CR4.OSXSAVE', VADDPS, {}, '#UD'],
  ['AVX that XCR0 lacks', VADDPS, { cr4: AVX, xcr0: 3n }, '#UD'],
  ['AVX without SSE in XCR0', VADDPS, { cr4: AVX, xcr0: 1n }, '#UD'],
  ['AVX with CR0.TS', VADDPS, { cr4: AVX, cr0: CR0 | TS }, '#NM'],
  ['AVX with CR0.EM', VADDPS, { cr4: AVX, cr0: CR0 | EM }, 'retired'],
  ['AVX without CR4.OSFXSR', VADDPS, { cr4: 0x4_00a0n }, 'retired'],
  ['VEX over general registers, without CR4.OSXSAVE', ANDN, {}, 'retired'],
  ['XSAVE', XSAVE, { cr4: AVX }, 'retired'],
  ['XSAVE without CR4.OSXSAVE', XSAVE, {}, '#UD'],
  ['XSAVE with CR0.TS', XSAVE, { cr4: AVX, cr0: CR0 | TS }, '#NM'],
  ['0 / 0, masked', DIVSS, {}, 'retired'],
  ['0 / 0, not masked', DIVSS, { mxcsr: 0x1f00 }, '#XM'],
  ['0 / 0, not masked, without CR4.OSXMMEXCPT', DIVSS, { mxcsr: 0x1f00, cr4: SSE }, '#UD'],
];

describe('what the control registers make of vector and x87 instructions', () => {
  it.each(ROWS)('%s', (_what, code, setting, result) => {
    const { cr0 = CR0, cr4 = SSE | OSXMMEXCPT, xcr0 = 7n, mxcsr = 0x1f80, fsw = 0 } = setting;
    const bed = new ProcessorBed({ code, set: { cr0, cr4, rdx: 0n } });
    const { cpu } = bed.machine;
    cpu.xcr0 = xcr0;
    cpu.gpr[2] = cpu.gpr[4] - 1024n - ((cpu.gpr[4] - 1024n) % 64n);
    cpu.fpu.mxcsr = mxcsr;
    cpu.fpu.fsw = fsw;
    expect(bed.step().result).toBe(result);
  });

  it('an exception that is not masked leaves its flag and nothing else', () => {
    const bed = new ProcessorBed({ code: DIVSS, set: { cr4: SSE | OSXMMEXCPT } });
    const { fpu } = bed.machine.cpu;
    fpu.mxcsr = 0x1f00;
    fpu.setXmm(0, 5n << 64n);
    bed.step();
    expect([fpu.mxcsr, fpu.xmm(0)]).toEqual([0x1f01, 5n << 64n]);
  });
});
