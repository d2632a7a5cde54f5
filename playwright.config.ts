import { defineConfig } from '@playwright/test';
import type { LabOptions } from './e2e/lab';

/** Every spec runs on both faces of the lab; `real-electron` joins where the Electron binary is there. */
export default defineConfig<LabOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time is named in the summary of `npm test`.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'window', testIgnore: 'browser-*.spec.ts', use: { target: 'window' } },
    { name: 'browser', testIgnore: 'window-*.spec.ts', use: { target: 'browser' } },
  ],
});
