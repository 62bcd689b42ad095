import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import { described } from './help-words.ts';
import { openPage, type ReportFlags, reportFlags, requireWhole } from './report-flags.ts';

type RenderFlags = Pick<ReportFlags, 'static' | 'pdf' | 'pdf-short' | 'open'> & { report: string };

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
        described({
          static: reportFlags.static,
          pdf: reportFlags.pdf,
          'pdf-short': reportFlags['pdf-short'],
          open: reportFlags.open,
        }),
      ),
  handler: async ({ report: path, static: isStatic, open, json, terminal, ...flags }) => {
    const { findChromium } = await import('../deliver/pdf.ts');
    const { savedReport } = await import('../deliver/saved-report.ts');
    const { rewritePages } = await import('../deliver/write-report.ts');
    const pdfs = { whole: flags.pdf, short: flags['pdf-short'] };
    const browser = pdfs.whole || pdfs.short ? findChromium() : undefined;
    const report = savedReport(path);
    terminal.progress.step(inWords('render the report'));
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    const { progress } = terminal;
    const options = { isStatic, browser, pdfs, progress };
    const written = await rewritePages(folder, report, options).catch((cause: Error) => {
      throw unrenderable(path, cause);
    });
    const { page, pdf, pdfShort } = written;
    terminal.print(
      json ? JSON.stringify(written, null, 2) : [page, pdf ?? [], pdfShort ?? []].flat().join('\n'),
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
