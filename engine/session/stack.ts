import { hex } from '../core/address';
import type { Machine } from '../machine/machine';
import type { StackRow } from './api';
import type { Atlas } from './atlas';
import { ptRegsLabel } from './meaning';

const ROWS = 32;
const RSP = 4;
/** Offset of RSP0 in the 64-bit TSS. Source: SDM Vol. 3A figure 7-11. */
const TSS_RSP0 = 0x04n;

/**
 * The stack from RSP up, each slot with what it is. In ring 0 the slots at the top of the task's stack, and of the
 * one that RSP0 in the TSS names (the entry stack under page-table isolation), are the fields of a pt_regs frame.
 * @param program labels of the program's first stack.
 */
export function stackRows({ cpu }: Machine, atlas: Atlas, program: ReadonlyMap<bigint, string>): StackRow[] {
  const rsp = cpu.gpr[RSP];
  const tss = cpu.segmentBase('tr');
  const tops = cpu.cpl === 3 ? [] : [atlas.topOfRegs, ...[atlas.word(tss + TSS_RSP0) ?? []].flat()];
  const rows: StackRow[] = [];
  for (let index = 0; index < ROWS; index += 1) {
    const address = (rsp + BigInt(index) * 8n) & 0xffff_ffff_ffff_ffffn;
    const value = atlas.word(address);
    if (value === null || tops.includes(address)) break;
    rows.push({
      address: hex(address),
      value: value.toString(16).padStart(16, '0'),
      label: label(address, tops) ?? program.get(address) ?? null,
      points: atlas.name(value),
      isTop: index === 0,
    });
  }
  return rows;
}

function label(address: bigint, tops: readonly bigint[]): string | null {
  for (const top of tops) {
    const field = ptRegsLabel(address, top);
    if (field !== null) return field;
  }
  return null;
}
