import type { CompareRequest, LoadRequest } from '../../preload/contract';
import type { LabSpec } from '../../engine/index';
import type { CompareSpec } from './protocol';

/** The environment every program of the window sees; the same for all students. */
const ENVIRONMENT = ['PATH=/bin:/usr/bin', 'HOME=/home/student', 'USER=student', 'TERM=xterm-256color', 'LANG=C.UTF-8'];

/** argv[0] of a program is its first source without the extension, as `ld -o` users name it. */
export const programName = (source: string): string =>
  `./${(source.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '') || 'program'}`;

/** @param nowMs the host's wall time; becomes a recorded input of the run. */
export function sessionSpec(request: LoadRequest, nowMs: number): LabSpec {
  const { configuration, sources, elf } = request;
  return {
    program:
      elf === undefined
        ? { sources, ...(request.syntax === undefined ? {} : { syntax: request.syntax }) }
        : { elf: elf.bytes, name: elf.name },
    kernel: configuration.kernel,
    ...(request.editedKernel.length === 0 ? {} : { editedKernel: request.editedKernel }),
    boot: configuration.boot,
    cpu: configuration.cpu,
    argv: [programName(elf?.name ?? sources[0]?.name ?? ''), ...configuration.args],
    envp: ENVIRONMENT,
    terminal: [configuration.stdinTerminal, true, true],
    bootTime: BigInt(nowMs) * 1_000_000n,
  };
}

/** A program that does not end is cut here on every variant: a few seconds each. */
const COMPARE_LIMIT = 2_000_000;

/** @param nowMs as for {@link sessionSpec}; the same for all variants. */
export const compareSpec = ({ sources, syntax, args, variants }: CompareRequest, nowMs: number): CompareSpec => ({
  program: { sources, ...(syntax === undefined ? {} : { syntax }) },
  argv: [programName(sources[0]?.name ?? ''), ...args],
  envp: ENVIRONMENT,
  bootTime: BigInt(nowMs) * 1_000_000n,
  variants,
  limit: COMPARE_LIMIT,
});
