import {
  Profiler,
  Session,
  askEditor,
  checkDocument,
  comparePrograms,
  examples,
  instructionHelp,
  kernelChoices,
  kernelSources,
} from '../../engine/index';
import type { EngineModule } from './protocol';

/** The real engine, as the worker serves it. */
export const engine: EngineModule = {
  createSession: (sink) => new Session(sink),
  askEditor,
  checkDocument,
  comparePrograms,
  profiler: (spec, known, every) => new Profiler(spec, known, every),
  instructionHelp,
  kernelSources,
  kernels: kernelChoices(),
  examples: examples(),
};
