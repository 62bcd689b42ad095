import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import type { Command } from './flags.ts';
import { openPage, type ReportFlags, reportFlags } from './report-flags.ts';

type RenderFlags = Pick<ReportFlags, 'static' | 'pdf' | 'open'> & { report: string };

/** `regulars render`: a page anew from what was saved of its report; no database is needed. */
export const renderCommand: Command<RenderFlags> = {
  command: 'render <report>',
  describe: 'Render a page anew from its saved report.json, without the database',
  builder: (yargs) =>
    yargs
      .positional('report', {
        type: 'string',
        demandOption: true,
        describe: 'A report.json, or the folder of a report',
      })
      .options({ static: reportFlags.static, pdf: reportFlags.pdf, open: reportFlags.open }),
  handler: async ({ report: path, static: isStatic, pdf, open, json, terminal }) => {
    const { findChromium, printPdf } = await import('../deliver/pdf.ts');
    const { savedReport } = await import('../deliver/saved-report.ts');
    const { writePage } = await import('../deliver/write-report.ts');
    const browser = pdf ? findChromium() : undefined;
    const report = savedReport(path);
    terminal.progress.step('render the report');
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    const page = await writePage(folder, report, { isStatic }).catch((cause: Error) => {
      throw unrenderable(path, cause);
    });
    const printed = browser && (await printPdf(browser, page, terminal.progress));
    const written = { page, pdf: printed };
    terminal.print(
      json ? JSON.stringify(written, null, 2) : [page, printed ?? []].flat().join('\n'),
    );
    if (open) await openPage(page);
  },
};

/** What was saved may have been edited since; a fault of the machine (no space, no right) is told as it is. */
function unrenderable(path: string, cause: Error): Error {
  if ('code' in cause) return cause;
  return new UserError(
    `${path} cannot be rendered: ${cause.message.replace(/\.$/, '')}. If it was edited, write it anew with 'regulars report'.`,
    { cause },
  );
}
