import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regulars, SAMPLES } from '../development/command-line.ts';
import { sampleRun } from '../development/sample-run.ts';

// The compiled program as a process; what its commands say is tested in place, beside each of them.
const place = mkdtempSync(join(tmpdir(), 'regulars-cli-'));

test('says what was read, found and written', async () => {
  const { stdout, stderr, exitCode } = await sampleRun();
  expect(stderr).not.toMatch(/bug|Error/);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Rows +read +loaded +duplicates +set aside$/m);
  expect(stdout).toMatch(/^Found +as of 2012-11-30: \d+ customers wait for our answer/m);
  expect(stdout).toMatch(/^Report +reports\/2012-11\/index\.html$/m);
});

test('a mistake of the user ends with code 1, on stderr alone', () => {
  expect(regulars(place, 'rum')).toMatchObject({
    stdout: '',
    stderr: expect.stringMatching(/Did you mean run\?/),
    exitCode: 1,
  });
});

test('a database that another program holds is told, not waited for', async () => {
  const path = join(place, 'held.duckdb');
  const script = `import { DuckDBInstance } from '@duckdb/node-api';
    const instance = await DuckDBInstance.create(${JSON.stringify(path)});
    const connection = await instance.connect();
    console.log('held'); setInterval(() => connection, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
  try {
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const { stderr, exitCode } = regulars(place, 'run', SAMPLES, '--database', path);
    expect(stderr).toMatch(/held\.duckdb is in use by another program/);
    expect(exitCode).toBe(1);
  } finally {
    holder.kill();
  }
});
