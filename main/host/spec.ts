import type { LoadRequest } from '../../preload/contract';
import type { SessionSpec } from './protocol';

/** The environment every program of the window sees; the same for all students. */
const ENVIRONMENT = ['PATH=/bin:/usr/bin', 'HOME=/home/student', 'USER=student', 'TERM=xterm-256color', 'LANG=C.UTF-8'];

/** argv[0] of a program is its first source without the extension, as `ld -o` users name it. */
export const programName = (source: string): string =>
  `./${(source.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '') || 'program'}`;

/** @param nowMs the host's wall time; becomes a recorded input of the run. */
export function sessionSpec(request: LoadRequest, nowMs: number): SessionSpec {
  const { configuration, sources } = request;
  return {
    program: { sources, ...(request.syntax === undefined ? {} : { syntax: request.syntax }) },
    kernel: configuration.kernel,
    ...(request.editedKernel.length === 0 ? {} : { editedKernel: request.editedKernel }),
    boot: `pti=${onOff(configuration.pti)} ia32_emulation=${onOff(configuration.ia32Emulation)}`,
    cpu: configuration.cpu,
    argv: [programName(sources[0]?.name ?? ''), ...configuration.args],
    envp: ENVIRONMENT,
    terminal: [configuration.stdinTerminal, true, true],
    bootTime: BigInt(nowMs) * 1_000_000n,
  };
}

const onOff = (on: boolean): string => (on ? 'on' : 'off');
