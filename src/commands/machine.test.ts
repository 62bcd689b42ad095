import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mountSmall, unmount } from '../development/campaign/small-disk.ts';
import { regulars, SAMPLES } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-machine-'));
const exports = join(folder, 'exports');
const disk = join(folder, 'disk');
const isMounted = mountSmall(disk, '130m');
const database = join(disk, 'regulars.duckdb');
afterAll(() => isMounted && unmount(disk));

beforeAll(() => {
  for (const name of ['customers.csv', 'contracts.csv', 'mailbox/inbox.mbox'])
    cpSync(join(SAMPLES, name), join(exports, name));
  cpSync(exports, join(folder, 'first'), { recursive: true });
});

/** Leaves so much room on the small disk. */
function leaveRoom(kilobytes: number): void {
  const free = Number(
    execFileSync('df', ['--output=avail', disk], { encoding: 'utf8' }).split('\n')[1],
  );
  execFileSync('fallocate', ['-l', `${free - kilobytes}k`, join(disk, 'filler')]);
}

const ENOUGH = ['--database', database, '--reports', join(disk, 'reports')];

test.skipIf(!isMounted)(
  'a full disk is told wherever it strikes, loses nothing, and the next run completes',
  () => {
    expect(regulars(folder, 'run', 'first', ...ENOUGH).exitCode).toBe(0);
    const page = join(disk, 'reports', '2012-11', 'index.html');
    const before = readFileSync(page, 'utf8');
    for (const kilobytes of [8, 3000]) {
      leaveRoom(kilobytes);
      const { exitCode, stderr } = regulars(
        folder,
        'run',
        'exports',
        '--language',
        'de',
        ...ENOUGH,
      );
      execFileSync('rm', [join(disk, 'filler')]);
      expect([kilobytes, exitCode, stderr]).toEqual([
        kilobytes,
        1,
        expect.stringMatching(/^Der Datenträger ist voll: .*(--database|anderen Ort)/m),
      ]);
      expect(readFileSync(page, 'utf8')).toBe(before);
      expect(regulars(folder, 'query', 'overview', '--database', database).exitCode).toBe(0);
    }
    expect(regulars(folder, 'run', 'exports', '--language', 'de', ...ENOUGH).exitCode).toBe(0);
    expect(readFileSync(page, 'utf8')).not.toBe(before);
    expect(readdirSync(join(disk, 'reports')).toSorted()).toEqual([
      '2012-11',
      'editions',
      'index.html',
    ]);
  },
);

test.skipIf(!isMounted)(
  'a database and reports that may only be read are told, and can be asked',
  () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    try {
      const { exitCode, stderr } = regulars(
        folder,
        'run',
        'exports',
        '--language',
        'en',
        ...ENOUGH,
      );
      expect([exitCode, stderr]).toEqual([
        1,
        expect.stringMatching(/may only be read.*(Make it writable|another)/),
      ]);
      expect(regulars(folder, 'query', 'overview', '--database', database).exitCode).toBe(0);
    } finally {
      execFileSync('mount', ['-o', 'remount,rw', disk]);
    }
  },
);

test('a small limit of memory never asks to delete a healthy database', () => {
  mkdirSync(join(folder, 'memory'), { recursive: true });
  expect(regulars(join(folder, 'memory'), 'run', '../exports').exitCode).toBe(0);
  const program = join(process.cwd(), 'dist', 'cli.js');
  for (const kilobytes of [1_200_000]) {
    const limited = `ulimit -v ${kilobytes}; exec '${process.execPath}' '${program}' query overview`;
    const { status, stderr } = spawnSync('bash', ['-c', limited], {
      cwd: join(folder, 'memory'),
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/delete|damaged|This is a bug/);
    if (status === 1) expect(stderr).toMatch(/too little memory|--memory-limit/);
  }
  expect(existsSync(join(folder, 'memory', 'regulars.duckdb'))).toBe(true);
});

test('too little memory inside a query is told with the flag', () => {
  const { exitCode, stderr } = regulars(
    join(folder, 'memory'),
    'run',
    '../exports',
    '--memory-limit',
    '10MB',
  );
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('--memory-limit')]);
});
