import {
  type ImageStore,
  type KnownRun,
  type LabSpec,
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

/**
 * The real engine, as the worker serves it.
 * @param images kernels that need not be assembled.
 */
export function engine(images: ImageStore): EngineModule {
  class QuickSession extends Session {
    override load(spec: LabSpec, known?: KnownRun) {
      return super.load({ ...spec, images }, known);
    }
  }
  return {
    createSession: (sink) => new QuickSession(sink),
    askEditor,
    checkDocument,
    comparePrograms: (spec) => comparePrograms({ ...spec, images }),
    profiler: (spec, known, every) => new Profiler({ ...spec, images }, known, every),
    instructionHelp,
    kernelSources,
    kernels: kernelChoices(),
    examples: examples(),
  };
}
