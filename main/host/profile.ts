import type { Profiled, StreamEvent } from '../../preload/contract';
import { readRecording } from '../recording/file';
import type { EngineModule } from './protocol';

/** Instructions between two looks at the clock: some tens of milliseconds. */
const SLICE = 20_000;
/** News of how far it is come this often. */
const NEWS_MS = 100;

/** Runs a recording to its end and counts, every instruction if that is asked for; says meanwhile how far it is. Ends early only with its worker. */
export function profiled(
  engine: EngineModule,
  { text, exact }: { readonly text: string; readonly exact: boolean },
  emit: (event: StreamEvent) => void,
): Profiled {
  const recording = readRecording(text);
  if ('problem' in recording) return { ok: false, reason: recording.problem };
  const profiler = engine.profiler(recording.spec, recording.known, exact ? 0 : undefined);
  if (profiler.problem !== null) return { ok: false, reason: profiler.problem };
  let last = performance.now();
  while (!profiler.advance(SLICE)) {
    const now = performance.now();
    if (now - last < NEWS_MS) continue;
    last = now;
    emit({ type: 'profile', done: profiler.done });
  }
  return { ok: true, profile: profiler.profile };
}
