import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename } from 'node:path';
import { isatty } from 'node:tty';
import type { CpuLevel, CpuVendor, Engine, ImageStore, LabSpec, Stop } from '../../engine/index';
import { InstructionCounts, Session } from '../../engine/index';
import { knownKernel } from './kernel-name';
import { includeBeside, sourceBeside, isElf, parseSyntax, readBytes, sourceOf, targetAsked } from './files';
import { hostFolder } from './host-folder';
import { CommandFailure, EXIT, say, sayDiagnostics, writeAll } from './report';
import { writeOut } from './files';
import { profileText } from './profile';
import { optimizeAsUsual } from './tiering';
import type { TraceFormat, TraceKind } from './trace';
import { TraceWriter } from './trace';

export interface RunOptions {
  readonly syntax?: string;
  readonly 32?: boolean;
  readonly 64?: boolean;
  readonly kernel: string;
  readonly boot: string;
  readonly cpu: CpuVendor;
  readonly cpuLevel?: CpuLevel;
  readonly trace?: TraceKind;
  readonly format: TraceFormat;
  readonly traceFile?: string;
  /** Counts of instructions by function go to stderr. */
  readonly profile?: boolean;
  readonly limit?: number;
  readonly root?: string;
  /** Port of the loopback interface at which gdb may attach; 0: any free one. */
  readonly gdb?: number;
  /** Where a recording of the run is written. */
  readonly record?: string;
  readonly engine?: Engine;
}

const SLICE = 1_000_000;
const INPUT_CHUNK = 1 << 16;

/** `lstar run`: the guest's input, output and exit status are this process's own. Returns the exit status. */
export async function run(
  file: string,
  args: readonly string[],
  options: RunOptions,
  images: ImageStore | null,
): Promise<number> {
  const trace = options.trace === undefined ? null : new TraceWriter(options.trace, options.format, options.traceFile);
  const given = specOf(file, args, options, images);
  // What checks recordings takes a good part of a short run to load.
  const witness = options.record === undefined ? null : (await import('../recording/portable')).witnessed(given);
  const counts = options.profile === true ? new InstructionCounts() : null;
  const straceText = options.trace === 'syscalls' && options.format === 'text';
  const session = new Session({
    output: (stream, bytes) => {
      if (!writeAll(stream === 'stdout' ? 1 : 2, bytes)) throw new CommandFailure('', 128 + 13);
    },
    ...(trace === null ? {} : { event: (event) => trace.event(event) }),
    ...(straceText ? { syscallLine: (line) => trace?.line(line) } : {}),
    instructions: options.trace === 'instructions',
    // With it the session remembers; nobody goes back here.
    ...(witness === null ? {} : { moved: () => {} }),
    rows: false,
    ...(counts === null ? {} : { retired: counts.retired }),
  });
  try {
    const reply = session.load(witness?.spec ?? given);
    sayDiagnostics(reply.diagnostics, sourceBeside(file));
    for (const problem of reply.problems) say(`lstar: ${problem}`);
    if (!reply.ok) return EXIT.usage;
    counts?.begin();
    session.go();
    optimizeAsUsual();
    const stop = drive(session, options.limit ?? Infinity);
    if (witness !== null && options.record !== undefined) {
      const { recordingOf } = await import('../recording/session');
      writeOut(options.record, recordingOf(session, witness.pack()));
    }
    // The trace comes before the words about its end.
    trace?.flush();
    if (counts !== null) say(profileText(counts.profile(session), options.format));
    const status = statusOf(stop);
    const diagnosis = session.diagnose();
    if (diagnosis !== null) say(`lstar: ${diagnosis.words}`);
    return status;
  } finally {
    trace?.close();
  }
}

export function specOf(file: string, args: readonly string[], options: RunOptions, images: ImageStore | null): LabSpec {
  knownKernel(options.kernel);
  const bytes = readBytes(file);
  const syntax = parseSyntax(options.syntax);
  const program = isElf(bytes)
    ? { elf: bytes, name: basename(file) }
    : {
        sources: [sourceOf(file, bytes)],
        include: includeBeside(file),
        ...(syntax === undefined ? {} : { syntax }),
        ...targetAsked(options),
      };
  return {
    program,
    kernel: options.kernel,
    boot: options.boot,
    cpu: options.cpu,
    ...(options.cpuLevel === undefined ? {} : { level: options.cpuLevel }),
    argv: [file, ...args],
    envp: Object.entries(process.env).map(([name, value]) => `${name}=${value ?? ''}`),
    // Where the host has a terminal, its own line discipline is in force: the guest's stays raw.
    terminal: [isTerminal(0), isTerminal(1), isTerminal(2)],
    ...(options.root === undefined ? {} : { root: hostFolder(options.root) }),
    ...(options.engine === undefined ? {} : { engine: options.engine }),
    ...(images === null ? {} : { images }),
    bootTime: BigInt(Date.now()) * 1_000_000n,
  };
}

/** Only a character device can be a terminal; for the others node:tty need not be loaded, a good part of a short run. */
function isTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice() || stat.rdev === nullDevice()) return false;
  } catch {
    return false;
  }
  return isatty(fd);
}

function nullDevice(): number | null {
  try {
    return statSync(devNull).rdev;
  } catch {
    return null;
  }
}

/** Runs to the end, feeding standard input when the guest waits for it. Null: the limit was reached. */
function drive(session: Session, limit: number): Stop | null {
  const buffer = new Uint8Array(INPUT_CHUNK);
  for (let left = limit; left > 0; ) {
    const slice = Math.min(SLICE, left);
    const stop = session.advance(slice);
    left -= slice;
    if (stop === null) continue;
    if (stop.kind !== 'waiting') return stop;
    const count = readInput(buffer);
    if (count === 0) session.endInput();
    else session.input(buffer.slice(0, count));
  }
  return null;
}

function readInput(buffer: Uint8Array): number {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      return readSync(0, buffer);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, 5);
      else if (code === 'EOF' || code === 'EBADF') return 0;
      else throw error;
    }
  }
}

export function statusOf(stop: Stop | null): number {
  switch (stop?.kind) {
    case undefined:
      say('lstar: stopped by --limit');
      return EXIT.limit;
    case 'exited':
      return stop.status;
    case 'killed':
      say(`lstar: killed by ${stop.signalName}${stop.reason === '' ? '' : `: ${stop.reason}`}`);
      return 128 + stop.signal;
    case 'dead':
      say(`lstar: ${stop.reason}`);
      return EXIT.machineDied;
    default:
      throw new Error(`a run without breakpoints does not stop by '${stop?.kind}'`);
  }
}
