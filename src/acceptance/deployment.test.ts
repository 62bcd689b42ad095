import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { regularsHere } from '../development/command-line.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'data/deployment');
const example = (name: string) => readFileSync(join(folder, name), 'utf8');
const operations = readFileSync(join(root, 'OPERATIONS.md'), 'utf8');
const place = mkdtempSync(join(tmpdir(), 'regulars-deployment-'));

const EXAMPLES = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('every command that OPERATIONS.md and the examples name is known, with its flags', async () => {
  const code = [...operations.matchAll(/^```[\s\S]*?^```|`[^`]+`/gm)].map(([text]) => text);
  const texts = [...code, ...EXAMPLES.map((path) => readFileSync(path, 'utf8'))];
  const calls = texts.flatMap((text) => [
    ...text.matchAll(/(?<![/\w-])regulars ([a-z]+)([^\n`|#;>]*)/g),
  ]);
  expect(calls.length).toBeGreaterThan(20);
  const help = new Map<string, string>();
  for (const [call, command = '', rest = ''] of calls) {
    if (!help.has(command)) help.set(command, (await regularsHere(root, command, '--help')).stdout);
    expect([call, help.get(command)?.startsWith(`regulars ${command}`)]).toEqual([call, true]);
    for (const [flag] of rest.matchAll(/--[a-z-]+/g))
      expect([call, help.get(command)]).toEqual([call, expect.stringMatching(`${flag}\\b`)]);
  }
});

test('every example is named in OPERATIONS.md, and every file that it names is there', () => {
  const links = [...operations.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const named = links.map((path) => join(root, path));
  expect(EXAMPLES.filter((path) => !named.includes(path) && !path.endsWith('ignore'))).toEqual([]);
});

describe('the month end', () => {
  const company = join(place, 'nordufer');
  const month = (...words: string[]) =>
    spawnSync('sh', [join(folder, 'regulars-month'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(place, 'bin')}:${process.env.PATH}` },
    });
  const lastLine = () => {
    const [log = ''] = readdirSync(join(company, 'logs')).filter((name) => name.endsWith('.jsonl'));
    const lines = readFileSync(join(company, 'logs', log), 'utf8')
      .trimEnd()
      .split('\n');
    return JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  };
  const fetch = (script: string) =>
    writeFileSync(join(company, 'fetch'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

  beforeAll(async () => {
    mkdirSync(company);
    mkdirSync(join(place, 'bin'));
    const program = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`;
    writeFileSync(join(place, 'bin/regulars'), program, { mode: 0o755 });
    await regularsHere(place, 'sample', '--out', 'tools', '--customers', '10');
    copyFileSync(join(place, 'tools/regulars.yaml'), join(company, 'regulars.yaml'));
    appendFileSync(join(company, 'regulars.yaml'), 'freshness:\n  orders: ended\n');
  });

  test('without exports it fails, and tells why', () => {
    const { status, stderr } = month(company);
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ level: 'error', step: 'run', exit_code: 1 });
    expect(existsSync(join(company, 'snapshot.duckdb'))).toBe(false);
    expect(month().status).toBe(2);
    expect(month(join(place, 'nobody')).status).toBe(1);
  });

  test('with what is fetched it writes report, log and copy, and says nothing', () => {
    fetch('mkdir -p exports && cp -r ../tools/*.csv ../tools/mailbox exports');
    const { status, stdout, stderr } = month(company);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(join(company, 'reports/2012-11/index.html'))).toBe(true);
    expect(existsSync(join(company, 'snapshot.duckdb'))).toBe(true);
    expect(lastLine()).toMatchObject({ step: 'snapshot', exit_code: 0 });
  });

  test('where a fetch has failed the report is written all the same, and the code is 1', () => {
    fetch('exit 7');
    const { status, stderr } = month(company);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^fetch failed/);
    expect(lastLine()).toMatchObject({ step: 'snapshot', exit_code: 0 });
  });

  test('what is missing ends with 3, with the report and its copy', () => {
    fetch('exit 0');
    writeFileSync(join(company, 'exports/unknown.csv'), 'a,b\n1,2\n');
    const { status, stderr } = month(company);
    expect(status).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({
      exit_code: 3,
      message: '1 file was not recognised.',
    });
    expect(lastLine()).toMatchObject({ step: 'snapshot', exit_code: 0 });
  });
});

describe('schedules', () => {
  const [, minute, hour, day, month, weekday, user, command] =
    /^(\d+) (\d+) (\d+) (\S+) (\S+) (\w+) (\/.*)$/m.exec(example('crontab')) ?? [];

  test('cron begins on the 2nd at five, with a program that is here, and has no line that it cannot read', () => {
    expect([minute, hour, day, month, weekday, user]).toEqual([
      '0',
      '5',
      '2',
      '*',
      '*',
      'regulars',
    ]);
    expect(command).toBe('/usr/local/bin/regulars-month /srv/regulars/nordufer');
    expect(command).not.toContain('%');
    const rest = example('crontab')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(rest.filter((line) => !/^([A-Z]+=\S+|0 5 2 .*|)$/.test(line))).toEqual([]);
  });

  test('the workflow begins at the same time, and its steps are scripts', () => {
    const { on, jobs } = parse(example('github-workflow.yml')) as Workflow;
    expect(on.schedule).toEqual([{ cron: `${minute} ${hour} ${day} ${month} ${weekday}` }]);
    const scripts = jobs.report.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts).toContain('npx --no regulars run exports --strict --log json');
    for (const script of scripts)
      expect(spawnSync('bash', ['-n'], { input: script }).status).toBe(0);
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  test.skipIf(!hasSystemd)('systemd takes the units, and begins at the same time', () => {
    const units = join(place, 'units');
    mkdirSync(units);
    for (const name of ['regulars@.timer', 'regulars@.service']) {
      const text = example(name).replace('/usr/local/bin/regulars-month', '/bin/true');
      writeFileSync(join(units, name.replace('@', '@nordufer')), text);
    }
    const names = ['regulars@nordufer.timer', 'regulars@nordufer.service'];
    const verified = spawnSync(
      'systemd-analyze',
      ['verify', ...names.map((name) => join(units, name))],
      { encoding: 'utf8' },
    );
    expect(verified.stderr.split('\n').filter((line) => line.includes('regulars@'))).toEqual([]);
    const [, calendar = ''] = /^OnCalendar=(.*)$/m.exec(example('regulars@.timer')) ?? [];
    const { stdout } = spawnSync('systemd-analyze', ['calendar', calendar], { encoding: 'utf8' });
    expect(stdout).toMatch(/Normalized form: \*-\*-02 05:00:00/);
  });

  test('Windows runs the same commands as the others', () => {
    const calls = (name: string) =>
      [...example(name).matchAll(/^(?:\s*|call )(regulars [^>\r\n]*)/gm)].map(([, call]) =>
        call?.trim(),
      );
    expect(calls('regulars-month.cmd')).toEqual(calls('regulars-month'));
    expect(example('regulars-month.cmd').split('\r\n').join('')).not.toContain('\n');
  });
});

type Workflow = {
  on: { schedule: { cron: string }[] };
  jobs: { report: { steps: { run?: string; uses?: string }[] } };
};
