import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

const mainInputs = {
  index: at('main/index.ts'),
  serve: at('main/serve.ts'),
  engine: at('main/engine-worker.ts'),
  lstar: at('main/lstar.ts'),
};

export default defineConfig({
  main: {
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
