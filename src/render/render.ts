import type { Report } from '../report/blocks.ts';
import { page, pagesBeside, type RenderOptions } from './html.ts';

export type { RenderOptions } from './html.ts';
export type { Undrawn } from './html-blocks.ts';

/** Renders a report as one self-contained HTML file: no request, one script of its own, the same bytes every time. */
export async function render(report: Report, options: RenderOptions = {}): Promise<string> {
  return page(report, options);
}

/** Renders, one by one, the pages of customers where they are too many for the page: `customers/<anchor>.html`. */
export function renderBeside(
  report: Report,
  options: RenderOptions = {},
): AsyncGenerator<{ path: string; html: string }> {
  return pagesBeside(report, options);
}
