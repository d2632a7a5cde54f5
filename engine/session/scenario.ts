import type { SourceFile } from '../asm/api';
import { invariant } from '../core/invariant';
import type { LaboratoryMsr } from '../core/msr-fields';
import { kernelSources } from '../linux/index';
import type { CpuVendor } from '../machine/machine';
import type { LabSpec, Stop } from './api';
import { eventText } from './boundaries';
import { Session } from './session';

/** A change to a kernel's own source: the text must stand there, and is replaced once. */
export interface KernelEdit {
  readonly file: string;
  readonly replace: string;
  readonly with: string;
}

/** What must be seen in one run. All patterns are regular expressions; those of a list must match in this order. */
export interface Expectation {
  /** `exit 0`, `killed by SIGSEGV`, `dead: double fault …`, `limit`. */
  readonly end?: string;
  readonly stdout?: string;
  /** Lines of the trace as the path panel shows them. */
  readonly trace?: readonly string[];
  /** What no line of the trace may be. */
  readonly absent?: readonly string[];
  /** Instructions of ring 0 after boot, as `symbol: text`. */
  readonly kernel?: readonly string[];
  readonly kernelAbsent?: readonly string[];
  /** The failure's MSR, in words. */
  readonly diagnosis?: string;
}

/** Where a quirk bites, or where it is cured. */
export interface ScenarioCase {
  readonly role: 'bite' | 'cure';
  /** Where: `Intel, before the check was added`. */
  readonly where: string;
  /** What is seen there, in a few words. */
  readonly seen: string;
  readonly kernels: readonly string[];
  readonly boot: string;
  readonly cpus: readonly CpuVendor[];
  readonly edits: readonly KernelEdit[];
  readonly msrs: Readonly<Partial<Record<LaboratoryMsr, string>>>;
  /** A non-maskable interrupt before the instruction at this symbol of the kernel is run, once. */
  readonly nmiAt?: string;
  /** Instead of the scenario's own. */
  readonly program?: string;
  readonly expect: Expectation;
}

/** One quirk of the system-call path: a program, where it goes wrong, and where it does not any more. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly cves: readonly string[];
  /** For the student. */
  readonly sentence: string;
  readonly sources: readonly string[];
  /** What the lab cannot show by running, and shows otherwise. */
  readonly modeled?: string;
  readonly syntax: 'att' | 'intel' | 'nasm';
  readonly program: string;
  /** Text of a file that the program includes. */
  readonly include?: (name: string) => SourceFile | undefined;
  readonly cases: readonly ScenarioCase[];
}

/** One run of one case. */
export interface ScenarioRun {
  readonly kernel: string;
  readonly cpu: CpuVendor;
  /** What was expected and not seen; empty: all was seen. */
  readonly failures: readonly string[];
}

const LIMIT = 1_000_000;
/** More lines than this of one run are not looked at. */
const MAX_LINES = 100_000;

export function endText(stop: Stop | null): string {
  if (stop === null) return 'limit';
  switch (stop.kind) {
    case 'exited':
      return `exit ${stop.status}`;
    case 'killed':
      return `killed by ${stop.signalName}: ${stop.reason}`;
    case 'dead':
      return `dead: ${stop.reason}`;
    default:
      return stop.kind;
  }
}

/** The kernel's files with the case's changes; null with the reason where a text to replace is not there. */
function edited(kernel: string, edits: readonly KernelEdit[]): readonly SourceFile[] | string {
  const files = new Map<string, string>();
  const own = kernelSources(kernel);
  for (const { file, replace, with: by } of edits) {
    const text = files.get(file) ?? own.find(({ name }) => name === file)?.text;
    if (text === undefined) return `${kernel} has no file ${file}`;
    if (!text.includes(replace)) return `${kernel}/${file} has no text '${replace}'`;
    files.set(
      file,
      text.replace(replace, () => by),
    );
  }
  return [...files].map(([name, text]) => ({ name, text }));
}

/** Index of the first line from `from` on that matches, or -1. */
const find = (lines: readonly string[], pattern: string, from: number): number => {
  const expression = new RegExp(pattern, 'u');
  return lines.findIndex((line, index) => index >= from && expression.test(line));
};

function missing(what: string, lines: readonly string[], patterns: readonly string[]): string[] {
  let from = 0;
  for (const pattern of patterns) {
    const at = find(lines, pattern, from);
    if (at < 0) return [`${what}: nothing matches /${pattern}/${from === 0 ? '' : ` behind '${lines[from - 1]}'`}`];
    from = at + 1;
  }
  return [];
}

const present = (what: string, lines: readonly string[], patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => {
    const at = find(lines, pattern, 0);
    return at < 0 ? [] : [`${what}: /${pattern}/ was not to be seen, and there is '${lines[at]}'`];
  });

/** Runs one case on every kernel and CPU it names. */
export const runCase = (scenario: Scenario, item: ScenarioCase): ScenarioRun[] =>
  item.kernels.flatMap((kernel) =>
    item.cpus.map((cpu) => ({ kernel, cpu, failures: runOnce(scenario, item, kernel, cpu) })),
  );

function runOnce(scenario: Scenario, item: ScenarioCase, kernel: string, cpu: CpuVendor): string[] {
  const editedKernel = edited(kernel, item.edits);
  if (typeof editedKernel === 'string') return [editedKernel];
  const trace: string[] = [];
  const output: string[] = [];
  const code: string[] = [];
  const { expect } = item;
  const watchesCode = (expect.kernel ?? expect.kernelAbsent) !== undefined;
  let ready = false;
  const session = new Session({
    output: (stream, bytes) => void output.push(...(stream === 'stdout' ? [String.fromCharCode(...bytes)] : [])),
    event: (event) => {
      if (!ready || trace.length + code.length >= MAX_LINES) return;
      if (event.event !== 'instruction') trace.push(eventText(event));
      else if (session.ring === 0) code.push(`${session.place}: ${event.text}`);
    },
    instructions: watchesCode,
  });
  const reply = session.load(specOf(scenario, item, kernel, cpu, editedKernel));
  const errors = reply.diagnostics.filter(({ severity }) => severity === 'error');
  if (!reply.ok)
    return [...errors.map(({ message, span }) => `${span.file}:${span.line}: ${message}`), ...reply.problems];
  ready = true;
  const refused = setMsrs(session, item.msrs);
  if (refused.length > 0) return refused;
  const stop = drive(session, item.nmiAt);
  const end = endText(stop);
  return [
    ...(expect.end === undefined || new RegExp(expect.end, 'u').test(end)
      ? []
      : [`end: '${end}' does not match /${expect.end}/`]),
    ...(expect.stdout === undefined || expect.stdout === output.join('')
      ? []
      : [`stdout: ${JSON.stringify(output.join(''))}`]),
    ...missing('trace', trace, expect.trace ?? []),
    ...present('trace', trace, expect.absent ?? []),
    ...missing('kernel', code, expect.kernel ?? []),
    ...present('kernel', code, expect.kernelAbsent ?? []),
    ...(expect.diagnosis === undefined
      ? []
      : missing('diagnosis', [session.diagnose()?.words ?? ''], [expect.diagnosis])),
  ];
}

function setMsrs(session: Session, msrs: ScenarioCase['msrs']): string[] {
  const failures: string[] = [];
  for (const [name, value] of Object.entries(msrs)) {
    const write = session.edit({ kind: 'msr', name: name as LaboratoryMsr, value });
    if (!write.ok) failures.push(write.reason);
  }
  return failures;
}

/** Runs to the end; with `nmiAt` first to that symbol, where the interrupt comes. */
function drive(session: Session, nmiAt: string | undefined): Stop | null {
  if (nmiAt !== undefined) {
    const address = session.addressOf(nmiAt);
    invariant(address !== null, `the kernel has the symbol ${nmiAt}`);
    session.runTo({ address });
    const stop = session.advance(LIMIT);
    if (stop?.kind !== 'step') return stop;
    session.injectNmi();
  }
  session.go();
  return session.advance(LIMIT);
}

function specOf(
  { name, program, syntax, include }: Scenario,
  item: ScenarioCase,
  kernel: string,
  cpu: CpuVendor,
  editedKernel: readonly SourceFile[],
): LabSpec {
  const file = `${name}.${syntax === 'nasm' ? 'asm' : 's'}`;
  return {
    program: {
      sources: [{ name: file, text: item.program ?? program }],
      syntax: syntax === 'nasm' ? 'nasm' : 'att',
      ...(include === undefined ? {} : { include }),
    },
    kernel,
    ...(editedKernel.length === 0 ? {} : { editedKernel }),
    boot: item.boot,
    cpu,
    argv: [name],
    envp: [],
    terminal: [false, false, false],
  };
}
