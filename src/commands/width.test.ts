import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copiedSampleRun } from '../development/sample-run.ts';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-width-'));
beforeAll(() => copiedSampleRun(folder));

/** Runs the program before a terminal of so many columns. */
async function seen(words: string[], columns: number, env: NodeJS.ProcessEnv = {}) {
  let text = '';
  const outlet = {
    write: (part: string) => {
      text += part;
    },
    isTTY: true,
    columns,
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    await runProgram(words, { stdout: outlet, stderr: outlet, env });
    return text;
  } finally {
    process.chdir(before);
  }
}

/** A path, a number or a name that is wider than the line stays whole, so that it can be copied. */
function tooWide(text: string, columns: number): string[] {
  return (
    text
      .replace(/.*\r/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
      .replace(/\u001b\[[0-9;]*[mK]/g, '')
      .split('\n')
      .filter((line) => [...line].length > columns && line.trim().includes(' '))
  );
}

test.each([
  ['report'],
  ['query', 'waiting'],
  ['query'],
  ['query', 'wating'],
  ['query', '--sql', 'select * from customer_standings limit 3'],
  ['journey', 'thode'],
  ['journey', 'gmbh'],
  ['check'],
  ['export'],
  ['sources'],
  ['sources', 'klaviyo__campaigns'],
  ['erase', 'K10001'],
  ['forget', '--before', '2010-01-01'],
  ['unload', 'nowhere'],
  ['run', '--help'],
  ['--help'],
])('no line is wider than the terminal: %j', async (...words) => {
  for (const language of ['en', 'de']) {
    const text = await seen([...words, '--language', language], 80);
    expect(text).not.toBe('');
    expect(tooWide(text, 80)).toEqual([]);
  }
});

test('a terminal that can only show letters is told no more', async () => {
  const text = await seen(['report', '--verbose'], 80, { TERM: 'dumb' });
  expect(text).toMatch(/build the report/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is steered by them
  expect(text).not.toMatch(/[\r\u001b]/);
});
