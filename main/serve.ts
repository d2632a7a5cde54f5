import { pathToFileURL } from 'node:url';
import { serve } from './browser/serve';

export { serve, type ServeOptions, type Serving } from './browser/serve';

const isEntry = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isEntry) {
  const at = process.argv.indexOf('--port');
  const port = at < 0 ? 0 : Number(process.argv[at + 1]);
  const serving = await serve({ port });
  process.stdout.write(`LSTAR is served at ${serving.url}\n`);
  const stop = () => void serving.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
