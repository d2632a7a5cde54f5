import { describe, expect, it } from 'vitest';
import { kernelProfiles } from '../../engine/linux/index';
import { BootedMachine } from './booted';
import { differenceFromScratch, differenceOn, differences, programs, settings, unsupported } from './programs';

/**
 * Programs of more than 90,000 instructions, which compute and call little: each takes as long as ten others. They run on
 * v4.15 in engine/session/programs.test.ts, and everywhere by `npm run matrix`.
 */
const LONG: ReadonlySet<string> = new Set([
  'fault-recursion', 'c-mandelbrot', 'collatz', 'fibonacci', 'c-queens', 'c-life', 'c-sha256', 'c-sha256-long',
  'errors-process', 'ackermann',
]); // prettier-ignore

// Every short program on every kernel; option and vendor turn with the program, so that each pair is met many times.
const cover = kernelProfiles().flatMap((kernel) => {
  const own = settings.filter((setting) => setting.kernel === kernel);
  return programs
    .filter(({ name }) => !LONG.has(name))
    .map((row, index) => {
      const usable = own.filter((setting) => unsupported(row, setting) === null);
      return { row, setting: usable[index % usable.length] };
    });
});

describe('every program does on every kernel what it does natively', () => {
  it.each(settings)('$kernel $boot $cpu', (setting) => {
    const machine = new BootedMachine(setting);
    const rows = cover.filter((item) => item.setting === setting).map(({ row }) => row);
    const wrong = rows.map((row) => [row.name, differenceOn(row, setting.kernel, machine)]);
    expect(wrong.filter(([, difference]) => difference !== null)).toEqual([]);
  });
  it.each(settings.filter(({ boot }) => !/off/u.test(boot)))('from power-on: $kernel $boot $cpu', (setting) => {
    const row = cover.find((item) => item.setting === setting)?.row;
    expect(row && differenceFromScratch(row, setting, new BootedMachine(setting))).toBeNull();
  });
  it('meets every machine', () => {
    const met = new Set(cover.map(({ setting }) => setting));
    expect(settings.filter((setting) => !met.has(setting))).toEqual([]);
  });
  it('and where a kernel must differ, the reason and the source are named', () =>
    expect(differences.filter(({ why, source }) => why === '' || source === '')).toEqual([]));
});
