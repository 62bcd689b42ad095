const GREETING =
  /^\s*(?:hallo|hi|hello|hey|dear|liebe[rs]?|sehr geehrte[rs]?|gr(?:ü|ue)(?:ß|ss) gott|gr(?:ü|ue)ezi|servus|moin|guten? (?:tag|morgen|abend)|good (?:morning|afternoon|evening)|morning|werte[rs]?)\b[^\n,!.?:]{0,60}(?:[,!.]|(?=\n))/i;

const CLOSING =
  /\n[ \t]*(?:(?:mit )?(?:freundlich|best|herzlich|viel|lieb|sch(?:ö|oe)n|kollegial|freundlich)e[nrs]? (?:\S+ )?gr(?:ü|ue)(?:ß|ss)e?n?|gr(?:ü|ue)(?:ß|ss)e?|gruess|mfg|lg|vg|hochachtungsvoll|(?:(?:with )?(?:kind|best|warm|kindest|warmest|many) )?regards|(?:with )?best wishes|all the best|yours(?: sincerely| faithfully| truly)?|sincerely|best|cheers|thanks|danke|herzlich|herzlichst)\b[^\n]{0,60}(?:\n[^\n]{0,80}){0,7}\s*$/i;

/** The head of a quote that lost its quote. */
const LAST_HEAD = /\n(?:am|on|le) [^\n]{3,80}\b(?:schrieb|wrote|écrit)\b[^\n]{0,80}:\s*$/i;

/** Gives a text without the words that greet and the words that part, with their names: they are alike whatever is meant. */
export function spokenPart(text: string): string {
  const own = text.replace(LAST_HEAD, '');
  const greeted = own.replace(GREETING, '');
  const said = greeted.trim() === '' ? own : greeted;
  const end = said.search(CLOSING);
  return end > 0 && said.slice(0, end).trim() !== '' ? said.slice(0, end) : said;
}
