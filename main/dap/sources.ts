import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { DebugProtocol as Protocol } from '@vscode/debugprotocol';
import type { SourceFile, SourcePlace } from '../../engine/index';
import { kernelSources } from '../../engine/index';
import { Refusal } from './requests';

/** One name for a file whatever links lead to it; a path to nothing stays as it is. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The texts that frames and breakpoints name: the program's files by path, the kernel's by reference, as they are on no disk. */
export class Sources {
  readonly #kernel: readonly SourceFile[];

  constructor(
    readonly profile: string,
    /** Absolute paths. */
    readonly program: readonly string[],
    /** Paths of the kernel's sources that were changed, by name. */
    readonly changed: ReadonlyMap<string, string>,
  ) {
    this.#kernel = kernelSources(profile);
  }

  of({ side, file }: SourcePlace): Protocol.Source {
    return side === 'user' ? { name: basename(file), path: file } : this.named(file);
  }

  /** A source by the name that messages give it: the kernel's names are no paths. */
  named(file: string): Protocol.Source {
    const path = this.changed.get(file);
    const at = path === undefined ? this.#kernel.findIndex(({ name }) => name === file) : -1;
    return at === -1 ? { name: basename(file), path: path ?? file } : this.#kernelSource(file, at);
  }

  /** The name that the session knows a source by. */
  fileOf({ sourceReference = 0, path, name }: Protocol.Source): string {
    if (sourceReference > 0) return this.#kernelFile(sourceReference).name;
    // A client that keeps breakpoints over runs may have lost the reference.
    const inKernel = this.#kernel.find((file) => path === this.#pathOf(file.name));
    if (inKernel !== undefined || path === undefined) return inKernel?.name ?? name ?? '';
    const isIt = (own: string): boolean => own === path || real(own) === real(path);
    const changed = [...this.changed].find(([, own]) => isIt(own));
    return changed?.[0] ?? this.program.find(isIt) ?? path;
  }

  text(reference: number): string {
    return this.#kernelFile(reference).text;
  }

  get all(): Protocol.Source[] {
    return [
      ...this.program.map((path) => ({ name: basename(path), path })),
      ...this.#kernel.map(({ name }) => this.named(name)),
    ];
  }

  #kernelSource(name: string, at: number): Protocol.Source {
    return {
      name,
      path: this.#pathOf(name),
      sourceReference: at + 1,
      origin: `kernel ${this.profile}`,
    };
  }
  #pathOf(name: string): string {
    return `kernel-${this.profile}/${name}`;
  }
  #kernelFile(reference: number): SourceFile {
    const file = this.#kernel[reference - 1];
    if (file === undefined) throw new Refusal(`There is no source with the reference ${reference}.`);
    return file;
  }
}
