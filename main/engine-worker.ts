import { type MessagePort, parentPort } from 'node:worker_threads';
import { loadCompiled } from './cli/compiled';

/** The bundle `command-line.cjs`: what {@link serveEngine} is. */
interface EngineBundle {
  serveEngine(port: MessagePort, build: string): void;
}

/** So long without a call after the first program: what it needed has been compiled, and is worth keeping for the next start. */
const QUIET_MS = process.env['LSTAR_BUILD'] === '1' ? 200 : 5000;

if (parentPort !== null) {
  const { exports, build, keep } = loadCompiled<EngineBundle>('command-line.cjs', 'engine');
  exports.serveEngine(parentPort, build);
  let quiet: NodeJS.Timeout | undefined;
  let isDone = false;
  parentPort.on('message', ({ method }: { method?: unknown }) => {
    clearTimeout(quiet);
    if (isDone || (quiet === undefined && method !== 'load')) return;
    quiet = setTimeout(() => {
      isDone = true;
      keep();
    }, QUIET_MS).unref();
  });
}
