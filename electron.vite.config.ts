import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, posix, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/**
 * iced-x86 (wasm-bindgen's nodejs target) reads its .wasm from beside itself when it is imported, which no bundler sees:
 * emits the file beside every chunk that names it.
 */
function wasmBeside(packageFile: string): Plugin {
  return {
    name: 'wasm-beside',
    async generateBundle(_options, bundle) {
      const source = createRequire(import.meta.url).resolve(packageFile);
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

const mainInputs = {
  index: at('main/index.ts'),
  serve: at('main/serve.ts'),
  engine: at('main/engine-worker.ts'),
  lstar: at('main/lstar.ts'),
};

export default defineConfig({
  main: {
    plugins: [wasmBeside('iced-x86/iced_x86_bg.wasm')],
    build: {
      // Node 20 runs this bundle in the browser shell and on the command line; electron-vite's default emits newer syntax.
      target: 'node20',
      minify: true,
      externalizeDeps: false,
      // Chunks lie beside the entries, so that every module finds engine.js and ../renderer from its own folder.
      rolldownOptions: {
        input: mainInputs,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: { minify: true, chunkSizeWarningLimit: 6000, rolldownOptions: { input: at('renderer/index.html') } },
  },
});
