// Our assembler, loaded from source, for the tools that record or compare.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServer } from 'vite';

/** Loads the assembler, with the part for NASM alone, which explains nothing; `close` ends the server that compiles it. */
export async function loadAssembler() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  const { assembleNasm } = await server.ssrLoadModule('/engine/asm/nasm/assemble.ts');
  const asm = { ...(await server.ssrLoadModule('/engine/asm/index.ts')), assembleNasm };
  return { asm, close: () => server.close() };
}

const TARGETS = { elf64: 'x86-64', elf32: 'i386', bin: 'x86-64' };

/** What our assembler makes of a file as NASM would be given it: its bytes, or its messages. */
export function assembleOurs(asm, file, format, folder = process.cwd()) {
  const read = (name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const include = (name) => {
    const bytes = read(name) ?? read(join(dirname(file), name));
    return bytes === undefined ? undefined : { name, text: bytes.toString('utf8') };
  };
  const includeBytes = (name) => read(name) ?? read(join(dirname(file), name));
  const source = { name: file, text: read(file).toString('utf8') };
  const options = {
    syntax: 'nasm',
    target: TARGETS[format],
    include,
    includeBytes,
    now: { seconds: Math.floor(Date.now() / 1000), zone: -new Date().getTimezoneOffset() },
    ...(format === 'bin' && { format }),
  };
  const result = asm.assemble(source, options);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || (result.object === undefined && result.flat === undefined)) {
    const shown = errors.map(({ span, message }) => `${span.file}:${span.line}:${span.column}: ${message}`);
    return { complaint: shown.join('\n') || 'no message' };
  }
  if (format === 'bin') return { bytes: Buffer.from(result.flat ?? []) };
  return { bytes: Buffer.from(asm.writeElfObject(result.object)) };
}
