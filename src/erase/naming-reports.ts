import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

const TEXTS = /\.(html|json|csv|svg|md|txt)$/;

/** Gives the folders of reports below a folder in which a file holds one of the words, in the order of their names. */
export async function reportsNaming(folder: string, words: string[]): Promise<string[]> {
  const forms = words.flatMap((word) => [word, escaped(word)]).map((form) => form.toLowerCase());
  const naming: string[] = [];
  for (const report of reportsIn(folder)) {
    const texts = [...textsOf(report), ...(await textsOfLetters(report))];
    if (texts.some((text) => forms.some((form) => text.includes(form)))) naming.push(report);
  }
  return naming;
}

/** Gives the folders of reports below a folder, in the order of their names; none where it is missing. */
export function reportsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
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
