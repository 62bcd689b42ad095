import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import { type ReplySignals, replySignals } from './reply-signals.ts';

/** Gives what the text of a mail says of its sender's will. */
export async function mailSignals(content: Buffer): Promise<ReplySignals> {
  return replySignals(await mailText(content));
}

/** Gives what the sender wrote: the text part (or the HTML part as text) without quotes and signature. */
export async function mailText(content: Buffer): Promise<string> {
  const mail = await PostalMime.parse(content).catch(() => null);
  return ownWords(mail?.text?.trim() || (mail?.html ? htmlText(mail.html) : ''));
}

/** Gives what the sender of a text of HTML wrote, without quotes and signature. */
export function ownHtmlWords(html: string): string {
  return ownWords(htmlText(html));
}

/** So much of a text is read: people say what they want at the beginning. */
const MOST_CHARACTERS = 20_000;

/** Where Outlook puts the mail that is answered, in German and English: the library knows only some of its forms. */
const ANSWERED_MAIL =
  /^(?:-{2,} *(?:Urspr(?:ü|ue)ngliche Nachricht|Original Message) *-{2,}|(?:Von|From): .*\r?\n(?:Gesendet|Sent|Datum|Date): .*)$/im;

/** Gives a text without quotes and signature. */
export function ownWords(text: string): string {
  const head = withShortGaps(text.slice(0, MOST_CHARACTERS));
  const end = head.search(ANSWERED_MAIL);
  return new EmailReplyParser().parseReply(end > 0 ? head.slice(0, end) : head).trim();
}

/** Leaves one empty line of several: the library takes a time that grows with the square of their number. */
function withShortGaps(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const isEmpty = (index: number) => (lines[index] ?? '').trim() === '';
  return lines.filter((_, index) => !isEmpty(index) || !isEmpty(index - 1)).join('\n');
}

/** Mails nest their tables some thirty deep; the library would go down until its stack is full. */
const DEEPEST_HTML = 200;

function htmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: { maxDepth: DEEPEST_HTML },
    selectors: [
      { selector: 'blockquote', format: 'skip' },
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
}
