import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    prepared: string;
  }
}

/** Gives the tests of one run of vitest a folder for what they share, which is gone after them. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-prepared-'));
  project.provide('prepared', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
