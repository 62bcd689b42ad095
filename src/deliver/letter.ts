import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import { replaceFile } from '../disk/replace-file.ts';
import { share } from '../disk/share.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { letterHtml } from '../render/letter-html.ts';
import { letterText } from '../render/letter-text.ts';
import type { Report } from '../report/blocks.ts';
import { PDF_NAME, SHORT_PDF_NAME } from './pdf.ts';
import { LETTER_NAME, PAGE_NAME, SAVED_NAME, savedReport } from './saved-report.ts';

/** Whom a letter is from and to, as addresses; without these it is a draft. */
export type Correspondents = { from?: string | undefined; to: string[] };

/** Writes the letter of the report saved in a folder beside its page; who may read what was saved may read it. */
export async function writeLetter(
  folder: string,
  correspondents: Correspondents,
): Promise<{ path: string; bytes: Buffer }> {
  const bytes = await letterOf(savedReport(folder), folder, correspondents);
  const path = replaceFile(join(folder, LETTER_NAME), bytes);
  share(path, (statSync(join(folder, SAVED_NAME)).mode & 0o644).toString(8));
  return { path, bytes };
}

type File = { filename: string; contentType: string; content: string | Buffer };

/**
 * Gives the letter of the report that stands in a folder, as the bytes of a mail: its first screen, and the page and what was printed of
 * it attached. Day, number and parts are made from the report alone, so that the same report gives the same bytes.
 */
export async function letterOf(
  report: Report,
  folder: string,
  { from, to }: Correspondents,
): Promise<Buffer> {
  const files = filesOf(report, folder);
  const names = files.map(({ filename }) => filename);
  const { company, title, asOf } = report;
  const subject = oneLine(company ? `${title} – ${company}` : title);
  const html = await letterHtml(report, names);
  const text = letterText(report, names);
  const content = files.map((file) => file.content);
  const hash = hashOf([subject, from ?? '', to.join(), text, html, ...names, ...content]);
  const mail = new MailComposer({
    ...(from && { from: { name: oneLine(company), address: from } }),
    to: to.map((address) => ({ name: '', address })),
    subject,
    date: new Date(`${asOf}T12:00:00Z`),
    messageId: `<${asOf}.${hash}@${from?.split('@')[1] ?? 'regulars.invalid'}>`,
    // What has nobody to go to is opened by Outlook to be sent.
    headers: to.length === 0 ? { 'X-Unsent': '1' } : {},
    text,
    html,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    attachments: files,
    baseBoundary: hash,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

function filesOf(report: Report, folder: string): File[] {
  const name = fileName(report);
  const path = join(folder, PAGE_NAME);
  if (!existsSync(path))
    throw new UserError(
      inWords("There is no page {path}. Write it with ''regulars render {folder}''.", {
        path,
        folder,
      }),
    );
  const page = readFileSync(path, 'utf8');
  const printed = [
    { name: PDF_NAME, filename: `${name}.pdf` },
    { name: SHORT_PDF_NAME, filename: `${name}-short.pdf` },
  ].filter((pdf) => existsSync(join(folder, pdf.name)));
  return [
    {
      filename: `${name}.html`,
      contentType: 'text/html; charset=utf-8',
      content: leadingNowhere(page),
    },
    ...printed.map((pdf) => ({
      filename: pdf.filename,
      contentType: 'application/pdf',
      content: readFileSync(join(folder, pdf.name)),
    })),
  ];
}

/** A name that every system takes: the company, as far as its signs allow, and the period. */
function fileName({ company, period }: Report): string {
  const name = company
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${name || 'regulars'}-${period}`;
}

/** A page of a mail has no files beside it, also where no script can tell. */
function leadingNowhere(page: string): string {
  return page.replace(/ href="(?!#|[a-z]+:)[^"]*"/g, '');
}

/** What stands in a header is one line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function hashOf(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}
