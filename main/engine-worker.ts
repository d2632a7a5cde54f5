import { parentPort } from 'node:worker_threads';
import { attach } from './host/attach';
import { engine } from './host/engine';
import { useInterpreterFile } from './interpreter-file';

useInterpreterFile();
if (parentPort !== null) attach(parentPort, engine);
