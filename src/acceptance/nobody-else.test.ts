import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { regulars, SAMPLES, startRegulars } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-nobody-'));
const temp = join(folder, 'temp');
mkdirSync(temp);
cpSync(SAMPLES, join(folder, 'exports'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a run, and ends it by a signal once something stands in the folder for temporary files. */
async function endedBy(signal: NodeJS.Signals): Promise<unknown> {
  const child = startRegulars(folder, 'run', 'exports', '--database', 'a.duckdb', '--temp', temp);
  const ended = once(child, 'exit');
  while (readdirSync(temp).length === 0 && child.exitCode === null) await pause(5);
  child.kill(signal);
  const [, by] = await ended;
  return by;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'nothing is left in the folder for temporary files after %s',
  async (signal) => {
    expect(await endedBy(signal)).toBe(signal);
    expect(readdirSync(temp)).toEqual([]);
  },
);

test('what a killed run has left there is gone after the next command, and what others have is not', async () => {
  const others = [`regulars-process-${process.pid}-x`, 'regulars-process-1', 'other'];
  for (const name of others) mkdirSync(join(temp, name));
  expect(await endedBy('SIGKILL')).toBe('SIGKILL');
  regulars(folder, 'sources', '--temp', temp);
  expect(readdirSync(temp).sort()).toEqual(others.sort());
});

test('what is written is for its owner alone', () => {
  expect(regulars(folder, 'run', 'exports', '--temp', temp).exitCode).toBe(0);
  const open = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(reports|regulars\.duckdb)/.test(path))
    .filter((path) => (statSync(join(folder, path)).mode & 0o077) !== 0);
  expect(open).toEqual([]);
  expect(statSync(join(folder, 'reports')).isDirectory()).toBe(true);
});

test('reports are for whom regulars.yaml says, the database stays with its owner, and a page rendered anew is for the same', () => {
  writeFileSync(join(folder, 'regulars.yaml'), 'reports:\n  mode: "0640"\n');
  const modes = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(reports|regulars\.duckdb)/.test(path))
      // The edition of before was made for its owner alone, and stays so.
      .filter((path) => !/editions.[\d-]+.1\b/.test(path))
      .map((path) => statSync(join(folder, path)))
      .map(
        (stat) => `${stat.isDirectory() ? 'folder' : 'file'} ${(stat.mode & 0o777).toString(8)}`,
      );
  expect(regulars(folder, 'report').exitCode).toBe(0);
  expect([...new Set(modes())].sort()).toEqual(['file 600', 'file 640', 'folder 750']);
  expect(modes().filter((mode) => mode === 'file 600')).toHaveLength(1);
  const before = modes();
  const [period = ''] = readdirSync(join(folder, 'reports')).filter((name) => /^\d/.test(name));
  expect(regulars(folder, 'render', join('reports', period)).exitCode).toBe(0);
  expect(modes()).toEqual(before);
});

test.each(['0666', '0777', '0642', '640', 'no'])(
  'a mode that lets others write, or is none, is refused: %s',
  (mode) => {
    writeFileSync(join(folder, 'regulars.yaml'), `reports:\n  mode: "${mode}"\n`);
    const { exitCode, stderr } = regulars(folder, 'report');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('regulars.yaml:2:9: reports.mode');
  },
);
