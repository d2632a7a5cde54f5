import { describe, expect, it } from 'vitest';
import { RingShare } from './ring-share';

describe('RingShare', () => {
  const check = (
    name: string,
    spans: readonly (readonly [number, number])[],
    end: number,
    expected: readonly number[],
  ): void =>
    it(name, () => {
      const rings = new RingShare(1000, 64);
      for (const [since, until] of spans) rings.add(since, until);
      expect(rings.shares(end)).toEqual(expected);
    });
  check('nothing yet', [], 1000, []);
  check('the last stretch is as long as the run', [[1000, 1016]], 1032, [0.5]);
  check('a span over three stretches', [[1032, 1144]], 1192, [0.5, 1, 0.25]);
  check('what was before the picture does not count', [[0, 1032]], 1064, [0.5]);

  it('makes room by longer stretches', () => {
    const rings = new RingShare(0, 64);
    rings.add(0, 64);
    rings.add(64 * 512, 64 * 513);
    expect(rings.shares(64 * 514).length).toBe(257);
    expect(rings.shares(64 * 514).at(0)).toBe(0.5);
    expect(rings.shares(64 * 514).at(-1)).toBe(0.5);
  });

  it('gives up what is later than the present', () => {
    const rings = new RingShare(0, 64);
    rings.add(0, 256);
    rings.forget(96);
    rings.add(128, 160);
    expect(rings.shares(192)).toEqual([1, 0.5, 0.5]);
  });
});
