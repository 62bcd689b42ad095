import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { boundedParts } from '../load/readers/bounded-reader.ts';
import { escaped } from './naming-reports.ts';

/** Kinds of files that the program writes where somebody names them: lists, results, copies of a journey. */
const TEXTS = /\.(csv|html|json|md|svg|txt)$/i;
const WORKBOOKS = /\.xlsx$/i;

/** A list that people read is short. */
const WORKBOOK_SECONDS = 30;

/**
 * Gives the files that stand in some folders (of those below them in plans of trials only), but for those that are told otherwise, in which
 * one of the words stands or which cannot be read: what was written there of a customer is not reached by an erasure.
 */
export async function writtenFilesNaming(
  folders: string[],
  words: string[],
  told: string[],
): Promise<string[]> {
  const others = new Set(told.map((path) => resolve(path)));
  const forms = [...new Set(words.flatMap((word) => [plain(word), plain(escaped(word))]))];
  const named: string[] = [];
  for (const path of filesIn(folders)) {
    if (!others.has(resolve(path)) && (await isNaming(path, forms))) named.push(path);
  }
  return named;
}

function filesIn(given: string[]): string[] {
  const folders = given.filter((folder) => existsSync(folder));
  const found = [...folders, ...folders.flatMap(trialsIn)].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && (TEXTS.test(entry.name) || WORKBOOKS.test(entry.name)))
      .map((entry) => join(folder, entry.name)),
  );
  return [...new Map(found.map((path) => [resolve(path), path])).values()].sort();
}

/** The plan of a trial is a folder of its own, with a list of calls. */
function trialsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .filter((path) => existsSync(join(path, 'trials.csv')));
}

async function isNaming(path: string, forms: string[]): Promise<boolean> {
  const longest = Math.max(0, ...forms.map((form) => form.length));
  let rest = '';
  try {
    for await (const part of textsOf(path)) {
      const text = rest + plain(part);
      if (forms.some((form) => text.includes(form))) return true;
      rest = text.slice(-longest);
    }
  } catch {
    return true;
  }
  return false;
}

async function* textsOf(path: string): AsyncGenerator<string> {
  if (!WORKBOOKS.test(path)) return yield* createReadStream(path, 'utf8') as AsyncIterable<string>;
  for await (const { text } of boundedParts('workbook', path, { seconds: WORKBOOK_SECONDS }))
    yield text;
}

/** Quotes are doubled here and escaped there. */
function plain(text: string): string {
  return text.toLowerCase().replace(/["\\]/g, '');
}
