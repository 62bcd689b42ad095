import { html, raw } from 'hono/html';
import { translator } from '../locales/translate.ts';
import type { Block, Cell, Figure, Report, TableBlock } from '../report/blocks.ts';
import { lineAtHead } from './document.ts';
import type { Html } from './markup.ts';

/** Programs that show mails know tables and styles of an element; those that know more follow this in the dark and on phones. */
const STYLE = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #14181c !important; color: #e6e9ec !important; } .muted { color: #9aa5b0 !important; }
  .rule { border-color: #2a3138 !important; } .line { border-color: #e6e9ec !important; }
  .bad { color: #ff7a80 !important; } .good { color: #3cc29c !important; }
}
@media (max-width: 480px) {
  .figure { display: block !important; width: auto !important; padding: 0 0 16px !important; } .head { display: none !important; }
  .cell { display: block !important; text-align: left !important; border: 0 !important; padding: 0 !important; }
  .name { padding-top: 8px !important; border-top: 1px solid !important; } .label { display: inline !important; }
}`;

const INK = '#1c2126';
const SERIF = "font-family: Charter, Georgia, 'Times New Roman', serif; line-height: 1.2;";
const SANS = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;";
const TABLE = raw('role="presentation" cellpadding="0" cellspacing="0" border="0"');

/** Outlook for Windows knows no greatest width, and reads what is a comment to all others. */
const OUTLOOK = {
  before: raw(
    '<!--[if mso]><table role="presentation" width="600"><tr><td width="600"><![endif]-->\n',
  ),
  after: raw('\n<!--[if mso]></td></tr></table><![endif]-->'),
};

/** Gives the first screen of a report as the HTML of a mail: tables and inline styles, no script, no link and no picture. `attached` are the names of the files sent with it. */
export async function letterHtml(report: Report, attached: string[]): Promise<string> {
  const { language, title, headline, chapters } = report;
  const t = translator(language);
  const line = lineOf(report);
  const blocks = await Promise.all((chapters[0]?.blocks ?? []).map((block) => part(block, line)));
  const names = attached.join(', ');
  const document = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>
${raw(STYLE)}
</style>
</head>
<body class="paper" style="margin: 0; padding: 0; background: #ffffff; color: ${INK};">
<table ${TABLE} width="100%"><tr><td class="paper" align="center" style="padding: 16px 12px; background: #ffffff; color: ${INK};">
${OUTLOOK.before}<table ${TABLE} width="600" style="width: 100%; max-width: 600px;"><tr><td class="${line.name}" align="left" style="${SANS} font-size: 15px; line-height: 1.5; border-top: 3px solid ${line.colour}; padding-top: 12px;">
<p class="muted" style="margin: 0; color: #66717c; font-size: 13px;">${lineAtHead(report)}</p>
<h1 style="${SERIF} font-size: 26px; font-weight: 600; margin: 4px 0 12px;">${headline ?? title}</h1>
${blocks}
<p class="muted rule" style="margin: 24px 0 0; padding-top: 12px; border-top: 1px solid #e7eaed; color: #66717c; font-size: 13px;">${t('Attached: {names}', { names })}</p>
</td></tr></table>${OUTLOOK.after}
</td></tr></table>
</body>
</html>`;
  return `${document}\n`;
}

/** The lines at the head and above figures: of the company's colour, else of that of the letters, which is another in the dark. */
type Line = { colour: string; name: string };

function lineOf({ accent = '' }: Report): Line {
  return /^#[0-9a-f]{6}$/i.test(accent)
    ? { colour: accent, name: '' }
    : { colour: INK, name: 'line' };
}

type Part = Html | Promise<Html> | '';

/** A block of the first screen; pictures stay with the report. */
function part(block: Block, line: Line): Part {
  if (block.type === 'heading')
    return html`<h2 style="${SERIF} font-size: 18px; font-weight: 600; margin: 24px 0 6px;">${block.text}</h2>\n`;
  if (block.type === 'text') return paragraph(block.text, block.tone);
  if (block.type === 'list')
    return html`<ul style="margin: 8px 0; padding-left: 20px;">${block.items.map((item) => html`<li>${textOf(item)}</li>`)}</ul>\n`;
  if (block.type === 'figures')
    return html`<table ${TABLE} width="100%" style="margin: 16px 0;"><tr>${block.figures.map((one) => figure(one, { line, count: block.figures.length }))}</tr></table>\n`;
  return block.type === 'table' ? table(block) : '';
}

const TONES: Record<string, string> = {
  lead: 'font-size: 17px; line-height: 1.45;',
  note: 'color: #66717c; font-size: 13px;',
  good: 'color: #00785a;',
  bad: 'color: #b8232f;',
};

/** What a mail program makes of a tone in the dark. */
function classOf(tone: string | undefined): string {
  if (tone === 'note' || tone === 'neutral') return 'muted';
  return tone === 'good' || tone === 'bad' ? tone : '';
}

function paragraph(text: string, tone = 'plain'): Part {
  return html`<p class="${classOf(tone)}" style="margin: 8px 0; ${TONES[tone] ?? ''}">${text}</p>\n`;
}

type Place = { line: Line; count: number };

function figure({ label, value, detail, change }: Figure, { line, count }: Place): Part {
  const width = `${Math.floor(100 / count)}%`;
  const changed = change
    ? html`<div class="${classOf(change.tone)}" style="${TONES[change.tone] ?? TONES.note} font-size: 13px; margin-top: 4px;">${change.text}</div>`
    : '';
  return html`<td class="figure" width="${width}" valign="top" style="width: ${width}; padding: 0 12px 0 0; ${SANS}">
<div class="${line.name}" style="border-top: 2px solid ${line.colour}; padding-top: 6px; font-size: 32px; line-height: 1.15;">${value}</div>
<div style="font-size: 15px; font-weight: 600; line-height: 1.3;">${label}</div>
<div class="muted" style="color: #66717c; font-size: 13px; line-height: 1.4;">${detail}</div>${changed}</td>
`;
}

/** On phones a row becomes a card, whose values have the titles of their columns. */
function table({ columns, rows }: TableBlock): Part {
  const side = (index: number) => (columns[index]?.align === 'right' ? 'right' : 'left');
  const line = `${SANS} padding: 6px 8px 6px 0; vertical-align: top; border-bottom: 1px solid #e7eaed;`;
  const head = columns.map(
    ({ title }, index) =>
      html`<th class="rule muted" scope="col" align="${side(index)}" style="${line} font-size: 13px; font-weight: 600; color: #66717c;">${title}</th>`,
  );
  const cell = (content: Cell, index: number) => {
    const text = textOf(content);
    const look = `${index === 0 ? ' font-weight: 600;' : ''}${text.length <= 10 ? ' white-space: nowrap;' : ''}`;
    const label =
      index > 0 && side(index) === 'right'
        ? html`<span class="label muted" style="display: none; mso-hide: all; color: #66717c;">${columns[index]?.title}: </span>`
        : '';
    return html`<td class="rule cell${index === 0 ? ' name' : ''}" align="${side(index)}" style="${line} font-size: 14px;${look}">${label}${text}</td>`;
  };
  return html`<table cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse: collapse; margin: 4px 0 12px;">
<thead class="head"><tr>${head}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody></table>
`;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
