import { holdsNames } from './naming-words.ts';
import { folds, type StaffWords, type Surname, WORD } from './staff-words.ts';

/** Gives a text with its people of ours as nobody: `Nachfolge von Frau Behnke` is `Nachfolge von Frau …`. */
export type Hide = (text: string) => string;

/** Gives what hides these people in texts. */
export function hiding(staff: StaffWords): Hide {
  if (staff.surnames.size + staff.domains.size + staff.addresses.size === 0) return (text) => text;
  const spellings = remembered(spellingsOf);
  const isNaming = holdsNames(staff);
  return (text) => {
    const told = withoutAddresses(text, staff);
    return isNaming(told) ? withoutNames(told, { staff, spellings }) : told;
  };
}

const MOST_REMEMBERED = 100_000;

/** Words come again and again. */
function remembered<Result>(give: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text) ?? give(text);
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}

/** Gives the spellings of a word, with and without the s of the genitive. */
function spellingsOf(word: string): string[] {
  return folds(word).flatMap((fold) => (fold.endsWith('s') ? [fold, fold.slice(0, -1)] : [fold]));
}

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,200}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

function withoutAddresses(text: string, { addresses, domains }: StaffWords): string {
  if (!text.includes('@')) return text;
  return text.replace(ADDRESS, (found) => {
    const address = found.toLowerCase();
    const domain = address.slice(address.indexOf('@') + 1);
    const isOurs = [...domains].some((own) => domain === own || domain.endsWith(`.${own}`));
    return isOurs || addresses.has(address) ? '…' : found;
  });
}

/** A word of a text: where it stands, and its spellings. */
type Word = { start: number; end: number; folds: string[] };
type Sought = { staff: StaffWords; spellings: (word: string) => string[] };

function withoutNames(text: string, { staff, spellings }: Sought): string {
  const words = [...text.matchAll(WORD)].map(
    ({ 0: word, index }): Word => ({
      start: index,
      end: index + word.length,
      folds: spellings(word),
    }),
  );
  const hidden = new Set(words.flatMap((_, at) => namedAt(at, { text, words, staff })));
  return hidden.size === 0 ? text : hiddenIn(text, words, hidden);
}

/** A person has no more first names and titles than these. */
const MOST_NAMES = 5;

type Found = { text: string; words: Word[]; staff: StaffWords };

/** Gives the places of the words that name one of ours with the word at a place; none where it names nobody. */
function namedAt(at: number, found: Found): number[] {
  const { words, staff } = found;
  const spellings = words[at]?.folds ?? [];
  if (spellings.some((fold) => staff.accounts.has(fold))) return [at];
  const surname = spellings.map((fold) => staff.surnames.get(fold)).find((known) => known);
  if (surname === undefined) {
    const isGreeted = spellings.some((fold) => staff.firstNames.has(fold));
    return isGreeted && isWordBefore(at, GREETINGS, found) ? [at] : [];
  }
  const beside = besides(at, surname, found);
  const [first = at] = beside;
  const isMeant =
    surname.isEnough ||
    beside.length > 0 ||
    isWordBefore(first, FORMS, found) ||
    isWordBefore(first, GREETINGS, found);
  return isMeant ? [...beside, at] : [];
}

/** First names and initials that stand next to a surname: all that lead up to it, else the one behind it. */
function besides(at: number, surname: Surname, found: Found): number[] {
  const leading: number[] = [];
  for (
    let place = at - 1;
    at - place <= MOST_NAMES && isBeside(place, place + 1, { surname, found });
    place -= 1
  ) {
    leading.unshift(place);
  }
  if (leading.length > 0) return leading;
  return isBeside(at + 1, at, { surname, found }) ? [at + 1] : [];
}

function isBeside(
  place: number,
  next: number,
  { surname, found }: { surname: Surname; found: Found },
) {
  const { words } = found;
  const fold = words[place]?.folds.find((spelling) => surname.beside.has(spelling));
  if (fold === undefined) return false;
  const gap = gapOf(Math.min(place, next), found);
  // An initial has its full stop, or a comma before it: "a cook" is nobody.
  if (fold.length > 1) return /^(?:[ .,_-]|, |\. ){1,2}$/.test(gap);
  return place < next
    ? /^(?:[._-] ?)$/.test(gap) || (gap === ' ' && isCapital(words[place], found))
    : /^(?:, ?|[._-])$/.test(gap);
}

function isCapital(word: Word | undefined, { text }: Found): boolean {
  const letter = word === undefined ? '' : text.slice(word.start, word.end);
  return letter !== letter.toLowerCase() && letter !== 'A';
}

const FORMS = new Set(
  'herr herrn hr frau fr fraeulein mr mrs ms miss dr prof kollege kollegen kollegin'.split(' '),
);
const GREETINGS = new Set(
  'hallo hi hello hey moin servus liebe lieber dear danke thanks'.split(' '),
);

/** Titles between a form of address and a name say nothing of their own. */
const SKIPPED = new Set('dr prof dipl ing von van der den de zu'.split(' '));

function isWordBefore(at: number, meant: Set<string>, found: Found): boolean {
  for (let place = at - 1; place >= 0 && at - place <= MOST_NAMES; place -= 1) {
    if (!/^[ .:,-]{1,2}$/.test(gapOf(place, found))) return false;
    const [fold = ''] = found.words[place]?.folds ?? [];
    if (meant.has(fold)) return true;
    if (!SKIPPED.has(fold)) return false;
  }
  return false;
}

/** What stands between a word and the next. */
function gapOf(place: number, { text, words }: Found): string {
  return text.slice(words[place]?.end ?? 0, words[place + 1]?.start ?? text.length);
}

/** Words that name one person together are one ellipsis. */
function hiddenIn(text: string, words: Word[], hidden: Set<number>): string {
  let [told, end] = ['', 0];
  for (const [place, word] of words.entries()) {
    if (!hidden.has(place)) continue;
    const isNext = hidden.has(place - 1) && /^[ .,_-]{0,3}$/.test(text.slice(end, word.start));
    if (!isNext) told += `${text.slice(end, word.start)}…`;
    end = word.end;
  }
  return told + text.slice(end);
}
