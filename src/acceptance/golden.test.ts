import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regularsHere, SAMPLES } from '../development/command-line.ts';
import { firstDifference, requireGolden } from '../development/golden.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

// The committed reports of the sample company; `UPDATE_DOCS=1 npx vitest run src/acceptance/golden.test.ts` writes them anew.
const golden = (language: string, name: string) =>
  `reports/samples/${language}/${name.replace('index', '2012-11')}`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-golden-'));
  await copiedSampleRun(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (reports: string, name: string) =>
  readFileSync(join(folder, reports, '2012-11', name), 'utf8');

describe('the report on the sample company', () => {
  test('is the committed one, byte for byte', () => {
    for (const name of ['index.html', 'waiting-room.csv'])
      requireGolden(golden('en', name), written('reports', name));
  });

  test('in German too, with the configuration found beside the exports; every row is accounted for: read = loaded + duplicates + set aside', async () => {
    const flags = ['--language', 'de', '--reports', 'berichte', '--json'];
    const { stdout } = await regularsHere(folder, 'report', ...flags);
    for (const name of ['index.html', 'wartezimmer.csv'])
      requireGolden(golden('de', name), written('berichte', name));
    const told = JSON.parse(stdout) as { overview: { tables: Record<string, number>[] } };
    expect(told).toMatchObject({
      configPath: expect.stringMatching(/data\/samples\/regulars\.yaml$/),
    });
    expect(told.overview.tables.length).toBeGreaterThan(8);
    for (const { read_count, ...parts } of told.overview.tables) {
      const { loaded_count = 0, duplicate_count = 0, quarantine_count = 0 } = parts;
      expect(read_count).toBe(loaded_count + duplicate_count + quarantine_count);
    }
  });

  test('is the same whatever the order in which the files are loaded, and in another time zone', async () => {
    const files = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(csv|mbox)$/.test(file))
      .sort()
      .reverse()
      .map((file) => join('data', 'samples', file));
    const flags = ['--database', 'reversed.duckdb', '--reports', 'reversed'];
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      await regularsHere(folder, 'run', ...files, ...flags);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    const [one, other] = [written('reports', 'index.html'), written('reversed', 'index.html')];
    expect(firstDifference(one, other, 'index.html')).toBeUndefined();
  });
});
