import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/development/property-seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
