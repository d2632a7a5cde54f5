import { chmodSync, writeFileSync } from 'node:fs';
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
import { includeBeside, parseSyntax, readBytes, sourceOf, targetAsked } from './files';
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

/** A flat image from the lowest address on; gaps are zero. */
function flat(image: Image): Uint8Array {
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

/** `lstar asm`: returns the exit status. */
export function asm(file: string, options: AsmOptions): number {
  const source: SourceFile = sourceOf(file, readBytes(file));
  const syntax = parseSyntax(options.syntax);
  const target = targetAsked(options);
  const headers = headerConstants(target.target ?? targetOf(source));
  const include = includeBeside(file);
  const tell = (all: readonly Diagnostic[]): void =>
    sayDiagnostics(all, (name) => (name === source.name ? source : include(name)), options.diagnostics);
  const { object, diagnostics } = assemble(source, {
    headers,
    include,
    ...(syntax === undefined ? {} : { syntax }),
    ...target,
  });
  tell(diagnostics);
  if (object === undefined) return EXIT.usage;
  if (options.listing !== undefined) save(options.listing, new TextEncoder().encode(writeListing(source, object)));
  const bytes = outputOf(object, options.format, headers, tell);
  if (bytes === null) return EXIT.usage;
  const out = options.out ?? defaultOut(file, options.format);
  save(out, bytes);
  if (options.format === 'elf') chmodSync(out, 0o755);
  return 0;
}

function outputOf(
  object: ObjectFile,
  format: AsmFormat,
  headers: HeaderConstants,
  tell: (all: readonly Diagnostic[]) => void,
): Uint8Array | null {
  if (format === 'obj') return writeElfObject(object);
  const { image, diagnostics } = link([object], { headers });
  tell(diagnostics);
  if (image === undefined) return null;
  return format === 'elf' ? writeElfExecutable(image) : flat(image);
}

function save(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new CommandFailure(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
