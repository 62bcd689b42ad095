import { html, raw } from 'hono/html';
import type { Language } from '../locales/languages.ts';
import type { Chart } from '../report/blocks.ts';
import { withMarkTexts } from './mark-texts.ts';
import { style } from './style.ts';
import { drawSvg } from './svg.ts';

/** Gives a chart as a picture that stands alone: with the colours of the page on white, its title and its text. Error where it cannot be drawn. */
export async function svgFile(chart: Chart, language: Language): Promise<string> {
  const title = { text: chart.title, anchor: 'start', color: 'currentColor', offset: 16 };
  const spec = { title, ...withMarkTexts(chart.spec) };
  const drawn = await drawSvg(spec, { width: 720, language });
  const [, size = '', inside = ''] = /^<svg ([^>]*)>(.*)$/s.exec(drawn) ?? [];
  const told = await html`<title>${chart.title}</title><desc>${chart.alternative}</desc>`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif">`;
  return `${head}${raw(told)}<rect width="100%" height="100%" fill="${colourOf('paper')}"/>${inside.replace(/<[^<>]+>/g, coloured)}\n`;
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
