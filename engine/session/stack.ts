import { hex } from '../core/address';
import type { Cpu } from '../machine/cpu';
import type { Machine } from '../machine/machine';
import type { PathRow, StackRow } from './api';
import type { Atlas } from './atlas';
import { crossingSlot, kernelStackOf } from './kernel-stacks';
import { wordOf } from './look/code';

const ROWS = 32;
const RSP = 4;

/** The row of the path by which ring 0 was entered last; null where it is no longer kept. */
export const lastEntry = (path: readonly PathRow[]): PathRow | null =>
  path.findLast(({ crossing }) => crossing?.to === 0) ?? null;

/** Bytes of a slot of the present stack: 4 where a program's 32-bit code runs. */
export const slotSize = ({ cpl, codeSize }: Cpu): 4 | 8 => (cpl === 3 && codeSize !== 64 ? 4 : 8);

/**
 * The stack from RSP up, each slot with what it is. In ring 0 the slots at the top of the task's stack are the fields of
 * pt_regs, and so are those of an entry or interrupt stack on the way in.
 * @param program labels of the program's first stack.
 * @param path says how ring 0 was entered; without it slots of an entry stack have no names on the way in.
 */
export function stackRows(
  machine: Machine,
  atlas: Atlas,
  program: ReadonlyMap<bigint, string>,
  path: readonly PathRow[] = [],
): StackRow[] {
  const { cpu } = machine;
  const rsp = cpu.gpr[RSP];
  const size = slotSize(cpu);
  const stack = kernelStackOf(machine, atlas);
  const entry = stack === null ? null : (lastEntry(path)?.crossing?.by ?? null);
  const rows: StackRow[] = [];
  for (let index = 0; index < ROWS; index += 1) {
    const address = (rsp + BigInt(index * size)) & 0xffff_ffff_ffff_ffffn;
    const value = wordOf(atlas.bytes(address, size));
    if (value === null || address === stack?.end) break;
    const slot = stack === null ? null : crossingSlot(stack, address, machine, atlas, entry);
    rows.push({
      address: hex(address),
      value: value.toString(16).padStart(size * 2, '0'),
      label: slot?.label ?? program.get(address) ?? null,
      points: atlas.name(value),
      isTop: index === 0,
    });
  }
  return rows;
}
