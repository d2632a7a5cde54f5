import type { MessagePort } from 'node:worker_threads';
import { imageStore } from '../cli/image-store';
import { useInterpreterFile } from '../interpreter-file';
import { attach } from './attach';
import { engine } from './engine';

/**
 * Serves the engine over a worker's port, with the kernels that the build assembled. A kernel that a student has edited is
 * not kept: there is one for each edit.
 * @param build names this build of the program.
 */
export function serveEngine(port: MessagePort, build: string): void {
  useInterpreterFile();
  const kept = imageStore(build);
  attach(port, engine({ load: (key) => kept?.load(key) ?? null, save: () => undefined }));
}
