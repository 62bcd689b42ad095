import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What a room is for, and which rooms it may import from, each with the reason. */
type Room = { holds: string; imports: Record<string, string> };

const MISTAKES = 'what the user can mend is told as such';
const PLAIN = 'what people read on a terminal is plain text';
const STEPS = 'long work says how far it is';
const SQL = 'the database is asked in one way';
const SETTINGS = 'what the user has set decides';
const WORDS = 'a text is said in the language of the reader';
const LANGUAGES = 'the language of a report is one of the list';
const ENGLISH = 'the terminal speaks the language of the report';
const EVENTS = 'kinds of events are named, drawn and told apart in one way';
const REASONS = 'why a row is set aside is told by a code, whose words stand in one place';
const REFUSED = 'a full disk is told as such, wherever it strikes';
const VERSION = 'what is made says by which program';
const BLOCKS = 'blocks are what building gives and rendering takes';

// The order is that of the storeys: a room imports only from rooms below it.
const ROOMS: Record<string, Room> = {
  'cli.ts': {
    holds: 'the door: hands the program what the process has',
    imports: {
      commands: 'the program is the commands',
      disk: 'a signal ends it without a trace',
    },
  },
  commands: {
    holds:
      'the program, which finds the command and prints what it says, and one command a file: its flags, and which rooms it calls',
    imports: {
      locales: LANGUAGES,
      terminal: 'a command ends with a text; progress and failures are printed',
      'run.ts': 'run and report do the main job',
      erase: 'erase is a command, and a copy of what is kept holds what an erasure takes',
      render: 'the copy is one page',
      sample: 'sample is a command',
      'event-log': 'export writes event logs',
      catalogue: 'the catalogue is a command',
      editions: 'diff compares editions',
      trial: 'a trial is planned by a command',
      deliver: 'render and export write files',
      disk: 'what is written is there whole or not at all',
      build: 'a journey is built to be printed',
      read: 'journeys and figures are read',
      model: 'a command opens what was modelled',
      load: 'load, init and sources look at exports',
      config: SETTINGS,
      database: SQL,
      'make-folder.ts': 'the results of many queries stand in a folder',
      'errors.ts': MISTAKES,
      text: 'a mistyped name is answered with the nearest one',
      'version.ts': VERSION,
    },
  },
  terminal: {
    holds: 'the words of the terminal: tables, summaries, progress',
    imports: {
      vocabulary: EVENTS,
      reasons: REASONS,
      locales: ENGLISH,
      'run.ts': 'what a run gives is told',
      erase: 'what an erasure takes away is told',
      trial: 'what was drawn is told',
      editions: 'what changed between editions is told',
      build: 'a journey on the terminal says what its page says',
      read: 'what was read is told',
      load: 'what was loaded is told',
      config: SETTINGS,
      report: BLOCKS,
      disk: REFUSED,
      'errors.ts': MISTAKES,
      'progress.ts': STEPS,
      text: PLAIN,
    },
  },
  'run.ts': {
    holds: 'the five steps in their order',
    imports: {
      locales: WORDS,
      load: 'step 1',
      model: 'step 2',
      read: 'step 3',
      build: 'step 4',
      deliver: 'step 5: what was rendered is written',
      editions: 'a run says what changed since the one before',
      config: SETTINGS,
      database: SQL,
      'errors.ts': MISTAKES,
      'make-folder.ts': 'a folder that cannot be written to is told before the work',
      'progress.ts': STEPS,
      'version.ts': VERSION,
    },
  },
  erase: {
    holds: 'one customer, or what lies before a day, taken out of the archive',
    imports: {
      deliver: 'editions are among what names a customer',
      disk: 'a list of decisions is rewritten whole or not at all',
      locales: WORDS,
      reasons: REASONS,
      build: 'what is kept of a customer has the form that its page takes',
      text: 'what others wrote is told as plain text',
      model: 'without the customer the model is another',
      read: 'the customer is found by number, name or address',
      load: 'what a load leaves out is taken out by the same rules',
      'errors.ts': MISTAKES,
      config: SETTINGS,
      database: SQL,
      'progress.ts': STEPS,
    },
  },
  'event-log': {
    holds: 'journeys and paths as a log of events, in the formats of process mining',
    imports: {
      locales: WORDS,
      read: 'people of ours are hidden in a log too',
      disk: 'a log is there whole or not at all',
      database: SQL,
      'errors.ts': MISTAKES,
      text: 'a log may be CSV, and its texts are plain',
    },
  },
  catalogue: {
    holds: 'one page of all tables, columns, queries and words, and what is made of what',
    imports: {
      vocabulary: EVENTS,
      locales: WORDS,
      read: 'words are those of the definitions',
      render: 'a page has the style of reports, and reaches for nothing',
      model: 'what is written from the configuration is a table too',
      database: SQL,
    },
  },
  trial: {
    holds: 'who of the lost is called now and who later, drawn by chance, and the files of that',
    imports: {
      locales: WORDS,
      deliver: 'the list of calls has the form of the lists of a report',
      stats: 'what a trial can find is told before it',
      text: 'what the next run reads is written as CSV',
      disk: 'a file is written whole or not at all',
      database: SQL,
      'errors.ts': MISTAKES,
      'make-folder.ts': 'a trial has a folder',
    },
  },
  editions: {
    holds:
      'what two editions have otherwise: figures, files, settings, and rows, which an edition knows by hashes',
    imports: {
      deliver: 'editions are the files of a report',
      report: BLOCKS,
      read: 'people of ours are hidden in rows that are named',
      database: SQL,
    },
  },
  deliver: {
    holds: 'the files of a report: page, lists, workbook, PDF, letter',
    imports: {
      locales: 'a list is parted as spreadsheets of the language part it',
      render: 'step 5: a page is rendered to be written',
      report: BLOCKS,
      disk: 'a report is swapped whole',
      'errors.ts': MISTAKES,
      'make-folder.ts': 'a report has a folder',
      'progress.ts': STEPS,
      text: 'a list is written as CSV too',
    },
  },
  build: {
    holds: 'step 4: tables to blocks, a folder a chapter',
    imports: {
      vocabulary: EVENTS,
      reasons: REASONS,
      read: 'tables are what it is built from',
      config: SETTINGS,
      report: BLOCKS,
      stats: 'a difference of two shares has its interval',
      locales: WORDS,
      text: 'what a row held when it was set aside is tamed',
    },
  },
  read: {
    holds: 'step 3: the last use of the database; tables of plain values',
    imports: {
      reasons: REASONS,
      locales: 'definitions are read in every language',
      render: 'a chart of the user is drawn once, to tell early that it can be',
      disk: 'a project uses only what stands in its folder',
      database: SQL,
      'errors.ts': MISTAKES,
      text: 'a mistyped name is answered with the nearest one',
    },
  },
  render: {
    holds: 'step 5: blocks to one page',
    imports: { report: BLOCKS, locales: WORDS },
  },
  report: {
    holds: 'what a report is made of: the types of its blocks',
    imports: { locales: 'a report has a language' },
  },
  model: {
    holds:
      'step 2: settings, period and the tables of queries/given, queries/core and queries/metrics',
    imports: {
      'make-folder.ts': 'what a Spark makes has folders',
      locales: WORDS,
      reasons: REASONS,
      vocabulary: EVENTS,
      stats: 'likelihoods are fitted here',
      decisions: 'what people have decided is read on every run',
      disk: 'a Spark that was called ends with the program',
      config: SETTINGS,
      database: SQL,
      'errors.ts': MISTAKES,
      'progress.ts': STEPS,
      'version.ts': 'what another version made is made anew',
    },
  },
  decisions: {
    holds: 'the lists of what people have decided, read as they stand',
    imports: {
      load: 'texts and workbooks are read as those of exports',
      text: 'a day is read in one way',
    },
  },
  load: {
    holds: 'step 1: files to rows of the archive',
    imports: {
      vocabulary: 'an activity is one of the kinds of events',
      reasons: REASONS,
      locales:
        'headings are in a language, and numbers of a workbook become text as English writes them',
      config: 'mappings say which column is which',
      disk: REFUSED,
      database: SQL,
      text: 'a domain is written in one way',
      'errors.ts': MISTAKES,
      'make-folder.ts': 'an archive that several loaders fill is a folder',
      'progress.ts': STEPS,
    },
  },
  sample: {
    holds: 'the exports of a fictional company',
    imports: {
      locales: WORDS,
      database: 'its rows are made by queries',
      disk: 'they are there whole or not at all',
      'errors.ts': MISTAKES,
      'make-folder.ts': 'mails have a folder of their own',
      'progress.ts': STEPS,
    },
  },
  config: {
    holds: 'settings: what regulars.yaml may say, and where it is found',
    imports: {
      locales: LANGUAGES,
      database: 'a database remembers its project',
      disk: 'the list of who was erased is written whole',
      'errors.ts': MISTAKES,
      text: 'a mistyped key is answered with the nearest one',
    },
  },
  database: {
    holds: 'DuckDB: opening, reading, queries as files',
    imports: {
      locales: WORDS,
      disk: REFUSED,
      'errors.ts': MISTAKES,
      'make-folder.ts': 'a database has a folder',
      text: 'a mistyped parameter is answered with the nearest one',
    },
  },
  vocabulary: {
    holds: 'the kinds of events: name, lanes, words, mark and meaning of each',
    imports: { locales: WORDS },
  },
  reasons: {
    holds: 'why rows are set aside: the codes and their words',
    imports: { locales: WORDS },
  },
  stats: { holds: 'statistics, a function a file', imports: {} },
  disk: {
    holds: 'files and folders that are written whole or not at all, and what a machine refuses',
    imports: {
      locales: WORDS,
      'errors.ts': MISTAKES,
      'make-folder.ts': 'a folder is built beside the old one',
    },
  },
  text: {
    holds: 'plain text: cells, CSV, the nearest word, one form of a domain',
    imports: { locales: WORDS },
  },
  'make-folder.ts': { holds: 'makes a folder', imports: {} },
  'version.ts': { holds: 'which version this is, and when it runs', imports: {} },
  'progress.ts': { holds: 'how long work says how far it is', imports: {} },
  'errors.ts': { holds: 'faults that the user can mend', imports: {} },
  locales: { holds: 'languages: words, numbers and days', imports: {} },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => normalize(`src/${file}`).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/\.(test|acceptance|d)\.ts$/.test(file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('every file stands in a room that is described here', () => {
  const strays = files.map(roomOf).filter((room) => !ROOMS[room] && room !== 'development');
  expect([...new Set(strays)]).toEqual([]);
});

test('a room imports only from rooms that it says it needs', () => {
  const breaches = crossings().filter(([from, to]) => !ROOMS[roomOf(from)]?.imports[roomOf(to)]);
  expect(breaches.map((pair) => pair.join(' -> '))).toEqual([]);
});

test('what a room says it needs, it needs', () => {
  const needed = new Set(crossings().map(([from, to]) => `${roomOf(from)} -> ${roomOf(to)}`));
  const said = Object.entries(ROOMS).flatMap(([room, { imports }]) =>
    Object.keys(imports).map((other) => `${room} -> ${other}`),
  );
  expect(said.filter((arrow) => !needed.has(arrow))).toEqual([]);
});

test('no room imports from one above it, so that the house can be read from the ground up', () => {
  const storeys = Object.keys(ROOMS);
  const upward = Object.entries(ROOMS).flatMap(([room, { imports }]) =>
    Object.keys(imports)
      .filter((other) => storeys.indexOf(other) <= storeys.indexOf(room))
      .map((other) => `${room} -> ${other}`),
  );
  expect(upward).toEqual([]);
});

test('what stands in several chapters stands in build/kit: the kit imports no chapter', () => {
  const chapters = /^src\/build\/(?!kit\/|charts\/)/;
  const breaches = files
    .filter((file) => file.startsWith('src/build/kit/'))
    .flatMap((file) => [...(imports.get(file) ?? [])].filter((to) => chapters.test(to)));
  expect(breaches).toEqual([]);
});

test('no files import each other in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of imports.get(file) ?? []) follow(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('at most eight files lie flat in src, so that the rooms are what one sees', () => {
  const flat = readdirSync('src').filter((name) => name.endsWith('.ts'));
  expect(flat.length).toBeLessThanOrEqual(8);
});

/** Pairs of files of which one imports the other from another room. */
function crossings(): [string, string][] {
  return files
    .filter((file) => roomOf(file) !== 'development')
    .flatMap((file) => [...(imports.get(file) ?? [])].map((to): [string, string] => [file, to]))
    .filter(([from, to]) => roomOf(from) !== roomOf(to));
}

/** `src/load/map/typing.ts` stands in `load`; a file flat in `src` is its own room. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? file;
}

function importsOf(file: string): Set<string> {
  const names = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  return new Set([...names].map(([, name = '']) => normalize(join(dirname(file), name))));
}
