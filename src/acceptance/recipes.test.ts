import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const recipes = readFileSync(join(root, 'RECIPES.md'), 'utf8');
const PYTHON = process.env.REGULARS_PYTHON ?? 'python3';

function blocks(language: string): string[] {
  const found = recipes.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].flatMap(([, name, text]) => (name === language ? [text ?? ''] : []));
}

function hasLibraries(): boolean {
  const { status } = spawnSync(PYTHON, ['-c', 'import duckdb, polars, pyarrow']);
  if (status !== 0)
    console.warn('Recipes in Python are not run: it lacks duckdb, polars or pyarrow.');
  return status === 0;
}

test('the commands of the recipes run, and what they write is read in Python as the recipes say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-recipes-'));
  await copiedSampleRun(folder);
  const commands = blocks('sh').flatMap((text) => text.match(/^regulars .*$/gm) ?? []);
  expect(commands.length).toBeGreaterThan(4);
  for (const command of commands) {
    const words = command
      .replace(/ +#.*$/, '')
      .split(' ')
      .slice(1);
    expect(await regularsHere(folder, ...words)).toMatchObject({ exitCode: 0 });
  }
  if (!hasLibraries()) return;
  const printed = blocks('python').map((text) => {
    const { stdout, stderr } = spawnSync(PYTHON, ['-'], {
      cwd: folder,
      input: text,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf8' },
    });
    expect(stderr).toBe('');
    return stdout;
  });
  expect(printed[0]).toMatch(/2012-11-01 ┆ 12 .*\d+ questions from before November wait/s);
  expect(printed[1]).toMatch(/answered.*open.*settled/s);
});
