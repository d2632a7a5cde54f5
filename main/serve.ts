import { pathToFileURL } from 'node:url';
import { serve } from './browser/serve';

export { serve, type ServeOptions, type Serving } from './browser/serve';

/** Serves the lab until the process is told to stop, and says where. */
export async function serveUntilStopped(options: { readonly port?: number }): Promise<void> {
  const serving = await serve(options);
  process.stdout.write(`LSTAR is served at ${serving.url}\n`);
  const stop = () => void serving.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const isEntry = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isEntry) {
  const at = process.argv.indexOf('--port');
  await serveUntilStopped({ port: at < 0 ? 0 : Number(process.argv[at + 1]) });
}
