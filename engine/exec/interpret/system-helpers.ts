import type { SegmentName } from '../../core/registers';
import { SEGMENTS } from '../../core/registers';
import { RFLAGS_BITS } from '../../core/rflags';
import type { HelperName } from '../../isa/helpers';
import { flatCode, flatStack } from '../../machine/descriptors';
import { CPU, INTERPRETER, SEGMENT, msrOffset } from '../../machine/layout';
import { PHYSICAL_BITS } from '../../machine/page-walk';
import type { Value, Values } from '../emit/value';
import { cpuField } from '../emit/value';

/** What an instruction that works on more than registers, flags and memory asks of its handler. */
export interface SystemEffects {
  /** The 64-bit word of the CPU block at `offset` gets `value`. */
  setCpu(offset: number, value: Value): void;
  /** Where this holds the instruction is the evaluator's, and nothing of it has been done. */
  leaveIf(condition: Value): void;
  /** It goes on there, in another ring or address space. */
  enterSpace(target: Value): void;
  thisRip(): Value;
  nextRip(): Value;
  /** RFLAGS but for the status flags as it leaves them. */
  systemFlags(): Value;
  /** Interrupts may come only after the next instruction: the handler holds where that one cannot leave. */
  holdInterrupts(): void;
  /** It is the host's to serve. */
  hypercall(): void;
}

const GS_BASE = CPU.segments + SEGMENTS.indexOf('gs') * SEGMENT.size + SEGMENT.base;
const KERNEL_GS_BASE = msrOffset('IA32_KERNEL_GS_BASE');
const CONTROL: Readonly<Record<number, number>> = { 0: CPU.cr0, 2: CPU.cr2, 3: CPU.cr3, 4: CPU.cr4, 8: CPU.cr8 };
/** Flags with which generated code does not run, or only with care. */
const HELD = (1n << BigInt(RFLAGS_BITS.TF)) | (1n << BigInt(RFLAGS_BITS.RF)) | (1n << BigInt(RFLAGS_BITS.AC));
const PCIDE = 17;
const NO_FLUSH = 63;

const bit = (s: Values, value: Value, position: number): Value => s.and(s.shrU(value, s.lit(position)), s.lit(1));
/** Somebody wants to hear of rings, roots and GS: see MachineObserver. */
const isWatched = (): Value => cpuField(INTERPRETER.isWatched, 32);
const usesFred = (s: Values): Value =>
  s.and(bit(s, cpuField(CPU.cr4, 64), 32), bit(s, cpuField(msrOffset('IA32_EFER'), 64), 10));

/**
 * The helpers of the way into the kernel and back, as far as nobody watches and nothing special is asked of them; exec/helpers.ts
 * has all of what they do. @returns null for any other helper.
 */
export function systemHelper(
  s: Values,
  effects: SystemEffects,
  name: HelperName,
  operands: readonly Value[],
): Value | null {
  const none = s.lit(0);
  const [first, second, third, fourth] = operands;
  switch (name) {
    case 'usesFred':
      return usesFred(s);
    case 'isAmd':
      return cpuField(INTERPRETER.isAmd, 32);
    case 'swapGs':
      effects.leaveIf(isWatched());
      effects.setCpu(GS_BASE, cpuField(KERNEL_GS_BASE, 64));
      effects.setCpu(KERNEL_GS_BASE, cpuField(GS_BASE, 64));
      return none;
    case 'readControl':
      return first.op === 'const' ? cpuField(CONTROL[Number(first.constant)], 64) : null;
    case 'writeControl':
      if (first.op !== 'const' || first.constant !== 3n) return null;
      writeRoot(s, effects, second);
      return none;
    case 'loadSyscallSegments':
      effects.leaveIf(usesFred(s));
      effects.leaveIf(s.eqz(cpuField(CPU.cpl, 32)));
      effects.setCpu(INTERPRETER.lastUserRip, effects.thisRip());
      setSegment(s, effects, 'cs', first, s.lit(flatCode(0, 0, true).attributes));
      setSegment(s, effects, 'ss', second, s.lit(flatStack(0, 0).attributes));
      enterRing(s, effects, 0, third);
      return none;
    case 'loadSysretSegments':
      // To 32-bit code.
      if (third.op !== 'const' || third.constant === 0n) return null;
      effects.leaveIf(s.ne(s.sext(fourth, 48), fourth));
      setSegment(s, effects, 'cs', first, s.lit(flatCode(0, 3, true).attributes));
      // AMD's SYSRET keeps what is hidden of SS; where that is not what it would be anyway the evaluator does it.
      effects.leaveIf(s.and(cpuField(INTERPRETER.isAmd, 32), isOtherStack(s)));
      setSegment(s, effects, 'ss', second, stackAttributes(s));
      enterRing(s, effects, 3, fourth);
      return none;
    case 'holdInterrupts':
      effects.holdInterrupts();
      return none;
    case 'hypercall':
      effects.hypercall();
      return none;
    default:
      return null;
  }
}

/** MOV to CR3 that keeps the translations of the new PCID: bit 63 under CR4.PCIDE. */
function writeRoot(s: Values, effects: SystemEffects, value: Value): void {
  effects.leaveIf(isWatched());
  effects.leaveIf(s.eqz(s.and(bit(s, cpuField(CPU.cr4, 64), PCIDE), bit(s, value, NO_FLUSH))));
  const root = s.and(value, s.lit((1n << BigInt(NO_FLUSH)) - 1n));
  effects.leaveIf(s.ne(s.shrU(root, s.lit(PHYSICAL_BITS)), s.lit(0)));
  effects.setCpu(CPU.cr3, root);
  effects.enterSpace(effects.nextRip());
}

const segmentAt = (name: SegmentName): number => CPU.segments + SEGMENTS.indexOf(name) * SEGMENT.size;

/** A flat segment of 4 GiB. */
function setSegment(s: Values, effects: SystemEffects, name: SegmentName, selector: Value, attributes: Value): void {
  const at = segmentAt(name);
  effects.setCpu(at, s.or(s.zext(selector, 16), s.shl(attributes, s.lit(8 * SEGMENT.attributes))));
  effects.setCpu(at + SEGMENT.limit, s.lit(flatCode(0, 0, true).limit));
  effects.setCpu(at + SEGMENT.base, s.lit(0));
}
const stackLimit = (): Value => cpuField(segmentAt('ss') + SEGMENT.limit, 32);
const stackBase = (): Value => cpuField(segmentAt('ss') + SEGMENT.base, 64);
/** SS has a base, or another limit than 4 GiB. */
const isOtherStack = (s: Values): Value =>
  s.or(s.ne(stackLimit(), s.lit(flatStack(0, 3).limit)), s.ne(stackBase(), s.lit(0)));
const stackAttributes = (s: Values): Value =>
  s.select(
    cpuField(INTERPRETER.isAmd, 32),
    cpuField(segmentAt('ss') + SEGMENT.attributes, 32),
    s.lit(flatStack(0, 3).attributes),
  );

function enterRing(s: Values, effects: SystemEffects, ring: 0 | 3, target: Value): void {
  effects.leaveIf(isWatched());
  effects.leaveIf(s.ne(s.and(effects.systemFlags(), s.lit(HELD)), s.lit(0)));
  // The word beside the CPL says whether the CPU sleeps, which it does not.
  effects.setCpu(CPU.cpl, s.lit(ring));
  effects.enterSpace(target);
}
