import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '../../engine/asm/api';
import { invariant } from '../../engine/core/invariant';
import { bootWords, kernelProfiles } from '../../engine/linux/index';
import type { CpuVendor } from '../../engine/machine/machine';
import type { LabSpec } from '../../engine/session/api';
import { buildProgram } from '../../engine/session/program';
import { runToEnd } from '../../engine/session/run-to-end';
import type { BootedMachine, Done, Given } from './booted';

const FOLDER = join(import.meta.dirname, '../../fixtures/programs');

/** A row of programs.json: what the program was given and what it did, natively unless `origin` says otherwise. */
export interface ProgramRow {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: readonly string[];
  readonly stdin?: string;
  readonly stdout: string;
  readonly status: number;
  readonly origin: string;
  readonly bits?: 32;
}

/** A machine to run on. */
export interface Setting {
  readonly kernel: string;
  readonly boot: string;
  readonly cpu: CpuVendor;
}

export const programs: readonly ProgramRow[] = JSON.parse(
  readFileSync(join(FOLDER, 'programs.json'), 'utf8'),
) as readonly ProgramRow[];

const CPUS = ['intel', 'amd'] as const;
const nameOf = (word: string): string => word.replace(/^no(?=pti|smap|smep|fsgsbase)/, '').replace(/=.*/, '');

/** One word for each setting of each option that a kernel knows, by option: `['pti=on', 'pti=off']`. */
function optionsOf(kernel: string): readonly (readonly string[])[] {
  const byName = new Map<string, string[]>();
  for (const word of bootWords(kernel).filter((each) => each.includes('=') && !/=[01]$/.test(each)))
    byName.set(nameOf(word), [...(byName.get(nameOf(word)) ?? []), word]);
  return [...byName.values()];
}

const isPath = (words: readonly string[]): boolean => /^(pti|ia32_emulation)=/.test(words[0]);

/** Kernel × vendor × the options that change the path (isolation, 32-bit entries); the others at their defaults. */
export const settings: readonly Setting[] = kernelProfiles().flatMap((kernel) => {
  const boots = optionsOf(kernel)
    .filter(isPath)
    .reduce<string[]>((all, words) => all.flatMap((boot) => words.map((word) => `${boot} ${word}`.trim())), ['']);
  return boots.flatMap((boot) => CPUS.map((cpu) => ({ kernel, boot, cpu })));
});

/** Every setting of every other option, one at a time. */
export const singleOptions: readonly Setting[] = kernelProfiles().flatMap((kernel) =>
  optionsOf(kernel)
    .filter((words) => !isPath(words))
    .flatMap((words) => words.flatMap((boot) => CPUS.map((cpu) => ({ kernel, boot, cpu })))),
);

const sourceOf = ({ file }: ProgramRow): string => readFileSync(join(FOLDER, file), 'utf8');

/** Why a program has nothing to do on a machine; null where it must run. Without ia32_emulation there is no INT 0x80. */
export function unsupported(row: ProgramRow, { boot }: Setting): string | null {
  if (!boot.includes('ia32_emulation=off')) return null;
  if (row.bits === 32) return 'a 32-bit program without ia32_emulation';
  return /\bint\s+\$?0x80\b/.test(sourceOf(row)) ? 'INT 0x80 without ia32_emulation' : null;
}

/** Where a program must do something else than on the machine that recorded it, because the kernel is another. */
interface KnownDifference {
  readonly program: string;
  readonly kernels: readonly string[];
  readonly stdout?: string;
  readonly status?: number;
  readonly why: string;
  readonly source: string;
}
export const differences: readonly KnownDifference[] = JSON.parse(
  readFileSync(join(FOLDER, '../golden/differences.json'), 'utf8'),
) as readonly KnownDifference[];

/** What a program must do on a kernel. */
function expected(row: ProgramRow, kernel: string): { readonly stdout: string; readonly status: number } {
  const other = differences.find(({ program, kernels }) => program === row.name && kernels.includes(kernel));
  return { stdout: other?.stdout ?? row.stdout, status: other?.status ?? row.status };
}

const images = new Map<string, Image>();

/** A program assembled and linked, once. */
function imageOf(row: ProgramRow): Image {
  const known = images.get(row.file);
  if (known !== undefined) return known;
  const { image, diagnostics } = buildProgram({ ...NO_SPEC, program: programOf(row) });
  invariant(image !== undefined, `${row.file} assembles: ${diagnostics.map(({ message }) => message).join('; ')}`);
  images.set(row.file, image);
  return image;
}
const programOf = (row: ProgramRow): LabSpec['program'] => ({
  sources: [{ name: row.file, text: sourceOf(row) }],
  ...(row.bits === 32 ? { target: 'i386' as const } : {}),
});
const NO_SPEC = { kernel: '', boot: '', cpu: 'intel', argv: [], envp: [], terminal: [false, false, false] } as const;

const LIMIT = 50_000_000;
const given = (row: ProgramRow): Given => ({
  argv: [`./${row.name}`, ...row.args],
  envp: row.env ?? [],
  stdin: Buffer.from(row.stdin ?? '', 'latin1'),
});

/** Runs a program on a machine that has booted. @returns what is not as it was natively (or as {@link differences} says), or null. */
export function differenceOn(row: ProgramRow, kernel: string, machine: BootedMachine): string | null {
  const wanted = expected(row, kernel);
  const { end, stdout } = machine.run(imageOf(row), given(row), LIMIT);
  if (end !== wanted.status) return `${JSON.stringify(end)} instead of status ${wanted.status}`;
  return stdout === wanted.stdout
    ? null
    : `wrote ${JSON.stringify(stdout)} instead of ${JSON.stringify(wanted.stdout)}`;
}

/** The same program from power-on, by a session, as the lab runs it. @returns how that differs from {@link BootedMachine.run}, or null. */
export function differenceFromScratch(
  row: ProgramRow,
  { kernel, boot, cpu }: Setting,
  machine: BootedMachine,
): string | null {
  const { argv, envp, stdin } = given(row);
  const whole = runToEnd(
    { program: programOf(row), kernel, boot, cpu, argv, envp, terminal: [false, false, false] },
    { limit: LIMIT, stdin },
  );
  const { stop } = whole;
  const end =
    stop?.kind === 'exited' ? stop.status : stop?.kind === 'killed' ? 128 + stop.signal : JSON.stringify(stop);
  const scratch: Omit<Done, 'regions'> = {
    end,
    stdout: Buffer.from(whole.stdout).toString('latin1'),
    icount: whole.view?.icount ?? 0,
  };
  const booted = machine.run(imageOf(row), given(row), LIMIT);
  const [ours, theirs] = [booted, scratch].map((done) => JSON.stringify(done, ['end', 'stdout', 'icount']));
  return ours === theirs ? null : `after boot ${ours}, from power-on ${theirs}`;
}
