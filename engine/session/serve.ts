import { unreachable } from '../core/invariant';
import type { Served } from '../linux/api';
import { PID, signalOf } from '../linux/index';
import type { Stop } from './api';
import { trapWords } from './death';
import type { Run } from './run';

/** Lets the kernel's service behind a VMCALL do its work; `isSeen`: somebody looks at the path. @returns how the run came to rest by it, null when it goes on. */
export function serveCall(run: Run, isSeen: boolean): Stop | null {
  const served: Served = run.linux.serve();
  switch (served.kind) {
    case 'done':
      if (isSeen) {
        run.recorder.task(run.linux.pid);
        run.recorder.served(served.service);
        for (const note of served.notes ?? []) run.recorder.note(note);
      }
      run.processor.completeVmcall();
      return null;
    case 'called':
      if (served.ended !== undefined) processEnded(run, served.ended);
      return null;
    case 'wait':
      return { kind: 'waiting', for: 'input' };
    case 'exit':
      run.recorder.emit({ event: 'exit', status: served.status });
      run.history.syscalls.exited(served.status);
      return { kind: 'exited', status: served.status };
    case 'killed': {
      const { name } = signalOf(served.signal);
      const info = served.info === undefined ? {} : { info: served.info };
      run.recorder.emit({ event: 'signal', name, pid: PID, ...info });
      const { syscalls, lastUserFault, lastUserRip } = run.history;
      syscalls.killed(name);
      // The fault's own words name the instruction; they hold if it is the program's last.
      const fault = lastUserFault?.rip === lastUserRip ? lastUserFault.words : null;
      const reason = fault ?? trapWords(served.reason ?? '', lastUserRip, run.atlas);
      return { kind: 'killed', signal: served.signal, signalName: name, reason };
    }
    case 'panic':
      return { kind: 'dead', reason: served.reason };
    default:
      return unreachable(served);
  }
}

/** A process that is not the first ended: its status as wait4 stores it. */
function processEnded(run: Run, { pid, status }: { readonly pid: number; readonly status: number }): void {
  const signal = status & 0x7f;
  if (signal === 0) run.recorder.emit({ event: 'exit', status: status >> 8, pid });
  else run.recorder.emit({ event: 'signal', name: signalOf(signal).name, pid });
  const { liveProcesses } = run.linux;
  const { syscalls } = run.history;
  if (signal === 0) syscalls.exited(status >> 8, liveProcesses);
  else syscalls.killed(signalOf(signal).name, liveProcesses);
}
