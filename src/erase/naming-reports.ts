import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { allEditions, EDITIONS_NAME, type Edition, editionIn } from '../deliver/editions.ts';

const TEXTS = /\.(html|json|csv|svg|md|txt)$/;

/** Gives the folders of reports, without their editions, below a folder in which a file holds one of the words, in the order of their names. */
export async function reportsNaming(folder: string, words: string[]): Promise<string[]> {
  const naming: string[] = [];
  for (const report of reportsIn(folder)) if (await isNaming(report, words)) naming.push(report);
  return naming;
}

/** Gives the editions below a folder of reports in which a file holds one of the words. */
export async function editionsNaming(folder: string, words: string[]): Promise<Edition[]> {
  const naming: Edition[] = [];
  for (const edition of keptEditions(folder))
    if (await isNaming(edition.folder, words)) naming.push(edition);
  return naming;
}

/** Gives the editions below a folder of reports of which more is left than the record. */
export function keptEditions(folder: string): Edition[] {
  return allEditions(folder).filter(({ record }) => record.removed === undefined);
}

async function isNaming(folder: string, words: string[]): Promise<boolean> {
  const forms = words.flatMap((word) => [word, escaped(word)]).map((form) => form.toLowerCase());
  const texts = [...textsOf(folder), ...(await textsOfLetters(folder))];
  return texts.some((text) => forms.some((form) => text.includes(form)));
}

/** Gives the folders of reports below a folder, in the order of their names; none where it is missing. An edition whose record cannot be read is such a folder too. */
export function reportsIn(folder: string): string[] {
  const editions = join(folder, EDITIONS_NAME);
  const unknown = foldersIn(editions)
    .flatMap(foldersIn)
    .filter((path) => editionIn(path) === undefined);
  return [...foldersIn(folder).filter((path) => path !== editions), ...unknown].sort();
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function textsOf(folder: string): string[] {
  return filesOf(folder, TEXTS).map((path) => readFileSync(path, 'utf8').toLowerCase());
}

/** What stands in letters, which are written in the signs of mails. */
async function textsOfLetters(folder: string): Promise<string[]> {
  const letters = await Promise.all(
    filesOf(folder, /\.eml$/).map((path) =>
      PostalMime.parse(readFileSync(path), { attachmentEncoding: 'utf8' }),
    ),
  );
  return letters
    .flatMap(({ subject, text, html, attachments }) => [
      subject ?? '',
      text ?? '',
      html ?? '',
      ...attachments.map(({ content }) => String(content)),
    ])
    .map((part) => part.toLowerCase());
}

function filesOf(folder: string, named: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && named.test(file.name))
    .map((file) => join(file.parentPath, file.name));
}

/** Gives a word as a page writes it. */
export function escaped(word: string): string {
  return word
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
