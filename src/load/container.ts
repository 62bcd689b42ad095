import { isEnvelope } from '../readers/mbox.ts';
import { firstBytes, firstContent } from './bytes.ts';
import { decoded, encodingOf } from './text-encoding.ts';

export type Container = 'delimited' | 'json' | 'json-lines' | 'parquet' | 'mbox' | 'mail';

/** What a file is, or in words why it cannot be used. */
export type Content = { container: Container } | { unsuitable: string; isText?: boolean };

const SAMPLE_BYTES = 16 * 1024;

const UNREADABLE: [bytes: string, what: string][] = [
  ['504b0304', 'a ZIP archive or an Excel workbook: unpack it, or save its sheets as CSV (UTF-8)'],
  ['2142444e', 'an Outlook data file (PST): export the folders as mbox or as single mails'],
  ['d0cf11e0', 'an Outlook message or an old Excel workbook: save it as .eml or as CSV (UTF-8)'],
  ['25504446', 'a PDF document'],
];

/** Tells what a file is by its content, and by its name only where the content leaves it open. */
export async function contentOf(path: string): Promise<Content> {
  const magic = (await firstBytes(path, 4)).toString('hex');
  if (magic === '50415231') return { container: 'parquet' };
  const unreadable = UNREADABLE.find(([bytes]) => magic.startsWith(bytes));
  if (unreadable) return { unsuitable: `it is ${unreadable[1]}` };
  const sample = await firstContent(path, SAMPLE_BYTES);
  const encoding = encodingOf(sample);
  if (encoding === 'binary') return { unsuitable: 'it is neither text nor Parquet' };
  return textContent(path, decoded(sample, encoding).replace(/\r\n?/g, '\n'));
}

function textContent(path: string, text: string): Content {
  const name = path.replace(/\.gz$/i, '').toLowerCase();
  if (text.trim() === '') return emptyContent(name);
  if (isMbox(name, text)) return { container: 'mbox' };
  if (isMail(name, text)) return { container: 'mail' };
  if (/^\s*\[/.test(text) && !name.endsWith('.csv')) return { container: 'json' };
  if (/^\s*\{/.test(text)) return { container: isOneLineObject(text) ? 'json-lines' : 'json' };
  if (/\.(csv|tsv|tab|txt)$/.test(name)) return { container: 'delimited' };
  return {
    unsuitable: 'it is neither a table (CSV, JSON, Parquet) nor mail (mbox, eml, Maildir)',
    isText: true,
  };
}

function emptyContent(name: string): Content {
  return /\.(mbox|mbx)$/.test(name) ? { container: 'mbox' } : { unsuitable: 'it is empty' };
}

function isMbox(name: string, text: string): boolean {
  const line = text.slice(0, text.indexOf('\n') + 1 || undefined);
  return (
    line.startsWith('From ') &&
    (isEnvelope(line) || /\.(mbox|mbx|eml|box)$/.test(name) || hasMailHeader(text))
  );
}

function isMail(name: string, text: string): boolean {
  return /\.(eml|box|mbox|mbx)$/.test(name) || hasMailHeader(text);
}

const FIELD =
  /^(?:date|from|to|cc|subject|message-id|received|return-path|delivered-to|mime-version|x-[\w-]+|reply-to|sender|content-type)\s*:/i;

/** Two fields that every mail program writes, and nothing but fields before them. */
function hasMailHeader(text: string): boolean {
  const lines = text
    .replace(/^From .*\n/, '')
    .trimStart()
    .split('\n');
  const end = lines.findIndex((line) => !/^[!-9;-~]+\s*:|^[ \t]+\S/.test(line));
  const fields = lines.slice(0, end < 0 ? lines.length : end).filter((line) => FIELD.test(line));
  return fields.length >= 2;
}

function isOneLineObject(text: string): boolean {
  const line = text.trimStart().split('\n')[0] ?? '';
  try {
    JSON.parse(line);
    return true;
  } catch {
    // The sample may end within the first line.
    return line.length > SAMPLE_BYTES / 2;
  }
}
