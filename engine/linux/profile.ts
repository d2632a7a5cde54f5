import type { SourceFile } from '../asm/api';
import { invariant } from '../core/invariant';
import type { CpuFeatures } from '../machine/machine';
import { NO_FEATURES } from '../machine/machine';
import type { BootOptions } from './api';

/** Names of the boot options (boot-options.ts), as a profile lists those it knows. */
export type BootOptionName =
  | 'pti'
  | 'ia32_emulation'
  | 'smap'
  | 'smep'
  | 'fsgsbase'
  | 'clearcpuid'
  | 'vsyscall'
  | 'spectre_bhi'
  | 'retbleed'
  | 'mds'
  | 'spectre_v1';

/** One era of the kernel: a folder of linux/kernels with a `profile.ts` and the sources in which it differs. */
export interface KernelProfile {
  /** The folder's name, and what `--kernel` takes. */
  readonly name: string;
  /** One line for a list. */
  readonly label: string;
  /** The profile whose files this one has too, where it has none of its own. */
  readonly base?: string;
  /** The release whose path the sources follow, and the configuration they stand for. */
  readonly standsFor: { readonly tag: string; readonly config: readonly string[] };
  /** What it needs of the CPU beyond what every one has: the lab models one that has it. */
  readonly cpu?: Partial<CpuFeatures>;
  /** The boot options it knows; all others are refused with the reason. */
  readonly bootOptions: readonly BootOptionName[];
  /** Where it differs from what a kernel does that is told nothing (boot-options.ts). */
  readonly bootDefaults?: Partial<BootOptions>;
  /** Spellings of an option it knows that it does not take yet, or no longer: why. */
  readonly bootRefused?: Readonly<Record<string, string>>;
}

const modules = import.meta.glob('./kernels/*/profile.ts', { import: 'default', eager: true });
const texts = import.meta.glob(['./kernels/*/*.S', './kernels/*/*.h'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The folder of what all eras have in common. */
const SHARED = 'shared';

const filesOf = (folder: string): [string, SourceFile][] =>
  Object.entries(texts).flatMap(([path, text]): [string, SourceFile][] => {
    const [of, name] = path.split('/').slice(-2);
    return of === folder ? [[name, { name, text }]] : [];
  });

const shared = filesOf(SHARED);
const profiles = new Map<string, { readonly profile: KernelProfile; readonly sources: readonly SourceFile[] }>();
for (const [path, module] of Object.entries(modules)) {
  const folder = path.split('/').at(-2) ?? '';
  const profile = module as KernelProfile; // each profile.ts says `satisfies KernelProfile`
  invariant(profile.name === folder, `the kernel profile in ${folder} calls itself ${profile.name}`);
  // A profile's own file stands in for the shared one of that name.
  const base = profile.base === undefined ? [] : filesOf(profile.base);
  const sources = [...new Map([...shared, ...base, ...filesOf(folder)]).values()];
  profiles.set(folder, { profile, sources: sources.sort((a, b) => (a.name < b.name ? -1 : 1)) });
}

/** Oldest first; a name that is no version comes last. */
const byAge = (a: string, b: string): number => {
  const [left, right] = [a, b].map((name) => /^v(\d+)\.(\d+)$/u.exec(name)?.slice(1).map(Number) ?? [Infinity, 0]);
  return left[0] === right[0] ? left[1] - right[1] : left[0] - right[0];
};

const names: readonly string[] = [...profiles.keys()].sort(byAge);

/** The profiles there are, oldest first. */
export const kernelProfiles = (): readonly string[] => names;

/** A profile's description, or null when there is none of that name. */
export const kernelProfile = (name: string): KernelProfile | null => profiles.get(name)?.profile ?? null;

/** The features of the CPU that a profile runs on. */
export const cpuFeatures = (name: string, level = NO_FEATURES.level): CpuFeatures => ({
  ...NO_FEATURES,
  ...profiles.get(name)?.profile.cpu,
  level,
});

/** All sources of a profile by name, headers and the shared ones included; empty when there is no such profile. */
export const kernelSources = (profile: string): readonly SourceFile[] => profiles.get(profile)?.sources ?? [];
