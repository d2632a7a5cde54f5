import { unreachable } from '../core/invariant';
import type { Fault } from '../core/fault';
import type { Stop } from './api';
import { deathWords, faultWords } from './death';
import type { UserFault } from './likely-mistake';
import type { Run } from './run';
import { serveCall } from './serve';
import type { SessionSink } from './sink';

const userFault = ({ progress: { rip, rsp }, history: { programStack } }: Run, fault: Fault): UserFault => ({
  fault,
  rip,
  rsp,
  programStack,
});

/**
 * One step of the processor, and all that is recorded of it.
 * @returns how the run came to rest by it, null when that is for the stops to say.
 */
export function perform(run: Run, sink: SessionSink, isSeen: boolean): Stop | null {
  const { machine, processor, recorder, atlas, history, progress: before } = run;
  before.mark();
  if (isSeen) {
    recorder.beginStep(before.rip, machine.cpu.icount);
    if (before.cpl !== 3 && atlas.dispatchBegins.has(before.rip)) history.syscalls.dispatching(machine.cpu.icount);
  }
  if (before.cpl === 3) history.lastUserRip = before.rip;
  else if (sink.ring0 !== undefined && history.lastUserRip !== 0n) {
    const at = atlas.symbolOf(before.rip);
    sink.ring0(at?.name ?? '?', at?.offset ?? 0n);
  }
  if (sink.instructions === true) recorder.emit({ event: 'instruction', text: atlas.instructionText(before.rip) });
  if (machine.cpu.icount >= run.linux.timerAt) processor.interrupt(run.linux.timerVector);
  const result = run.executor.step();
  switch (result.kind) {
    case 'retired':
      break;
    case 'delivered':
      history.faults.saw(machine, processor, result.fault, result.at, before);
      if (before.cpl === 3)
        history.lastUserFault = { words: faultWords(userFault(run, result.fault), atlas), rip: before.rip };
      break;
    case 'vmcall': {
      const stop = serveCall(run, isSeen);
      if (stop !== null) return stop;
      break;
    }
    case 'halted':
      return { kind: 'dead', reason: `the CPU halted at ${atlas.describe(before.rip)} and no interrupt can wake it` };
    case 'shutdown':
      for (const fault of result.faults) history.faults.saw(machine, processor, fault, result.at, before);
      return { kind: 'dead', reason: deathWords(result.faults, result.at, machine.cpu.cpl, atlas) };
    default:
      return unreachable(result);
  }
  if (isSeen) recorder.endStep();
  return null;
}
