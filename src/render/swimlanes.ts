import { html, raw } from 'hono/html';
import type { LaneBar, LaneMark, Moment, Story, Swimlanes } from '../report/blocks.ts';
import type { Html } from './markup.ts';

/** Height of a lane, and of what stands above the first one, in pixels. */
const LANE = 44;
const TOP = 14;
/** So many names of times have room on a phone; of more every second stands there. */
const MOST_NARROW = 5;

/**
 * Draws a history as SVG. Across, everything stands at a share of the width, so that one picture serves every screen
 * and its texts keep their size. Every mark is a link to its line in the list below.
 */
export async function swimlanes(block: Swimlanes): Promise<Html> {
  const bottom = TOP + block.lanes.length * LANE;
  return html`<div class="lanes"><ul class="lane-names" aria-hidden="true">${block.lanes.map((name) => html`<li>${name}</li>`)}</ul>
<svg width="100%" height="${bottom + 24}" role="group" aria-label="${block.alternative}">
${block.silences.map((silence) => silenceBand(silence, block.spokenCount))}
${block.ticks.map(({ at, label }, place) => html`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="${TOP}" y2="${bottom}"/><text class="tick${place % 2 === 1 && block.ticks.length > MOST_NARROW ? ' minor' : ''}" x="${percent(at)}" y="${bottom + 18}">${label}</text>`)}
${block.lanes.map((_, lane) => html`<line class="grid" x1="0" x2="100%" y1="${middle(lane)}" y2="${middle(lane)}"/>`)}
${block.bars.map(bar)}
${block.marks.map((each, place) => mark(each, place === 0))}
${block.labels.map(({ lane, at, side, text }) => html`<text class="${side}" x="${percent(at)}" y="${middle(lane) - 12}">${text}</text>`)}
</svg></div>
${block.key ? key(block.key) : ''}<p class="readout" aria-hidden="true"></p>`;
}

function key(entries: NonNullable<Swimlanes['key']>) {
  return html`<ul class="key">${entries.map(
    ({ shape, isHollow, colour, text }) =>
      html`<li><svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><use href="#${shape}" class="${colour ?? 'any'}${isHollow || shape === 'cross' ? ' hollow' : ''}"/></svg> ${text}</li>`,
  )}</ul>`;
}

/** The shapes of marks and their look-alikes in the key, once a page. */
export const symbols = html`<svg class="symbols" width="0" height="0" aria-hidden="true"><defs><circle id="circle" r="5"/><path id="diamond" d="M0-7 6 0 0 7-6 0Z"/><rect id="square" x="-5" y="-5" width="10" height="10"/><path id="cross" d="M-5-5 5 5M-5 5 5-5"/></defs></svg>`;

function silenceBand({ from, to, days, text }: Swimlanes['silences'][number], laneCount: number) {
  const width = percent(to - from);
  const centre = percent((from + to) / 2);
  return html`<rect class="silence" x="${percent(from)}" y="${TOP}" width="${width}" height="${laneCount * LANE}"/><text class="silence" y="${middle(0) - 9}"><tspan x="${centre}">${days}</tspan><tspan x="${centre}" dy="20">${text}</tspan></text>`;
}

function bar({ lane, from, to, look, text }: LaneBar) {
  return html`<rect class="${look}" x="${percent(from)}" y="${middle(lane) - 7}" width="${percent(to - from)}" height="14"><title>${text}</title></rect>`;
}

/** Only the first is a stop of the Tab key: the list below holds them all, and arrow keys go on from it. */
function mark({ lane, at, shape, colour, isHollow, text, href }: LaneMark, isFirst: boolean) {
  const look = `${colour}${isHollow || shape === 'cross' ? ' hollow' : ''}`;
  return html`<a href="${href}"${isFirst ? '' : raw(' tabindex="-1"')}><title>${text}</title><use href="#${shape}" class="${look}" x="${percent(at)}" y="${middle(lane)}"/></a>`;
}

/** The turning points as a list that reads as a line from left to right, or downwards on a narrow screen. */
export function story({ moments }: Story): Html | Promise<Html> {
  return html`<ol class="story">${moments.map(moment)}</ol>`;
}

function moment({ when, text, colour, gap }: Moment) {
  return html`<li class="${colour}">${gap ? html`<span class="gap">${gap}</span>` : ''}<b>${when}</b><span>${text}</span></li>`;
}

function middle(lane: number): number {
  return TOP + (lane + 0.5) * LANE;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
