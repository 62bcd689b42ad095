import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { indexPage } from '../render/index-page.ts';
import { type RenderOptions, render, renderBeside } from '../render/render.ts';
import type { Report } from '../report/blocks.ts';
import { reportLists } from './report-lists.ts';
import { JOURNEYS_NAME, SAVED_NAME, savedReports } from './saved-report.ts';

/** Paths of the pages written; without `index` where an index.html stands that is not of this program. */
export type WrittenReport = { page: string; index?: string | undefined; reportCount: number };

/**
 * Renders a report and writes `<folder>/<period>/index.html`, report.json and what else stands beside it, and above
 * them the page that leads to all reports, each whole or not at all.
 */
export async function writeReport(
  folder: string,
  report: Report,
  options: RenderOptions = {},
): Promise<WrittenReport> {
  const place = join(folder, report.period);
  makeFolder(place);
  const { journeys, ...head } = report;
  replace(join(place, JOURNEYS_NAME), `${JSON.stringify(journeys)}\n`);
  replace(join(place, SAVED_NAME), `${JSON.stringify(head)}\n`);
  const page = await writePage(place, report, options);
  return { page, ...(await writeIndex(folder)) };
}

/** Renders a report into a folder: its lists, the pages of customers where they stand beside it, and its page, whose path is given. */
export async function writePage(
  place: string,
  report: Report,
  options: RenderOptions = {},
): Promise<string> {
  for (const [name, content] of await reportLists(report)) replace(join(place, name), content);
  rmSync(join(place, 'customers'), { recursive: true, force: true });
  for await (const { path, html } of renderBeside(report, options)) {
    makeFolder(dirname(join(place, path)));
    replace(join(place, path), html);
  }
  return replace(join(place, 'index.html'), await render(report, options));
}

async function writeIndex(folder: string) {
  const reports = savedReports(folder);
  const path = join(folder, 'index.html');
  const isForeign = existsSync(path) && !readFileSync(path, 'utf8').includes(GENERATOR);
  if (isForeign) return { reportCount: reports.length };
  const listed = reports.map((saved) => ({
    href: `${encodeURIComponent(saved.folder)}/index.html`,
    report: saved.report,
  }));
  return { index: replace(path, await indexPage(listed)), reportCount: reports.length };
}

const GENERATOR = '<meta name="generator" content="regulars">';

/**
 * Writes a file whole or not at all, and gives its path: a rename within a folder is atomic, so that who reads the
 * old page while a run is killed still has all of it.
 */
export function replace(path: string, content: string | Buffer): string {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return path;
}
