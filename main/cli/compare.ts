import { basename } from 'node:path';
import type { Comparison, CpuVendor, ImageStore, Variant } from '../../engine/index';
import { MAX_VARIANTS, comparePrograms } from '../../engine/index';
import { comparisonText } from './compare-text';
import { includeBeside, isElf, parseSyntax, readBytes, sourceOf } from './files';
import { hostFolder } from './host-folder';
import { knownKernel } from './kernel-name';
import { CommandFailure, EXIT, say, writeAll } from './report';

export interface CompareOptions {
  /** `v3.0,v4.15:pti=off,v6.9`: profiles, each with options of its own behind a colon. */
  readonly kernel: string;
  /** Each one a set of boot options for every kernel. */
  readonly boot: readonly string[];
  readonly cpu: string;
  readonly syntax?: string;
  readonly format: 'text' | 'json';
  readonly limit: number;
  readonly root?: string;
}

const split = (list: string): string[] =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function vendors(list: string): CpuVendor[] {
  return split(list).map((name) => {
    if (name === 'intel' || name === 'amd') return name;
    throw new CommandFailure(`--cpu ${name}: the lab knows intel and amd`);
  });
}

/**
 * Every kernel with every `--boot` and every `--cpu`, in this order. An option that a kernel does not know is an error of
 * the run, not of the grammar, because it depends on the kernel.
 */
export function variantsOf({ kernel, boot, cpu }: Pick<CompareOptions, 'kernel' | 'boot' | 'cpu'>): Variant[] {
  const variants: Variant[] = [];
  const cpus = vendors(cpu);
  const boots = boot.length === 0 ? [''] : boot;
  for (const item of split(kernel)) {
    const [name, ...own] = item.split(':');
    knownKernel(name);
    for (const options of boots)
      for (const vendor of cpus) variants.push({ kernel: name, boot: [...own, options].join(' ').trim(), cpu: vendor });
  }
  if (variants.length === 0)
    throw new CommandFailure('--kernel names no kernel and --cpu no vendor: nothing to compare');
  if (variants.length > MAX_VARIANTS)
    throw new CommandFailure(`${variants.length} variants: at most ${MAX_VARIANTS} fit side by side`);
  return variants;
}

/** `lstar compare`: returns the exit status. */
export function compare(
  file: string,
  args: readonly string[],
  options: CompareOptions,
  images: ImageStore | null,
): number {
  const bytes = readBytes(file);
  const syntax = parseSyntax(options.syntax);
  const program = isElf(bytes)
    ? { elf: bytes, name: basename(file) }
    : { sources: [sourceOf(file, bytes)], include: includeBeside(file), ...(syntax === undefined ? {} : { syntax }) };
  const comparison = comparePrograms({
    program,
    variants: variantsOf(options),
    argv: [file, ...args],
    // Nothing of the host: two comparisons of the same program are the same.
    envp: [],
    ...(options.root === undefined ? {} : { root: hostFolder(options.root) }),
    ...(images === null ? {} : { images }),
    limit: options.limit,
  });
  const text =
    options.format === 'json' ? `${comparisonJson(comparison)}\n` : comparisonText(comparison, basename(file));
  const refused = comparison.reports.filter(({ problems }) => problems.length > 0);
  if (refused.length > 0) {
    // The same mistake in the program is in every variant; say it once.
    for (const problem of new Set(refused.flatMap(({ problems }) => problems))) say(`lstar: ${problem}`);
    return EXIT.usage;
  }
  writeAll(1, Buffer.from(text));
  return 0;
}

/** Plain data: output as text. */
export const comparisonJson = (comparison: Comparison): string =>
  JSON.stringify(comparison, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
