import { Error as Failure, logger, parse, textMetrics, View } from 'vega';
import { type Config, compile, type TopLevelSpec } from 'vega-lite';
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

/** Draws a vega-lite specification as SVG of a given width; the same bytes in every time zone. */
export async function drawSvg(
  spec: Record<string, unknown>,
  options: { width: number; language: string },
): Promise<string> {
  const { width, language } = options;
  const sized = { ...spec, width, autosize: { type: 'fit-x', contains: 'padding' } };
  const look = { ...theme, legend: { ...theme.legend, columns: width < 500 ? 2 : 6 } };
  const config: Config = language === 'de' ? { ...look, locale: german } : look;
  const compiled = compile(sized as unknown as TopLevelSpec, { config, logger: logger(Failure) });
  const view = new View(parse(compiled.spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return slim(svg);
}

/** Takes out what vega writes for its own scene graph and a picture does not need. */
function slim(svg: string): string {
  return svg
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, '')
    .replace(/<text [^>]*opacity="0"[^>]*>[^<]*<\/text>/g, '')
    .replace(/<[^>]+>/g, slimTag)
    .replace(TOLD_MARK, toldMark)
    .replace(/ aria-label="[^"]*"/g, '')
    .replace(/<g><\/g>|<g\/>/g, '')
    .replace(
      /^<svg[^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/,
      '<svg viewBox="0 0 $1 $2" width="$1" height="$2">',
    );
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

type Seven = [string, string, string, string, string, string, string];
type Twelve = [...Seven, string, string, string, string, string];

const german: NonNullable<Config['locale']> = {
  number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', '\u00a0€'] },
  time: {
    dateTime: '%A, der %e. %B %Y, %X',
    date: '%d.%m.%Y',
    time: '%H:%M:%S',
    periods: ['', ''],
    days: namesOf('weekday', 'long', 7) as Seven,
    shortDays: namesOf('weekday', 'short', 7) as Seven,
    months: namesOf('month', 'long', 12) as Twelve,
    shortMonths: namesOf('month', 'short', 12) as Twelve,
  },
};

/** Names of weekdays from Sunday, or of months from January: 1 January 2012 was a Sunday. */
function namesOf(unit: 'weekday' | 'month', length: 'long' | 'short', count: number): string[] {
  const format = new Intl.DateTimeFormat('de-DE', { [unit]: length, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) =>
    format.format(unit === 'month' ? Date.UTC(2012, index) : Date.UTC(2012, 0, index + 1)),
  );
}
