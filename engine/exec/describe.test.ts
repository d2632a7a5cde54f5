import { Instruction as Iced, OpKind, Register } from 'iced-x86';
import { describe, expect, it } from 'vitest';
import type { StatusFlag } from '../core/rflags';
import { ALL_INSTRUCTIONS, codesOf, definitionOf } from '../isa/catalog';
import { codeFacts } from '../isa/code-facts';
import { sampleForm } from '../isa/sample-form';
import { account } from './describe';
import { describeInstruction, describeMnemonic } from './describe-help';

/** iced's bits for flags, in its order. */
const ICED_FLAGS = [['OF', 1], ['SF', 2], ['ZF', 4], ['AF', 8], ['CF', 16], ['PF', 32], ['DF', 64], ['IF', 128], ['AC', 256]] as const; // prettier-ignore
const namesOf = (bits: number): string => ICED_FLAGS.filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name).join(' '); // prettier-ignore

/** Where our flag effects differ from iced's tables on purpose. Undefined in some runs only counts as undefined. */
const DIFFERENCES: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^(Shl|Sal|Shr)_rm(8|16)_CL$/u, 'SDM: CF is undefined for counts from the operand size on; iced does not say so'],
  [/^Sh[lr]d_rm16_r16_CL$/u, 'SDM: every flag is undefined for counts over the operand size; iced does not say so'],
  [/^Iret[wdq]$/u, 'the helper interruptReturn loads RFLAGS as a whole'],
  [/^Rsm$/u, 'always #UD outside system-management mode'],
  [/^Eret[us]$/u, 'the flags are one with the frame that the helper loads'],
  [/^Vmcall$/u, 'modeled: the lab serves it; no VMX status in the flags'],
  [/^Mov_(.*_)?[cd]r(_.*)?$/u, 'SDM: undefined; processors keep the flags, and so does the definition'],
];

/** Flags written (undefined ones too), and those undefined, as the definition and as iced has them. */
function flagEffects(code: number): { ours: string; iced: string } | null {
  const instruction = definitionOf(code);
  const form = sampleForm(code);
  if (instruction === undefined || form === null) return null;
  const told = account(instruction, form, true);
  const iced = new Iced();
  iced.code = code;
  for (let i = 0; i < 4; i++) iced.setOpRegister(i, Register.RAX + i);
  for (const [i, operand] of form.operands.entries()) {
    if (operand.kind !== 'immediate') continue;
    iced.setOpKind(i, OpKind.Immediate8);
    iced.immediate8 = Number(operand.value);
  }
  const order = ICED_FLAGS.map(([name]) => name);
  const ours = `${order.filter((name) => told.written.includes(name)).join(' ')} / ${order
    .filter((name) => told.undefined.has(name as StatusFlag))
    .join(' ')}`;
  const theirs = `${namesOf(iced.rflagsModified)} / ${namesOf(iced.rflagsUndefined)}`;
  iced.free();
  return { ours, iced: theirs };
}

describe('flag effects', () => {
  it('are those of the tables of iced, but for differences with a reason', () => {
    const found: string[] = [];
    const excused = new Set<string>();
    for (const code of ALL_INSTRUCTIONS.flatMap(codesOf)) {
      const effects = flagEffects(code);
      const { name } = codeFacts(code);
      if (effects === null || effects.ours === effects.iced) continue;
      if (DIFFERENCES.some(([codes]) => codes.test(name))) excused.add(name);
      else found.push(`${name}: ours ${effects.ours}, iced ${effects.iced}`);
    }
    expect(found).toEqual([]);
    const idle = DIFFERENCES.filter(([codes]) => ![...excused].some((name) => codes.test(name)));
    expect(
      idle.map(([, reason]) => reason),
      'excuses that nothing needs',
    ).toEqual([]);
  });
});

describe('describeInstruction', () => {
  it('has something to say of every definition', () => {
    const silent = ALL_INSTRUCTIONS.filter((one) => (describeInstruction(one)?.steps.length ?? 0) === 0);
    expect(silent.map(({ mnemonic }) => mnemonic)).toEqual([]);
  });
  it('prints no placeholder, object or missing value', () => {
    const descriptions = ALL_INSTRUCTIONS.map(describeInstruction).filter((told) => told !== null);
    const told = descriptions.flatMap(({ steps, faults }) => steps.concat(faults));
    expect(told.filter((text) => /\{\d\}|\[object|undefined\]|:= undefined|NaN/u.test(text))).toEqual([]);
  });
});

/** Read against the manual's operation sections. */
const STEPS: readonly (readonly [word: string, steps: readonly string[]])[] = [
  ['adc', ['DEST := (DEST + SRC) + CF', 'CF, PF, AF, ZF, SF, OF := as the addition sets them']],
  ['push', ['Mem64[SS:(RSP - 8)] := SRC', 'RSP := RSP - 8']],
  ['pop', ['RSP := RSP + 8', 'DEST := Mem64[SS:old RSP]', 'POP FS, POP GS:', 'RSP := RSP + 8', 'segment register FS := descriptor Mem64[SS:old RSP][15:0] of the GDT or LDT']],
  ['xchg', ['DEST := SRC', 'SRC := old DEST']],
  ['jz', ['if ZF = 1: RIP := target']],
  ['cmovl', ['DEST := if SF ≠ OF then SRC else DEST']],
  ['jbe', ['if CF = 1 or ZF = 1: RIP := target']],
  ['ja', ['if CF = 0 and ZF = 0: RIP := target']],
  ['loope', ['RCX := RCX - 1', 'if new RCX ≠ 0 and ZF = 1: RIP := target']],
  ['movsb', ['element at [RDI] := element at [RSI]', 'RSI := if DF = 1 then RSI - 1 else RSI + 1', 'RDI := if DF = 1 then RDI - 1 else RDI + 1', 'under REP: again, counting RCX down, until RCX is 0']],
  ['nop', ['nothing changes']],
  ['vandps', ['DEST := SRC1 AND SRC2', 'bits above it in the YMM register := 0']],
  ['crc32', ['DEST := f(DEST, SRC)']],
]; // prettier-ignore

describe('describeMnemonic', () => {
  it.each(STEPS)('%s', (word, steps) => {
    expect(describeMnemonic(word)?.steps).toEqual(steps);
  });

  it('tells SYSCALL as the manual does', () => {
    const told = describeMnemonic('syscall');
    expect(told?.steps.slice(0, 3)).toEqual([
      'RCX := address of the next instruction',
      'R11 := RFLAGS AND 0xfffffffffffeffff',
      'RFLAGS := RFLAGS AND (NOT IA32_FMASK)',
    ]);
  });

  it('tells flags and faults apart', () => {
    const told = describeMnemonic('shrl');
    expect(told?.flags).toEqual({ written: 'CF PF ZF SF OF', undefined: 'AF; OF if (CL AND 63) ≠ 1' });
    expect(told?.forms).toContain('SHR r/m64, CL');
    expect(told?.faults).toEqual([
      '#GP(0) if the address is not canonical',
      '#PF if the page is not mapped or does not permit the access',
    ]);
  });

  it('knows nothing of what is not defined', () => {
    expect(describeMnemonic('vpermi2b')).toBeNull();
    expect(describeMnemonic('frobnicate')).toBeNull();
  });
});
