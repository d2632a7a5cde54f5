import { GPR_INDEX } from '../../core/registers';
import type { Gpr } from '../../core/registers';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { movedStack, stackPointer, stackWidth } from './stack-access';
import { undefinedInstruction } from './system-rules';

/** The order in which PUSHA stores: the last one lies lowest. */
const PUSHED: readonly Gpr[] = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi'];

/** #UD in 64-bit code, for the forms that decode there at all. */
function notIn64Bit<V>(s: Sem<V>): void {
  if (s.form.mode === 64) undefinedInstruction(s, `${s.form.mnemonic} does not exist in 64-bit code`);
}

function pushAll<V>(s: Sem<V>): void {
  notIn64Bit(s);
  const width = s.form.operandWidth;
  const bytes = width / 8;
  const top = stackPointer(s);
  for (const name of PUSHED) s.store('ss', movedStack(s, top, -bytes * (GPR_INDEX[name] + 1)), s.gpr(name), width);
  s.setGpr('rsp', movedStack(s, top, -bytes * PUSHED.length), stackWidth(s));
}

function popAll<V>(s: Sem<V>): void {
  notIn64Bit(s);
  const width = s.form.operandWidth;
  const bytes = width / 8;
  const top = stackPointer(s);
  for (const name of PUSHED.toReversed()) {
    if (name === 'rsp') continue;
    s.setGpr(name, s.load('ss', movedStack(s, top, bytes * (7 - GPR_INDEX[name])), width), width);
  }
  s.setGpr('rsp', movedStack(s, top, bytes * PUSHED.length), stackWidth(s));
}

const al = <V>(s: Sem<V>): V => s.zext(s.gpr('rax'), 8);
const ah = <V>(s: Sem<V>): V => s.zext(s.shrU(s.gpr('rax'), s.lit(8)), 8);
const setAx = <V>(s: Sem<V>, high: V, low: V): void =>
  s.setGpr('rax', s.or(s.shl(s.zext(high, 8), s.lit(8)), s.zext(low, 8)), 16);
/** 1 where the low digit of AL is no decimal one, or the last operation carried out of it. */
const lowDigitOverflows = <V>(s: Sem<V>): V => s.or(s.ltU(s.lit(9), s.and(al(s), s.lit(0xf))), s.flag('AF'));
/** ZF, SF and PF from a byte, as the logic operations have them; the caller sets the rest afterwards. */
const flagsOfByte = <V>(s: Sem<V>, value: V): void => s.setFlags('logic', 8, value, value, value);

/** AAA and AAS: AL becomes one digit, AH carries. */
function adjustUnpacked<V>(s: Sem<V>, isSum: boolean): void {
  const adjusts = lowDigitOverflows(s);
  const ax = s.zext(s.gpr('rax'), 16);
  const by = s.lit(0x106);
  const moved = s.zext(isSum ? s.add(ax, by) : s.sub(ax, by), 16);
  s.setGpr('rax', s.and(s.select(adjusts, moved, ax), s.lit(0xff0f)), 16);
  s.setFlag('AF', adjusts);
  s.setFlag('CF', adjusts);
  s.undefinedFlags(['OF', 'SF', 'ZF', 'PF']);
}

/** DAA and DAS: AL becomes two digits. */
function adjustPacked<V>(s: Sem<V>, isSum: boolean): void {
  const old = al(s);
  const moved = (from: V, by: number): V => s.zext(isSum ? s.add(from, s.lit(by)) : s.sub(from, s.lit(by)), 8);
  const low = lowDigitOverflows(s);
  const high = s.or(s.ltU(s.lit(0x99), old), s.flag('CF'));
  const first = s.select(low, moved(old, 6), old);
  const carries = isSum ? s.ltU(s.lit(0xf9), old) : s.ltU(old, s.lit(6));
  const result = s.select(high, moved(first, 0x60), first);
  s.setGpr('rax', result, 8);
  flagsOfByte(s, result);
  s.setFlag('AF', low);
  s.setFlag('CF', isSum ? high : s.or(high, s.and(low, carries)));
  s.undefinedFlags(['OF']);
}

/** ARPL: operand 0 gets the RPL of operand 1 where its own is lower. */
function adjustPrivilege<V>(s: Sem<V>): void {
  notIn64Bit(s);
  const [to, from] = [s.read(0), s.read(1)];
  const wanted = s.and(from, s.lit(3));
  const raises = s.ltU(s.and(to, s.lit(3)), wanted);
  s.write(0, s.select(raises, s.or(s.and(to, s.not(s.lit(3))), wanted), to));
  s.setFlag('ZF', raises);
}

function bound<V>(s: Sem<V>): void {
  const width = s.form.operandWidth;
  const index = s.sext(s.read(0), width);
  const lower = s.sext(s.readAt(1, s.lit(0), width), width);
  const upper = s.sext(s.readAt(1, s.lit(width / 8), width), width);
  s.faultIf(s.or(s.ltS(index, lower), s.ltS(upper, index)), '#BR', 'the index is outside its bounds');
}

/** What the 64-bit mode has no more: decimal arithmetic, all registers at once, bounds, privilege of selectors. */
export const legacyInstructions: readonly Instruction[] = [
  ...(['pusha', 'pushad'] as const).map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Pushes all eight general registers, the stack pointer as it was before.',
      source: 'SDM Vol. 2B PUSHA/PUSHAD',
      semantics: pushAll,
    }),
  ),
  ...(['popa', 'popad'] as const).map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Pops all general registers but the stack pointer, whose value is skipped.',
      source: 'SDM Vol. 2B POPA/POPAD',
      semantics: popAll,
    }),
  ),
  {
    mnemonic: 'aaa',
    summary: 'Makes AL one decimal digit after an addition of digits, and carries into AH.',
    source: 'SDM Vol. 2A AAA',
    semantics: (s) => adjustUnpacked(s, true),
  },
  {
    mnemonic: 'aas',
    summary: 'Makes AL one decimal digit after a subtraction of digits, and borrows from AH.',
    source: 'SDM Vol. 2A AAS',
    semantics: (s) => adjustUnpacked(s, false),
  },
  {
    mnemonic: 'aam',
    summary: 'Splits AL after a multiplication into digits: the quotient by the base in AH, the remainder in AL.',
    source: 'SDM Vol. 2A AAM',
    semantics(s) {
      const base = s.zext(s.read(0), 8);
      s.faultIf(s.eqz(base), '#DE', 'AAM with base 0');
      const divisor = s.select(s.eqz(base), s.lit(1), base);
      const low = s.remU(al(s), divisor);
      setAx(s, s.divU(al(s), divisor), low);
      flagsOfByte(s, low);
      s.undefinedFlags(['OF', 'AF', 'CF']);
    },
  },
  {
    mnemonic: 'aad',
    summary: 'Joins the digits in AH and AL before a division: AL becomes AH * base + AL, AH becomes 0.',
    source: 'SDM Vol. 2A AAD',
    semantics(s) {
      const joined = s.zext(s.add(s.mul(ah(s), s.zext(s.read(0), 8)), al(s)), 8);
      setAx(s, s.lit(0), joined);
      flagsOfByte(s, joined);
      s.undefinedFlags(['OF', 'AF', 'CF']);
    },
  },
  {
    mnemonic: 'daa',
    summary: 'Makes AL two decimal digits after an addition of two-digit numbers.',
    source: 'SDM Vol. 2A DAA',
    semantics: (s) => adjustPacked(s, true),
  },
  {
    mnemonic: 'das',
    summary: 'Makes AL two decimal digits after a subtraction of two-digit numbers.',
    source: 'SDM Vol. 2A DAS',
    semantics: (s) => adjustPacked(s, false),
  },
  {
    mnemonic: 'salc',
    summary: 'Sets AL to 0xff if the carry flag is set, else to 0.',
    source: 'SDM Vol. 3D appendix of undocumented opcodes (D6); AMD APM Vol. 3 table A-1',
    semantics: (s) => s.setGpr('rax', s.sub(s.lit(0), s.flag('CF')), 8),
  },
  {
    mnemonic: 'arpl',
    summary: 'Lowers the privilege a selector asks for to that of another one; ZF says whether it had to.',
    source: 'SDM Vol. 2A ARPL',
    semantics: adjustPrivilege,
  },
  {
    mnemonic: 'bound',
    summary: 'Raises #BR unless a signed index lies between two bounds in memory.',
    source: 'SDM Vol. 2A BOUND',
    semantics: bound,
  },
];
