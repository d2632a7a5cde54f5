import type { Fault } from '../core/fault';
import { Raise } from '../core/fault';
import type { MsrName } from '../core/msrs';
import { MSRS } from '../core/msrs';
import type { Machine } from './machine';
import { writeMsr } from './msr';

/**
 * Writes an MSR from outside the program, with every check that WRMSR in ring 0 makes.
 * @returns the fault that WRMSR would have raised, or null when it is done.
 */
export function editMsr(machine: Machine, name: MsrName, value: bigint): Fault | null {
  try {
    writeMsr(machine, MSRS[name].address, value);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Raise)) throw thrown;
    return thrown.fault;
  }
}
