import { Error as Failure, logger, textMetrics } from 'vega';
import { type Config, compile, type TopLevelSpec } from 'vega-lite';
import type { Language } from '../locales/languages.ts';
import { bounded } from './bounded-work.ts';
import { chartLocaleOf } from './chart-locale.ts';
import { closedSvg } from './closed-view.ts';
import { TOLD_TEXT } from './mark-texts.ts';

declare module 'vega' {
  const textMetrics: {
    width(item: { text?: unknown; fontSize?: number }, text?: unknown): number;
  };
}

// Without a canvas vega takes a letter for 0.8 of its height, with one it measures whatever font the machine has:
// 0.6 is what a letter of a system font takes, and the same everywhere.
textMetrics.width = (item, text = item.text) =>
  Math.ceil(0.6 * String(text ?? '').length * (item.fontSize ?? 11));

/** The look of every chart; colours are the page's own variables, so that dark mode and print follow. */
const theme: Config = {
  background: 'transparent',
  padding: 4,
  font: 'inherit',
  view: { stroke: null },
  axis: {
    aria: false,
    labelColor: 'currentColor',
    labelFontSize: 12,
    gridColor: 'var(--grid)',
    domainColor: 'var(--rule)',
    tickColor: 'var(--rule)',
    labelPadding: 6,
  },
  axisX: { grid: false, labelOverlap: 'parity', labelAngle: 0 },
  axisY: { domain: false, ticks: false },
  legend: { aria: false, labelColor: 'currentColor', labelFontSize: 12, labelLimit: 260 },
  text: { fontSize: 12 },
};

/** Draws a vega-lite specification as SVG of a given width; the same bytes in every time zone. Error where it cannot be drawn, reaches for a file or an address, or takes too long. */
export async function drawSvg(
  spec: Record<string, unknown>,
  options: { width: number; language: Language },
): Promise<string> {
  const { width, language } = options;
  const sized = { ...spec, width, autosize: { type: 'fit-x', contains: 'padding' } };
  const look = { ...theme, legend: { ...theme.legend, columns: width < 500 ? 2 : 6 } };
  const locale = chartLocaleOf(language);
  const config: Config = locale ? { ...look, locale } : look;
  const compiled = bounded(() =>
    compile(sized as unknown as TopLevelSpec, { config, logger: logger(Failure) }),
  );
  return slim(await closedSvg(compiled.spec));
}

/** Takes out what vega writes for its own scene graph and a picture does not need. */
function slim(svg: string): string {
  const told = svg
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, '')
    .replace(/<text [^>]*opacity="0"[^>]*>[^<]*<\/text>/g, '')
    .replace(/<[^>]+>/g, slimTag)
    .replace(TOLD_MARK, toldMark)
    .replace(/ aria-label="[^"]*"/g, '')
    .replace(NOTHING_DRAWN, '')
    .replace(/>\n</g, '><')
    .replace(/<g><\/g>|<g\/>/g, '')
    .replace(
      /^<svg[^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/,
      '<svg viewBox="0 0 $1 $2" width="$1" height="$2">',
    );
  return withoutBareGroups(told);
}

/** A bar without height, where a stack has nothing of a kind. */
const NOTHING_DRAWN = /<path d="M[-\d.]+,[-\d.]+h[-\d.]+v0h[-\d.]+Z"[^>]*\/>/g;

/** Takes out groups that say nothing of what they hold. */
function withoutBareGroups(svg: string): string {
  const isBare: boolean[] = [];
  return svg.replace(/<g[^>]*>|<\/g>/g, (tag) => {
    if (tag === '</g>') return isBare.pop() ? '' : tag;
    isBare.push(tag === '<g>');
    return tag === '<g>' ? '' : tag;
  });
}

const TOLD_MARK = new RegExp(
  `<(path|line)( [^>]*?)aria-label="${TOLD_TEXT}([^"]*)"([^>]*?)/?>(?:</\\1>)?`,
  'g',
);

/** A browser shows the title of a mark under the pointer, without any script. */
function toldMark(_: string, shape: string, before: string, text: string, after: string): string {
  return `<${shape} class="mark"${`${before}${after}`.trimEnd()}><title>${text}</title></${shape}>`;
}

function slimTag(tag: string): string {
  return tag
    .replace(/ (?:role|aria-roledescription|aria-hidden|pointer-events|font-family)="[^"]*"/g, '')
    .replace(/ (?:class="[^"]*"|opacity="1"|stroke-width="1"|transform="translate\(0,0\)")/g, '')
    .replace(/(\d\.\d{2})\d+/g, '$1');
}
