import type { Report } from '../report/blocks.ts';
import { page, pagesBeside } from './html.ts';

export type RenderOptions = {
  /** Leaves the page's script out. */
  isStatic?: boolean;
};

/** Renders a report as one self-contained HTML file: no request, one script of its own, the same bytes every time. */
export async function render(
  report: Report,
  { isStatic = false }: RenderOptions = {},
): Promise<string> {
  return page(report, isStatic);
}

/** Renders, one by one, the pages of customers where they are too many for the page: `customers/<anchor>.html`. */
export function renderBeside(
  report: Report,
  { isStatic = false }: RenderOptions = {},
): AsyncGenerator<{ path: string; html: string }> {
  return pagesBeside(report, isStatic);
}
