import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreFolders, swapFolder } from './swap-folder.ts';

const oursIn = () => (path: string) => /^(page|pages.[^/\\]*-ours)$/.test(path);
const folder = () => mkdtempSync(join(tmpdir(), 'regulars-swap-'));

function written(place: string, texts: Record<string, string>): string {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

const filesIn = (place: string) =>
  Object.fromEntries(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(place.length + 1), readFileSync(path, 'utf8')])
      .sort(),
  );

const build = (texts: Record<string, string>) => async (place: string) => written(place, texts);

test('a folder is swapped whole: what is ours is the new one, what is not is carried over', async () => {
  const parent = folder();
  const place = written(join(parent, 'report'), {
    page: 'old',
    'pages/1-ours': 'old',
    'pages/mine': 'note',
    'notes/deep/1': 'note',
  });
  const swapped = await swapFolder(place, { oursIn, build: build({ page: 'new' }) });
  expect(swapped).toMatchObject({ folder: place, isHeld: false });
  expect(filesIn(parent)).toEqual({
    'report/page': 'new',
    'report/pages/mine': 'note',
    'report/notes/deep/1': 'note',
  });
});

test('what fails on the way leaves the old folder, and nothing beside it', async () => {
  const place = written(join(folder(), 'report'), { page: 'old' });
  const failing = async (unfinished: string) => {
    written(unfinished, { page: 'new' });
    throw new Error('no more');
  };
  await expect(swapFolder(place, { oursIn, build: failing })).rejects.toThrow('no more');
  expect(filesIn(dirname(place))).toEqual({ 'report/page': 'old' });
});

test('after a kill between the two renames the old folder is put back; after one behind them, what is not ours goes to the new one', () => {
  const parent = folder();
  written(join(parent, 'between.regulars-previous'), { page: 'old', mine: 'note' });
  written(join(parent, 'behind.regulars-previous'), { page: 'old', mine: 'note' });
  written(join(parent, 'behind'), { page: 'new' });
  written(join(parent, 'before.regulars-unfinished-999999999'), { page: 'new' });
  restoreFolders(parent, oursIn);
  expect(filesIn(parent)).toEqual({
    'between/page': 'old',
    'between/mine': 'note',
    'behind/page': 'new',
    'behind/mine': 'note',
  });
});

test('two that build the same folder both end, and one of them is there whole', async () => {
  const place = written(join(folder(), 'report'), { page: 'old', mine: 'note' });
  const other = async (unfinished: string) => {
    written(unfinished, { page: 'first' });
    // Another process has put the old one away and is about to put its own there.
    renameSync(place, `${place}.regulars-previous`);
  };
  await swapFolder(place, { oursIn, build: other });
  expect(filesIn(dirname(place))).toEqual({ 'report/page': 'first', 'report/mine': 'note' });
});

test('who stands in the folder stands in the new one', async () => {
  const place = written(join(folder(), 'report'), { page: 'old' });
  const before = process.cwd();
  process.chdir(place);
  try {
    await swapFolder('.', { oursIn, build: build({ page: 'new' }) });
    expect(readFileSync('page', 'utf8')).toBe('new');
  } finally {
    process.chdir(before);
  }
});

test('what a link leads to is swapped, and the link stays', async () => {
  const parent = folder();
  written(join(parent, 'real'), { page: 'old' });
  execFileSync('ln', ['-s', 'real', join(parent, 'link')]);
  await swapFolder(join(parent, 'link'), { oursIn, build: build({ page: 'new' }) });
  expect(readFileSync(join(parent, 'real', 'page'), 'utf8')).toBe('new');
});

/** A mount point cannot be renamed, as a folder cannot that a program on Windows holds open. */
function mounted(place: string): boolean {
  try {
    execFileSync('mount', ['--bind', place, place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('where the old folder is held, the new one stands beside it, until it can take its place', async (context) => {
  const place = written(join(folder(), 'report'), { page: 'old' });
  if (!mounted(place)) return context.skip('needs the right to mount');
  try {
    const swapped = await swapFolder(place, { oursIn, build: build({ page: 'new' }) });
    expect(swapped).toMatchObject({ folder: `${place}.regulars-new`, isHeld: true });
    expect(filesIn(dirname(place))).toEqual({
      'report/page': 'old',
      'report.regulars-new/page': 'new',
    });
  } finally {
    execFileSync('umount', [place]);
  }
  await swapFolder(place, { oursIn, build: build({ page: 'newer' }) });
  expect(filesIn(dirname(place))).toEqual({ 'report/page': 'newer' });
  rmSync(dirname(place), { recursive: true });
  expect(existsSync(place)).toBe(false);
});
