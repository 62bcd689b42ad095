import type { Company, Rules } from './company.ts';
import { localDay, monthsAfter } from './days.ts';
import type { Exchange } from './exchanges.ts';
import type { Relationship } from './relationships.ts';

/** Through how many people of either side all words with a regular went. */
export type Voices = { customer: string; ours: Voice; person: string | null; theirs: Voice };
type Voice = 'none' | 'one' | 'several' | 'unknown';

type Seen = {
  company: Company;
  exchanges: Exchange[];
  relationships: Relationship[];
  rules: Rules;
};

/** Gives the voices of the regulars with whom there was a word in 24 months. */
export function voicesOf({ company, exchanges, relationships, rules }: Seen): Voices[] {
  const known = new Set(
    company.people
      .filter(({ role }) => !/mailbox|postfach/i.test(role ?? ''))
      .map(({ person_id }) => person_id),
  );
  const from = monthsAfter(rules.asOf, -24);
  const words = exchanges.filter(
    ({ at, isMissed }) => !isMissed && localDay(at, rules.timezone) > from,
  );
  const regulars = relationships.filter(
    ({ churnedOn, regularFrom }) =>
      churnedOn === null && regularFrom !== null && regularFrom <= rules.asOf,
  );
  return regulars.flatMap(({ customer }) => {
    const own = words.filter((word) => word.customer === customer);
    if (own.length === 0) return [];
    const ours = own
      .filter(({ direction, isSpoken }) => direction === 'outbound' || isSpoken)
      .map(({ person }) => (person !== null && known.has(person) ? person : null));
    const theirs = own
      .filter(({ direction }) => direction === 'inbound')
      .flatMap(({ contacts }) => (contacts.length === 0 ? [null] : contacts));
    const voice = voiceOf(ours);
    const person = voice === 'one' ? (ours[0] ?? null) : null;
    return [{ customer, ours: voice, person, theirs: voiceOf(theirs) }];
  });
}

function voiceOf(speakers: (string | null)[]): Voice {
  if (speakers.length === 0) return 'none';
  if (new Set(speakers.filter((speaker) => speaker !== null)).size > 1) return 'several';
  return speakers.includes(null) ? 'unknown' : 'one';
}
