import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { wasmBeside, withoutNames } from './tools/iced-bundle';

/**
 * Loads each module of Node when something of it is used: node:net, node:tty, node:crypto and node:child_process together
 * take as long as a short run, and hardly any needs them.
 */
const LAZILY = 'const lazily=(name)=>new Proxy({},{get:(_,key)=>require(name)[key]});';
const BUILTIN = /\brequire\(("node:\w+")\)/g;

/** That, other characters as escapes, and the content's hash in front: main/cli/compiled.ts wants both. */
function finished(): Plugin {
  return {
    name: 'finished',
    generateBundle(_options, bundle) {
      for (const item of Object.values(bundle)) {
        if (item.type !== 'chunk') continue;
        const lazy = `${LAZILY}${item.code.replace(BUILTIN, 'lazily($1)')}`;
        const code = lazy.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        item.code = `/*${createHash('sha256').update(code).digest('hex').slice(0, 40)}*/${code}`;
      }
    },
  };
}

/** The command line and the engine's worker as one CommonJS file, into the folder where electron-vite has put the rest. */
export default defineConfig({
  plugins: [wasmBeside(), withoutNames(), finished()],
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'main/command-line.ts'),
    target: 'node20',
    minify: true,
    outDir: resolve(import.meta.dirname, 'out/main'),
    emptyOutDir: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'command-line.cjs', codeSplitting: false } },
  },
});
