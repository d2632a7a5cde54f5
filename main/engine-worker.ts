import { parentPort } from 'node:worker_threads';
import { attach } from './host/attach';
import { engine } from './host/engine';

if (parentPort !== null) attach(parentPort, engine);
