import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-init-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

test('init suggests mappings for a folder, in the language of its headings, with which it loads', async () => {
  mkdirSync(join(folder, 'shop'));
  writeFileSync(
    join(folder, 'shop', 'a.csv'),
    'Kunden-Nr.;Bestelldatum;Umsatz\nK1;28.11.2012;9,50\n',
  );
  const { stdout, exitCode } = await here('init', 'shop', '--quiet');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('a.csv         1  Bestellungen? durch eine Zuordnung, bitte durchsehen');
  expect(stdout).toContain(`${join(realpathSync(folder), 'regulars.yaml')} enthält eine Zuordnung`);
  expect(readdirSync(join(folder, 'shop'))).toEqual(['a.csv']);
  const loaded = await here('load', 'shop', '--database', 'shop.duckdb');
  expect(loaded.stderr).not.toContain('not recognised');
  expect(loaded.exitCode).toBe(0);
  expect((await here('init', 'shop')).exitCode).toBe(1);
});

test('init looks at the folder that one stands in, where it is named', async () => {
  const { stdout } = await regularsHere(join(folder, 'shop'), 'init', '.', '--quiet');
  expect(stdout).toContain('a.csv         1  Bestellungen? durch eine Zuordnung, bitte durchsehen');
});

test('init writes a configuration here and does not overwrite it', async () => {
  const again = await here('init');
  expect(again.exitCode).toBe(1);
  expect(again.stderr).toContain('is there already');
  const told = await here('init', '--force', '--language', 'de');
  expect(told.stdout).toBe(`${join(realpathSync(folder), 'regulars.yaml')}\n`);
  expect(readFileSync(join(folder, 'regulars.yaml'), 'utf8')).toMatch(/^language: de$/m);
  expect((await here('init', 'nowhere')).stderr).toContain('nowhere gibt es nicht');
});
