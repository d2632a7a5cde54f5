// How iced-x86 goes into the bundles.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, posix } from 'node:path';
import type { Plugin } from 'vite';

/**
 * iced-x86 (wasm-bindgen's nodejs target) reads its .wasm from beside itself when it is imported, which no bundler sees:
 * emits the file beside every chunk that names it.
 */
export function wasmBeside(): Plugin {
  return {
    name: 'wasm-beside',
    async generateBundle(_options, bundle) {
      const source = createRequire(import.meta.url).resolve('iced-x86/iced_x86_bg.wasm');
      const name = basename(source);
      const folders = new Set(
        Object.values(bundle)
          .filter((item) => item.type === 'chunk' && item.code.includes(name))
          .map((chunk) => posix.dirname(chunk.fileName)),
      );
      for (const folder of folders)
        this.emitFile({ type: 'asset', fileName: posix.join(folder, name), source: await readFile(source) });
    },
  };
}

/** Enumerations of thousands of names that the engine does not use: it has the names it needs as one text. */
const ENUMERATION = /^module\.exports\.(?:Code|Mnemonic) = Object\.freeze\(\{[^}]*\}\);$/gm;

/**
 * Leaves out iced's two large enumerations, of which nothing but the object would be used.
 */
export function withoutNames(): Plugin {
  return {
    name: 'iced-without-names',
    transform(code, id) {
      if (!id.endsWith('/iced_x86.js')) return null;
      const shorter = code.replace(ENUMERATION, '');
      if ((code.match(ENUMERATION) ?? []).length !== 2) this.error('iced-x86 has not the enumerations that it had');
      return { code: shorter, map: null };
    },
  };
}
