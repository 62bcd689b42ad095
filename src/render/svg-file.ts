import { html } from 'hono/html';
import type { Language } from '../locales/languages.ts';
import type { Chart } from '../report/blocks.ts';
import { withMarkTexts } from './mark-texts.ts';
import { style } from './style.ts';
import { drawSvg } from './svg.ts';

const WIDTH = 720;
const LINE = 16;
const LETTERS = 115;

/**
 * Gives a chart as a picture that stands alone: with the colours of the page on white, its title, its note and what else is
 * to be said of it below. Error where it cannot be drawn.
 */
export async function svgFile(
  chart: Chart,
  { language, remarks }: { language: Language; remarks: string[] },
): Promise<string> {
  const title = { text: chart.title, anchor: 'start', color: 'currentColor', offset: 16 };
  const spec = { title, ...withMarkTexts(chart.spec) };
  const drawn = await drawSvg(spec, { width: WIDTH, language });
  const [, width = '', height = '', inside = ''] =
    /^<svg viewBox="0 0 ([\d.]+) ([\d.]+)"[^<>]*>(.*)$/s.exec(drawn) ?? [];
  const lines = [...remarks, chart.note].flatMap(linesOf);
  const whole = Number(height) + LINE * (lines.length + 1);
  const said = lines.map(
    (line, place) =>
      html`<text x="4" y="${Number(height) + LINE * (place + 1)}" font-size="11" fill="currentColor">${line}</text>`,
  );
  const told = await html`<title>${chart.title}</title><desc>${chart.alternative}</desc>
<rect width="100%" height="100%" fill="var(--paper)"/>${said}`;
  const size = `viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif">`;
  return `${head}${`${told}${inside}`.replace(/<[^<>]+>/g, coloured)}\n`;
}

/** A picture breaks no lines by itself. */
function linesOf(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > LETTERS) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines.filter(Boolean);
}

/** Programs that open pictures know no colours by their names. */
function coloured(tag: string): string {
  return tag
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name))
    .replace(/"currentColor"/g, `"${colourOf('ink')}"`);
}

/** The colour of the page by day. */
function colourOf(name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]+);`).exec(style)?.[1] ?? '#000';
}
