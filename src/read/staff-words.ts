import { WORDS_OF_LANGUAGE, WORDS_OF_MAILBOXES } from './words-of-language.ts';

/** A name or address of a person of ours, see queries/core/staff_names.sql. */
export type StaffName = {
  name: string | null;
  address: string | null;
  rule: 'people' | 'owners' | 'senders' | 'shared';
};

/** What is known of a surname: the first names and initials that stand beside it, and whether it means a person wherever it stands. */
export type Surname = { beside: Set<string>; isEnough: boolean };

/** What texts are searched for, all words folded. */
export type StaffWords = {
  surnames: Map<string, Surname>;
  /** First names, which mean a person of ours only behind a greeting. */
  firstNames: Set<string>;
  /** Names of accounts, such as ubehnke. */
  accounts: Set<string>;
  addresses: Set<string>;
  domains: Set<string>;
};

/** A run of letters: what stands between two of them parts words. */
export const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Gives the spellings under which a word is known: ä as ae, and as a; ß as ss. Lower case. */
export function folds(word: string): string[] {
  const plain = word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
  const written = plain.replace(/[äöü]/g, (letter) => `${LETTERS[letter]}e`);
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[øłđæœ]/g, (letter) => LETTERS[letter] ?? letter);
  return [...new Set([bare(written), bare(plain)])];
}

const LETTERS: Record<string, string> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

/** Gives the words by which texts name people of ours. `domains` are ours; what they are called by is the company. */
export function staffWords(names: StaffName[], domains: string[]): StaffWords {
  const words: StaffWords = {
    surnames: new Map(),
    firstNames: new Set(),
    accounts: new Set(),
    addresses: new Set(),
    domains: new Set(domains),
  };
  const company = new Set(domains.flatMap((domain) => wordsOf(domain.replace(/\.[^.]*$/, ''))));
  for (const staff of names) {
    if (staff.address !== null) words.addresses.add(staff.address.toLowerCase());
    const person = personOf(staff, company);
    if (person !== null) learn(words, person, company);
    const [account = '', ...others] = wordsOf(staff.address?.split('@')[0] ?? '');
    if (person?.isSure && others.length === 0) learnAccount(words, person, account);
  }
  return words;
}

type Person = { first: string[]; last: string[]; isSure: boolean };

/** Gives the person as the name has it, else as the address has it; null for what no single person is called by. */
function personOf({ name, address, rule }: StaffName, company: Set<string>): Person | null {
  const local = wordsOf(address?.split('@')[0] ?? '');
  const isKnown = rule === 'people' || rule === 'owners';
  const named = parted(name ?? '', local);
  if (named !== null && !isNobody([...named.first, ...named.last], isKnown ? null : company)) {
    const isBorne = named.last.some((word) => local.join(' ').includes(word));
    const isWhole = rule === 'senders' && named.first.length > 0;
    return { ...named, isSure: isKnown || isBorne || isWhole };
  }
  const last = local.at(-1);
  if (named !== null || last === undefined || isNobody(local, company)) return null;
  return { first: local.slice(0, -1), last: [last], isSure: true };
}

function isNobody(words: string[], company: Set<string> | null): boolean {
  return words.some((word) => WORDS_OF_MAILBOXES.has(word) || company?.has(word));
}

/** What stands before or behind a name and is none. */
const TITLES = new Set(
  'dr prof dipl ing mag med phil herr herrn frau mr mrs ms jr sr von van der den de zu zum'.split(
    ' ',
  ),
);

/** Parts a name into first names and surname: `Behnke, Ulrike` and `Dr. Ulrike Behnke (Nordufer)`; null for none. */
function parted(name: string, ofAddress: string[]): Omit<Person, 'isSure'> | null {
  const [plain = ''] = name.replace(/\([^()]*\)|"|'/g, ' ').split(/\s[-–|/]\s|[|/<[]/);
  const [before = '', behind] = plain.split(',');
  const spelt = behind === undefined ? plain : `${behind} ${before}`;
  const pieces = spelt
    .split(/\s+/)
    .filter((piece) => wordsOf(piece).some((word) => !TITLES.has(word)));
  const last = pieces.pop();
  if (last === undefined) return null;
  const [first] = pieces;
  // Behnke Ulrike <ulrike.behnke@...>: the address knows which is which.
  const isTurned = first !== undefined && wordsOf(first).includes(ofAddress.slice(1).at(-1) ?? '');
  const words = (texts: string[]) =>
    texts.flatMap((text) => [...text.matchAll(WORD)].flatMap(([word]) => folds(word)));
  return isTurned
    ? { first: words([...pieces.slice(1), last]), last: words([first]) }
    : { first: words(pieces), last: words([last]) };
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => folds(word).slice(0, 1));
}

function learn(words: StaffWords, { first, last, isSure }: Person, company: Set<string>): void {
  const beside = first.flatMap((name) => [name, name.slice(0, 1)]);
  for (const name of first) if (name.length > 2) words.firstNames.add(name);
  for (const surname of last.filter((word) => word.length > 1)) {
    const known = words.surnames.get(surname) ?? { beside: new Set(), isEnough: false };
    const isWord = surname.length < 3 || WORDS_OF_LANGUAGE.has(surname) || company.has(surname);
    for (const name of beside) known.beside.add(name);
    known.isEnough ||= isSure && !isWord;
    words.surnames.set(surname, known);
    for (const name of isWord ? first : beside) words.accounts.add(name + surname);
  }
}

/** What stands before the @ names a person too, unless it is a first name or a word. */
function learnAccount(words: StaffWords, { first, last }: Person, account: string): void {
  const isName = [...first, ...last].includes(account) || WORDS_OF_LANGUAGE.has(account);
  if (account.length > 2 && !isName) words.accounts.add(account);
}
