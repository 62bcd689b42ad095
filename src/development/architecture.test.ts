import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readQuery } from '../database/query.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const sources = filesIn('src', '.ts').filter((file) => !/\.(test|acceptance|d)\.ts$/.test(file));
const product = sources.filter((file) => !file.startsWith('src/development/'));

describe('the tree', () => {
  test('holds the folders of ARCHITECTURE.md and no others, so that everything has one place', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
    expect(['data', 'queries', 'reports', 'src']).toEqual(expect.arrayContaining(folders));
  });

  test('names say what is inside: no utils, helpers, managers or data', () => {
    const vague = /^(utils?|helpers?|managers?|data|infos?|misc|common)(\.ts)?$/;
    const parts = sources.flatMap((file) => file.split('/'));
    expect(parts.filter((part) => vague.test(part))).toEqual([]);
  });

  test('a file holds one idea: most have under 150 lines, none over 300', () => {
    const lengths = sources.map((file) => linesOf(file).length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.8)]).toBeLessThan(150);
    const texts = (file: string) => isIn(file, 'locales') || file === 'src/read/rows.ts';
    const long = sources.filter((file) => linesOf(file).length > 300 && !texts(file));
    expect(long).toEqual([]);
  });
});

describe('imports', () => {
  test('the command line starts without DuckDB, vega and the readers, so that --help answers at once', () => {
    const reached = new Set<string>();
    const follow = (file: string) => {
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(EAGER_IMPORT)) {
        const found = path.startsWith('.') ? join(dirname(file), path) : path;
        if (reached.has(found)) continue;
        reached.add(found);
        if (path.startsWith('.')) follow(found);
      }
    };
    follow('src/cli.ts');
    const packages = [...reached].filter((path) => !/^(src\/|node:)/.test(path));
    expect(packages.sort()).toEqual(['fastest-levenshtein', 'intl-messageformat', 'yargs']);
  });

  test('only src/database imports DuckDB, so that the database can be replaced in one place', () => {
    expect(importing('@duckdb/node-api').filter((file) => !isIn(file, 'database'))).toEqual([]);
  });

  test('charts and stats import nothing of ours, so that each can be read and tested by itself', () => {
    const files = product.filter((file) => isIn(file, 'build/charts') || isIn(file, 'stats'));
    const outside = files.filter((file) =>
      importsOf(file).some((path) => path.startsWith('src/') && dirname(path) !== dirname(file)),
    );
    expect(outside).toEqual([]);
  });

  test.each(['build', 'render', 'report', 'stats', 'locales'])(
    'src/%s touches no file, clock or database: the same tables give the same page',
    (folder) => {
      const files = product.filter((file) => isIn(file, folder));
      const impure = files.filter(
        (file) =>
          importsOf(file).some((path) =>
            /^(node:(fs|child_process|http|https|net)|src\/database)/.test(path),
          ) || /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/.test(codeOf(file)),
      );
      expect(impure).toEqual([]);
    },
  );
});

describe('the outside', () => {
  test('only cli.ts speaks to the process and the console, so that everything else can be tested; src/disk knows whose folders are whose, and asks it for no more', () => {
    const speaking = product.filter((file) => {
      const asked = isIn(file, 'disk')
        ? /\bprocess\.(?!(pid|kill|getuid|cwd|chdir|platform|env|once)\b)\w|\bconsole\.\w/
        : /\b(process|console)\.\w/;
      return file !== 'src/cli.ts' && asked.test(codeOf(file));
    });
    expect(speaking).toEqual([]);
  });

  test('there is no any and no non-null assertion: what is not known is asked for', () => {
    const loose = sources.filter((file) => /(:|as|<) any\b|\w!\.\w|\w!;/.test(codeOf(file)));
    expect(loose).toEqual([]);
  });

  test('nothing opens a connection but what sends a letter, and what calls a Spark of the user: what is loaded stays here', () => {
    expect(product.filter((file) => /\bfetch\(/.test(codeOf(file)))).toEqual([]);
    const importing = (name: RegExp) =>
      product.filter((file) =>
        linesOf(file).some((line) => /\b(from|import)\b/.test(line) && name.test(line)),
      );
    expect(importing(/'(node:)?(http|https|http2|net|dgram|tls)'/)).toEqual([]);
    expect(importing(/'nodemailer'/)).toEqual(['src/deliver/send-letter.ts']);
    expect(importing(/send-letter\.ts'/)).toEqual(['src/commands/letter.ts']);
    expect(importing(/'(hive-driver|thrift)'/)).toEqual(['src/model/spark/thrift-session.ts']);
    expect(importing(/thrift-session\.ts'/)).toEqual(['src/model/spark/script-runners.ts']);
  });
});

describe('queries', () => {
  const files = filesIn('queries', '.sql').filter((file) => !file.endsWith('.test.sql'));
  const layers = ['given', 'computed', 'core', 'metrics', 'analyst', 'checks'];
  const ofLayers = (...names: string[]) =>
    files.filter((file) => names.some((name) => file.startsWith(`queries/${name}/`)));

  test('begin with what a row is, since a table is understood by its grain', () => {
    const silent = ofLayers('given', 'computed', 'reads', 'core', 'metrics', 'analyst').filter(
      (file) => !/^-- One row per .+\.$/.test(linesOf(file)[0] ?? ''),
    );
    expect(silent).toEqual([]);
  });

  test('that are checks begin with the rule in words, since that is what is printed', () => {
    expect(ofLayers('checks').filter((file) => !/^-- .+\.$/.test(linesOf(file)[0] ?? ''))).toEqual(
      [],
    );
  });

  test('say what each column is, since the words become the comments in the database', () => {
    const bare = ofLayers('analyst').filter(
      (file) => readQuery(join(root, file)).columns.size === 0,
    );
    expect(bare).toEqual([]);
  });

  test('are in kebab or snake case and lower case, since the file is the table', () => {
    expect(files.filter((file) => !/^[a-z0-9_/]+\.sql$/.test(file))).toEqual([]);
  });

  test.each(['core', 'metrics', 'analyst', 'checks'])(
    'of queries/%s have a test beside them',
    (layer) => {
      const untested = ofLayers(layer).filter(
        (file) => !existsSync(join(root, file.replace(/\.sql$/, '.test.sql'))),
      );
      expect(untested).toEqual([]);
    },
  );

  test('stand in layers that the program knows', () => {
    const known = [...layers, 'reads', 'sources', 'sample', 'spark(?:/\\w+)?'].join('|');
    const stray = files.filter(
      (file) => !new RegExp(`^queries/((${known})/)?[a-z_0-9]+\\.sql$`).test(file),
    );
    expect(stray).toEqual([]);
  });
});

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`src/${folder}/`);
}

function linesOf(file: string): string[] {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
}

/** A file without its comments and texts, in which words mean nothing. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, (text) => (/^'node:/.test(text) ? text : "''"));
}

/** What a file imports: packages by name, our own files by their path from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  return names.map((name) =>
    name.startsWith('.') ? relative('.', normalize(join(dirname(file), name))) : name,
  );
}

function importing(name: string): string[] {
  return product.filter((file) => importsOf(file).includes(name));
}

/** Types are gone at run time, and `await import()` waits until it is needed. */
const EAGER_IMPORT = /^(?:import|export) (?!type )[^;]*? from '([^']+)'/gm;
