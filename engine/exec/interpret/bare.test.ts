import { describe, expect, it } from 'vitest';
import { Bare } from '../../../tools/emit/bare';
import { BARE_PROGRAMS } from '../../../tools/emit/bare-programs';
import { InterpretedBare } from '../../../tools/interpret/machines';

const FAR = 100_000;

/** Runs both machines to every `stride`-th count and to the end; what differs first, and at which count. */
function differences(
  code: string,
  stride: number,
  loop: 'run' | 'walk',
): { at: number; found: string[]; end: string | undefined } {
  const [reference, fast] = [new Bare(code), new InterpretedBare(code, loop)];
  for (let at = stride; ; at = stride < FAR ? at + stride : FAR) {
    reference.runEvaluated(at);
    fast.runInterpreted(at);
    const isLast = reference.result !== null;
    const found = fast.differences(reference, isLast || at % (64 * stride) === 0);
    if (found.length > 0 || isLast) return { at, found, end: reference.result?.kind };
  }
}

describe.each(BARE_PROGRAMS)('%s', (_name, code) => {
  it.each([
    [1, 'run'],
    [97, 'walk'],
    [97, 'run'],
    [FAR, 'walk'],
    [FAR, 'run'],
  ] as const)('is the same at every stop of %i instructions (%s)', (stride, loop) => {
    const { found, end } = differences(code, stride, loop);
    expect(found).toEqual([]);
    expect(['halted', 'shutdown']).toContain(end);
  });
});
