import type { LabSpec } from '../../engine/index';
import type { RecordingText, RunConfiguration } from '../../preload/contract';
import { RECORDING_EXTENSION } from '../recording/extension';
import type { PortableSpec } from '../recording/portable';
import type { Recordable } from '../recording/session';
import { recordingOf } from '../recording/session';

/** What a call of the page may carry. */
const LARGEST_TEXT = 4_000_000;

/** The recording of a session at rest, with a name for its file. */
export function exported(session: Recordable | null, isAtRest: boolean, pack: () => PortableSpec): RecordingText {
  if (session === null) return { ok: false, reason: 'Run a program first: a recording holds a run.' };
  if (!isAtRest) return { ok: false, reason: 'The machine must be at rest: pause it first.' };
  const spec = pack();
  const program = 'elf' in spec.program ? spec.program.name : (spec.program.sources[0]?.name ?? '');
  const stem = (program.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const text = recordingOf(session, spec);
  if (text.length > LARGEST_TEXT)
    return { ok: false, reason: `This run takes ${Math.ceil(text.length / 1e6)} MB; the window exports up to 4 MB.` };
  return { ok: true, name: `${stem || 'run'}.${RECORDING_EXTENSION}`, text };
}

/** The run configuration that a spec of the window was made of. */
export const configurationOf = ({ kernel, boot, cpu, argv, terminal }: LabSpec): RunConfiguration => ({
  kernel,
  boot,
  cpu,
  args: argv.slice(1),
  stdinTerminal: terminal[0],
});
