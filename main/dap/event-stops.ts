import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { EventStop } from '../../engine/index';

/** What happens on the path and can stop the run, as an editor lists it beside its breakpoints. */
export const EVENT_FILTERS: Protocol.ExceptionBreakpointsFilter[] = [
  { filter: 'ring', label: 'Ring changes' },
  { filter: 'cr3', label: 'CR3 is loaded' },
  { filter: 'fault', label: 'Faults' },
  { filter: 'signal', label: 'Signals' },
  { filter: 'call', label: 'System calls', supportsCondition: true, conditionDescription: 'name of a call, as write' },
];

/** The events that a client has chosen; what it names else is left out. */
export function eventStops({ filters, filterOptions = [] }: Protocol.SetExceptionBreakpointsArguments): EventStop[] {
  return [...filters.map((filterId) => ({ filterId, condition: '' })), ...filterOptions].flatMap(
    ({ filterId, condition = '' }): EventStop[] => {
      switch (filterId) {
        case 'ring':
        case 'cr3':
        case 'fault':
        case 'signal':
          return [{ kind: filterId }];
        case 'call':
          return [condition.trim() === '' ? { kind: 'call' } : { kind: 'call', name: condition.trim() }];
        default:
          return [];
      }
    },
  );
}
