import type { ImageStore } from '../../engine/index';
import { Session } from '../../engine/index';
import type { InputSource } from '../gdb/server';
import { serveGdb } from '../gdb/server';
import { CommandFailure, EXIT, say, sayDiagnostics, writeAll } from './report';
import type { RunOptions } from './run';
import { specOf, statusOf } from './run';

/** `lstar run --gdb`: the program waits at its first instruction for a gdb on the loopback interface. Returns the exit status. */
export async function debug(
  file: string,
  args: readonly string[],
  options: RunOptions,
  images: ImageStore | null,
  port: number,
): Promise<number> {
  const session = new Session({
    output: (stream, bytes) => {
      if (!writeAll(stream === 'stdout' ? 1 : 2, bytes)) throw new CommandFailure('', 128 + 13);
    },
    // A terminal cannot take back what it shows: going back in time leaves it alone.
    moved: () => {},
  });
  const reply = session.load(specOf(file, args, options, images));
  sayDiagnostics(reply.diagnostics);
  for (const problem of reply.problems) say(`lstar: ${problem}`);
  if (!reply.ok) return EXIT.usage;
  const serving = await serveGdb(session, port, standardInput).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`--gdb ${port}: ${error.code === 'EADDRINUSE' ? 'the port is taken' : error.message}`);
  });
  say(`lstar: waiting for gdb: target remote 127.0.0.1:${serving.port}`);
  const stop = await serving.end;
  process.stdin.destroy();
  return statusOf(stop);
}

/** What is typed or piped, a piece at a time. */
const standardInput: InputSource = (take) => {
  const done = (bytes: Uint8Array | null): void => {
    process.stdin.off('data', onData).off('end', onEnd).pause();
    take(bytes);
  };
  const onData = (bytes: Buffer): void => done(new Uint8Array(bytes));
  const onEnd = (): void => done(null);
  if (process.stdin.readableEnded) {
    done(null);
    return;
  }
  process.stdin.on('data', onData).on('end', onEnd).resume();
};
