import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/development/prepared-folder.ts'],
    setupFiles: ['src/development/property-seed.ts'],
    // By itself vitest leaves one of two cores idle; each file has a database of its own.
    maxWorkers: 2,
    // Each file takes what the files before it have loaded and compiled already.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
