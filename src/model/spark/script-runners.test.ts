import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byCommand, byHand } from './script-runners.ts';
import { commandWords } from './spark-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-by-hand-'));

/** Has a script run by hand, and gives what comes of it. */
function handed(number: number, text: string, tables: string[] = []): Promise<string> {
  const statements = [{ sql: text }];
  const script = { folder, number, statements, tables, say: () => undefined };
  return byHand(join(folder, 'scripts'))(script).then(
    () => 'goes on',
    (error: Error) => error.name,
  );
}

test('a script for others is written once, is a fault until its tables stand whole, and then work goes on', async () => {
  const table = join(folder, 'mails');
  expect(await handed(1, 'one', [table])).toBe('ScriptWaits');
  expect(readFileSync(join(folder, 'scripts', '1.sql'), 'utf8')).toBe('one;\n');
  expect(await handed(1, 'one', [table])).toBe('UserError');
  mkdirSync(table);
  expect(await handed(1, 'one', [table])).toBe('UserError');
  writeFileSync(join(table, '_SUCCESS'), '');
  expect(await handed(1, 'one', [table])).toBe('goes on');
});

test('a script of another model takes those behind it away', async () => {
  const lacking = [join(folder, 'lacking')];
  await handed(1, 'old', lacking);
  await handed(2, 'old', lacking);
  await handed(1, 'new', lacking);
  expect(readdirSync(join(folder, 'scripts')).toSorted()).toEqual(['1.sql', 'README.md']);
  expect(existsSync(join(folder, 'scripts', '2.sql'))).toBe(false);
});

test.each([
  [undefined, 'spark-sql -f '],
  ['spark-submit --master yarn "our sql.py" {script}', "spark-submit --master yarn 'our sql.py' "],
])(
  'the lines of its README, by the command %s, name the scripts as a shell reads them, whatever the folder is called',
  async (command, begin) => {
    const odd = join(folder, begin, "it's $HOME `x` \\ here");
    const script = { folder, number: 1, statements: [], tables: [join(folder, 'none')] };
    await byHand(
      odd,
      command ? commandWords(command) : undefined,
    )({ ...script, say: () => undefined }).catch(() => undefined);
    const readme = readFileSync(join(odd, 'README.md'), 'utf8');
    const line = readme.split('\n').find((text) => text.includes('1.sql')) ?? '';
    expect(line.startsWith(begin)).toBe(true);
    const told = execFileSync('sh', ['-c', line.replace(begin, "printf '%s' ")]);
    expect(String(told)).toBe(join(odd, '1.sql'));
  },
);

test('what lies in the folder and is of others stays, and is told', async () => {
  const others = join(folder, 'others');
  mkdirSync(others);
  const script = { folder, number: 1, statements: [], tables: [join(folder, 'none')] };
  const write = () => byHand(others)({ ...script, say: () => undefined });
  for (const name of ['README.md', '2.sql']) {
    writeFileSync(join(others, name), '# My project\n');
    await expect(write()).rejects.toThrow(`${others} holds ${name}, which is not of regulars.`);
    expect(readdirSync(others)).toEqual([name]);
    rmSync(join(others, name));
  }
  writeFileSync(join(others, '7.sql'), 'select 7');
  await expect(write()).rejects.toThrow('1.sql is written');
  expect(readdirSync(others).toSorted()).toEqual(['1.sql', '7.sql', 'README.md']);
});

test.each([
  ['spark-sql -f {script}', ['spark-sql', '-f', '{script}']],
  [`run "a b" 'c d' {script}`, ['run', 'a b', 'c d', '{script}']],
  [
    `run --conf spark.x='a b' --name="it's" {script}`,
    ['run', '--conf', 'spark.x=a b', "--name=it's", '{script}'],
  ],
  ['run "" it"s {script}', ['run', '', 'it"s', '{script}']],
])('the words of %s are those that a shell would hear', (command, words) => {
  expect(commandWords(command)).toEqual(words);
});

test('a command that is not there is told as such', async () => {
  const script = { folder, number: 1, statements: [], tables: [], say: () => undefined };
  await expect(byCommand(['no-such-spark', '{script}'])(script)).rejects.toThrow(
    "The program no-such-spark, which 'engine.command' names, was not found.",
  );
});
