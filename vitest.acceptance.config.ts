import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.acceptance.ts'],
    globalSetup: ['src/development/prepared-folder.ts'],
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
