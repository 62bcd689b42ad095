import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.acceptance.ts'],
    globalSetup: ['src/development/prepared-folder.ts'],
    maxWorkers: 3,
    // Each file takes what the files before it have loaded and compiled already.
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
