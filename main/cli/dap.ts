import type { ImageStore } from '../../engine/index';
import { serveClient, serveDap } from '../dap/server';
import { CommandFailure, say } from './report';

/** `lstar dap`: a debugger drives the lab over standard input and output, or over a port of the loopback interface. */
export async function dap(port: number | undefined, images: ImageStore | null): Promise<number> {
  if (port === undefined) {
    await serveClient(process.stdin, process.stdout, images);
    process.stdin.destroy();
    return 0;
  }
  const serving = await serveDap(port, images).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`--port ${port}: ${error.code === 'EADDRINUSE' ? 'the port is taken' : error.message}`);
  });
  say(`lstar: waiting for debuggers at 127.0.0.1:${serving.port}`);
  return new Promise((stopped) => {
    const stop = (): void => {
      serving.close();
      stopped(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
