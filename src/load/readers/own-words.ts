import EmailReplyParser from 'email-reply-parser';

/** So much of a text is read: people say what they want at the beginning. */
const MOST_CHARACTERS = 20_000;

/** Where Outlook puts the mail that is answered, in German and English: the library knows only some of its forms. */
const ANSWERED_MAIL =
  /^(?:-{2,} *(?:Urspr(?:ü|ue)ngliche Nachricht|Original Message) *-{2,}|(?:Von|From): .*\r?\n(?:Gesendet|Sent|Datum|Date): .*)$/im;

/** Gives a text without quotes and signature. */
export function ownWords(text: string): string {
  const lines = withShortGaps(text.slice(0, MOST_CHARACTERS));
  const head = lines.join('\n');
  const end = head.search(ANSWERED_MAIL);
  return end > 0 ? reply(head.slice(0, end)) : reply(head);
}

/** Leaves one empty line of several: the library takes a time that grows with the square of their number. */
function withShortGaps(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  const isEmpty = (index: number) => (lines[index] ?? '').trim() === '';
  return lines.filter((_, index) => !isEmpty(index) || !isEmpty(index - 1));
}

/** What stands in a line that one of the library's rules for the heads of quotes may fit. */
const HEAD_WORD =
  /wrote|écrit|escribió|scritto|escreveu|schrieb|kirjoitti|작성|メッセージ|riginal message|prindelig besked|message d'origine|rsprüngliche nachricht/i;
const HEAD_MARK = /[>\]|]/;
const HEAD_END = />\s*:\s*$/;

/** Begins a head that ends, in one of these marks, on the line itself or soon below. */
const SENDER = /^\s*(?:From|Von|De|Van|Da)\s?:/;
const SENDER_LINES = 4;

/** What stands in a line that one of its rules for signatures may fit. */
const SIGNATURE =
  /^[^\S\n]*[-_+=]{2}|sent from|get outlook|cheers|best wishes|regards|gesendet|sendt fra|envoy|charger outlook|^bien|cordialement|bonne|enviado|verzonden|verstuurd/im;

/** Heads of quotes that may run over any number of lines. */
const LONG_HEAD = /schreef|pisze|napisał|写道|skrev|г\. в/i;

/** All of these in one rule, which most short mails leave by. */
const ANY = new RegExp(
  [HEAD_WORD, HEAD_MARK, SIGNATURE, LONG_HEAD].map((rule) => rule.source).join('|'),
  'im',
);

/** All other heads run over no more lines than this. */
const HEAD_LINES = 6;

/** Stands, with a number, for lines that none of the library's rules fit. */
const PLAIN = '\uE000';

/**
 * Gives what the library gives. It tries sixty rules on each line and turns each around, so it gets only the lines that
 * a rule may fit: of others, and of quoted ones, one line stands for as many as follow each other.
 */
function reply(text: string): string {
  if (!ANY.test(text)) return tidied(text.split('\n'));
  if (LONG_HEAD.test(text) || text.includes(PLAIN)) return parsed(text).trim();
  const all = text.split('\n');
  const kept = keptLines(all);
  if (!kept.includes(true) && !all.some((line) => line.startsWith('>'))) return tidied(all);
  const { lines, runs } = shortened(all, kept);
  const visible = parsed(lines.join('\n')).split('\n');
  const whole = visible.map((line) =>
    line.startsWith(PLAIN) ? (runs[Number(line.slice(PLAIN.length))] ?? '') : line,
  );
  return withoutTildes(whole.join('\n')).trim();
}

function parsed(text: string): string {
  return new EmailReplyParser().parseReply(text);
}

/** What the library does to any text: no spaces at the ends of lines, no tildes at the end of it all. */
function tidied(lines: string[]): string {
  return withoutTildes(trimmedLines(lines)).trim();
}

function trimmedLines(lines: string[]): string {
  return lines.map((line) => line.trimEnd()).join('\n');
}

function withoutTildes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '~') end--;
  return text.slice(0, end);
}

/** Gives the lines with one for each run of plain and of quoted ones, and what the plain ones stand for. */
function shortened(all: string[], kept: boolean[]): { lines: string[]; runs: string[] } {
  const lines: string[] = [];
  const runs: string[] = [];
  for (let index = 0; index < all.length; ) {
    const line = all[index] ?? '';
    const isQuoted = line.startsWith('>');
    let end = index + 1;
    if (kept[index] || line.trim() === '') {
      lines.push(line);
    } else {
      while (end < all.length && !kept[end] && isLike(all[end] ?? '', isQuoted)) end++;
      lines.push(isQuoted ? '>' : `${PLAIN}${runs.length}`);
      if (!isQuoted) runs.push(trimmedLines(all.slice(index, end)));
    }
    index = end;
  }
  return { lines, runs };
}

function isLike(line: string, isQuoted: boolean): boolean {
  return line.trim() !== '' && line.startsWith('>') === isQuoted;
}

/** Which lines the library has to see: those that a rule may fit, and those around the head of a quote. */
function keptLines(lines: string[]): boolean[] {
  const kept = lines.map((line) => SIGNATURE.test(line));
  let sender = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (SENDER.test(line)) sender = index;
    const isNearSender = index - sender <= SENDER_LINES;
    if (!mayBeHead(line, isNearSender)) continue;
    const from = Math.max(0, index - HEAD_LINES);
    kept.fill(true, from, index + 2);
  }
  return kept;
}

function mayBeHead(line: string, isNearSender: boolean): boolean {
  return HEAD_WORD.test(line) || HEAD_END.test(line) || (isNearSender && HEAD_MARK.test(line));
}
