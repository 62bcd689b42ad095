import { type PromisedDay, promisedDay } from './promised-day.ts';

/** So long sentences are read; what is longer is a list or a table. */
const MOST_CHARACTERS = 400;

/** Words that say we shall write, call or send something, of which somebody of ours is the subject. */
const WILL_WRITE = [
  // ich melde mich, wir kommen auf Sie zu, melden wir uns
  '(?:melden?|rühren?) (?:(?:ich|wir) )?(?:mich|uns)\\b',
  '(?:ich|wir)\\b.*\\b(?:melden?|komme[n]?|gehen?)\\b.*\\b(?:mich|uns|auf sie|zurück)\\b',
  '(?:komme|kommen)\\b.*\\bauf (?:sie|dich|euch) (?:zu|zurück)',
  '(?:ich|wir)\\b.*\\b(?:schicken?|senden?|mailen?|liefern?|reichen?|lassen?|geben?|teilen?|rufen?|antworten?|informieren?|benachrichtigen?|schreiben?|übersenden?|übermitteln?|beantworten?|sagen?)\\b',
  '(?:schicken?|senden?|mailen?|reichen?|lassen?|geben?|teilen?|rufen?|antworten?|informieren?|benachrichtigen?|schreiben?|übersenden?|übermitteln?|beantworten?|sagen?) (?:ich|wir)\\b',
  '(?:ich|wir)\\b.*\\bwerden?\\b.*\\b(?:melden|schicken|senden|zusenden|zuschicken|antworten|informieren|anrufen|zurückrufen|schreiben|mitteilen|geben|lassen|zurückkommen|zukommen|nachreichen|beantworten)\\b',
  'werden? (?:ich|wir)\\b.*\\b(?:melden|schicken|senden|zusenden|zuschicken|antworten|informieren|anrufen|zurückrufen|schreiben|mitteilen|geben|lassen|zurückkommen|zukommen|nachreichen|beantworten)\\b',
  '(?:meldet sich|wird sich\\b.*\\bmelden)\\b',
  '\\bsie (?:erhalten|bekommen|hören)\\b',
  '\\b(?:erhalten|bekommen|hören|haben|wissen) sie\\b',
  // The verb stands soon after: "I will be unable to join the call tomorrow" promises none.
  "\\b(?:i|we)(?: will|['’]ll| shall| am going to|['’]m going to| are going to|['’]re going to)(?: [a-z]+){0,2}? (?:get back|come back|call|ring|phone|write|reply|answer|respond|send|fax|talk to|let you know|be in touch|get in touch|get you|follow up|update|report|forward|e-?mail|mail|provide|confirm|inform|tell|give|contact|have(?! to))\\b",
  "\\b(?:you)(?: will|'ll|’ll| shall| should| can expect)\\b.*\\b(?:have|get|receive|hear|expect)\\b",
  "\\b(?:colleague|team)(?: will|['’]ll)(?: [a-z]+){0,2}? (?:get back|call|write|reply|send|be in touch|get in touch|contact)\\b",
  '^(?:please )?expect (?:our|my|an?)\\b',
];

const PROMISE = new RegExp(WILL_WRITE.map((words) => `(?:${words})`).join('|'), 'iu');

/** What was said before, what is asked of the other side, what holds on a condition, and who is away. */
const NO_PROMISE =
  /versproch|zugesagt|angekündigt|promised|hatten?\b|haben? (?:ich|wir)\b|(?:ich|wir) haben?\b|habe\b|\b(?:wrote|sent|called|had|have sent)\b|^(?:falls|wenn|sofern|sollten?|if|unless)\b|\bbitten?\b|\bplease (?!expect)|\b(?:nicht|nichts|kein[a-z]*|not|won['’]t|cannot)\b|urlaub|abwesend|nicht im|out of (?:the )?office|on (?:leave|holiday|vacation)|danken? |vielen dank|thank you|look forward|freuen? (?:mich|uns)/iu;

/** Gives the first day by which a text of ours promises an answer, a call or something to be sent; null without one. Reads only what its writer wrote: quotes and signature are cut off before. */
export function ownPromise(text: string, mailedOn: string): PromisedDay | null {
  for (const sentence of sentencesOf(text)) {
    const found = sentencePromise(sentence, mailedOn);
    if (found) return found;
  }
  return null;
}

/** Parts a text at marks that end a sentence; the points of dates and of "z. B." end none. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[!?]) |(?<=[\p{Ll})]{2}\.) |; /u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= MOST_CHARACTERS);
}

function sentencePromise(sentence: string, mailedOn: string): PromisedDay | null {
  if (sentence.endsWith('?') || NO_PROMISE.test(sentence)) return null;
  const clauses = sentence.split(/, | [–-] | (?:und|and) (?=(?:ich|wir|i|we)\b)/iu);
  const promising = clauses.filter((clause) => PROMISE.test(clause));
  for (const clause of promising) {
    const found = promisedDay(clause, mailedOn);
    if (found) return found;
  }
  return null;
}
