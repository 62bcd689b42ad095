import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { SAMPLES } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';
import { silent } from '../progress.ts';
import { run } from '../run.ts';
import { runSummary } from '../terminal/run-summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-decided-'));
const list = (name: string) => readFileSync(join(folder, 'reports/2012-11', name), 'utf8');

beforeAll(async () => {
  await copiedSampleRun(folder);
  copyFileSync(join(SAMPLES, 'regulars.yaml'), join(folder, 'regulars.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A report of the month in a language, as its list of decisions stands. */
async function reported(language: 'en' | 'de') {
  const result = await run({
    exports: [],
    database: join(folder, 'regulars.duckdb'),
    config: join(folder, 'regulars.yaml'),
    language,
    reports: join(folder, 'reports'),
    progress: silent,
  });
  const { month, checks } = result.overview;
  return {
    waiting: Number(month.waiting_count),
    checks,
    text: runSummary(result, sayIn('en', 'EUR')),
  };
}

/** A list that was handed out, with decisions behind the first customers; the other rows come back as they were. */
function filledIn(text: string, separator: string, decisions: string[][]): string {
  return text
    .split('\n')
    .map((line, index) => {
      const decision = decisions[index - 1];
      const empty = separator.repeat(5);
      return decision
        ? line.replace(new RegExp(`${empty}$`), separator + decision.join(separator))
        : line;
    })
    .join('\n');
}

test('the list of who waits is handed out, comes back filled in, and the month knows what people know', {
  timeout: 600_000,
}, async () => {
  const handedOut = list('waiting-room.csv');
  const answers = [
    ['answered by phone', '2012-11-29', 'Anna', '2012-11-30', ''],
    ['asks nothing', '', 'Anna', '2012-11-30', 'thanks only'],
    ['sent flowers', '', 'Anna', '2012-11-30', ''],
  ];
  writeFileSync(join(folder, 'decisions.csv'), filledIn(handedOut, ',', answers));
  const german = await reported('de');
  expect(german.waiting).toBe(10);
  expect(german.text).toContain('2 decisions of people count');
  expect(german.text).toContain(
    "decisions.csv:4 did nothing: that is no decision known here: 'sent flowers'",
  );
  const antworten = [
    ['telefonisch beantwortet am 29.11.2012', '', 'Anna', '30.11.2012', ''],
    ['Kein Kunde', '', 'Anna', '30.11.2012', ''],
  ];
  writeFileSync(
    join(folder, 'entscheidungen.csv'),
    filledIn(list('wartezimmer.csv'), ';', antworten),
  );
  const english = await reported('en');
  expect(english.waiting).toBe(8);
  expect(english.text).toContain('4 decisions of people count');
  const page = list('index.html');
  expect(page).toContain('What people have decided, and this report follows');
  expect(page).not.toMatch(/>Anna</);
});
