import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { openDatabase } from '../database/database.ts';
import { load } from '../load.ts';
import { silent } from '../progress.ts';
import { findProject } from '../project.ts';
import { mailRecord } from '../readers/mail-record.ts';
import { mboxMessages } from '../readers/mbox.ts';
import { alignedText } from '../terminal/text-table.ts';
import { benchMail } from './bench-mails.ts';

// How fast an mbox of 2 KB mails is read and loaded, beside other programs that read the same mails.
const mails = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
const exports = join(folder, 'exports');
const mbox = join(exports, 'mails.mbox');
const muHome = `--muhome=${join(folder, 'mu')}`;
const PYTHON = `import mailbox, sys
for mail in mailbox.mbox(sys.argv[1]):
    [mail[name] for name in ('Date', 'From', 'To', 'Cc', 'Subject', 'Message-ID', 'References')]`;
const run = promisify(execFile);
const seconds = new Map<string, number>();

try {
  await bench();
} finally {
  rmSync(folder, { recursive: true });
}

async function bench(): Promise<void> {
  mkdirSync(exports);
  await pipeline(mailTexts(), createWriteStream(mbox));
  await timed('regulars: read', readMails);
  await timed('regulars: load', loadMails);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  if (await isInstalled('python3')) {
    await timed("Python's mailbox", () => run('python3', ['-c', PYTHON, mbox]));
  }
  if (await isInstalled('mu')) {
    await makeMaildir();
    await timed('mu index', () => run('mu', ['index', '--quiet', muHome]));
  }
  const megabytes = (await stat(mbox)).size / 1e6;
  const loading = seconds.get('regulars: load') ?? Number.NaN;
  console.log(
    `${mails} mails, ${Math.round(megabytes)} MB, ${cpus().length} cores, Node ${process.version}, peak ${peak} MB`,
  );
  const rows = [...seconds].map(([name, time]) => [
    name,
    time.toFixed(2),
    (megabytes / time).toFixed(1),
    String(Math.round(mails / time)),
    (time / loading).toFixed(2),
  ]);
  console.log(alignedText(['mbox', 'seconds', 'MB/s', 'mails/s', 'of the load'], rows));
}

function* mailTexts(): Generator<string> {
  for (let number = 0; number < mails; number++) {
    yield `From bench@customer.example Wed Oct 10 09:12:00 2012\n${benchMail(number)}\n`;
  }
}

async function readMails(): Promise<void> {
  const chunks = createReadStream(mbox, { highWaterMark: 2 ** 20 });
  for await (const messages of mboxMessages(chunks)) {
    for (const { content } of messages) mailRecord(content, { mailbox: mbox, signals: null });
  }
}

async function loadMails(): Promise<void> {
  const database = await openDatabase(join(folder, 'bench.duckdb'));
  const { config } = await findProject(database, { exports: [exports] });
  await load(database, [exports], { config, progress: silent });
  database.close();
}

/** mu reads no mbox: the mails stand in a Maildir before the clock runs. */
async function makeMaildir(): Promise<void> {
  const maildir = join(folder, 'maildir');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  for (let number = 0; number < mails; number++) {
    await writeFile(join(maildir, 'cur', `${number}.bench:2,S`), benchMail(number));
  }
  await run('mu', ['init', muHome, `--maildir=${maildir}`]);
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  seconds.set(name, (performance.now() - started) / 1000);
}

/** Gives false, and says so, where a program is not installed. */
async function isInstalled(program: string): Promise<boolean> {
  try {
    await run(program, ['--version']);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.log(`${program} is not installed, so not compared.`);
    return false;
  }
}
