import { SEGMENTS } from '../../core/registers';
import type { SegmentName } from '../../core/registers';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { isNotCanonical, registerNumber, requireOsxsave, requireRing0, respectUmip, undefinedInstruction } from './system-rules'; // prettier-ignore

const MOV_CR = 'SDM Vol. 2B MOV—Move to/from Control Registers';
const MOV_DR = 'SDM Vol. 2B MOV—Move to/from Debug Registers';
const CONTROL_REGISTERS: ReadonlySet<number> = new Set([0, 2, 3, 4, 8]);

function controlNumber<V>(s: Sem<V>, index: number): V {
  const number = registerNumber(s, index);
  if (!CONTROL_REGISTERS.has(number)) undefinedInstruction(s, `there is no CR${number}`);
  requireRing0(s);
  return s.lit(number);
}

function debugNumber<V>(s: Sem<V>, index: number): V {
  const number = registerNumber(s, index);
  if (number > 7) undefinedInstruction(s, `there is no DR${number}`);
  const de = s.and(s.shrU(s.helper('readControl', s.lit(4)), s.lit(3)), s.lit(1));
  if (number === 4 || number === 5) s.faultIf(de, '#UD', `DR${number} does not exist while CR4.DE = 1`);
  requireRing0(s);
  return s.lit(number);
}

function segmentOperand<V>(s: Sem<V>, index: number): SegmentName {
  const operand = s.form.operands[index];
  return operand.kind === 'segment' ? operand.name : 'ds';
}

function loadSegmentRegister<V>(s: Sem<V>, segment: SegmentName, selector: V): void {
  if (segment === 'cs') undefinedInstruction(s, 'CS is loaded by far transfers only');
  s.helper('loadSegment', s.lit(SEGMENTS.indexOf(segment)), s.zext(selector, 16));
}

/** LSS, LFS, LGS, LDS, LES: a register and a segment register from a far pointer. */
const farPointer = (segment: SegmentName): Instruction => ({
  mnemonic: `l${segment}`,
  summary: `Loads a far pointer from memory: the offset into a register, the selector into ${segment.toUpperCase()}.`,
  source: 'SDM Vol. 2A LDS/LES/LFS/LGS/LSS',
  semantics: (s) => {
    const width = s.form.operandWidth;
    const selector = s.readAt(1, s.lit(width / 8), 16);
    s.write(0, s.readAt(1, s.lit(0), width));
    loadSegmentRegister(s, segment, selector);
  },
});

/** RDFSBASE, RDGSBASE, WRFSBASE, WRGSBASE. */
function requireBaseInstructions<V>(s: Sem<V>): void {
  if (s.form.mode !== 64) undefinedInstruction(s, `${s.form.mnemonic} outside 64-bit code`);
  const enabled = s.and(s.shrU(s.helper('readControl', s.lit(4)), s.lit(16)), s.lit(1));
  s.faultIf(s.eqz(enabled), '#UD', `${s.form.mnemonic} is not enabled (CR4.FSGSBASE = 0)`);
}
const readBase = (segment: 'fs' | 'gs'): Instruction => ({
  mnemonic: `rd${segment}base`,
  summary: `Reads the base address of ${segment.toUpperCase()}.`,
  source: 'SDM Vol. 2B RDFSBASE/RDGSBASE',
  semantics: (s) => {
    requireBaseInstructions(s);
    s.write(0, s.segmentBase(segment));
  },
});
const writeBase = (segment: 'fs' | 'gs'): Instruction => ({
  mnemonic: `wr${segment}base`,
  summary: `Writes the base address of ${segment.toUpperCase()}.`,
  source: 'SDM Vol. 2D WRFSBASE/WRGSBASE',
  semantics: (s) => {
    requireBaseInstructions(s);
    s.faultIf(isNotCanonical(s, s.read(0)), '#GP', 'the new base is not canonical');
    s.setSegmentBase(segment, s.read(0));
  },
});

/** Control, debug, segment and model-specific registers. */
export const systemRegisterInstructions: readonly Instruction[] = [
  {
    mnemonic: 'mov',
    codes: /^Mov_r(32|64)_cr$/,
    summary: 'Reads a control register.',
    source: MOV_CR,
    semantics: (s) => s.write(0, s.helper('readControl', controlNumber(s, 1))),
  },
  {
    mnemonic: 'mov',
    codes: /^Mov_cr_r(32|64)$/,
    summary: 'Writes a control register: CR3 switches the page tables.',
    source: MOV_CR,
    semantics: (s) => {
      s.helper('writeControl', controlNumber(s, 0), s.read(1));
    },
  },
  {
    mnemonic: 'mov',
    codes: /^Mov_r(32|64)_dr$/,
    summary: 'Reads a debug register.',
    source: MOV_DR,
    modeled: 'without I/O breakpoints',
    semantics: (s) => s.write(0, s.helper('readDebug', debugNumber(s, 1))),
  },
  {
    mnemonic: 'mov',
    codes: /^Mov_dr_r(32|64)$/,
    summary: 'Writes a debug register.',
    source: MOV_DR,
    modeled: 'without I/O breakpoints',
    semantics: (s) => {
      s.helper('writeDebug', debugNumber(s, 0), s.read(1));
    },
  },
  {
    mnemonic: 'mov',
    codes: /^Mov_r\w*_Sreg$/,
    summary: 'Reads the selector of a segment register.',
    source: 'SDM Vol. 2B MOV',
    semantics: (s) => s.write(0, s.selector(segmentOperand(s, 1))),
  },
  {
    mnemonic: 'mov',
    codes: /^Mov_Sreg_/,
    summary: 'Loads a segment register from its descriptor in the GDT or LDT.',
    source: 'SDM Vol. 2B MOV',
    semantics: (s) => loadSegmentRegister(s, segmentOperand(s, 0), s.read(1)),
  },
  farPointer('ss'),
  farPointer('fs'),
  farPointer('gs'),
  farPointer('ds'),
  farPointer('es'),
  readBase('fs'),
  readBase('gs'),
  writeBase('fs'),
  writeBase('gs'),
  {
    mnemonic: 'rdmsr',
    summary: 'Reads the model-specific register that ECX names into EDX:EAX.',
    source: 'SDM Vol. 2B RDMSR',
    semantics: (s) => {
      requireRing0(s);
      const value = s.helper('readMsr', s.zext(s.gpr('rcx'), 32));
      s.setGpr('rax', s.zext(value, 32));
      s.setGpr('rdx', s.shrU(value, s.lit(32)));
    },
  },
  {
    mnemonic: 'wrmsr',
    summary: 'Writes EDX:EAX to the model-specific register that ECX names.',
    source: 'SDM Vol. 2D WRMSR',
    semantics: (s) => {
      requireRing0(s);
      const value = s.or(s.shl(s.gpr('rdx'), s.lit(32)), s.zext(s.gpr('rax'), 32));
      s.helper('writeMsr', s.zext(s.gpr('rcx'), 32), value);
    },
  },
  {
    mnemonic: 'xgetbv',
    summary: 'Reads the extended control register that ECX names into EDX:EAX: 0 is XCR0, 1 what of it is in use.',
    source: 'SDM Vol. 2D XGETBV',
    semantics: (s) => {
      requireOsxsave(s);
      const value = s.helper('readXcr', s.zext(s.gpr('rcx'), 32));
      s.setGpr('rax', s.zext(value, 32));
      s.setGpr('rdx', s.shrU(value, s.lit(32)));
    },
  },
  {
    mnemonic: 'xsetbv',
    summary: 'Writes EDX:EAX to XCR0: which parts of the register state programs may use.',
    source: 'SDM Vol. 2D XSETBV',
    semantics: (s) => {
      requireOsxsave(s);
      requireRing0(s);
      const value = s.or(s.shl(s.gpr('rdx'), s.lit(32)), s.zext(s.gpr('rax'), 32));
      s.helper('writeXcr', s.zext(s.gpr('rcx'), 32), value);
    },
  },
  {
    mnemonic: 'smsw',
    summary: 'Reads the machine status word, the low half of CR0.',
    source: 'SDM Vol. 2B SMSW',
    semantics: (s) => {
      respectUmip(s);
      s.write(0, s.helper('readControl', s.lit(0)));
    },
  },
  {
    mnemonic: 'lmsw',
    summary: 'Writes PE, MP, EM and TS of CR0; PE can be set but not cleared.',
    source: 'SDM Vol. 2A LMSW',
    semantics: (s) => {
      requireRing0(s);
      const kept = s.and(s.helper('readControl', s.lit(0)), s.lit(~0xen & 0xffff_ffff_ffff_ffffn));
      s.helper('writeControl', s.lit(0), s.or(kept, s.and(s.read(0), s.lit(0xf))));
    },
  },
  {
    mnemonic: 'clts',
    summary: 'Clears CR0.TS.',
    source: 'SDM Vol. 2A CLTS',
    semantics: (s) => {
      requireRing0(s);
      const kept = s.and(s.helper('readControl', s.lit(0)), s.lit(~8n & 0xffff_ffff_ffff_ffffn));
      s.helper('writeControl', s.lit(0), kept);
    },
  },
  {
    mnemonic: 'stac',
    summary: 'Sets RFLAGS.AC: ring 0 may touch user pages despite SMAP.',
    source: 'SDM Vol. 2B STAC',
    semantics: (s) => {
      s.faultIf(s.ne(s.cpl(), s.lit(0)), '#UD', 'STAC outside ring 0');
      s.setFlag('AC', s.lit(1));
    },
  },
  {
    mnemonic: 'clac',
    summary: 'Clears RFLAGS.AC: SMAP keeps ring 0 from user pages again.',
    source: 'SDM Vol. 2A CLAC',
    semantics: (s) => {
      s.faultIf(s.ne(s.cpl(), s.lit(0)), '#UD', 'CLAC outside ring 0');
      s.setFlag('AC', s.lit(0));
    },
  },
];
