import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ChooseFile, LabError, OpenedFile, Reply, SavedFile } from '../../preload/contract';
import { RECORDING_EXTENSION } from '../recording/extension';
import { writeAtomically } from './state';

/** A file of this size is no source text. */
const LARGEST = 4_000_000;
export const SOURCE_EXTENSIONS = ['s', 'S', 'asm', 'nasm', 'inc'];
const EXTENSIONS: ReadonlySet<string> = new Set([...SOURCE_EXTENSIONS, RECORDING_EXTENSION, 'svg', 'png']);

/** What a shell offers for choosing files: native dialogs in the window, a served folder in the browser. */
export interface FileChooser {
  /** The path the user chose, null when cancelled, or names for the page to offer. */
  open(): Promise<string | null | ChooseFile>;
  save(name: string): Promise<string | null>;
  /** Whether the page may name this path on its own. */
  allows(path: string): boolean;
}

/**
 * Reads and writes the student's files. The page reaches a path only after the user chose it here: from a dialog, from the
 * recent files, or from the served folder.
 */
export class Files {
  #granted: Set<string>;

  constructor(
    private readonly chooser: FileChooser,
    recent: readonly string[],
  ) {
    this.#granted = new Set(recent);
  }

  async open(path?: string): Promise<Reply<OpenedFile | ChooseFile>> {
    if (path !== undefined && !this.#mayUse(path)) return refuse('This file was not chosen by the user.');
    const chosen = path === undefined ? await this.chooser.open() : path;
    if (chosen === null) return cancelled;
    if (typeof chosen !== 'string') return { ok: true, value: chosen };
    return this.#read(resolve(chosen));
  }

  async save(path: string, text: string | Uint8Array): Promise<Reply<SavedFile>> {
    if (!this.#mayUse(path)) return refuse('This file was not chosen by the user.');
    try {
      await writeAtomically(dirname(path), basename(path), text);
    } catch (error) {
      return refuse(`Cannot save ${basename(path)}: ${reasonOf(error)}.`);
    }
    this.#granted.add(path);
    return { ok: true, value: { path, name: basename(path) } };
  }

  async saveAs(name: string, text: string | Uint8Array): Promise<Reply<SavedFile>> {
    const chosen = await this.chooser.save(basename(name));
    if (chosen === null) return cancelled;
    this.#granted.add(resolve(chosen));
    return this.save(resolve(chosen), text);
  }

  #mayUse(path: string): boolean {
    return this.#granted.has(path) || this.chooser.allows(path);
  }

  async #read(path: string): Promise<Reply<OpenedFile>> {
    const name = basename(path);
    try {
      const { size } = await stat(path);
      if (size > LARGEST) return refuse(`${name} is ${size} bytes long; a source text has at most ${LARGEST}.`);
      const bytes = await readFile(path);
      if (bytes.includes(0)) return refuse(`${name} is not a text file.`);
      this.#granted.add(path);
      return { ok: true, value: { path, name, text: bytes.toString('utf8') } };
    } catch (error) {
      return refuse(`Cannot open ${name}: ${reasonOf(error)}.`);
    }
  }
}

/** A folder whose source files, recordings and pictures may be opened and saved by name, and nothing else. */
export function folderChooser(folder: string): FileChooser {
  const root = resolve(folder);
  const isSource = (name: string) => /^[^./\\][^/\\]*$/.test(name) && EXTENSIONS.has(name.split('.').at(-1) ?? '');
  return {
    open: async () => ({
      choose: (await readdir(root))
        .filter(isSource)
        .sort()
        .map((name) => join(root, name)),
    }),
    save: (name) => Promise.resolve(isSource(name) ? join(root, name) : null),
    allows: (path) => dirname(path) === root && isSource(basename(path)),
  };
}

const cancelled: Reply<never> = { ok: false, error: { kind: 'cancelled', message: 'Cancelled.' } };
const refuse = (message: string): Reply<never> => ({ ok: false, error: { kind: 'file', message } satisfies LabError });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there any more',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'an unknown reason' : code);
}
