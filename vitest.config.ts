import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Who runs the whole program begins, so that both cores end at the same time. */
const LONGEST = [/acceptance\/kill/, /acceptance\/golden/, /acceptance\//, /commands\//];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      [...LONGEST, /./].findIndex((pattern) => pattern.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/development/prepared-folder.ts'],
    setupFiles: ['src/development/property-seed.ts', 'src/development/spoken-english.ts'],
    sequence: { sequencer: LongestFirst },
    // By itself vitest leaves one of two cores idle, and of two workers one often waits, for another program or the disk; each file has a database of its own.
    maxWorkers: 3,
    // Each file takes what the files before it have loaded and compiled already.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
