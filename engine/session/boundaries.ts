import { unreachable } from '../core/invariant';
import type { TraceEvent } from '../core/events';
import type { PathRow } from './api';

/** Events that are no boundary: they would drown the path. */
const NOT_A_ROW: ReadonlySet<TraceEvent['event']> = new Set(['instruction', 'rdmsr']);

export const isBoundary = (event: TraceEvent): boolean => !NOT_A_ROW.has(event.event);

const cplText = { syscall: 'SYSCALL', sysret: 'SYSRET', sysenter: 'SYSENTER', sysexit: 'SYSEXIT', iret: 'IRET', int: 'INT n', int80: 'INT 0x80', interrupt: 'an interrupt', nmi: 'an NMI', exception: 'an exception', far: 'a far transfer', eretu: 'ERETU' } as const; // prettier-ignore

/** What a row of the path carries beside its text, for whoever goes by it. */
export function rowFacts(event: TraceEvent): Pick<PathRow, 'crossing' | 'frame' | 'call'> {
  switch (event.event) {
    case 'cpl':
      return { crossing: { to: event.to, by: event.by } };
    case 'handler':
      return { frame: event.frame };
    case 'sysreturn':
      return { call: event.name };
    default:
      return {};
  }
}

/** One line for the path panel and the text form of the trace. */
export function eventText(event: TraceEvent): string {
  switch (event.event) {
    case 'syscall':
      return event.abi === undefined
        ? `syscall ${event.name} (RAX = ${event.number})`
        : `32-bit call ${event.name} (EAX = ${event.number})`;
    case 'wrmsr':
      return `wrmsr ${event.msr} := ${event.value}${event.symbol === undefined ? '' : ` (${event.symbol})`}`;
    case 'rdmsr':
      return `rdmsr ${event.msr} = ${event.value}`;
    case 'swapgs':
      return 'swapgs: GS.base ⇄ IA32_KERNEL_GS_BASE';
    case 'cr3':
      return `CR3 → ${event.root} root (${event.value})`;
    case 'cpl':
      return `ring ${event.from} → ring ${event.to} by ${event.why ?? cplText[event.by]}`;
    case 'dispatch':
      return dispatchText(event);
    case 'vmcall':
      return `modeled: the lab serves ${event.service}`;
    case 'nmi':
      return 'a non-maskable interrupt comes';
    case 'fault':
      return faultText(event);
    case 'signal':
      return `signal ${event.name} to process ${event.pid}`;
    case 'handler':
      return `${event.name} → handler ${event.handler}, its frame at ${event.frame}`;
    case 'restart':
      return `restart: RIP goes back to ${event.to}, ${event.name} (RAX = ${event.number}) runs again`;
    case 'sysreturn':
      return `${event.name} returns ${event.value}${event.errno === null ? '' : ` (${event.errno})`}`;
    case 'exit':
      return `exit with status ${event.status}`;
    case 'instruction':
      return event.text;
    default:
      return unreachable(event);
  }
}

const dispatchText = ({ table, index, target }: Extract<TraceEvent, { event: 'dispatch' }>): string =>
  table.endsWith('_table')
    ? `call *${table}(,%rax,8): entry ${index} → ${target}`
    : `${table}: case ${index} → ${target}`;

function faultText(event: Extract<TraceEvent, { event: 'fault' }>): string {
  const code = event.errorCode === undefined ? '' : ` error code 0x${event.errorCode.toString(16)}`;
  const address = event.address === undefined ? '' : ` at ${event.address}`;
  return `${event.vector}${code}${address}${event.reason === undefined ? '' : `: ${event.reason}`}`;
}
