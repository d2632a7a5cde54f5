import type { Assembly, Diagnostic, ImageSymbol, ObjectFile, SourceFile } from '../asm/api';
import { assemble, link } from '../asm/index';
import type { ImageStore, KernelBuild, KernelSpec } from './api';
import { kernelProfile, kernelProfiles, kernelSources } from './profile';

/** The file whose `.equ` lines say where each section lies: `.equ name, address # section .text`. */
const LAYOUT_FILE = 'vmlinux.lds.h';
const LAYOUT_LINE = /^\s*\.equ\s+\w+\s*,\s*(0x[0-9a-f]+)\s*#\s*section\s+(\S+)/gimu;

/** Section addresses of a profile, read from its layout file. */
function placement(sources: readonly SourceFile[]): Record<string, bigint> {
  const text = sources.find((source) => source.name === LAYOUT_FILE)?.text ?? '';
  return Object.fromEntries([...text.matchAll(LAYOUT_LINE)].map(([, address, section]) => [section, BigInt(address)]));
}

const failure = (message: string, file: string): KernelBuild => ({
  diagnostics: [{ severity: 'error', message, span: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } }],
});

/** What decides a kernel's image. */
export type KernelSources = Pick<KernelSpec, 'profile' | 'edited'> & Partial<KernelSpec>;

/** The profile's sources with the edited ones in place of their own; a file with a new name is added. */
export function sourcesOf(spec: KernelSources): readonly SourceFile[] {
  const edited = new Map((spec.edited ?? []).map((source) => [source.name, source]));
  const own = kernelSources(spec.profile).map((source) => edited.get(source.name) ?? source);
  const names = new Set(own.map((source) => source.name));
  return [...own, ...[...edited.values()].filter((source) => !names.has(source.name))];
}

/** The last build of each set of sources, so that a second run need not assemble again. */
const cache = new Map<string, KernelBuild>();
const CACHE_LIMIT = 8;

/**
 * Assembles and links a kernel by the lab's own assembler. Every mistake is a diagnostic; no image while one is an error.
 * @param store where images of earlier processes are kept; consulted before assembling.
 */
export function buildKernel(spec: KernelSources, store?: ImageStore): KernelBuild {
  const sources = sourcesOf(spec);
  if (kernelProfile(spec.profile) === null)
    return failure(`there is no kernel '${spec.profile}'; there are ${kernelProfiles().join(', ')}`, spec.profile);
  const isEdited = (spec.edited ?? []).length > 0;
  const key = isEdited ? sources.map((source) => `${source.name}\0${source.text}`).join('\0') : spec.profile;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stored = store?.load(key) ?? null;
  const build = stored === null ? buildSources(sources) : { image: stored, diagnostics: [] };
  // Warnings would be lost with the sources, so only what assembled in silence is stored.
  if (stored === null && build.image !== undefined && build.diagnostics.length === 0) store?.save(key, build.image);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, build);
  return build;
}

/** Objects of files seen before, by their text and that of all headers: an edit assembles one file again. */
const objectCache = new Map<string, Assembly>();
const OBJECT_CACHE_LIMIT = 64;

function assembleFile(source: SourceFile, headers: readonly SourceFile[]): Assembly {
  const key = [source, ...headers].map(({ name, text }) => `${name}\0${text}`).join('\0');
  const known = objectCache.get(key);
  if (known !== undefined) return known;
  const include = (name: string): SourceFile | undefined => headers.find((header) => header.name === name);
  const assembly = assemble(source, { syntax: 'att', include });
  if (objectCache.size >= OBJECT_CACHE_LIMIT) objectCache.clear();
  objectCache.set(key, assembly);
  return assembly;
}

function buildSources(sources: readonly SourceFile[]): KernelBuild {
  const headers = sources.filter((source) => !source.name.endsWith('.S'));
  const diagnostics: Diagnostic[] = [];
  const objects: ObjectFile[] = [];
  for (const source of sources.filter((file) => file.name.endsWith('.S'))) {
    const assembly = assembleFile(source, headers);
    diagnostics.push(...assembly.diagnostics);
    if (assembly.object !== undefined) objects.push(assembly.object);
  }
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics };
  const linked = link(objects, { placement: placement(sources), entry: 'startup_64' });
  diagnostics.push(...linked.diagnostics);
  if (linked.image === undefined || diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    return { diagnostics };
  return { image: { ...linked.image, symbols: withoutRepetitions(linked.image.symbols) }, diagnostics };
}

/** Every file has the constants of the headers that it includes; once each is enough. */
function withoutRepetitions(symbols: readonly ImageSymbol[]): readonly ImageSymbol[] {
  const constants = new Map<string, bigint>();
  return symbols.filter(({ name, section, address }) => {
    if (section !== null) return true;
    if (constants.get(name) === address) return false;
    constants.set(name, address);
    return true;
  });
}
