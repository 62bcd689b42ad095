import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';

/** Gives what the sender wrote: the text part (or the HTML part as text) without quotes and signature. */
export async function mailText(content: Buffer): Promise<string> {
  const mail = await PostalMime.parse(content).catch(() => null);
  const text = mail?.text?.trim() || (mail?.html ? htmlText(mail.html) : '');
  return new EmailReplyParser().parseReply(text.slice(0, 20_000)).trim();
}

function htmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'blockquote', format: 'skip' },
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
}
