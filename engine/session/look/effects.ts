import { hex } from '../../core/address';
import { account } from '../../exec/describe';
import { definitionOf } from '../../isa/catalog';
import type { Form } from '../../isa/form';
import type { Cpu } from '../../machine/cpu';
import type { SourcePlace } from '../api';
import type { Atlas } from '../atlas';
import { addressOf } from '../exit-checks';
import { MACHINE_REGISTERS } from '../machine-registers';
import type { Run } from '../run';

/** What came of the last command, beside what the next instruction will do. */
export interface EffectsView {
  /** The last instruction that ran; null at the start of a run. */
  readonly last: ToldInstruction | null;
  /** Instructions since the command was given: 1 after a single step. */
  readonly count: number;
  /** Registers that are not as they were when the command was given. */
  readonly changes: readonly RegisterChange[];
  /** Memory that the last instruction names as written, as it is now; after a single step only. */
  readonly stores: readonly StoredPlace[];
  readonly next: ToldInstruction | null;
}
export interface ToldInstruction {
  readonly address: string;
  readonly symbol: string | null;
  readonly text: string;
  readonly place: SourcePlace | null;
  /** From the instruction's definition, statement by statement; empty where the lab has none. */
  readonly steps: readonly string[];
  /** Faults that it can raise, with their conditions. */
  readonly faults: readonly string[];
  readonly summary: string;
}
export interface RegisterChange {
  readonly name: string;
  /** Hexadecimal digits, no prefix. */
  readonly before: string;
  readonly after: string;
  /** `symbol+0x…` of what it holds now. */
  readonly points: string | null;
}
export interface StoredPlace {
  readonly address: string;
  readonly symbol: string | null;
  /** Hexadecimal digits by its size; null where nothing is mapped now. */
  readonly value: string | null;
}

const RSP = 4;
/** Aliases of others, or told elsewhere: YMM holds XMM, FTW follows from ST. */
const isTold = (name: string): boolean => !/^xmm|^ftag$|^f[id]p$|^fop$|^cpl$/u.test(name);

/** @param before the CPU when the last command was given. */
export function effects(run: Run, before: Cpu): EffectsView {
  const { machine, atlas, progress, history } = run;
  const { cpu } = machine;
  const hasRun = history.lastUserRip !== 0n;
  const form = hasRun ? progress.form() : null;
  const count = cpu.icount - before.icount;
  return {
    last: form === null ? null : told(form, progress.rip, atlas),
    count,
    changes: changesOf(cpu, before, atlas),
    stores: form !== null && count === 1 && before.rip === progress.rip ? storesOf(form, cpu, before, atlas) : [],
    next: nextOf(run),
  };
}

function nextOf({ machine, atlas, progress }: Run): ToldInstruction | null {
  const form = progress.nextForm();
  return form === null ? null : told(form, machine.cpu.rip, atlas);
}

export function told(form: Form, address: bigint, atlas: Atlas): ToldInstruction {
  const definition = definitionOf(form.code);
  const { steps, faults } = definition === undefined ? { steps: [], faults: [] } : account(definition, form, true);
  return {
    address: hex(address),
    symbol: atlas.name(address),
    text: atlas.instructionText(address),
    place: atlas.placeOf(address),
    steps,
    faults,
    summary: definition?.summary ?? '',
  };
}

export function changesOf(cpu: Cpu, before: Cpu, atlas: Atlas): RegisterChange[] {
  return [...MACHINE_REGISTERS].flatMap(([name, register]) => {
    const [old, now] = [register.read(before), register.read(cpu)];
    if (old === now || !isTold(name)) return [];
    const digits = (value: bigint): string => value.toString(16).padStart(register.bits / 4, '0');
    const points = register.bits === 64 ? atlas.name(now) : null;
    return [{ name: name.toUpperCase(), before: digits(old), after: digits(now), points }];
  });
}

/** The operands in memory that it writes, and what a CALL, a PUSH or the like puts on the stack. */
export function storesOf(form: Form, cpu: Cpu, before: Cpu, atlas: Atlas): StoredPlace[] {
  const places = form.operands.flatMap((operand) =>
    operand.kind === 'memory' && (operand.access === 'write' || operand.access === 'readwrite') && operand.width > 0
      ? [{ at: addressOf(operand, form, before), size: Math.min(32, operand.width >> 3) }]
      : [],
  );
  const pushed = before.gpr[RSP] - cpu.gpr[RSP];
  const isPush = PUSHES.has(form.mnemonic) && pushed > 0n && pushed <= 8n && cpu.cpl === before.cpl;
  if (isPush) places.push({ at: cpu.gpr[RSP], size: Number(pushed) });
  return places.map(({ at, size }) => {
    const bytes = atlas.bytes(at, size);
    const value = bytes.includes(-1) ? null : bytes.toReversed().map((byte) => byte.toString(16).padStart(2, '0')).join(''); // prettier-ignore
    return { address: hex(at), symbol: atlas.name(at), value };
  });
}
const PUSHES: ReadonlySet<string> = new Set(['push', 'pushfq', 'pushf', 'call']);
