import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './report/blocks.ts';

/** Writes `<folder>/<period>/index.html`, and report.json beside it, whole or not at all; gives the path of the page. */
export function writeReport(folder: string, report: Report, html: string): string {
  const place = join(folder, report.period);
  mkdirSync(place, { recursive: true });
  replace(join(place, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  return replace(join(place, 'index.html'), html);
}

// A rename within a folder is atomic: who reads the old page while a run is killed still has all of it.
function replace(path: string, content: string): string {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return path;
}
