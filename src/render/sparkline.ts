import { html } from 'hono/html';
import type { Trend } from '../report/blocks.ts';
import type { Html } from './markup.ts';

const STEP = 8;
const HEIGHT = 30;
const RADIUS = 2.5;

/** Draws months side by side without axes, the last one in full; the same height is the same number. */
export function sparkline({ as, values, text }: Trend): Html | Promise<Html> {
  const largest = as === 'points' ? 1 : Math.max(1, ...values.map((value) => value ?? 0));
  const height = (value: number) => (value / largest) * (HEIGHT - 2 * RADIUS);
  const marks = values.map((value, index) => {
    if (value === null) return '';
    const look = index === values.length - 1 ? 'last' : 'earlier';
    const [x, h] = [index * STEP, Number(height(value).toFixed(1))];
    if (as === 'points') {
      const y = HEIGHT - RADIUS - h;
      return html`<circle class="${look}" cx="${x + STEP / 2}" cy="${y}" r="${RADIUS}"/>`;
    }
    return html`<rect class="${look}" x="${x}" y="${HEIGHT - h - 1}" width="${STEP - 2}" height="${h + 1}"/>`;
  });
  const width = values.length * STEP;
  const frame =
    as === 'points'
      ? html`<path d="M0 ${RADIUS}H${width}M0 ${HEIGHT - RADIUS}H${width}"/>`
      : html`<path d="M0 ${HEIGHT}H${width}"/>`;
  return html`<svg class="spark" width="${width}" height="${HEIGHT + 1}" role="img" aria-label="${text}">${frame}${marks}</svg>`;
}
