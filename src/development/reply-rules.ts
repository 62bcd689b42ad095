import type { ReplyKind, ReplySignals } from '../load/readers/reply-signals.ts';

/** German and English phrases, by which replies were judged before the program learnt; kept to compare. */
const REPLY_RULES = {
  no: [
    'kein(?:en|e|erlei)? (?:interesse|bedarf|verwendung)',
    'nicht (?:mehr )?interessiert',
    'leider nicht',
    'leider nein',
    'nein',
    'absagen',
    'sagen? (?:\\w+ )?ab',
    'lehnen? (?:\\w+ ){0,4}ab',
    'ablehnen',
    'nicht mehr (?:in frage|gew(?:ü|ue)nscht)',
    'anders entschieden',
    'dagegen entschieden',
    'no longer interested',
    'not (?:currently |really )?interested',
    'no interest',
    'no,? thanks?',
    'no,? thank you',
    'unfortunately not',
    'we decline',
    'have to decline',
    'decided against',
    'no need',
    'k(?:ü|ue)ndigen?',
    'absage',
    'abstand',
    'verzichten',
    'zu sp(?:ä|ae)t',
    'zu teuer',
    'daraus wird nichts',
    'streichen sie uns',
    '(?:mitbewerber|wettbewerber|anderen anbieter|anderen lieferanten)',
    '(?:brauchen?|ben(?:ö|oe)tigen?) (?:\\w+ ){0,2}nicht mehr',
    'nicht (?:wieder|mehr) (?:\\w+ ){0,4}(?:kaufen|bestellen|kommen|kontaktiert)',
    'answer is no',
    'too late',
    'remove us',
    'stop writing',
    'cancel the contract',
    "(?:we will|we'll) pass",
    "(?:don't|do not) need",
    "(?:won't|will not|wouldn't|would not|not going to) (?:\\w+ ){0,2}(?:renew|renewing|change|come back|sign)",
    'not at this price',
    '(?:another|different) (?:supplier|provider)',
    'elsewhere',
  ],
  willing: [
    'gern',
    'gerne',
    'ja',
    'einverstanden',
    'zusagen',
    'sagen? zu',
    'interessiert',
    'interesse',
    'vorstellbar',
    'vorstellen',
    'nehmen? (?:[\\w.]+ ){0,6}an',
    'nehmen das so',
    'passt(?: (?:uns|mir))?',
    'freuen? (?:uns|mich)',
    'w(?:ü|ue)rden?',
    'yes',
    'gladly',
    'happy to',
    'glad to',
    'pleased to',
    'we accept',
    'i accept',
    'agreed',
    'sounds good',
    'interested',
    'would',
    'count us in',
    'with pleasure',
    'of course',
    'dabei',
    'machen (?:wir )?(?:mit|so|weiter)',
    'machen wir',
    'geht in ordnung',
    'auf jeden fall',
    'f(?:ü|ue)r ihr angebot entschieden',
    '(?:wieder )?aufnehmen',
    'unterschreiben',
    'abschlie(?:ß|ss)en',
    'verl(?:ä|ae)ngern',
    '(?:kommen|kehren) (?:gern )?zur(?:ü|ue)ck',
    'best(?:ä|ae)tigen',
    'bestellen hiermit',
    'uninteress(?:ant|iert)',
    'absolutely',
    'sure',
    'deal',
    'confirm',
    'go ahead',
    'works for us',
    'we are in',
    'in principle',
    'take (?:the|your) offer',
    '(?:will|to) (?:renew|sign|come back|stay)',
  ],
  weakly_willing: ['w(?:ü|ue)rden?', 'would'],
  condition: [
    'sofern',
    'vorausgesetzt',
    'voraussetzung',
    'unter der bedingung',
    'bedingung',
    'falls',
    'wenn',
    'solange',
    'provided',
    'providing',
    'on (?:the )?condition',
    'under the condition',
    'as long as',
    'only if',
    'if',
    'unless',
    'assuming',
    'sobald',
    'erst',
    'vorher',
    'aber nur',
    'nur zu',
    'bei gleichem',
    'subject to',
    'once',
    'but only',
    'would have to',
    'when [^?]* has been',
  ],
  /** Says a yes on a condition all by itself. */
  bare_condition: ['nur wenn', 'only if', 'only when'],
  courtesy: [
    '(?:falls|wenn|sollten) (?:sie|du|ihr) (?:\\w+ ){0,3}fragen[^.!?\\n]*',
    'if (?:you|there) (?:\\w+ ){0,4}questions?[^.!?\\n]*',
    'if (?:this|you) (?:\\w+ )?(?:error|mistake)[^.!?\\n]*',
  ],
} as const;

const RULES = Object.fromEntries(
  Object.entries(REPLY_RULES).map(([name, phrases]) => [name, anyOf(phrases)]),
) as Record<keyof typeof REPLY_RULES, RegExp>;

/** Letters and digits of any language bound a phrase; `\b` would see one inside `für`. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Judges the text of a mail (quotes removed): a condition beside willingness is a conditional yes, a
 * refusal without willingness a no. `asksNothing` is true for a bare thank-you. Unclear for no text.
 */
export function ruledSignals(text: string): ReplySignals {
  return { replyKind: replyKind(text), asksNothing: asksNothing(text) };
}

function replyKind(text: string): ReplyKind {
  const plain = text.replace(RULES.courtesy, ' ');
  const withoutNo = plain.replace(RULES.no, ' ');
  const isNo = withoutNo !== plain;
  const told = withoutNo.replace(QUESTION, ' ');
  const isWilling = has(told, RULES.willing);
  if (!isNo && has(plain, RULES.bare_condition)) return 'conditional';
  if (isWilling && !isNo && has(plain, RULES.condition)) return 'conditional';
  if (isNo) return isWilling && has(plain, RULES.condition) ? 'conditional' : 'no';
  return has(told.replace(RULES.weakly_willing, ' '), RULES.willing) ? 'yes' : 'unclear';
}

/** Who asks has not said yes. Looked for only from where a sentence begins, so that its time grows with the text. */
const QUESTION = /(?<![^.!?\n])[^.!?\n]*\?/g;

function has(text: string, rule: RegExp): boolean {
  return text.search(rule) >= 0;
}

const NOD =
  /^(?:und |and )?(?:ok|okay|alles klar|geht klar|passt|perfekt|super|prima|bestens|verstanden|erhalten|angekommen|all clear|all good|perfect|great|excellent|got it|received(?: with thanks)?|understood|noted|erledigt|ist (?:gut )?angekommen|(?:much|greatly) appreciated|das hat (?:sehr )?geholfen|that (?:solved|fixed) it|(?:ihnen|dir|euch|you) (?:auch|too).*)(?: (?:danke|thanks|so))?$/i;
const THANKS =
  /^(?:und |and |ok |okay )?(?:(?:(?:vielen|besten|herzlichen|lieben|tausend) )?(?:dank|danke(?:schön)?)(?: (?:schön|sehr|vielmals))?|(?:many )?thanks(?: (?:a lot|so much|very much))?|thank you(?: (?:so much|very much))?|merci)(?: (?:für|fürs|for|ihnen|dir|euch|nochmals|again)(?: [\p{L}\p{N}-]+){0,8})?$/iu;
const GREETING =
  /^(?:hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|hi|hello|dear|good (?:morning|afternoon|evening))\b/i;
const CLOSING =
  /^(?:mfg|lg|vg|(?:mit )?(?:freundlich|best|herzlich|viel|lieb|schön)e[nrs]? gr(?:ü|ue)(?:ß|ss)e?n?|gr(?:ü|ue)(?:ß|ss)e|(?:kind |best |warm )?regards|best|cheers|sincerely|yours|(?:einen )?schöne[ns]? (?:tag|abend|wochenende)|have a (?:nice|good|great) \w+)/i;
const NAME = /^(?:\p{Lu}[\p{L}.-]*)(?: \p{Lu}[\p{L}.-]*){0,3}$/u;

/** True if all that the text holds is thanks, a nod, a greeting, a closing and a name. */
function asksNothing(text: string): boolean {
  if (text.includes('?')) return false;
  const phrases = text.split(/[\n.!,;:]+|\s[–-]\s/).map((phrase) => phrase.trim());
  const spoken = phrases.filter((phrase) => /\p{L}/u.test(phrase));
  const isThanks = (phrase: string) => THANKS.test(phrase) || NOD.test(phrase);
  const isFrame = (phrase: string) =>
    GREETING.test(phrase) || CLOSING.test(phrase) || NAME.test(phrase);
  return spoken.some(isThanks) && spoken.every((phrase) => isThanks(phrase) || isFrame(phrase));
}
