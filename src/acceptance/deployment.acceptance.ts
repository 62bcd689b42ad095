import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { regularsHere } from '../development/command-line.ts';
import { ofToday } from '../development/of-today.ts';

const place = mkdtempSync(join(tmpdir(), 'regulars-deployed-'));
const DOCKERFILE = 'data/deployment/Dockerfile';
/** Both install the program anew. */
const today = ofToday(['image', 'workflow'], 2);
const hasDocker = spawnSync('docker', ['info']).status === 0;

/** A company's folder with exports, whose run has nothing to complain of. */
function company(name: string): string {
  const folder = join(place, name);
  cpSync(join(place, 'tools'), join(folder, 'exports'), { recursive: true });
  cpSync(join(folder, 'exports/regulars.yaml'), join(folder, 'regulars.yaml'));
  appendFileSync(join(folder, 'regulars.yaml'), 'freshness:\n  orders: ended\n');
  rmSync(join(folder, 'exports/regulars.yaml'));
  return folder;
}

beforeAll(async () => {
  await regularsHere(place, 'sample', '--out', 'tools', '--customers', '10');
  mkdirSync(join(place, 'clone'));
  const copied =
    'git ls-files -z --cached --others --exclude-standard | xargs -0 tar -cf - 2>/dev/null';
  run('.', 'sh', '-c', `${copied} | tar -xf - -C "${join(place, 'clone')}"`);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the image', () => {
  test.runIf(hasDocker)('is built by Docker, and writes a report without a network', () => {
    const folder = company('docker');
    run(join(place, 'clone'), 'docker', 'build', '-f', DOCKERFILE, '-t', 'regulars-tried', '.');
    const user = `${process.getuid?.()}:${process.getgid?.()}`;
    const flags = ['--rm', '--network', 'none', '--user', user, '-v', `${folder}:/project`];
    run(folder, 'docker', 'run', ...flags, 'regulars-tried');
    expect(existsSync(join(folder, 'reports/2012-11/index.html'))).toBe(true);
  });

  // Each step runs in a folder that stands for the root of its stage.
  test.skipIf(hasDocker || !today.includes('image'))(
    'is what its steps make, one by one, and writes a report',
    () => {
      const folder = company('steps');
      const { root, program } = builtByHand();
      const path = `${join(root, 'usr/local/bin')}:${process.env.PATH}`;
      run(folder, 'env', `PATH=${path}`, program[0] ?? '', folder);
      expect(existsSync(join(folder, 'reports/2012-11/index.html'))).toBe(true);
      expect(existsSync(join(root, 'opt/regulars/node_modules/vitest'))).toBe(false);
      expect(existsSync(join(root, 'opt/regulars/src'))).toBe(false);
    },
  );
});

test.runIf(today.includes('workflow'))(
  'the steps of the workflow install the package, and write a report',
  () => {
    const folder = company('workflow');
    run('.', 'npm', 'pack', '--ignore-scripts', `--pack-destination=${folder}`);
    const fetch = '#!/bin/sh\ntest -f exports/customers.csv\n';
    writeFileSync(join(folder, 'fetch'), fetch, { mode: 0o755 });
    const text = readFileSync('data/deployment/github-workflow.yml', 'utf8');
    const { jobs } = parse(text) as {
      jobs: { report: { steps: { run?: string; if?: string }[] } };
    };
    for (const { run: script, if: condition } of jobs.report.steps) {
      // Nobody was erased here.
      if (script !== undefined && condition === undefined) run(folder, 'bash', '-e', '-c', script);
    }
    expect(existsSync(join(folder, 'reports/2012-11/index.html'))).toBe(true);
  },
);

/** Runs the steps of the Dockerfile, and gives the root of its last stage and what it is to run. */
function builtByHand(): { root: string; program: string[] } {
  const stages = new Map<string, string>();
  let [root, folder, program] = ['', '', [] as string[]];
  const within = (path: string) =>
    path.startsWith('/') ? join(root, path) : join(root, folder, path);
  const inRoot = (script: string) => script.replace(/(?<=\s)\/(?=(opt|usr|src)\/)/g, `${root}/`);
  for (const [word = '', rest = ''] of instructions()) {
    const [first = '', second = '', third = ''] = rest.split(' ');
    if (word === 'FROM') {
      root = join(place, 'root', String(stages.size));
      stages.set(third || String(stages.size), root);
      mkdirSync(join(root, 'usr/local/bin'), { recursive: true });
      expect(first).toMatch(/^node:(2[2468])-/);
    } else if (word === 'WORKDIR') {
      folder = first;
      mkdirSync(within('.'), { recursive: true });
    } else if (word === 'COPY' && first.startsWith('--from=')) {
      const from = join(stages.get(first.slice('--from='.length)) ?? 'nowhere', second);
      cpSync(from, within(third), { recursive: true, verbatimSymlinks: true });
    } else if (word === 'COPY')
      cpSync(resolve(place, 'clone', first), within(second), { recursive: true });
    else if (word === 'RUN') run(within('.'), 'sh', '-c', inRoot(rest));
    else if (word === 'CMD') program = JSON.parse(rest) as string[];
    else expect(word).toBe('USER');
  }
  return { root, program };
}

function instructions(): string[][] {
  const lines = readFileSync(DOCKERFILE, 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));
  return lines.map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]);
}

/** Runs a program as if npm had not started the tests; an error with all that it said where it failed. */
function run(folder: string, program: string, ...words: string[]): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
  );
  const { stdout, stderr, status } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${status} ${stdout}${stderr}`);
  return stdout;
}
