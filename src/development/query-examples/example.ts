import { readFileSync } from 'node:fs';

/** What one `-- test:` of a file `x.test.sql` says of the query beside it. */
export type Example = {
  /** The sentence that holds. */
  name: string;
  /** File of the query. */
  path: string;
  /** The statements that give rows; those at the top of the file, which all examples share, first. */
  given: string[];
  /** What `-- settings:` lines set, `as_of=2012-11-30, thresholds.grace_days=60`; the later one goes first. */
  settings: string[];
  /** Queries that `-- build:` lines name: they are run on the given rows, in place of rows of theirs. */
  helpers: string[];
  /** What `-- parameter:` lines set. */
  parameters: string[];
  /** A select of the rows expected. */
  expected: string;
};

/** Gives the examples of a test file: each a `-- test: <sentence>` with a `-- given` and an `-- expect` part. */
export function examplesOf(path: string): Example[] {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  return readExamples(text, path.replace('.test.sql', '.sql'));
}

/** Gives the examples that the text of a test file holds for the query at `path`. */
export function readExamples(text: string, path: string): Example[] {
  const [shared = '', ...parts] = text.split(/^-- test: /m);
  return parts.map((part) => {
    const [head = '', expected = ''] = part.split(/^-- expect$/m);
    const [name = '', given = ''] = head.split(/^-- given$/m);
    const all = shared.replace(/^-- given$/m, '') + given;
    requireKnownLines(all);
    return {
      name: name.trim(),
      path,
      given: statementsOf(all),
      settings: linesOf(all, 'settings'),
      helpers: linesOf(all, 'build'),
      parameters: linesOf(all, 'parameter'),
      expected: expected.trim().replace(/;$/, ''),
    };
  });
}

function requireKnownLines(text: string): void {
  const [, key] = /^-- (?!(?:settings|build|parameter): )(\w+): /m.exec(text) ?? [];
  if (key) throw new Error(`A line -- ${key}: means nothing; settings, build and parameter do.`);
}

function linesOf(text: string, key: string): string[] {
  const lines = text.matchAll(new RegExp(`^-- ${key}: (.+)$`, 'gm'));
  return [...lines].map(([, value = '']) => value.trim());
}

function statementsOf(text: string): string[] {
  return text
    .split(/;[ \t]*(?:--.*)?$/m)
    .map((statement) => statement.replace(/^(\s*--.*\n?)+/, '').trim())
    .filter((statement) => statement !== '');
}
