import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openDatabase } from '../../database/database.ts';
import { literal } from '../../database/queries.ts';
import { isUtf8 } from '../../load/files/text-encoding.ts';
import { openZip } from '../../load/readers/zip.ts';
import { workbookBytes, zipBytes } from '../archive-bytes.ts';
import { msgBytes } from '../outlook-bytes.ts';

/** A file before anything is done to it; of an archive, its members. */
export type Original = { name: string; bytes: Buffer; members?: Record<string, Buffer> };

const MOST_BYTES = 64 * 1024;
const ROOT = join(import.meta.dirname, '..', '..', '..');
const SAMPLES = join(ROOT, 'data', 'samples');
/** Real mails where there are some. */
const REAL = join(process.env.REGULARS_REAL_DATA ?? '../shared/data', 'mail');

/** Mails in all their containers: mailboxes, single mails, mails of Apple Mail and of a Maildir. */
export function mailOriginals(): Original[] {
  const mailboxes = [
    ...filesBelow(join(SAMPLES, 'mailbox')),
    ...filesBelow(join(ROOT, 'src', 'model', 'mail-cases')).filter((path) =>
      path.endsWith('.mbox'),
    ),
    ...filesBelow(REAL),
  ];
  const single = mailboxes.slice(0, 40).flatMap((path) => mailsOf(head(path)).slice(0, 40));
  return [
    ...mailboxes.map((path) => ({ name: 'box.mbox', bytes: head(path) })),
    ...single.flatMap((bytes) => [
      { name: 'mail.eml', bytes },
      { name: 'mail.emlx', bytes: emlx(bytes) },
      { name: 'mail:2,S', bytes },
    ]),
  ];
}

function head(path: string): Buffer {
  return readFileSync(path).subarray(0, MOST_BYTES);
}

function mailsOf(mailbox: Buffer): Buffer[] {
  const texts = mailbox.toString('latin1').split(/^From .*\n/m);
  return texts.filter((text) => text.trim() !== '').map((text) => Buffer.from(text, 'latin1'));
}

function emlx(mail: Buffer): Buffer {
  const list =
    '<plist version="1.0"><dict><key>flags</key><integer>8590195713</integer></dict></plist>\n';
  return Buffer.concat([Buffer.from(`${mail.length}\n`), mail, Buffer.from(list)]);
}

/** Tables in all their containers, archives of them, and what Outlook writes. */
export async function otherOriginals(folder: string): Promise<Original[]> {
  const tables = filesBelow(SAMPLES).filter((path) => path.endsWith('.csv'));
  const layouts = filesBelow(join(ROOT, 'src', 'load', 'layouts')).filter((path) =>
    /\.(csv|json|jsonl|ndjson|ics|txt)$/.test(path),
  );
  const texts = [...tables, ...layouts].map((path) => ({
    name: path.split('/').at(-1) ?? path,
    bytes: wholeLines(head(path)),
  }));
  const plain = tables.filter((path) => isUtf8([readFileSync(path)]));
  const made = await Promise.all(plain.map((path) => inOtherForms(path, folder)));
  const messages = ['short', 'long '.repeat(2000)].map((body) => messageOf(body));
  return [...texts, ...made.flat(), ...messages, ...outlookFiles()];
}

function wholeLines(bytes: Buffer): Buffer {
  return bytes.length < MOST_BYTES ? bytes : bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
}

/** A table as Parquet, JSON, workbook and archive. */
async function inOtherForms(path: string, folder: string): Promise<Original[]> {
  const name = (path.split('/').at(-1) ?? path).replace('.csv', '');
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    const rows = await database.read(
      `from read_csv(${literal(path)}, all_varchar = true) limit 200`,
    );
    const target = join(folder, `${name}.parquet`);
    await database.run(
      `copy (from read_csv(${literal(path)}) limit 2000) to ${literal(target)} (format parquet)`,
    );
    const columns = rows.columnNames();
    const cells = (rows.objects() as Record<string, string | null>[]).map((row) =>
      columns.map((column) => row[column] ?? null),
    );
    const workbook = await workbookBytes({ [name]: [columns, ...cells] });
    const json = Buffer.from(JSON.stringify(rows.objects()));
    const members = { [`${name}.csv`]: wholeLines(head(path)), 'more/rows.json': json };
    return [
      { name: `${name}.parquet`, bytes: readFileSync(target) },
      { name: `${name}.json`, bytes: json },
      { name: `${name}.xlsx`, bytes: workbook, members: await membersOf(workbook, folder) },
      { name: `${name}.zip`, bytes: await zipBytes(members), members },
    ];
  } finally {
    database.close();
  }
}

async function membersOf(archive: Buffer, folder: string): Promise<Record<string, Buffer>> {
  const path = join(mkdtempSync(join(folder, 'archive-')), 'archive');
  writeFileSync(path, archive);
  const opened = await openZip(path);
  const members: Record<string, Buffer> = {};
  for (const { name, bytes } of opened.members) members[name] = await buffer(bytes());
  opened.close();
  return members;
}

function messageOf(body: string): Original {
  const bytes = msgBytes({
    subject: 'Wartung',
    body,
    from: 'jo@werft.example',
    to: ['office@firm.example', 'chef@firm.example'],
    sentAt: new Date('2012-10-10T07:00:05Z'),
    messageId: '1@werft.example',
  });
  return { name: 'mail.msg', bytes };
}

/** Messages of the tests, and an example of the library that reads data files. */
function outlookFiles(): Original[] {
  const messages = filesBelow(join(ROOT, 'src', 'model', 'mail-cases')).filter((path) =>
    path.endsWith('.msg'),
  );
  const data = join(ROOT, 'node_modules', 'pst-extractor', 'example', 'testdata', 'enron.pst');
  return [...messages, ...(existsSync(data) ? [data] : [])].map((path) => ({
    name: path.endsWith('.pst') ? 'data.pst' : 'mail.msg',
    bytes: readFileSync(path),
  }));
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}
