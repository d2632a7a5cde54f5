import { invariant } from '../core/invariant';
import { MSR_NAMES } from '../core/msrs';
import type { LabSpec, Stop } from './api';
import { CallPaths } from './call-paths';
import type { BootMsr, Comparison, ComparisonSpec, Variant, VariantReport } from './compare-api';
import { MAX_VARIANTS } from './compare-api';
import { alignCalls, outcomeRows, msrRows } from './compare-rows';
import { Session } from './session';

/** Those that the path of a system call depends on. */
const SHOWN_MSRS: ReadonlySet<string> = new Set(
  MSR_NAMES.filter((name) => /STAR|FMASK|SYSENTER|EFER|GS_BASE|FRED_CONFIG/.test(name)),
);
/** Output kept of each variant. */
const MAX_OUTPUT = 1 << 16;

/**
 * Runs one program on several machines and puts their system calls side by side. A variant that cannot be had (an unknown
 * kernel, an option that the kernel does not know) is reported with the reason; the others run all the same.
 */
export function comparePrograms(spec: ComparisonSpec): Comparison {
  invariant(spec.variants.length > 0 && spec.variants.length <= MAX_VARIANTS, `one to ${MAX_VARIANTS} variants`);
  const labels = labelsOf(spec.variants);
  const reports = spec.variants.map((variant, index) => reportOf(spec, variant, labels[index]));
  return { reports, outcome: outcomeRows(reports), msrs: msrRows(reports), calls: alignCalls(reports) };
}

/** The kernel, and of the rest what tells the variants apart. */
function labelsOf(variants: readonly Variant[]): string[] {
  const vary = (key: (variant: Variant) => string): boolean => new Set(variants.map(key)).size > 1;
  const withCpu = vary(({ cpu }) => cpu);
  return variants.map(({ kernel, boot, cpu, editedKernel }) =>
    [kernel, editedKernel === undefined ? '' : '(edited)', boot, withCpu ? cpu : '']
      .filter((part) => part !== '')
      .join(' '),
  );
}

function reportOf(spec: ComparisonSpec, variant: Variant, label: string): VariantReport {
  const output: Uint8Array[] = [];
  let kept = 0;
  let watch: ReturnType<Session['watchMemory']> | null = null;
  const paths = new CallPaths(() => watch?.take() ?? { readBytes: 0, writtenBytes: 0, cacheLines: 0 });
  const session = new Session({
    output: (stream, bytes) => {
      if (stream !== 'stdout' || kept >= MAX_OUTPUT) return;
      kept += bytes.length;
      output.push(bytes.slice());
    },
    event: (event) => paths.see(event),
    ring0: (symbol, offset) => paths.step(symbol, offset === 0n),
  });
  const reply = session.load(labSpec(spec, variant));
  const empty = { variant, label, bootInstructions: 0, msrs: [], calls: [], callsDropped: 0, stop: null, stdout: new Uint8Array() }; // prettier-ignore
  if (!reply.ok) {
    const errors = reply.diagnostics.filter(({ severity }) => severity === 'error');
    const words = errors.map(({ message, span }) => `${span.file}:${span.line}:${span.column}: ${message}`);
    return { ...empty, problems: [...words, ...reply.problems] };
  }
  const { icount, msrs } = session.view();
  const boot: BootMsr[] = msrs
    .filter(({ name }) => SHOWN_MSRS.has(name))
    .map(({ name, linux, value, points, meaning }) => ({
      name: name as BootMsr['name'],
      linux,
      value,
      meaning: points ?? meaning,
    }));
  watch = session.watchMemory(() => paths.isOpen);
  const stop = drive(session, spec);
  return {
    ...empty,
    problems: [],
    bootInstructions: icount,
    msrs: boot,
    calls: paths.calls,
    callsDropped: paths.dropped,
    stop,
    stdout: joined(output),
  };
}

function labSpec(spec: ComparisonSpec, { kernel, boot, cpu, editedKernel }: Variant): LabSpec {
  const { program, argv, envp, root, images, bootTime } = spec;
  return {
    program,
    argv,
    envp,
    ...(root === undefined ? {} : { root }),
    ...(images === undefined ? {} : { images }),
    ...(bootTime === undefined ? {} : { bootTime }),
    kernel,
    boot,
    cpu,
    ...(editedKernel === undefined ? {} : { editedKernel }),
    terminal: [false, false, false],
  };
}

/** Runs to the end, with all of the input given at once; null at the limit. */
function drive(session: Session, { stdin, limit }: ComparisonSpec): Stop | null {
  session.go();
  if (stdin !== undefined && stdin.length > 0) session.input(stdin);
  const stop = session.advance(limit);
  if (stop?.kind !== 'waiting') return stop;
  session.endInput();
  return session.advance(limit);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
