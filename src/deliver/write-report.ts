import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';
import { folderRights, share } from '../disk/share.ts';
import { moveInto, type Swapped, swapFolder } from '../disk/swap-folder.ts';
import { inWords } from '../locales/spoken.ts';
import { makeFolder } from '../make-folder.ts';
import type { Progress } from '../progress.ts';
import { indexPage, type Listed } from '../render/index-page.ts';
import { type RenderOptions, render, renderBeside, type Undrawn } from '../render/render.ts';
import type { Report } from '../report/blocks.ts';
import { editionFolders, editionsOf, type Keeping, type Kept, keepEdition } from './editions.ts';
import type { Correspondents } from './letter.ts';
import { isReportFolder, ownFilesIn } from './own-files.ts';
import { PDF_NAME, type PrintOptions, printPdf, SHORT_PDF_NAME } from './pdf.ts';
import { reportLists } from './report-lists.ts';
import {
  headOf,
  JOURNEYS_NAME,
  LETTER_NAME,
  PAGE_NAME,
  SAVED_NAME,
  savedReports,
} from './saved-report.ts';

/** The whole report as PDF, and two sheets of it. */
export type Pdfs = { whole: boolean; short: boolean };

/** How a report is written: with which browser it is printed too, if it is. */
export type WriteOptions = Pick<RenderOptions, 'isStatic'> & {
  browser?: string | undefined;
  /** Which PDFs it prints: the whole report where nothing is said. */
  pdfs?: Pdfs | undefined;
  /** Whom a letter of it is from and to; without them none is written. */
  letter?: Correspondents | undefined;
  /** Who may read it, as a mode of its files; without one, its owner alone. */
  mode?: string | undefined;
  /** Keeps it as an edition too. */
  keeping?: Keeping | undefined;
  progress: Progress;
};

/** Paths of the page, its PDF and its letter. `held`: the folder of the old page that another program holds open, so that the new one stands beside it. */
export type WrittenPage = {
  page: string;
  pdf?: string | undefined;
  pdfShort?: string | undefined;
  letter?: string | undefined;
  held?: string | undefined;
  /** Charts in whose place their tables stand; none where all were drawn. */
  undrawn?: Undrawn[];
};

/** Paths of the pages written; without `index` where an index.html stands that is not of this program. */
export type WrittenReport = WrittenPage & {
  index?: string | undefined;
  reportCount: number;
  /** The edition that it is. */
  edition?: Kept | undefined;
};

/**
 * Renders a report and writes `<folder>/<period>/index.html`, report.json and what else stands beside it, all of it or
 * nothing, its edition, and above them the page that leads to all reports. UserError, when all else stands, if it cannot be printed.
 */
export async function writeReport(
  folder: string,
  report: Report,
  options: WriteOptions,
): Promise<WrittenReport> {
  const { journeys, ...head } = report;
  const place = join(folder, report.period);
  const { keeping, mode } = options;
  let edition: Kept | undefined;
  const swapped = await swapFolder(place, {
    oursIn: ownFilesIn,
    build: async (fresh) => {
      writeFileSync(join(fresh, JOURNEYS_NAME), `${JSON.stringify(journeys)}\n`);
      writeFileSync(join(fresh, SAVED_NAME), `${JSON.stringify(head)}\n`);
      const rendered = await writePages(fresh, report, { ...options, place });
      // Before it takes its place: a kill in between leaves an edition that the next run finds.
      if (keeping) edition = await keepEdition(folder, report.period, fresh, { ...keeping, mode });
      return rendered;
    },
  });
  const written = await writeIndex(folder);
  if (mode !== undefined) shareIndex(folder, written.index, mode);
  return { ...pathsOf(swapped, place), ...written, ...(edition && { edition }) };
}

/** Renders the pages of a report anew into the folder where it was saved: all of them or none. Who may read what was saved may read them. */
export async function rewritePages(
  place: string,
  report: Report,
  options: WriteOptions,
): Promise<WrittenPage> {
  const swap = isReportFolder(place) ? swapFolder : moveInto;
  const saved = statSync(join(place, SAVED_NAME), { throwIfNoEntry: false });
  const mode = saved && (saved.mode & 0o644).toString(8);
  const swapped = await swap(place, {
    oursIn: ownFilesIn,
    build: (fresh) => {
      for (const name of [JOURNEYS_NAME, SAVED_NAME]) {
        if (existsSync(join(place, name))) copyFileSync(join(place, name), join(fresh, name));
      }
      return writePages(fresh, report, { ...options, mode, place });
    },
  });
  return pathsOf(swapped, place);
}

/** Files that were asked for besides the page: none where none is wanted, and why printing failed where it has. */
type Printed = { names: string[]; fault?: unknown };
type Rendered = Printed & { undrawn: Undrawn[] };

/** Writes what is rendered of a report into an empty folder: its lists, the pages of customers where they stand beside it, its page. */
async function writePages(
  fresh: string,
  report: Report,
  { browser, pdfs, letter, progress, place, mode, isStatic }: WriteOptions & { place: string },
): Promise<Rendered> {
  const undrawn: Undrawn[] = [];
  const lists = await reportLists(report);
  const options = { isStatic, lists, undrawn: (chart: Undrawn) => undrawn.push(chart) };
  for (const [name, content] of lists) writeFileSync(join(fresh, name), content);
  for await (const { path, html } of renderBeside(report, options)) {
    makeFolder(dirname(join(fresh, path)));
    writeFileSync(join(fresh, path), html);
  }
  const page = join(fresh, PAGE_NAME);
  writeFileSync(page, await render(report, options));
  const short = pdfs?.short ? await render(report, { isStatic: true, isShort: true }) : undefined;
  const printed = browser
    ? await print(browser, page, { place, progress, short, isWhole: pdfs?.whole ?? true })
    : { names: [] };
  if (letter) {
    progress.step(inWords('write the letter'));
    const { letterOf } = await import('./letter.ts');
    writeFileSync(join(fresh, LETTER_NAME), await letterOf(report, fresh, letter));
    printed.names.push(LETTER_NAME);
  }
  if (mode !== undefined) share(fresh, mode);
  return { ...printed, undrawn };
}

type Prints = PrintOptions & { short: string | undefined; isWhole: boolean };

/** The page stands, though it cannot be printed. */
async function print(
  browser: string,
  page: string,
  { short, isWhole, ...options }: Prints,
): Promise<Printed> {
  const names: string[] = [];
  const shortPage = join(dirname(page), 'short.html');
  try {
    if (isWhole) await printPdf(browser, page, options);
    if (isWhole) names.push(PDF_NAME);
    if (short === undefined) return { names };
    writeFileSync(shortPage, short);
    await printPdf(browser, shortPage, { ...options, name: SHORT_PDF_NAME });
    return { names: [...names, SHORT_PDF_NAME] };
  } catch (fault) {
    return { names, fault };
  } finally {
    rmSync(shortPage, { force: true });
  }
}

/** Who may read reports finds them: the folder of all reports may be entered, and their index read; what else stands there stays as it is. */
function shareIndex(folder: string, index: string | undefined, mode: string): void {
  if (index !== undefined) share(index, mode);
  for (const path of [folder, ...editionFolders(folder)]) {
    const old = statSync(path).mode;
    const shared = old | folderRights(mode);
    if (shared !== old) chmodSync(path, shared);
  }
}

function pathsOf({ result, folder, isHeld }: Swapped<Rendered>, place: string): WrittenPage {
  if (result.fault) throw result.fault;
  const { names } = result;
  return {
    page: join(folder, PAGE_NAME),
    ...(names.includes(PDF_NAME) && { pdf: join(folder, PDF_NAME) }),
    ...(names.includes(SHORT_PDF_NAME) && { pdfShort: join(folder, SHORT_PDF_NAME) }),
    ...(names.includes(LETTER_NAME) && { letter: join(folder, LETTER_NAME) }),
    ...(isHeld && { held: place }),
    ...(result.undrawn.length > 0 && { undrawn: result.undrawn }),
  };
}

async function writeIndex(folder: string) {
  const reports = savedReports(folder);
  const path = join(folder, PAGE_NAME);
  const isForeign = existsSync(path) && !readFileSync(path, 'utf8').includes(GENERATOR);
  if (isForeign) return { reportCount: reports.length };
  const listed = reports.map((saved) => ({
    href: `${encodeURIComponent(saved.folder)}/${PAGE_NAME}`,
    report: saved.report,
    before: editionBefore(folder, saved.report.period),
  }));
  return { index: replaceFile(path, await indexPage(listed)), reportCount: reports.length };
}

/** What the edition before the newest of a period rests on; nothing where there is none, or it says nothing of it. */
function editionBefore(folder: string, period: string): Listed['before'] {
  const left = editionsOf(folder, period).filter(({ record }) => record.removed === undefined);
  const before = left.at(-2);
  const grounds = before && headOf(before.folder)?.grounds;
  return grounds && { edition: before.record.edition, grounds };
}

const GENERATOR = '<meta name="generator" content="regulars">';
