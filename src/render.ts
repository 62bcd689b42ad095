import type { Report } from './report/blocks.ts';
import { page } from './report/html.ts';

/** Renders a report as one self-contained HTML file: no request, the same bytes every time. */
export async function render(report: Report): Promise<string> {
  return page(report);
}
