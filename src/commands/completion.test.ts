import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-completion-'));

test.each([
  [['jo'], 'journey'],
  [['run', '--comp'], '--compare'],
  [['model', '--ware'], '--warehouse'],
  [['model', '--engine', ''], 'spark'],
  [['run', '--language', ''], 'de'],
  [['query', 'wait'], 'waiting'],
  [['export', 'wai'], 'waits'],
  [['sources', 'pipe'], 'pipedrive__contacts'],
])('of %j a shell is told %s', async (words, expected) => {
  const { stdout, exitCode } = await regularsHere(folder, '--complete', 'regulars', ...words);
  expect(stdout.split('\n')).toContain(expected);
  expect(exitCode).toBe(0);
});

test.each(['bash', 'zsh', 'fish'])(
  '%s gets a script that asks the program, in our words',
  async (shell) => {
    const { stdout } = await regularsHere(folder, 'completion', shell);
    expect(stdout).toContain(`SHELL=${shell} regulars --complete`);
    expect(stdout).not.toMatch(/yargs/i);
  },
);
