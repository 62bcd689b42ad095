import { defineConfig } from 'vitest/config';
import { longestFirst } from './src/development/longest-first.ts';

/** Who takes over half a minute: they install the program, or model the sample thirty times. */
const LONGEST = [/left-out|installed|deployment/];

export default defineConfig({
  test: {
    include: ['src/**/*.acceptance.ts'],
    globalSetup: ['src/development/prepared-folder.ts'],
    sequence: { sequencer: longestFirst(LONGEST) },
    maxWorkers: 3,
    // Each file takes what the files before it have loaded and compiled already.
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
