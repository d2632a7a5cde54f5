import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SourceFile, Syntax, Target } from '../../engine/index';
import { CommandFailure } from './report';

const SYNTAXES: readonly Syntax[] = ['att', 'intel', 'nasm'];
/** Larger than any source or teaching program; keeps a wrong path (a disk image) from filling memory. */
const MAX_BYTES = 64 << 20;

export function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new CommandFailure(`${path} is a folder, not a file`);
    if (stat.size > MAX_BYTES) throw new CommandFailure(`${path} is larger than 64 MiB`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : String(code);
    throw new CommandFailure(`cannot read ${path}: ${why}`);
  }
}

export const isElf = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;

export const sourceOf = (name: string, bytes: Uint8Array): SourceFile => ({
  name,
  text: new TextDecoder().decode(bytes),
  bytes,
});

/** Resolves `.include`, `#include`, `%include` and the like beside the including program. */
export const includeBeside =
  (path: string) =>
  (name: string): SourceFile | undefined => {
    try {
      const found = resolve(dirname(path), name);
      return statSync(found).isFile() ? sourceOf(name, readBytes(found)) : undefined;
    } catch {
      return undefined;
    }
  };

/** The text of a source by the name that messages give it; nothing for an executable. */
export const sourceBeside =
  (path: string) =>
  (name: string): SourceFile | undefined =>
    name === path ? sourceOf(name, readBytes(path)) : includeBeside(path)(name);

/** `--32` and `--64`, as GNU as has them; neither leaves it to the source's heading. */
export function targetAsked(options: { readonly 32?: boolean; readonly 64?: boolean }): { readonly target?: Target } {
  if (options[32] === true && options[64] === true) throw new CommandFailure('--32 or --64, not both');
  return options[32] === true ? { target: 'i386' } : options[64] === true ? { target: 'x86-64' } : {};
}

export function parseSyntax(text: string | undefined): Syntax | undefined {
  if (text === undefined) return undefined;
  const found = SYNTAXES.find((syntax) => syntax === text);
  if (found === undefined) throw new CommandFailure(`--syntax ${text}: the lab knows att, intel and nasm`);
  return found;
}

export function writeOut(path: string, contents: Uint8Array | string): void {
  try {
    writeFileSync(path, contents);
  } catch (error) {
    throw new CommandFailure(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
