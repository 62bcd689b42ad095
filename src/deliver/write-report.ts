import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';
import { moveInto, type Swapped, swapFolder } from '../disk/swap-folder.ts';
import { makeFolder } from '../make-folder.ts';
import type { Progress } from '../progress.ts';
import { indexPage } from '../render/index-page.ts';
import { type RenderOptions, render, renderBeside, type Undrawn } from '../render/render.ts';
import type { Report } from '../report/blocks.ts';
import { isReportFolder, ownFilesIn } from './own-files.ts';
import { PDF_NAME, printPdf } from './pdf.ts';
import { reportLists } from './report-lists.ts';
import { JOURNEYS_NAME, PAGE_NAME, SAVED_NAME, savedReports } from './saved-report.ts';

/** How a report is written: with which browser it is printed too, if it is. */
export type WriteOptions = Pick<RenderOptions, 'isStatic'> & {
  browser?: string | undefined;
  progress: Progress;
};

/** Paths of the page and its PDF. `held`: the folder of the old page that another program holds open, so that the new one stands beside it. */
export type WrittenPage = {
  page: string;
  pdf?: string | undefined;
  held?: string | undefined;
  /** Charts in whose place their tables stand; none where all were drawn. */
  undrawn?: Undrawn[];
};

/** Paths of the pages written; without `index` where an index.html stands that is not of this program. */
export type WrittenReport = WrittenPage & { index?: string | undefined; reportCount: number };

/**
 * Renders a report and writes `<folder>/<period>/index.html`, report.json and what else stands beside it, all of it or
 * nothing, and above them the page that leads to all reports. UserError, when all else stands, if it cannot be printed.
 */
export async function writeReport(
  folder: string,
  report: Report,
  options: WriteOptions,
): Promise<WrittenReport> {
  const { journeys, ...head } = report;
  const place = join(folder, report.period);
  const swapped = await swapFolder(place, {
    oursIn: ownFilesIn,
    build: (fresh) => {
      writeFileSync(join(fresh, JOURNEYS_NAME), `${JSON.stringify(journeys)}\n`);
      writeFileSync(join(fresh, SAVED_NAME), `${JSON.stringify(head)}\n`);
      return writePages(fresh, report, { ...options, place });
    },
  });
  const index = await writeIndex(folder);
  return { ...pathsOf(swapped, place), ...index };
}

/** Renders the pages of a report anew into the folder where it was saved: all of them or none. */
export async function rewritePages(
  place: string,
  report: Report,
  options: WriteOptions,
): Promise<WrittenPage> {
  const swap = isReportFolder(place) ? swapFolder : moveInto;
  const swapped = await swap(place, {
    oursIn: ownFilesIn,
    build: (fresh) => {
      for (const name of [JOURNEYS_NAME, SAVED_NAME]) {
        if (existsSync(join(place, name))) copyFileSync(join(place, name), join(fresh, name));
      }
      return writePages(fresh, report, { ...options, place });
    },
  });
  return pathsOf(swapped, place);
}

/** What printing gives: nothing where none is wanted, and why it failed where it has. */
type Printed = { hasPdf: boolean; fault?: unknown };
type Rendered = Printed & { undrawn: Undrawn[] };

/** Writes what is rendered of a report into an empty folder: its lists, the pages of customers where they stand beside it, its page. */
async function writePages(
  fresh: string,
  report: Report,
  { browser, progress, place, isStatic }: WriteOptions & { place: string },
): Promise<Rendered> {
  const undrawn: Undrawn[] = [];
  const options = { isStatic, undrawn: (chart: Undrawn) => undrawn.push(chart) };
  for (const [name, content] of await reportLists(report)) {
    writeFileSync(join(fresh, name), content);
  }
  for await (const { path, html } of renderBeside(report, options)) {
    makeFolder(dirname(join(fresh, path)));
    writeFileSync(join(fresh, path), html);
  }
  const page = join(fresh, PAGE_NAME);
  writeFileSync(page, await render(report, options));
  if (!browser) return { hasPdf: false, undrawn };
  const printed = await printPdf(browser, page, { place, progress }).then(
    () => ({ hasPdf: true }),
    // The page stands, though it cannot be printed.
    (fault: unknown): Printed => ({ hasPdf: false, fault }),
  );
  return { ...printed, undrawn };
}

function pathsOf({ result, folder, isHeld }: Swapped<Rendered>, place: string): WrittenPage {
  if (result.fault) throw result.fault;
  return {
    page: join(folder, PAGE_NAME),
    ...(result.hasPdf && { pdf: join(folder, PDF_NAME) }),
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
  }));
  return { index: replaceFile(path, await indexPage(listed)), reportCount: reports.length };
}

const GENERATOR = '<meta name="generator" content="regulars">';
