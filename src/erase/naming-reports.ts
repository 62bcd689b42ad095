import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXTS = /\.(html|json|csv|svg|md|txt)$/;

/** Gives the folders of reports below a folder in which a file holds one of the words, in the order of their names. */
export function reportsNaming(folder: string, words: string[]): string[] {
  const forms = words.flatMap((word) => [word, escaped(word)]).map((form) => form.toLowerCase());
  return reportsIn(folder).filter((report) =>
    textsOf(report).some((text) => forms.some((form) => text.includes(form))),
  );
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
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && TEXTS.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8').toLowerCase());
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
