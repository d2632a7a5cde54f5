import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engine,main,preload,renderer,tools,e2e}/**/*.test.{ts,tsx}'],
    globalSetup: ['tools/interpret/global-setup.ts'],
    setupFiles: ['tools/interpret/setup.ts'],
    testTimeout: 120_000,
    pool: 'threads',
    // The files of a worker share the engine, what it has assembled, and what V8 has optimized.
    isolate: false,
  },
});
