import { defineConfig } from 'vitest/config';
import { longestFirst } from './src/development/longest-first.ts';

/** Who takes over twenty seconds by itself or runs the whole program. */
const LONGEST = [
  /acceptance\/(kill|golden)|render\/everyone|\/load-shared|\/possible-accuracy|\/recognition/,
  /acceptance\//,
  /commands\//,
];

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/development/prepared-folder.ts'],
    setupFiles: ['src/development/property-seed.ts', 'src/development/spoken-english.ts'],
    sequence: { sequencer: longestFirst(LONGEST) },
    // By itself vitest leaves one of two cores idle, and of two workers one often waits, for another program or the disk; each file has a database of its own.
    maxWorkers: 3,
    // Each file takes what the files before it have loaded and compiled already.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
