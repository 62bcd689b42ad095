import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { loadProgram } from './load-program.ts';

const PROJECT = join(import.meta.dirname, '../..');
const { files, libraries } = loadProgram(PROJECT);

/** What a module imports while it runs, by its source: types are gone then. */
function importsOf(source: string): string[] {
  const text = readFileSync(join(PROJECT, source), 'utf8').replace(/import type [^;]+;/g, '');
  const names = /^(?:import|export) (?:[^;']* from )?'([^']+)';|import\('([^']+)'\)/gm;
  return [...text.matchAll(names)].map(([, name, later]) => name ?? later ?? '');
}

test('no module of the room load is missing from what decides whether a file is loaded anew', () => {
  const modules = readdirSync(join(PROJECT, 'src/load'), { recursive: true, encoding: 'utf8' });
  const compiled = modules
    .filter((file) => file.endsWith('.ts') && !/\.(test|acceptance)\.ts$/.test(file))
    .map((file) => `dist/load/${file.replace(/ts$/, 'js')}`);
  expect(compiled.filter((file) => !files.includes(file))).toEqual([]);
});

test('nor is anything that these modules import, words, reasons and kinds of events among them', () => {
  const sources = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replace(/^dist/, 'src').replace(/js$/, 'ts'));
  const missing = sources.flatMap((source) =>
    importsOf(source).filter((name) => {
      if (name.startsWith('node:')) return false;
      if (!name.startsWith('.')) {
        const [first = '', second = ''] = name.split('/');
        const library = first.startsWith('@') ? `${first}/${second}` : first;
        return !(`node_modules/${library}` in libraries);
      }
      const path = posix.join(posix.dirname(source), name);
      return !isOfTypesAlone(path) && !sources.includes(path);
    }),
  );
  expect(missing).toEqual([]);
  for (const room of ['text', 'reasons', 'vocabulary', 'database'])
    expect(files.some((file) => file.startsWith(`dist/${room}/`))).toBe(true);
  expect(files).toContain('data/reply-model.json');
});

/** Such a module leaves nothing to import. */
function isOfTypesAlone(path: string): boolean {
  return !/^(export )?(async )?(const|let|function|class)\b/m.test(
    readFileSync(join(PROJECT, path), 'utf8'),
  );
}

test('the build has written it down', () => {
  const written = readFileSync(join(PROJECT, 'dist/load-program.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(loadProgram(PROJECT));
});
