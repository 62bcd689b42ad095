import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regulars } from '../development/command-line.ts';
import { sampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-recipes-'));
const bin = join(folder, 'venv/bin');

function ran(program: string, ...flags: string[]) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  return spawnSync(program, flags, { cwd: folder, encoding: 'utf8', env });
}

const PACKAGES = [
  ...['duckdb==2.0.1', 'polars==2.1.0', 'pyarrow==26.0.1'],
  ...['duckdb-cli==1.5.6', 'nbclient==0.11.0', 'ipykernel'],
];
const isThere =
  ran('python3', '-m', 'venv', 'venv').status === 0 &&
  ran(join(bin, 'python'), '-m', 'pip', 'install', '--quiet', ...PACKAGES).status === 0;
if (!isThere)
  console.warn('Packages could not be installed from PyPI: the recipes are not run by them here.');

const recipes = readFileSync(join(import.meta.dirname, '../../RECIPES.md'), 'utf8');

function blocks(language: string): string[] {
  const found = recipes.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].flatMap(([, name, code]) => (name === language ? [code ?? ''] : []));
}

/** Runs each block as a cell, and prints what the cells print. */
const NOTEBOOK = `
import json, nbformat
from nbclient import NotebookClient
cells = [nbformat.v4.new_code_cell(code) for code in json.load(open('cells.json'))]
notebook = nbformat.v4.new_notebook(cells=cells)
NotebookClient(notebook, kernel_name='python3').execute()
print(''.join(output.text for cell in notebook.cells for output in cell.outputs if output.output_type == 'stream'))
`;

describe.skipIf(!isThere)('the recipes, run as they stand', () => {
  beforeAll(async () => {
    const source = ['--database', join((await sampleRun()).folder, 'regulars.duckdb')];
    regulars(folder, 'snapshot', 'snapshot.duckdb', ...source);
    regulars(folder, 'export', 'waits', '--output', 'waits.parquet', ...source);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('in Python, and as cells of a notebook', () => {
    writeFileSync(join(folder, 'cells.json'), JSON.stringify(blocks('python')));
    writeFileSync(join(folder, 'notebook.py'), NOTEBOOK);
    writeFileSync(join(folder, 'plain.py'), blocks('python').join('\n'));
    for (const file of ['plain.py', 'notebook.py']) {
      const { stdout } = ran(join(bin, 'python'), file);
      expect(stdout).toMatch(/2012-11-01 ┆ 12 .*\d+ questions from before November wait/s);
      expect(stdout).toMatch(/answered.*open.*settled/s);
    }
  });

  test("in DuckDB's own shell, with the selects of the other languages too", () => {
    const [line = ''] = blocks('sh').filter((code) => code.startsWith('duckdb '));
    const selects = [...recipes.matchAll(/["`](select [^"`?]+)["`]/g)].map(([, sql = '']) => sql);
    const ended = ran('sh', '-c', line);
    expect([ended.status, ended.stdout.includes('2012-11-01')]).toEqual([0, true]);
    expect(selects.length).toBeGreaterThan(3);
    for (const sql of selects)
      expect([sql, ran(join(bin, 'duckdb'), '-readonly', 'snapshot.duckdb', sql).status]).toEqual([
        sql,
        0,
      ]);
  });

  test('with a DuckDB of 2024, which opens the same file', () => {
    ran('python3', '-m', 'venv', 'old');
    const old = join(folder, 'old/bin/python');
    ran(old, '-m', 'pip', 'install', '--quiet', 'duckdb==1.0.0');
    const code = `import duckdb; print(duckdb.connect('snapshot.duckdb', read_only=True).execute('select count(*) > 0 from events').fetchone())`;
    expect(ran(old, '-c', code).stdout).toBe('(True,)\n');
  });
});
