import type { Report } from './report/blocks.ts';
import { page } from './report/html.ts';

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
