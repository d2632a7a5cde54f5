import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DocumentHistory, KeptVersion, VersionReason } from '../../preload/contract';
import { StateFolder } from './state';

export const VERSION_REASONS = [
  'opened',
  'typed',
  'run',
  'saved',
  'restored',
] as const satisfies readonly VersionReason[];

/** Of one document: versions, and characters of all of them together; the newest stays whatever its length. */
const MOST_VERSIONS = 60;
const MOST_CHARACTERS = 2_000_000;
/** Of all documents: files, and bytes of all of them together. */
const MOST_DOCUMENTS = 100;
const MOST_BYTES = 64_000_000;
/** What was typed within this time of the version before is one version with it. */
const ONE_SITTING_MS = 30_000;

const documentSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  versions: z.array(z.strictObject({ at: z.number(), why: z.enum(VERSION_REASONS), text: z.string() })),
});
type Stored = z.output<typeof documentSchema>;

/** Earlier texts of the documents, a file each in a folder of its own. What is there can be read after any crash. */
export class History {
  readonly #state: StateFolder;
  /** Changes follow each other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    folder: string,
    private readonly now: () => number = Date.now,
  ) {
    this.#state = new StateFolder(folder);
  }

  /** Waits for everything kept so far. */
  async settle(): Promise<void> {
    await this.#last;
  }

  /** Keeps a text, unless it is the newest one already. */
  keep(version: KeptVersion): Promise<void> {
    const done = this.#keepAfter(this.#last, version);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #keepAfter(earlier: Promise<unknown>, { key, name, text, why }: KeptVersion): Promise<void> {
    await earlier;
    const file = fileOf(key);
    const { versions } = (await this.#state.read(file, documentSchema)) ?? { versions: [] };
    const newest = versions.at(-1);
    if (newest?.text === text) return;
    // Two versions of one millisecond would be one to whoever asks by the time.
    const at = Math.max(this.now(), (newest?.at ?? 0) + 1);
    const isSameSitting = why === 'typed' && newest?.why === 'typed' && at - sittingBegan(versions) < ONE_SITTING_MS;
    const next = bounded([...(isSameSitting ? versions.slice(0, -1) : versions), { at, why, text }]);
    await this.#state.write(file, { key, name, versions: next } satisfies Stored);
    await this.#prune(file);
  }

  /** All documents that have versions, the one that changed last first; versions newest first. */
  async list(): Promise<readonly DocumentHistory[]> {
    await this.#last;
    const stored = await Promise.all((await this.#files()).map(({ name }) => this.#state.read(name, documentSchema)));
    return stored
      .filter((one) => one !== null)
      .map(({ key, name, versions }) => ({
        key,
        name,
        versions: versions.map(({ at, why, text }) => ({ at, why, length: text.length })).toReversed(),
      }))
      .sort((a, b) => (b.versions[0]?.at ?? 0) - (a.versions[0]?.at ?? 0));
  }

  async text(key: string, at: number): Promise<string | null> {
    await this.#last;
    const stored = await this.#state.read(fileOf(key), documentSchema);
    return stored?.versions.find((one) => one.at === at)?.text ?? null;
  }

  async #files(): Promise<{ name: string; bytes: number; changed: number }[]> {
    const names = await readdir(this.#state.folder).catch(() => []);
    return Promise.all(
      names
        .filter((name) => /^[0-9a-f]{32}\.json$/u.test(name))
        .map(async (name) => {
          const { size, mtimeMs } = await stat(join(this.#state.folder, name));
          return { name, bytes: size, changed: mtimeMs };
        }),
    );
  }

  /** Takes the documents away that nobody has touched for longest, but never the one that was just kept. */
  async #prune(kept: string): Promise<void> {
    const files = (await this.#files()).sort((a, b) => b.changed - a.changed);
    let bytes = 0;
    for (const [index, file] of files.entries()) {
      bytes += file.bytes;
      if ((index >= MOST_DOCUMENTS || bytes > MOST_BYTES) && file.name !== kept)
        await rm(join(this.#state.folder, file.name), { force: true });
    }
  }
}

const fileOf = (key: string): string => `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`;

/** When the version before the newest was kept: the newest one's sitting began then or later. */
const sittingBegan = (versions: Stored['versions']): number => versions.at(-2)?.at ?? versions.at(-1)?.at ?? 0;

/** The newest versions that are within the bounds of one document, and the newest at any rate. */
function bounded(versions: Stored['versions']): Stored['versions'] {
  let characters = 0;
  let count = 0;
  for (const { text } of versions.toReversed()) {
    characters += text.length;
    if (count > 0 && (count >= MOST_VERSIONS || characters > MOST_CHARACTERS)) break;
    count++;
  }
  return versions.slice(-count);
}
