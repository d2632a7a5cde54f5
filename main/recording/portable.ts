import { z } from 'zod';
import type { HostFolder, KnownRun, LabSpec, SourceFile } from '../../engine/index';
import { CPU_LEVELS, LABORATORY_MSRS } from '../../engine/index';

/** Sizes that a recording may have: far above any run of a course, and a bound on what a file makes the lab hold. */
const text = z.string().max(64 << 20);
const name = z.string().min(1).max(4096);
const words = z.array(z.string().max(1 << 20)).max(100_000);
const base64 = z.base64().max(96 << 20);

const source = z.strictObject({ name, text, bytes: base64.optional() });
type PortableSource = z.infer<typeof source>;

const folder = z.strictObject({
  entries: z.array(
    z.strictObject({
      path: z.string().max(4096),
      stat: z
        .strictObject({
          kind: z.enum(['file', 'directory']),
          size: z.int().min(0),
          executable: z.boolean(),
          mtimeMs: z.number(),
        })
        .nullable()
        .optional(),
      bytes: base64.nullable().optional(),
      list: z.array(z.string().max(4096)).optional(),
    }),
  ),
});
type PortableFolder = z.infer<typeof folder>;

/** A LabSpec as JSON: all that decides a run, and nothing that only decides how fast it goes. */
export const specSchema = z.strictObject({
  program: z.union([
    z.strictObject({
      sources: z.array(source).min(1).max(1000),
      /** Files that the sources include. */
      included: z.array(source).max(10_000),
      syntax: z.enum(['att', 'intel', 'nasm']).optional(),
      target: z.enum(['x86-64', 'i386']).optional(),
    }),
    z.strictObject({ elf: base64, name }),
  ]),
  kernel: z.string().max(40),
  editedKernel: z.array(source).max(1000).optional(),
  boot: z.string().max(400),
  cpu: z.enum(['intel', 'amd']),
  level: z.enum(CPU_LEVELS).optional(),
  argv: words,
  envp: words,
  terminal: z.tuple([z.boolean(), z.boolean(), z.boolean()]),
  root: folder.optional(),
  bootTime: z.string().regex(/^\d{1,20}$/).optional(),
  seed: z.string().regex(/^\d{1,20}$/).optional(),
}); // prettier-ignore
export type PortableSpec = z.infer<typeof specSchema>;

export const momentSchema = z.strictObject({ icount: z.int().min(0), sub: z.int().min(0) });
export const knownSchema = z.strictObject({
  log: z.array(
    z.strictObject({
      moment: momentSchema,
      intervention: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('input'), latin: text }),
        z.strictObject({ kind: z.literal('endInput') }),
        z.strictObject({ kind: z.literal('nmi') }),
        z.strictObject({ kind: z.literal('register'), name, value: z.string().max(60) }),
        z.strictObject({ kind: z.literal('memory'), address: z.string().max(40), bytes: z.string().max(20_000) }),
        z.strictObject({ kind: z.literal('msr'), name: z.enum(LABORATORY_MSRS), value: z.string().max(40) }),
      ]),
    }),
  ),
  end: momentSchema,
}) satisfies z.ZodType<KnownRun>;

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** The bytes are kept only where the text does not say them all. */
function packSource({ name, text, bytes }: SourceFile): PortableSource {
  const isText = bytes === undefined || Buffer.from(text, 'utf8').equals(bytes);
  return { name, text, ...(isText ? {} : { bytes: toBase64(bytes) }) };
}
const unpackSource = ({ name, text, bytes }: PortableSource): SourceFile => ({
  name,
  text,
  ...(bytes === undefined ? {} : { bytes: fromBase64(bytes) }),
});

/** A spec that remembers which files of the host a run has looked at, so that they can go into its recording. */
export interface Witnessed {
  readonly spec: LabSpec;
  /** The spec with all that was looked at by now. */
  readonly pack: () => PortableSpec;
}

export function witnessed(spec: LabSpec): Witnessed {
  const included = new Map<string, SourceFile>();
  const { program } = spec;
  const include = 'sources' in program ? program.include : undefined;
  const witnessing =
    'sources' in program && include !== undefined
      ? {
          ...program,
          include: (file: string): SourceFile | undefined => {
            const found = include(file);
            if (found !== undefined) included.set(file, { ...found, name: file });
            return found;
          },
        }
      : program;
  const folder = spec.root === undefined ? null : new WitnessedFolder(spec.root);
  return {
    spec: { ...spec, program: witnessing, ...(folder === null ? {} : { root: folder }) },
    pack: () => ({
      program:
        'elf' in program
          ? { elf: toBase64(program.elf), name: program.name }
          : {
              sources: program.sources.map(packSource),
              included: Array.from(included.values(), packSource),
              ...(program.syntax === undefined ? {} : { syntax: program.syntax }),
              ...(program.target === undefined ? {} : { target: program.target }),
            },
      kernel: spec.kernel,
      ...(spec.editedKernel === undefined ? {} : { editedKernel: spec.editedKernel.map(packSource) }),
      boot: spec.boot,
      cpu: spec.cpu,
      ...(spec.level === undefined ? {} : { level: spec.level }),
      argv: [...spec.argv],
      envp: [...spec.envp],
      terminal: [...spec.terminal],
      ...(folder === null ? {} : { root: folder.pack() }),
      ...(spec.bootTime === undefined ? {} : { bootTime: String(spec.bootTime) }),
      ...(spec.seed === undefined ? {} : { seed: String(spec.seed) }),
    }),
  };
}

/** The spec that was packed. */
export function unpack({ program, editedKernel, root, bootTime, seed, level, ...plain }: PortableSpec): LabSpec {
  return {
    ...plain,
    program:
      'elf' in program
        ? { elf: fromBase64(program.elf), name: program.name }
        : {
            sources: program.sources.map(unpackSource),
            include: (file) => {
              const found = program.included.find(({ name }) => name === file);
              return found === undefined ? undefined : unpackSource(found);
            },
            ...(program.syntax === undefined ? {} : { syntax: program.syntax }),
            ...(program.target === undefined ? {} : { target: program.target }),
          },
    ...(editedKernel === undefined ? {} : { editedKernel: editedKernel.map(unpackSource) }),
    ...(root === undefined ? {} : { root: packedFolder(root) }),
    ...(level === undefined ? {} : { level }),
    ...(bootTime === undefined ? {} : { bootTime: BigInt(bootTime) }),
    ...(seed === undefined ? {} : { seed: BigInt(seed) }),
  };
}

/** A folder of the host whose answers are kept: the first one to each question holds for the whole run. */
class WitnessedFolder implements HostFolder {
  readonly #stats = new Map<string, ReturnType<HostFolder['stat']>>();
  readonly #files = new Map<string, Uint8Array | null>();
  readonly #lists = new Map<string, readonly string[]>();

  constructor(private readonly folder: HostFolder) {}

  stat(path: string): ReturnType<HostFolder['stat']> {
    return kept(this.#stats, path, () => this.folder.stat(path));
  }
  read(path: string): Uint8Array | null {
    return kept(this.#files, path, () => this.folder.read(path));
  }
  list(path: string): readonly string[] {
    return kept(this.#lists, path, () => this.folder.list(path));
  }

  pack(): PortableFolder {
    const paths = new Set([...this.#stats.keys(), ...this.#files.keys(), ...this.#lists.keys()]);
    return {
      entries: Array.from(paths, (path) => {
        const stat = this.#stats.get(path);
        const bytes = this.#files.get(path);
        const list = this.#lists.get(path);
        return {
          path,
          ...(stat === undefined ? {} : { stat }),
          ...(bytes === undefined ? {} : { bytes: bytes === null ? null : toBase64(bytes) }),
          ...(list === undefined ? {} : { list: [...list] }),
        };
      }),
    };
  }
}

function kept<T>(known: Map<string, T>, path: string, ask: () => T): T {
  const before = known.get(path);
  if (before !== undefined || known.has(path)) return before as T;
  const answer = ask();
  known.set(path, answer);
  return answer;
}

/** What nobody asked for when it was recorded is not there. */
function packedFolder({ entries }: PortableFolder): HostFolder {
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    stat: (path) => known.get(path)?.stat ?? null,
    read: (path) => {
      const bytes = known.get(path)?.bytes;
      return bytes === undefined || bytes === null ? null : fromBase64(bytes);
    },
    list: (path) => known.get(path)?.list ?? [],
  };
}
