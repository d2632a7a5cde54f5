import { chmodSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic, HeaderConstants, Image, ObjectFile, SourceFile } from '../../engine/index';
import {
  assemble,
  headerConstants,
  link,
  targetOf,
  writeElfExecutable,
  writeElfObject,
  writeListing,
} from '../../engine/index';
import type { DiagnosticFormat } from './diagnostics';
import { includeBeside, parseSyntax, readBytes, sourceOf, targetAsked, writeOut } from './files';
import { CommandFailure, EXIT, sayDiagnostics } from './report';

export type AsmFormat = 'elf' | 'obj' | 'bin';
export interface AsmOptions {
  readonly out?: string;
  readonly format: AsmFormat;
  readonly listing?: string;
  readonly syntax?: string;
  readonly diagnostics?: DiagnosticFormat;
  readonly 32?: boolean;
  readonly 64?: boolean;
}

const stem = (file: string): string => basename(file).replace(/\.[^.]*$/, '');
const defaultOut = (file: string, format: AsmFormat): string =>
  format === 'elf' ? stem(file) : `${stem(file)}.${format === 'obj' ? 'o' : 'bin'}`;

/** A flat image from the lowest address on; gaps are zero. A source of NASM has a flat format of its own. */
function flatten(image: Image): Uint8Array {
  const start = image.segments.reduce(
    (least, { address }) => (address < least ? address : least),
    image.segments[0]?.address ?? 0n,
  );
  const end = image.segments.reduce((most, { address, bytes }) => {
    const last = address + BigInt(bytes.length);
    return last > most ? last : most;
  }, start);
  if (end - start > 1n << 28n)
    throw new CommandFailure('the sections lie more than 256 MiB apart: no flat file is made');
  const bytes = new Uint8Array(Number(end - start));
  for (const segment of image.segments) bytes.set(segment.bytes, Number(segment.address - start));
  return bytes;
}

/** `lstar asm`: returns the exit status. Several sources become one program. */
export function asm(files: readonly string[], options: AsmOptions): number {
  const syntax = parseSyntax(options.syntax);
  const target = targetAsked(options);
  const sources = files.map((file) => sourceOf(file, readBytes(file)));
  const headers = headerConstants(target.target ?? targetOf(sources[0]));
  if (files.length > 1 && options.format === 'obj')
    throw new CommandFailure('an object file is made from one source; give them one by one');
  const include = (name: string): SourceFile | undefined =>
    files.map((file) => includeBeside(file)(name)).find((found) => found !== undefined);
  const tell = (all: readonly Diagnostic[]): void =>
    sayDiagnostics(all, (name) => sources.find((one) => one.name === name) ?? include(name), options.diagnostics);
  const objects: ObjectFile[] = [];
  const out = options.out ?? defaultOut(files[0], options.format);
  for (const [n, source] of sources.entries()) {
    const { object, flat, diagnostics } = assemble(source, {
      headers,
      include: includeBeside(files[n]),
      now: { seconds: Math.floor(Date.now() / 1000), zone: -new Date().getTimezoneOffset() },
      ...(options.format === 'bin' && files.length === 1 && { format: 'bin' }),
      ...(syntax === undefined ? {} : { syntax }),
      ...target,
    });
    tell(diagnostics);
    if (flat !== undefined) {
      if (options.listing !== undefined) throw new CommandFailure('there is no listing of a flat file of NASM');
      writeOut(out, flat);
      return 0;
    }
    if (object !== undefined) objects.push(object);
  }
  if (objects.length < sources.length) return EXIT.usage;
  if (options.listing !== undefined) {
    const listings = sources.map((source, n) => writeListing(source, objects[n]));
    writeOut(options.listing, new TextEncoder().encode(listings.join('\n\n')));
  }
  const bytes = outputOf(objects, options.format, headers, tell);
  if (bytes === null) return EXIT.usage;
  writeOut(out, bytes);
  if (options.format === 'elf') chmodSync(out, 0o755);
  return 0;
}

function outputOf(
  objects: readonly ObjectFile[],
  format: AsmFormat,
  headers: HeaderConstants,
  tell: (all: readonly Diagnostic[]) => void,
): Uint8Array | null {
  if (format === 'obj') return writeElfObject(objects[0]);
  const { image, diagnostics } = link(objects, { headers });
  tell(diagnostics);
  if (image === undefined) return null;
  return format === 'elf' ? writeElfExecutable(image) : flatten(image);
}
