import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { sampleRun } from '../development/sample-run.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');

const TRANSCRIPT = /^```console\n\$ regulars (.*)\n([\s\S]*?)```$/gm;

// UPDATE_DOCS=1 writes what the program prints into the README.
test('the transcripts of the README are what the program prints', async () => {
  const { folder, stdout: first } = await sampleRun();
  const printed = new Map([['run data/samples', first]]);
  for (const [, command = ''] of readme.matchAll(TRANSCRIPT)) {
    if (printed.has(command)) continue;
    const ended = await regularsHere(folder, ...argumentsOf(command), '--quiet');
    expect(ended.stderr).toBe('');
    printed.set(command, ended.stdout);
  }
  const actual = readme.replace(
    TRANSCRIPT,
    (_whole, command: string) =>
      `\`\`\`console\n$ regulars ${command}\n${printed.get(command)}\`\`\``,
  );
  if (process.env.UPDATE_DOCS) writeFileSync(path, actual);
  else expect(readme).toBe(actual);
});

test('every command and every flag is in the README', async () => {
  const { stdout } = await regularsHere(root, '--help');
  const commands = [...stdout.matchAll(/^ {2}regulars (\w+)/gm)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) {
    const { stdout: help } = await regularsHere(root, command, '--help');
    const flags = [...help.matchAll(/^ {2,}(--[a-z-]+)/gm)].map(([, flag]) => flag ?? '');
    expect(flags).toContain('--database');
    for (const name of [command, ...flags]) expect(readme).toContain(name);
  }
});

/** The words of a command line; a pair of double quotes makes one word. */
function argumentsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
