import { isEnvelope } from '../readers/mbox.ts';
import { firstBytes, firstContent } from './bytes.ts';
import {
  type Container,
  type Content,
  type ExportFile,
  MAIL_CONTAINERS,
  type MailContainer,
} from './export-file.ts';
import { NotAnExport } from './not-an-export.ts';
import { otherBytes, otherText } from './other-files.ts';
import { decoded, encodingOf } from './text-encoding.ts';

/** Tells containers of mails, which one reader serves, from those of tables. */
export function isMailContainer(container: Container): container is MailContainer {
  return MAIL_CONTAINERS.some((name) => name === container);
}

const SAMPLE_BYTES = 16 * 1024;

/** Tells what a file is by its content, and by its name only where the content leaves it open. */
export async function contentOf(file: ExportFile): Promise<Content> {
  if (file.content) return file.content;
  return foundContent(file).catch((error: unknown) => {
    if (error instanceof NotAnExport) return { unsuitable: error.reasons };
    throw error;
  });
}

async function foundContent(file: ExportFile): Promise<Content> {
  const magic = (await firstBytes(file, 4)).toString('hex');
  if (magic === '50415231') return { container: 'parquet' };
  if (magic === '2142444e') return pstContent(file);
  if (magic === 'd0cf11e0') return compoundContent(file);
  const sample = await firstContent(file, SAMPLE_BYTES);
  const other = otherBytes(sample);
  if (other) return { unsuitable: [other] };
  const encoding = encodingOf(sample);
  if (encoding === 'binary') return binaryContent(sample);
  return textContent(file.path, decoded(sample, encoding).replace(/\r\n?/g, '\n'));
}

/** Old mailboxes hold zero bytes and control characters: what begins as mail is mail. */
function binaryContent(sample: Buffer): Content {
  const text = sample.toString('latin1').replaceAll('\0', '').replace(/\r\n?/g, '\n');
  if (isEnvelope(text.slice(0, text.indexOf('\n') + 1)) && hasMailHeader(text))
    return { container: 'mbox' };
  return hasMailHeader(text)
    ? { container: 'mail' }
    : { unsuitable: [{ code: 'no_text_no_parquet' }] };
}

/** The library reads files up to two gigabytes. */
const MOST_PST_BYTES = 2 ** 31 - 1;

function pstContent({ byteCount }: ExportFile): Content {
  if (byteCount <= MOST_PST_BYTES) return { container: 'pst' };
  return { unsuitable: [{ code: 'pst_too_large' }] };
}

/** Part of the name of every property in an Outlook message. */
const MSG_SIGN = Buffer.from('__substg1.0_', 'utf16le');
const MOST_MSG_BYTES = 100 * 1024 * 1024;

/** Outlook messages and old Office documents are compound files alike. */
async function compoundContent(file: ExportFile): Promise<Content> {
  const bytes = await firstBytes(file, Math.min(file.byteCount, MOST_MSG_BYTES));
  if (bytes.includes(MSG_SIGN)) return { container: 'msg' };
  return { unsuitable: [{ code: 'old_office' }] };
}

function textContent(path: string, text: string): Content {
  const other = otherText(text);
  if (other) return { unsuitable: [other] };
  const name = path.replace(/\.gz$/i, '').toLowerCase();
  if (text.trim() === '') return emptyContent(name);
  if (/^\s*BEGIN:VCALENDAR\s*\n/i.test(text)) return { container: 'calendar' };
  if (isMbox(name, text)) return { container: 'mbox' };
  if (isEmlx(name, text)) return { container: 'emlx' };
  if (isMail(name, text)) return { container: 'mail' };
  if (/^\s*\[/.test(text) && !name.endsWith('.csv')) return { container: 'json' };
  if (/^\s*\{/.test(text)) return { container: isOneLineObject(text) ? 'json-lines' : 'json' };
  if (name.endsWith('.txt') && isProse(text))
    return { unsuitable: [{ code: 'prose' }], isText: true };
  if (/\.(csv|tsv|tab|txt)$/.test(name)) return { container: 'delimited' };
  return { unsuitable: [{ code: 'no_table_no_mail' }], isText: true };
}

const WORDS_OF_A_SENTENCE = 6;

/** Notes begin with a sentence, tables with headings: no value of the first line has that many words. Or a title begins it, and no line is parted as rows are. */
function isProse(text: string): boolean {
  const lines = text.trim().split('\n');
  if (isParted(lines)) return false;
  const [first = '', ...others] = lines;
  if (first.split(/[,;\t|]/).some(isSentence)) return true;
  if (/[,;\t|]/.test(first) || others.some((line) => /[;\t|]/.test(line))) return false;
  return others.some((line) => line.split(/,(?! )/).some(isSentence));
}

/** Rows that blanks part have as many values each. */
function isParted(lines: string[]): boolean {
  const counts = lines.slice(0, 3).map((line) => line.trim().split(/\s+/).length);
  return counts.length === 3 && new Set(counts).size === 1;
}

/** A heading such as number_of_orders is one word. */
function isSentence(text: string): boolean {
  return (text.match(/\b\p{L}{2,}\b/gu)?.length ?? 0) >= WORDS_OF_A_SENTENCE;
}

function emptyContent(name: string): Content {
  return /\.(mbox|mbx)$/.test(name) ? { container: 'mbox' } : { unsuitable: [{ code: 'empty' }] };
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

/** Apple Mail writes the length of the mail into a line before it. */
function isEmlx(name: string, text: string): boolean {
  const mail = text.replace(/^\d{1,12}[ \t]*\n/, '');
  return mail !== text && (name.endsWith('.emlx') || hasMailHeader(mail));
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
