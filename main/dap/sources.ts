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
  ) {
    this.#kernel = kernelSources(profile);
  }

  of({ side, file }: SourcePlace): Protocol.Source {
    if (side === 'user') return { name: basename(file), path: file };
    const at = this.#kernel.findIndex(({ name }) => name === file);
    return this.#kernelSource(file, at);
  }

  /** The name that the session knows a source by. */
  fileOf({ sourceReference = 0, path, name }: Protocol.Source): string {
    if (sourceReference > 0) return this.#kernelFile(sourceReference).name;
    // A client that keeps breakpoints over runs may have lost the reference.
    const inKernel = this.#kernel.find((file) => path === this.#pathOf(file.name));
    if (inKernel !== undefined || path === undefined) return inKernel?.name ?? name ?? '';
    return this.program.find((own) => own === path || real(own) === real(path)) ?? path;
  }

  text(reference: number): string {
    return this.#kernelFile(reference).text;
  }

  get all(): Protocol.Source[] {
    return [
      ...this.program.map((path) => ({ name: basename(path), path })),
      ...this.#kernel.map(({ name }, at) => this.#kernelSource(name, at)),
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
