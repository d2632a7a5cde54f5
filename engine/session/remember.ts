import type { TraceEvent } from '../core/events';
import { MSRS, MSR_NAMES } from '../core/msrs';
import { eventText, isBoundary, rowFacts } from './boundaries';
import type { Run } from './run';

/** Keeps of an event what panels show and what ways through time go by; in a replay it is kept again. */
export function remember({ machine, atlas, history, progress, travel }: Run, event: TraceEvent): void {
  if (event.event === 'syscall' && history.isReady) travel?.called(event.icount);
  if (event.event === 'cpl') travel?.ringChanged(event.from, event.icount);
  if (event.event === 'wrmsr' && history.isReady)
    history.msrWrites.set(event.msr, { icount: event.icount, sub: history.sub });
  history.syscalls.see(event);
  if (!isBoundary(event)) return;
  const { icount, rip } = event;
  const ring = machine.cpu.cpl === 3 ? 3 : 0;
  const source = atlas.placeOf(BigInt(rip));
  progress.rows += 1;
  const row = { icount, rip, kind: event.event, text: eventText(event), ring, source, ...rowFacts(event) } as const;
  history.path.add((seq) => ({ seq, ...row }));
  if (event.event === 'wrmsr' && !history.isReady) {
    const name = MSR_NAMES.find((one) => MSRS[one].linux === event.msr);
    if (name !== undefined) history.bootWrites.set(name, { seq: history.path.count, ...row });
  }
}
