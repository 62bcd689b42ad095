import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

// What others have written may reach the terminal anywhere: none of it may steer that.
const folder = mkdtempSync(join(tmpdir(), 'regulars-words-'));
afterAll(() => rmSync(folder, { recursive: true }));
const STEERING = '\u001b[2J\u001b]0;title\u0007\u009b31m\u202egnp\u2066\u061c\u206a\ufff9\u007f\b';
const STEERS =
  /[^\n\t\u0020-\u007e\u00a0-\u061b\u061d-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ufefe\uff00-\ufff8\ufffc-\uffff]/;
// A slash parts folders.
const name = `a${STEERING}b`;
mkdirSync(join(folder, name));
writeFileSync(join(folder, name, `${name}.csv`), `order_id,${name}\n1,2\n`);
writeFileSync(join(folder, 'broken.yaml'), `company:\n  ${name}: 1\n  name: [${name}]\n`);
writeFileSync(join(folder, 'broken.json'), `{"format": 1, "${name}": 2}`);

test.each([
  ['run', name],
  ['run', name, '--verbose'],
  ['load', name],
  ['load', `${name}-none`],
  ['init', name],
  [name],
  ['load', name, `--${name}`],
  ['load', name, '--config', 'broken.yaml'],
  ['load', name, '--config', `${name}.yaml`],
  ['query', name],
  ['query', '--sql', `select '${name}' nonsense nonsense`],
  ['query', 'x', '--database', `${name}.duckdb`],
  ['journey', name],
  ['sources', name],
  ['render', name],
  ['render', 'broken.json'],
  ['unload', name],
  ['sample', join(name, name, '..', '..', 'x'), '--customers', name],
])('nothing of it steers the terminal: %s', async (...words) => {
  const { stdout, stderr } = await regularsHere(folder, ...words);
  expect(stdout + stderr).not.toBe('');
  expect(stdout).not.toMatch(STEERS);
  expect(stderr).not.toMatch(STEERS);
});
