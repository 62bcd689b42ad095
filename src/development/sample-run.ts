import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, regulars, SAMPLES } from './command-line.ts';
import { prepared } from './prepared.ts';

/** What `regulars run data/samples` printed, and the folder that it left: `data`, `regulars.duckdb`, `reports`. */
export type SampleRun = Ended & { folder: string };

/** Gives the one run on the sample company, of the compiled program, that all test files look at at once: who opens its database for writing locks the others out. */
export async function sampleRun(): Promise<SampleRun> {
  const folder = await prepared('sample-run', (place) => {
    symlinkSync(join(SAMPLES, '..'), join(place, 'data'));
    const ended = regulars(place, 'run', 'data/samples');
    writeFileSync(join(place, 'ended.json'), JSON.stringify(ended));
  });
  const ended = JSON.parse(readFileSync(join(folder, 'ended.json'), 'utf8')) as Ended;
  return { ...ended, folder };
}

/** Gives the same in a folder of its own, for tests that change what stands there. */
export async function copiedSampleRun(place: string): Promise<SampleRun> {
  const run = await sampleRun();
  cpSync(run.folder, place, { recursive: true });
  return { ...run, folder: place };
}
