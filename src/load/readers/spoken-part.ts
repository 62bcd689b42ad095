const GREETING =
  /^\s*(?:hallo|hi|hello|hey|dear|liebe[rs]?|sehr geehrte[rs]?|gr(?:ü|ue)(?:ß|ss) gott|gr(?:ü|ue)ezi|servus|moin|guten? (?:tag|morgen|abend)|good (?:morning|afternoon|evening)|morning|werte[rs]?)\b[^\n,!.?:]{0,60}(?:[,!.]|(?=\n))/i;

const CLOSING =
  /\n[ \t]*(?:(?:mit )?(?:freundlich|best|herzlich|viel|lieb|sch(?:ö|oe)n|kollegial|freundlich)e[nrs]? (?:\S+ )?gr(?:ü|ue)(?:ß|ss)e?n?|gr(?:ü|ue)(?:ß|ss)e?|gruess|mfg|lg|vg|hochachtungsvoll|(?:(?:with )?(?:kind|best|warm|kindest|warmest|many) )?regards|(?:with )?best wishes|all the best|yours(?: sincerely| faithfully| truly)?|sincerely|best|cheers|thanks|danke|herzlich|herzlichst)\b[^\n]{0,60}(?:\n[^\n]{0,80}){0,7}\s*$/i;

/** The head of a quote that lost its quote. */
const LAST_HEAD = /\n(?:am|on|le) [^\n]{3,80}\b(?:schrieb|wrote|écrit)\b[^\n]{0,80}:\s*$/i;

/** What the law, the lawyers or the printer wants under every mail. */
const SMALL_PRINT =
  /\n[ \t]*(?:(?:hinweis|wichtiger hinweis|vertraulichkeitshinweis|(?:important |confidentiality )?notice|disclaimer)\s*:|(?:this|the) (?:e-?mail|message)\b[^\n]*(?:confidential|privileged|intended)|(?:diese|der inhalt dieser) (?:e-?mail|nachricht)\b[^\n]*(?:vertraulich|bestimmt)|(?:please )?consider the environment|bitte denken sie an die umwelt|registered (?:in|office)\b|sitz der gesellschaft\b|registergericht\b)/i;

/** Gives a text without the words that greet and the words that part, with their names, and without what stands under every mail: they are alike whatever is meant. */
export function spokenPart(text: string): string {
  const own = until(SMALL_PRINT, text.replace(LAST_HEAD, ''));
  const greeted = own.replace(GREETING, '');
  const said = greeted.trim() === '' ? own : greeted;
  return until(CLOSING, said);
}

function until(end: RegExp, text: string): string {
  const before = text.slice(0, Math.max(0, text.search(end)));
  return before.trim() === '' ? text : before;
}
