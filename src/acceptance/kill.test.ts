import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { changedProject } from '../development/campaign/project.ts';
import { regulars, regularsHere, SAMPLES, startRegulars } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-kill-'));
const untouched = join(folder, 'untouched');
const page = join('reports', '2012-11', 'index.html');
/** So much of the sample company as has waits, losses and contracts. */
const EXPORTS = [
  'regulars.yaml',
  'mailbox/inbox.mbox',
  'customers.csv',
  'contacts.csv',
  'contracts.csv',
];
let uninterrupted: string;

beforeAll(() => {
  for (const name of EXPORTS) cpSync(join(SAMPLES, name), join(untouched, 'exports', name));
  expect(regulars(untouched, 'run', 'exports').exitCode).toBe(0);
  const whole = copyWithMoreToLoad('whole');
  expect(regulars(whole, 'run', 'exports').exitCode).toBe(0);
  uninterrupted = readFileSync(join(whole, page), 'utf8');
});

/** A folder with the database and report of the first run, and exports that have changed since. */
function copyWithMoreToLoad(name: string): string {
  return changedProject(untouched, join(folder, name));
}

const STEPS: [step: string, told: RegExp, milliseconds: number][] = [
  ['load', /load exports\/mailbox\/inbox\.mbox/, 100],
  ['model', /model 2012-11/, 300],
  ['render', /render the report/, 50],
];

test('runs killed one after the other, during load, model and render, leave the database and the old report whole, and the next run completes', async () => {
  const place = copyWithMoreToLoad('killed');
  const before = readFileSync(join(place, page), 'utf8');
  expect(before).not.toBe(uninterrupted);
  for (const [name, step, milliseconds] of STEPS) {
    expect([name, await killedAt(place, step, milliseconds)]).toEqual([name, 'SIGKILL']);
    expect(readFileSync(join(place, page), 'utf8')).toBe(before);
    const query = await regularsHere(place, 'query', 'overview', '--json');
    expect(JSON.parse(query.stdout)).toMatchObject([{ period: '2012-11' }]);
  }
  expect(regulars(place, 'run', 'exports').exitCode).toBe(0);
  expect(readFileSync(join(place, page), 'utf8')).toBe(uninterrupted);
});

test('nobody loads while a customer is erased; an erasure killed on its way leaves all as it was, and the next run takes away what it had written', async () => {
  const place = copyWithMoreToLoad('erase');
  const unfinished = join(place, 'regulars.duckdb.unfinished');
  const erasing = startRegulars(place, 'erase', 'K10001', '--yes', '--verbose');
  await told(erasing, /model 2012-11/);
  erasing.kill('SIGSTOP');
  expect(regulars(place, 'load', 'exports')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('in use by another program'),
  });
  expect(existsSync(unfinished)).toBe(true);
  const ended = once(erasing, 'exit');
  erasing.kill('SIGKILL');
  await ended;
  expect(regulars(place, 'run', 'exports').exitCode).toBe(0);
  expect(existsSync(unfinished)).toBe(false);
  expect(readFileSync(join(place, page), 'utf8')).toBe(uninterrupted);
});

/** Runs until a step is told, waits into it, kills; gives the signal that ended the run. */
async function killedAt(place: string, step: RegExp, milliseconds: number) {
  const run = startRegulars(place, 'run', 'exports', '--verbose');
  const ended = once(run, 'exit');
  await told(run, step);
  await wait(milliseconds);
  run.kill('SIGKILL');
  const [, signal] = await ended;
  return signal;
}

/** Waits until a run tells a step, or ends without. */
async function told(run: ChildProcess, step: RegExp): Promise<void> {
  let text = '';
  for await (const chunk of run.stderr ?? []) {
    text += chunk;
    if (step.test(text)) return;
  }
}
