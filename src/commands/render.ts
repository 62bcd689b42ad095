import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import { described } from './help-words.ts';
import { openPage, type ReportFlags, reportFlags, requireWhole } from './report-flags.ts';

type RenderFlags = Pick<ReportFlags, 'static' | 'pdf' | 'open'> & { report: string };

/** `regulars render`: a page anew from what was saved of its report; no database is needed. */
export const renderCommand: Command<RenderFlags> = {
  command: 'render <report>',
  describe: message('Render a page anew from its saved report.json, without the database'),
  builder: (yargs) =>
    yargs
      .positional('report', {
        type: 'string',
        demandOption: true,
        describe: inWords('A report.json, or the folder of a report'),
      })
      .options(
        described({ static: reportFlags.static, pdf: reportFlags.pdf, open: reportFlags.open }),
      ),
  handler: async ({ report: path, static: isStatic, pdf, open, json, terminal }) => {
    const { findChromium } = await import('../deliver/pdf.ts');
    const { savedReport } = await import('../deliver/saved-report.ts');
    const { rewritePages } = await import('../deliver/write-report.ts');
    const browser = pdf ? findChromium() : undefined;
    const report = savedReport(path);
    terminal.progress.step(inWords('render the report'));
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    const { progress } = terminal;
    const options = { isStatic, browser, progress };
    const written = await rewritePages(folder, report, options).catch((cause: Error) => {
      throw unrenderable(path, cause);
    });
    const { page, pdf: printed } = written;
    terminal.print(
      json ? JSON.stringify(written, null, 2) : [page, printed ?? []].flat().join('\n'),
    );
    if (open) await openPage(page);
    requireWhole(written);
  },
};

/** What was saved may have been edited since; a fault of the machine (no space, no right) is told as it is. */
function unrenderable(path: string, cause: Error): Error {
  if ('code' in cause || cause instanceof UserError) return cause;
  return new UserError(
    inWords(
      "{path} cannot be rendered: {fault}. If it was edited, write it anew with ''regulars report''.",
      { path, fault: cause.message.replace(/\.$/, '') },
    ),
    { cause },
  );
}
