import { BootedMachine } from './booted';
import type { Setting } from './programs';
import { differenceFromScratch, differenceOn, programs, settings, singleOptions, unsupported } from './programs';

const words = ({ kernel, boot, cpu }: Setting): string => [kernel, boot, cpu].filter((part) => part !== '').join(' ');

/** What is to be run: programs by name (all when empty), and which of `parts` parts of the machines (1 is the first). */
export interface MatrixOptions {
  readonly names: readonly string[];
  readonly part: number;
  readonly parts: number;
}

/**
 * Runs every program on every machine, from the moment after boot, and one program a machine from power-on as well. Prints
 * what differs, and a line a machine. Returns the number of differences.
 */
export function reportMatrix({ names, part, parts }: MatrixOptions, say: (line: string) => void): number {
  const rows = programs.filter(({ name }) => names.length === 0 || names.includes(name));
  const all = [...settings, ...singleOptions];
  const machines = all.map((setting, index) => ({ setting, index })).filter(({ index }) => index % parts === part - 1);
  const began = performance.now();
  let [failed, runs, skipped] = [0, 0, 0];
  for (const { setting, index } of machines) {
    const machine = new BootedMachine(setting);
    const supported = rows.filter((row) => unsupported(row, setting) === null);
    const differences = supported.flatMap((row) => {
      const difference = differenceOn(row, setting.kernel, machine);
      return difference === null ? [] : [`  ${row.name}: ${difference}`];
    });
    const sample = supported.at(index % Math.max(1, supported.length));
    const scratch = sample === undefined ? null : differenceFromScratch(sample, setting, machine);
    say(`${words(setting)}: ${supported.length - differences.length} of ${supported.length} as native`);
    for (const line of differences) say(line);
    if (scratch !== null) say(`  ${sample?.name}: ${scratch}`);
    failed += differences.length + (scratch === null ? 0 : 1);
    runs += supported.length;
    skipped += rows.length - supported.length;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const which = parts === 1 ? '' : ` (part ${part} of ${parts} of ${all.length})`;
  say(`\n${rows.length} programs, ${machines.length} machines${which}, ${runs} runs and ${machines.length} from power-on, ${failed} differ; ${skipped} need what the machine has not; ${seconds} s`); // prettier-ignore
  return failed;
}
