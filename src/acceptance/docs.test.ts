import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { regulars } from '../development/command-line.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'regulars-docs-'));
symlinkSync(join(root, 'data'), join(folder, 'data'));

const TRANSCRIPT = /^```console\n\$ regulars (.*)\n([\s\S]*?)```$/gm;

// UPDATE_DOCS=1 writes what the program prints into the README.
test('the transcripts of the README are what the program prints', () => {
  const actual = readme.replace(TRANSCRIPT, (_whole, command: string) => {
    const { stdout, stderr } = regulars(folder, ...argumentsOf(command), '--quiet');
    expect(stderr).toBe('');
    return `\`\`\`console\n$ regulars ${command}\n${stdout}\`\`\``;
  });
  if (process.env.UPDATE_DOCS) writeFileSync(path, actual);
  else expect(readme).toBe(actual);
});

test('every command and every flag is in the README', () => {
  const { stdout } = regulars(folder, '--help');
  const commands = [...stdout.matchAll(/^ {2}regulars (\w+)/gm)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) {
    const { stdout: help } = regulars(folder, command, '--help');
    const flags = [...help.matchAll(/^ {2,}(--[a-z-]+)/gm)].map(([, flag]) => flag ?? '');
    expect(flags).toContain('--database');
    for (const name of [command, ...flags]) expect(readme).toContain(name);
  }
});

/** The words of a command line; a pair of double quotes makes one word. */
function argumentsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
