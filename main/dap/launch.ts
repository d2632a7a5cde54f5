import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import type { Diagnostic, ImageStore, LabSpec, SourceFile } from '../../engine/index';
import { CPU_LEVELS, DEFAULT_LEVEL, kernelProfiles, kernelSources } from '../../engine/index';
import { shortLines } from '../cli/diagnostics';
import { includeBeside, isElf, readBytes, sourceOf } from '../cli/files';
import { hostFolder } from '../cli/host-folder';
import { CommandFailure } from '../cli/report';
import { Refusal } from './requests';

/** The arguments of `launch`. What an editor adds of its own is left alone. */
export const launchSchema = z.object({
  program: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .describe('The source (.s, .S, .asm, .nasm), several sources of one program, or a static ELF executable.'),
  args: z.array(z.string()).default([]).describe('Arguments of the program, behind argv[0].'),
  env: z.record(z.string(), z.string()).default({}).describe('Environment variables on top of the adapter’s own.'),
  cwd: z.string().optional().describe('Where relative paths start.'),
  kernel: z.enum(kernelProfiles() as [string, ...string[]]).default('v4.15').describe('Kernel profile.'),
  kernelSources: z.string().optional().describe('A folder with changed sources of the kernel, by the names that the profile has for them.'),
  boot: z.string().max(400).default('').describe('Boot options, such as "pti=off ia32_emulation=off".'),
  cpu: z.enum(['intel', 'amd']).default('intel').describe('Vendor of the CPU.'),
  cpuLevel: z.enum(CPU_LEVELS).default(DEFAULT_LEVEL).describe('Instruction sets of the CPU.'),
  root: z.string().optional().describe('A folder of this machine as the guest’s root, copied on write.'),
  syntax: z.enum(['att', 'intel', 'nasm']).optional().describe('Notation of the source; default: from its name.'),
  bits: z.union([z.literal(32), z.literal(64)]).optional().describe('A 32-bit or a 64-bit program; default: what its heading says.'),
  stopOnEntry: z.boolean().default(false).describe('Stop before the first instruction of the program.'),
  stdin: z.string().optional().describe('All of the program’s standard input; absent: it is typed, see `>` in the debug console.'),
  console: z.literal('internalConsole').optional().describe('Output goes to the debug console.'),
  boundaries: z.boolean().default(false).describe('Send an event `lstar/boundary` for each row of the system-call path.'),
  noDebug: z.boolean().default(false).describe('Run without stopping.'),
}); // prettier-ignore
export type LaunchArguments = z.infer<typeof launchSchema>;

export function launchArguments(given: unknown): LaunchArguments {
  const parsed = launchSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new Refusal(`launch: ${path.length === 0 ? '' : `'${path.join('.')}': `}${message}`);
}

/** The sources of the program by absolute path: the names that they have in messages, frames and breakpoints. */
function programOf({ program, cwd = '.', syntax, bits }: LaunchArguments): LabSpec['program'] {
  const paths = [program].flat().map((path) => resolve(cwd, path));
  const files = paths.map((path) => ({ path, bytes: readBytes(path) }));
  const [first] = files;
  if (isElf(first.bytes)) {
    if (files.length > 1)
      throw new Refusal('An executable is a whole program: several sources are, too, but not both.');
    return { elf: first.bytes, name: basename(first.path) };
  }
  const include = (name: string): SourceFile | undefined =>
    paths.map((path) => includeBeside(path)(name)).find((found) => found !== undefined);
  return {
    sources: files.map(({ path, bytes }) => sourceOf(path, bytes)),
    include,
    ...(syntax === undefined ? {} : { syntax }),
    ...(bits === undefined ? {} : { target: bits === 32 ? 'i386' : 'x86-64' }),
  };
}

/** Paths of the kernel's sources that stand changed in a folder, by name. */
export function changedSources({ kernel, kernelSources: folder, cwd = '.' }: LaunchArguments): Map<string, string> {
  if (folder === undefined) return new Map();
  const names = kernelSources(kernel).map(({ name }) => name);
  const paths = names.map((name): [string, string] => [name, resolve(cwd, folder, name)]);
  const found = paths.filter(([, path]) => existsSync(path));
  if (found.length === 0)
    throw new Refusal(`${folder} has no source of the kernel ${kernel}; their names are ${names.join(', ')}.`);
  return new Map(found);
}

export function specOf(given: LaunchArguments, images: ImageStore | null): LabSpec {
  try {
    const { args, env, kernel, boot, cpu, cpuLevel, cwd = '.', root } = given;
    return {
      program: programOf(given),
      kernel,
      boot,
      cpu,
      level: cpuLevel,
      editedKernel: [...changedSources(given)].map(([name, path]) => sourceOf(name, readBytes(path))),
      argv: [resolve(cwd, [given.program].flat()[0]), ...args],
      envp: Object.entries({ ...process.env, ...env }).map(([name, value]) => `${name}=${value ?? ''}`),
      terminal: [false, false, false],
      ...(root === undefined ? {} : { root: hostFolder(resolve(cwd, root)) }),
      ...(images === null ? {} : { images }),
      bootTime: BigInt(Date.now()) * 1_000_000n,
    };
  } catch (error) {
    throw error instanceof CommandFailure ? new Refusal(error.message) : error;
  }
}

/** One sentence for a program that does not build. */
export function buildFailure(diagnostics: readonly Diagnostic[], problems: readonly string[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return problems.join(' ');
  const [first] = shortLines(errors[0]);
  return errors.length === 1 ? first : `${first} (and ${errors.length - 1} more, see the debug console)`;
}
