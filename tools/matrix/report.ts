import type { Setting } from './programs';
import { differenceOn, programs, settings, singleOptions, unsupported } from './programs';

const words = ({ kernel, boot, cpu }: Setting): string => [kernel, boot, cpu].filter((part) => part !== '').join(' ');

/** Runs every program on every machine. Prints what differs, and a line a machine. Returns the number of differences. */
export function reportMatrix(names: readonly string[], say: (line: string) => void): number {
  const rows = programs.filter(({ name }) => names.length === 0 || names.includes(name));
  let failed = 0;
  let runs = 0;
  for (const setting of [...settings, ...singleOptions]) {
    const supported = rows.filter((row) => unsupported(row, setting) === null);
    const differences = supported.flatMap((row) => {
      const difference = differenceOn(row, setting);
      return difference === null ? [] : [`  ${row.name}: ${difference}`];
    });
    say(`${words(setting)}: ${supported.length - differences.length} of ${supported.length} as native`);
    for (const line of differences) say(line);
    failed += differences.length;
    runs += supported.length;
  }
  say(`\n${rows.length} programs, ${settings.length + singleOptions.length} machines, ${runs} runs, ${failed} differ`);
  return failed;
}
