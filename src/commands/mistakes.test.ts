import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere, SAMPLES } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const place = mkdtempSync(join(tmpdir(), 'regulars-bad-'));
const folder = join(place, 'run');
beforeAll(() => copiedSampleRun(folder));
mkdirSync(join(place, 'empty'));
mkdirSync(join(place, 'unknown'));
writeFileSync(join(place, 'unknown', 'colours.csv'), 'hue,shade\n1,2\n');
writeFileSync(join(place, 'text.duckdb'), 'this is no database\n');
writeFileSync(
  join(place, 'encoded.yaml'),
  'mappings: [{files: x.csv, table: orders, encoding: utf-99, columns: {order_id: A}}]\n',
);
writeFileSync(join(place, 'broken.yaml'), 'language: fr\nthresholds:\n  grace_day: 3\n');

/** Words that no German sentence has. */
const ENGLISH = /\b(the|is|there|give|write|does|with|has|have|which|must|cannot|not|needs?)\b/i;

test.each<[string, string[], RegExp]>([
  ['a missing file', ['run', 'nowhere.csv'], /nowhere\.csv/],
  ['a folder without exports', ['run', 'empty'], /empty/],
  ['a CSV with unknown columns', ['run', 'unknown'], /hue.*shade|colours\.csv/s],
  [
    'a database that is none',
    ['run', 'empty', '--database', 'text.duckdb'],
    /text\.duckdb is a text, no database of regulars/,
  ],
  ['a month that is none', ['run', '--month', '2012-13'], /--month 2012-13 is not a month/],
  ['a day that is none', ['run', '--as-of', '2012-02-30'], /--as-of 2012-02-30 is not a day/],
  [
    'a month and a day',
    ['run', '--month', '2012-11', '--as-of', '2012-11-28'],
    /--month and --as-of exclude each other/,
  ],
  [
    'a fault of the configuration',
    ['run', SAMPLES, '--config', 'broken.yaml'],
    /broken\.yaml:1:11: language.*\nbroken\.yaml:3:3: thresholds\.grace_day.*grace_days\?/,
  ],
  [
    'a configuration that is not there',
    ['run', SAMPLES, '--config', 'no.yaml'],
    /no configuration no\.yaml/,
  ],
  ['nothing to run on', ['run', '--database', 'new.duckdb'], /no exports named and no database/],
  ['no database yet', ['journey', 'x', '--database', 'new.duckdb'], /no database at new\.duckdb/],
  ['an unknown command', ['rum'], /Did you mean run\?/],
  [
    'no word where one of few is needed',
    ['list'],
    /list <name>.*Possible: waiting, renewals, lost/,
  ],
  ['a word that is none of these', ['list', 'todo'], /^todo is not possible\. Possible: waiting/],
  ['an unknown flag', ['run', '--speed'], /no flag --speed\.\n/],
  [
    'a misspelt flag of all commands',
    ['run', '--mnoth', '2012-11'],
    /no flag --mnoth\. Did you mean --month\?/,
  ],
  [
    'a misspelt flag of two words',
    ['run', '--as-off=2012-11-28'],
    /as-off.* Did you mean --as-of\?/,
  ],
  ['a word too many', ['journey', 'Hansen', 'Json'], /'Json' is a word too many/],
  [
    'a misspelt flag of one command',
    ['query', 'waiting', '--parm', 'a=b'],
    /Did you mean --param\?/,
  ],
  [
    'a flag given twice',
    ['run', '--month', '2012-10', '--month', '2012-11'],
    /--month is given twice/,
  ],
  ['SQL in place of a name', ['query', 'select 1'], /select 1 is SQL .* Write --sql before it/],
  ['exports from stdin', ['run', '-'], /not read from stdin/],
  [
    'a parameter given twice',
    ['query', 'waiting', '--param', 'min_days=1', '--param', 'min_days=2'],
    /min_days is given twice/,
  ],
  [
    'an encoding that is none',
    ['run', SAMPLES, '--config', 'encoded.yaml'],
    /encoded\.yaml:1:\d+: .*expected an encoding such as utf-8/,
  ],
  ['an unknown query', ['query', 'wating'], /no query wating\. Did you mean waiting\?/],
  ['no command', [], /Name a command/],
])('%s gives one clear message, exit code 1 and no stack', async (_name, flags, message) => {
  const { stdout, stderr, exitCode } = await regularsHere(place, ...flags);
  expect(stderr).toMatch(message);
  const german = await regularsHere(place, ...flags, '--language', 'de');
  expect(german.stderr).not.toMatch(ENGLISH);
  expect(german.exitCode).toBe(1);
  expect(stderr).not.toMatch(/^ +at |bug/m);
  expect(stdout).toBe('');
  expect(exitCode).toBe(1);
});

test.each<[string, string[], RegExp]>([
  ['a month after the data', ['report', '--month', '2031-01'], /2031-01.*data reach from/],
  [
    'an unknown customer',
    ['journey', 'Buchbindrei Thode'],
    /no customer.*Did you mean Buchbinderei Thode\?/,
  ],
  [
    'an unknown parameter',
    ['query', 'waiting', '--param', 'days=3'],
    /no parameter days\. It has min_days/,
  ],
  [
    'a value of the wrong type',
    ['query', 'waiting', '--param', 'min_days=x'],
    /'x' is not possible. Give a whole number/,
  ],
  ['an unknown table', ['export', 'wait'], /no table wait\. Did you mean waits\?/],
  ['a query that writes', ['query', '--sql', 'drop table waits'], /must be one select/],
])('%s is told with what there is instead', async (_name, flags, message) => {
  const { stderr, exitCode } = await regularsHere(folder, ...flags);
  expect(stderr).toMatch(message);
  const german = await regularsHere(folder, ...flags, '--language', 'de');
  expect(german.stderr).not.toMatch(ENGLISH);
  expect(exitCode).toBe(1);
});

test('what somebody has said to speak, nothing that is found changes', async () => {
  const { stderr } = await regularsHere(folder, 'erase', 'thode', '--yes', '--language', 'de');
  expect(stderr).toMatch(/^„thode“ ist nur ein Teil/);
});
