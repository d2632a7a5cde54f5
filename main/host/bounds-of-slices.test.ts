import { expect, test } from 'vitest';
import { OutputMeter } from './output-meter';
import { Slicer } from './slicer';

/** A machine of `perMs` instructions a millisecond that prints `bytes` for each, seen through a clock of its own. */
function settle(perMs: number, bytes: number): number {
  const slicer = new Slicer();
  let clock = 0;
  for (let slice = 0; slice < 60; slice++) {
    const { budget } = slicer;
    slicer.run(
      () => {
        clock += budget / perMs;
        return null;
      },
      () => budget * bytes,
      () => clock,
    );
  }
  return slicer.budget;
}

test.each([
  ['fast', 50_000, 0, 150_000, 600_000],
  ['slow', 500, 0, 1500, 6000],
  ['very slow', 1, 0, 200, 200],
  ['faster than the bound of a slice', 1e9, 0, 1_000_000, 1_000_000],
  ['printing', 50_000, 8, 2000, 4096],
])('a %s machine gets slices of a few milliseconds and little output', (_name, perMs, bytes, least, most) => {
  const budget = settle(perMs, bytes);
  expect(budget).toBeGreaterThanOrEqual(least);
  expect(budget).toBeLessThanOrEqual(most);
});

test('steps, which use one instruction of their budget, do not make it grow', () => {
  const slicer = new Slicer();
  const { budget } = slicer;
  for (let step = 0; step < 100; step++)
    slicer.run(
      () => ({ kind: 'step' }),
      () => 0,
      () => 0,
    );
  expect(slicer.budget).toBe(budget);
});

test('output keeps its order, is joined by stream, and is copied', () => {
  const sent: [string, string][] = [];
  const meter = new OutputMeter((stream, bytes) => sent.push([stream, new TextDecoder().decode(bytes)]));
  const buffer = new TextEncoder().encode('a');
  meter.add('stdout', buffer);
  buffer.fill(0);
  meter.add('stdout', new TextEncoder().encode('b'));
  meter.add('stderr', new TextEncoder().encode('c'));
  meter.add('stdout', new TextEncoder().encode('d'));
  meter.flush();
  meter.flush();
  expect(sent).toEqual([
    ['stdout', 'ab'],
    ['stderr', 'c'],
    ['stdout', 'd'],
  ]);
});

test('credit is used up and given back', () => {
  let sent = 0;
  const meter = new OutputMeter((_stream, bytes) => {
    sent += bytes.length;
  });
  meter.add('stdout', new Uint8Array(200_000));
  expect(meter.isFull).toBe(false);
  meter.flush();
  expect([meter.isFull, sent]).toEqual([true, 200_000]);
  meter.acknowledge(150_000);
  expect(meter.isFull).toBe(false);
  meter.acknowledge(1e9);
  meter.add('stdout', new Uint8Array(127 * 1024));
  meter.flush();
  expect(meter.isFull).toBe(false);
});
