import { SEGMENTS } from '../../core/registers';
import { IOPL_MASK, RFLAGS_FIXED, STATUS_FLAGS, flagMask } from '../../core/rflags';
import type { FlagName } from '../../core/rflags';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { movedStack, pop, push, stackPointer, stackWidth } from './stack-access';

const maskOf = (...flags: readonly FlagName[]): bigint => flags.reduce((mask, flag) => mask | flagMask(flag), 0n);

/** POP to memory addresses with the RSP that the pop leaves. Source: SDM Vol. 2B POP, description. */
function popTo<V>(s: Sem<V>): void {
  const width = s.form.operandWidth;
  const value = pop(s, width);
  const [target] = s.form.operands;
  if (target.kind === 'memory' && target.base === 4) s.writeAt(0, s.lit(width / 8), value, width);
  else s.write(0, value);
}

function popSegment<V>(s: Sem<V>): void {
  const [target] = s.form.operands;
  const value = s.zext(pop(s, s.form.operandWidth), 16);
  if (target.kind === 'segment') s.helper('loadSegment', s.lit(SEGMENTS.indexOf(target.name)), value);
}

function pushFlags<V>(s: Sem<V>): void {
  const image = s.and(s.rflags(), s.not(s.lit(maskOf('VM', 'RF'))));
  push(s, image, s.form.operandWidth);
}

/**
 * IOPL changes at CPL 0 only, IF at CPL <= IOPL only; both are silently kept otherwise. RF, VIF and VIP become 0.
 * Source: SDM Vol. 2B POPF/POPFD/POPFQ, table 4-17. Not modeled: virtual-8086 mode, CR4.PVI.
 */
function popFlags<V>(s: Sem<V>): void {
  const width = s.form.operandWidth;
  const old = s.rflags();
  const popped = pop(s, width);
  const iopl = s.and(s.shrU(old, s.lit(12)), s.lit(3));
  const keepsIf = s.ltU(iopl, s.cpl());
  const choose = (mask: bigint, keep: V): V => s.and(s.select(keep, old, popped), s.lit(mask));
  const free = maskOf(...STATUS_FLAGS, 'TF', 'DF', 'NT', ...(width === 16 ? [] : (['AC', 'ID'] as const)));
  const cleared = width === 16 ? maskOf('RF') : maskOf('RF', 'VIF', 'VIP');
  const privileged = s.or(choose(IOPL_MASK, s.ne(s.cpl(), s.lit(0))), choose(maskOf('IF'), keepsIf));
  const value = s.or(s.and(popped, s.lit(free)), s.or(privileged, s.lit(RFLAGS_FIXED)));
  s.setRflags(value, free | cleared | IOPL_MASK | maskOf('IF') | RFLAGS_FIXED);
}

/** ENTER with any nesting level; the level is an immediate, so the copying of frame pointers unrolls. */
function enter<V>(s: Sem<V>): void {
  const [size, nesting] = s.form.operands;
  if (size.kind !== 'immediate' || nesting.kind !== 'immediate') return;
  const width = s.form.operandWidth;
  const bytes = width / 8;
  const level = Number(nesting.value) % 32;
  const at = movedStack(s, stackPointer(s), -bytes);
  // On a 16-bit stack EBP becomes all of ESP, as an AMD processor (family 25) does it.
  const isMixed = stackWidth(s) === 16 && width === 32;
  const frame = isMixed ? s.or(s.and(s.gpr('rsp'), s.lit(0xffff_0000)), at) : at;
  s.store('ss', at, s.gpr('rbp'), width);
  for (let i = 1; i < level; i++) {
    const outer = s.load('ss', movedStack(s, s.zext(s.gpr('rbp'), stackWidth(s)), -bytes * i), width);
    s.store('ss', movedStack(s, at, -bytes * i), outer, width);
  }
  if (level > 0) s.store('ss', movedStack(s, at, -bytes * level), frame, width);
  const top = movedStack(s, at, -bytes * level - Number(size.value));
  s.setGpr('rbp', frame, width);
  s.setGpr('rsp', top, stackWidth(s));
  s.helper('probeStack', top, s.lit(width));
}

export const stackInstructions: readonly Instruction[] = [
  {
    mnemonic: 'push',
    summary: 'Lowers RSP by the size of the operand and stores the operand there.',
    source: 'SDM Vol. 2B PUSH',
    semantics: (s) => push(s, s.read(0), s.form.operandWidth),
  },
  {
    mnemonic: 'pop',
    codes: /^Pop_/u,
    summary: 'Loads the operand from the top of the stack and raises RSP past it.',
    source: 'SDM Vol. 2B POP',
    semantics: popTo,
  },
  {
    mnemonic: 'pop',
    codes: /^Pop[wdq]_/u,
    summary: 'Loads a segment register with the selector at the top of the stack.',
    source: 'SDM Vol. 2B POP',
    semantics: popSegment,
  },
  ...(['pushf', 'pushfd', 'pushfq'] as const).map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Pushes the flags register; VM and RF are pushed as 0.',
      source: 'SDM Vol. 2B PUSHF/PUSHFD/PUSHFQ',
      semantics: pushFlags,
    }),
  ),
  ...(['popf', 'popfd', 'popfq'] as const).map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Pops the flags register; user code cannot change IF and IOPL this way, and is not told.',
      source: 'SDM Vol. 2B POPF/POPFD/POPFQ',
      semantics: popFlags,
    }),
  ),
  {
    mnemonic: 'enter',
    summary: 'Makes a stack frame: pushes RBP, points RBP at it, and reserves bytes for local variables.',
    source: 'SDM Vol. 2A ENTER',
    modeled: 'a fault leaves memory as it was; processors may have stored part of the frame by then',
    semantics: enter,
  },
  {
    mnemonic: 'leave',
    summary: 'Undoes a stack frame: RSP goes back to RBP, and RBP is popped.',
    source: 'SDM Vol. 2A LEAVE',
    semantics(s) {
      const width = s.form.operandWidth;
      const frame = s.zext(s.gpr('rbp'), stackWidth(s));
      s.setGpr('rbp', s.load('ss', frame, width), width);
      s.setGpr('rsp', movedStack(s, frame, width / 8), stackWidth(s));
    },
  },
];
