import { virtAddr } from '../core/address';
import type { Fault, VectorName } from '../core/fault';
import { Raise, VECTORS } from '../core/fault';
import { IOPL_MASK } from '../core/rflags';
import { recordDebugException } from './debug';
import type { Event } from './event';
import { enterByFred } from './fred';
import { enterGate } from './gates';
import type { Machine } from './machine';

/** Enters the handler of one event: by FRED where it is in force, else through the IDT. Raises what hinders it. */
export function enter(machine: Machine, event: Event): void {
  if (machine.cpu.usesFred) enterByFred(machine, event);
  else enterGate(machine, event);
}

/** Outcome of {@link deliver}: the faults in order when the CPU shut down, else null. */
export type Shutdown = readonly Fault[] | null;

const CONTRIBUTORY: ReadonlySet<VectorName> = new Set<VectorName>(['#DE', '#TS', '#NP', '#SS', '#GP']);

/** What the CPU makes of a fault while it delivers another. Source: SDM Vol. 3A tables 6-4 and 6-5. */
export function combine(first: VectorName, second: VectorName): 'serial' | 'double' | 'shutdown' {
  const isHeavy = second === '#PF' || CONTRIBUTORY.has(second);
  if (first === '#DF') return isHeavy ? 'shutdown' : 'serial';
  if (first === '#PF') return isHeavy ? 'double' : 'serial';
  return CONTRIBUTORY.has(first) && CONTRIBUTORY.has(second) ? 'double' : 'serial';
}

const errorCodeOf = (fault: Fault): number | undefined => ('errorCode' in fault ? fault.errorCode : undefined);

/**
 * Delivers a fault or a debug trap, then what goes wrong on the way: a second fault, #DF, or shutdown. RIP in the frame
 * is `returnRip` throughout. CR2 is set by every #PF and DR6 by every #DB with conditions, delivered or not.
 * @param how `kind` where it is not a plain fault, and whether it comes between two iterations of a REP.
 * Source: SDM Vol. 3A §6.15, interrupt 8.
 */
export function deliver(machine: Machine, fault: Fault, returnRip: bigint, how: Partial<Event> = {}): Shutdown {
  const faults: Fault[] = [];
  let current = fault;
  for (;;) {
    faults.push(current);
    machine.observer.faulted?.(current);
    const isNested = current !== fault;
    const event = eventOf(machine, current, returnRip);
    const second = attempt(machine, isNested ? { ...event, isNested } : { ...event, ...how });
    if (second === null) return null;
    switch (combine(current.vector, second.vector)) {
      case 'serial':
        current = second;
        break;
      case 'double':
        faults.push(second);
        if (second.vector === '#PF') machine.cpu.cr2 = virtAddr(second.address);
        current = {
          vector: '#DF',
          errorCode: 0,
          reason: `${second.vector} while ${current.vector} was being delivered`,
        };
        break;
      case 'shutdown':
        return [...faults, second];
    }
  }
}

/** The event of a fault; notes in CR2 or in DR6 what the fault is about. */
function eventOf({ cpu }: Machine, fault: Fault, returnRip: bigint): Event {
  const errorCode = errorCodeOf(fault);
  const base = { vector: VECTORS[fault.vector], kind: 'fault', returnRip, by: 'exception' } as const;
  if ('address' in fault) {
    cpu.cr2 = fault.address;
    return { ...base, errorCode: fault.errorCode, data: fault.address };
  }
  if ('conditions' in fault && fault.conditions !== undefined) {
    recordDebugException(cpu, fault.conditions);
    return { ...base, data: BigInt(fault.conditions) };
  }
  return errorCode === undefined ? base : { ...base, errorCode };
}

/** Enters, or gives the fault that hindered it. */
function attempt(machine: Machine, event: Event): Fault | null {
  try {
    enter(machine, event);
    return null;
  } catch (thrown) {
    if (thrown instanceof Raise) return thrown.fault;
    throw thrown;
  }
}

/** An external interrupt or NMI; what hinders it is delivered in its place. */
export function deliverInterrupt(machine: Machine, vector: number): Shutdown {
  const { rip, repeatingAt } = machine.cpu;
  const withinRepeat = repeatingAt === rip && rip !== 0n;
  const by = vector === VECTORS.NMI ? 'nmi' : 'interrupt';
  const hindered = attempt(machine, { vector, kind: 'external', returnRip: rip, by, withinRepeat });
  return hindered === null ? null : deliver(machine, hindered, rip, { isNested: true });
}

/** IOPL of RFLAGS, 0–3. */
export const ioplOf = (rflags: bigint): number => Number((rflags & IOPL_MASK) >> 12n);
