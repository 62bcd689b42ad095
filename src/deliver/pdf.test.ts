import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silent } from '../progress.ts';
import { findChromium, printPdf } from './pdf.ts';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const page = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'regulars-pdf-')), 'index.html');
  writeFileSync(
    path,
    '<!doctype html><html lang="en"><title>A page</title><h1>Its heading</h1><p>One <a href="list.csv">page</a>.</p></html>',
  );
  return path;
};

test('without a browser it is said what to do', () => {
  expect(() => findChromium({ PATH: '/nowhere' })).toThrow(/Install one .* or open the page/);
  expect(() => findChromium({ CHROMIUM: '/nowhere/chromium' })).toThrow(
    'which the variable CHROMIUM names',
  );
});

test.skipIf(!existsSync(browser))('a page is printed beside itself', async () => {
  const path = page();
  const place = '/reports/2012-11';
  await printPdf(findChromium({ CHROMIUM: browser }), path, { place, progress: silent });
  const pdf = readFileSync(join(path, '..', 'report.pdf'), 'latin1');
  expect(pdf).toContain('file:///reports/2012-11/list.csv');
  expect(pdf).toMatch(/^%PDF-.*\/Type \/Page\b/s);
  expect(pdf).toContain('/Outlines');
  expect(pdf).toContain('/Title (Its heading)');
  expect(readdirSync(join(path, '..')).sort()).toEqual(['index.html', 'report.pdf']);
});

test('a program that prints nothing is told, and leaves nothing', async () => {
  const path = page();
  await expect(printPdf('/bin/false', path, { place: path, progress: silent })).rejects.toThrow(
    'has printed no PDF',
  );
  await expect(
    printPdf('/nowhere/chromium', path, { place: path, progress: silent }),
  ).rejects.toThrow('cannot be run');
  expect(readdirSync(join(path, '..'))).toEqual(['index.html']);
});
