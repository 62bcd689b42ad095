import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { formatsOf } from '../locales/formats.ts';
import type { Language } from '../locales/languages.ts';
import { type Translate, translator } from '../locales/translate.ts';
import type { Report } from '../report/blocks.ts';
import { fileCount } from '../report/grounds.ts';
import { inLines } from './lines.ts';
import type { Html } from './markup.ts';
import { pageScript } from './page-script.ts';
import { style as sheet } from './style.ts';

type Document = {
  language: Language;
  title: string;
  accent?: string | undefined;
  /** Where the page is written to, from the folder of all reports: `2012-11/index.html`. */
  path?: string | undefined;
  /** Whether the page's script is left out: all of it can be read without. */
  isStatic?: boolean | undefined;
  /** A script in place of that of reports. */
  script?: string | undefined;
  /** Style of this page alone, behind that of all. */
  ownStyle?: string | undefined;
  /** What stands at the head of each sheet of paper but the first. */
  running?: { left: string; right: string } | undefined;
  body: Html;
};

/** Gives a whole HTML document with the page's style and script inside; nothing in it may reach for another file. */
export async function documentOf(page: Document): Promise<string> {
  const { language, title, accent, path, isStatic, running, body } = page;
  const { script = pageScript, ownStyle = '' } = page;
  const isColour = /^#[0-9a-f]{6}$/i.test(accent ?? '');
  const colour = isColour ? `:root { --accent: ${accent}; }\n` : '';
  const style = `${sheet}${ownStyle}${colour}${running ? runningHead(running) : ''}`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${isStatic ? "'none'" : hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const document = await html`<!doctype html>
<html lang="${language}"${path ? html` data-path="${path}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="regulars">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
${raw(inLines(`${body}`))}
${isStatic ? '' : raw(`<script>${script}</script>\n`)}</body>
</html>`;
  return `${document}\n`;
}

function runningHead({ left, right }: { left: string; right: string }): string {
  const box = (text: string) => `{ content: "${inStyle(text)}"; font: 8pt system-ui, sans-serif; }`;
  return `@page { @top-left ${box(left)} @top-right ${box(right)} }
@page :first { @top-left { content: none; } @top-right { content: none; } }
`;
}

/** A text within a style sheet: what is no letter, digit or space is written by its number, so that it ends nothing. */
function inStyle(text: string): string {
  return text.replace(
    /[^\p{L}\p{N} ]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16).padStart(6, '0')} `,
  );
}

type Head = Pick<
  Report,
  | 'company'
  | 'contact'
  | 'language'
  | 'logo'
  | 'title'
  | 'headline'
  | 'asOf'
  | 'builtOn'
  | 'grounds'
>;

/** The head of every page: the company, its logo, what the page is, what it rests on and whom to ask. */
export function masthead(head: Head): Html | Promise<Html> {
  const { logo, title, headline } = head;
  return html`<header class="masthead">
${logo ? html`<img class="logo" src="${logo}" alt="">\n` : ''}<p class="company">${lineAtHead(head)}</p>
<h1>${headline ?? title}</h1>
</header>`;
}

/** Gives what stands above the headline: whose report it is, what it rests on and whom to ask. */
export function lineAtHead(head: Head): string {
  const { company, contact, language, title, headline } = head;
  const t = translator(language);
  const program = ['regulars', head.grounds?.program].filter(Boolean).join(' ');
  const told = [
    company || program,
    ...(headline ? [title] : []),
    ...restsOn(head, t),
    ...(company && head.grounds ? [program] : []),
    ...(contact ? [t('Questions to {contact}', { contact })] : []),
  ];
  return told.join(' · ');
}

/** As of when and of which data a report was made. */
function restsOn({ asOf, builtOn, grounds, language }: Head, t: Translate): string[] {
  if (!grounds) return [];
  const { shortDay } = formatsOf(language, 'EUR');
  const { newestOn: newest } = grounds;
  return [
    t('as of {asOf}, newest row {newest}', { asOf: shortDay(asOf), newest: shortDay(newest) }),
    t('{count, plural, one {# file} other {# files}}', { count: fileCount(grounds) }),
    ...(builtOn ? [t('made on {day}', { day: shortDay(builtOn) })] : []),
  ];
}

/** What a policy allows of what stands in the page: this text and no other. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
