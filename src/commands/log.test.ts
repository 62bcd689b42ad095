import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere, startRegulars } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

type Line = {
  time: string;
  level: string;
  step: string;
  seconds: number;
  message?: string;
  exit_code?: number;
  signal?: string;
};

const place = mkdtempSync(join(tmpdir(), 'regulars-log-'));
const exports = join(place, 'exports');
const folder = join(place, 'run');
beforeAll(async () => {
  await copiedSampleRun(folder);
  const made = await regularsHere(place, 'sample', '--out', exports, '--customers', '10');
  expect(made).toMatchObject({ stderr: '', exitCode: 0 });
});

/** Each line of stderr; fails where one is no JSON or lacks what every line has. */
function linesOf(stderr: string): Line[] {
  const lines = stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  for (const line of lines) {
    expect(line).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      level: expect.stringMatching(/^(info|warning|error)$/),
      step: expect.stringMatching(/./),
      seconds: expect.any(Number),
    });
  }
  return lines;
}

test('a run has a line for each step, whose seconds are those of the last line, and the same result', async () => {
  const given = ['run', exports, '--database', join(place, 'run.duckdb'), '--reports', place];
  const logged = await regularsHere(place, ...given, '--log', 'json');
  const steps = linesOf(logged.stderr);
  const last = steps.pop();
  expect(last).toMatchObject({ level: 'info', step: 'run', exit_code: 0 });
  expect(new Set(steps.map(({ level }) => level))).toEqual(new Set(['info']));
  expect(steps.map(({ step }) => step)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^load .*contracts\.csv/),
      'build the report',
      'render the report',
    ]),
  );
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  expect(seconds).toBeLessThanOrEqual((last?.seconds ?? 0) + 0.1);
  expect(seconds).toBeGreaterThan((last?.seconds ?? 0) / 2);
  expect(logged.stdout).toMatch(/^Found/m);
});

test('every command ends with one line that has its exit code, whatever it does', async () => {
  const commands = [
    ['query'],
    ['query', 'waiting'],
    ['query', '--sql', 'select name from people'],
    ['journey', 'K10001'],
    ['check'],
    ['export', 'customers', '--format', 'csv'],
    ['sources'],
    ['schema'],
    ['erase', 'K10001'],
    ['forget', '--before', '2009-01-01'],
    ['snapshot', join(place, 'copy.duckdb')],
    ['sample', '--out', join(place, 'sample'), '--customers', '10'],
    ['completion', 'bash'],
    ['unload', 'nothing.csv'],
    ['render', 'nothing'],
    ['load', 'nothing'],
    ['report', '--month', '1900-01'],
    ['init', 'nothing'],
    ['rum'],
    ['query', '--nothing'],
    ['journey', '--month', 'November'],
    [],
    ['--help'],
    ['--version'],
  ];
  for (const words of commands) {
    const { stderr, exitCode } = await regularsHere(folder, ...words, '--log=json');
    const lines = linesOf(stderr);
    expect([words, lines.filter((line) => 'exit_code' in line).length]).toEqual([words, 1]);
    const last = lines.at(-1);
    expect([words, last?.exit_code]).toEqual([words, exitCode]);
    expect([words, last?.level]).toEqual([words, exitCode === 0 ? 'info' : 'error']);
    if (exitCode !== 0) expect(last?.message).toMatch(/./);
  }
});

test('a remark is a warning; quiet leaves only faults', async () => {
  const asked = ['query', '--sql', 'select name from people', '--log', 'json'];
  const { stderr } = await regularsHere(folder, ...asked);
  expect(linesOf(stderr)[0]).toMatchObject({
    level: 'warning',
    step: 'query',
    message: expect.stringMatching(/^People of ours are hidden/),
  });
  expect((await regularsHere(folder, ...asked, '--quiet')).stderr).toBe('');
  const failed = await regularsHere(folder, 'load', 'nothing', '--quiet', '--log', 'json');
  expect(linesOf(failed.stderr)).toMatchObject([{ level: 'error', exit_code: 1 }]);
});

test('a step in which a command fails has the level of the failure', async () => {
  const { stderr } = await regularsHere(
    place,
    ...['run', exports, '--month', '1900-01', '--database', join(place, 'run.duckdb')],
    ...['--reports', join(place, 'failed'), '--log', 'json'],
  );
  const lines = linesOf(stderr);
  expect(lines.at(-1)).toMatchObject({ level: 'error', step: 'run', exit_code: 1 });
  expect(lines.at(-2)).toMatchObject({ level: 'error', step: expect.stringMatching(/./) });
  expect(lines.slice(0, -2).every(({ level }) => level === 'info')).toBe(true);
});

test('what checks find is no fault of the last step', async () => {
  const flags = ['--database', join(place, 'run.duckdb'), '--reports', join(place, 'strict')];
  const { stderr } = await regularsHere(place, 'run', exports, ...flags, '--strict', '--log=json');
  const lines = linesOf(stderr);
  expect(lines.pop()).toMatchObject({ level: 'error', exit_code: 3 });
  expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('a run that is ended by a signal says so in its last line', async () => {
  const flags = ['--database', join(place, 'ended.duckdb'), '--reports', join(place, 'ended')];
  const child = startRegulars(place, 'run', exports, ...flags, '--log', 'json');
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => {
    if (stderr === '') child.kill('SIGTERM');
    stderr += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.signalCode).toBe('SIGTERM');
  expect(linesOf(stderr).at(-1)).toMatchObject({ level: 'error', step: 'run', signal: 'SIGTERM' });
});
