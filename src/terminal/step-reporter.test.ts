import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { stepReporter } from './step-reporter.ts';

function written(flags: { isTerminal?: boolean; isQuiet?: boolean; isVerbose?: boolean }) {
  const texts: string[] = [];
  const write = (text: string) => texts.push(text);
  const defaults = { isTerminal: false, isQuiet: false, isVerbose: false, width: 80 };
  return { texts, reporter: stepReporter({ ...defaults, ...flags, write }) };
}

test('short work is not worth a word', async () => {
  const { texts, reporter } = written({});
  reporter.step('load a.csv');
  reporter.step('load b.csv');
  reporter.end();
  await wait(1100);
  expect(texts).toEqual([]);
});

test('work over a second is told, on a line of its own', async () => {
  const { texts, reporter } = written({});
  reporter.step('load a.csv');
  await wait(1100);
  reporter.end();
  expect(texts).toEqual(['load a.csv\n']);
});

test('on a terminal the one line changes and is gone at the end', async () => {
  const { texts, reporter } = written({ isTerminal: true });
  reporter.step('load a.csv');
  await wait(1100);
  reporter.step('load b.csv');
  reporter.end();
  expect(texts).toEqual(['\r\u001b[Kload a.csv', '\r\u001b[Kload b.csv', '\r\u001b[K']);
});

test('verbose tells every step with its time, quiet none', () => {
  const verbose = written({ isVerbose: true });
  verbose.reporter.step('load a.csv');
  expect(verbose.texts[0]).toMatch(/^\d+\.\d\d s {2}load a\.csv\n$/);
  const quiet = written({ isQuiet: true, isVerbose: true });
  quiet.reporter.step('load a.csv');
  expect(quiet.texts).toEqual([]);
});
