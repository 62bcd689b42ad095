import { message } from '../locales/translate.ts';

/** Who acts in an event: the customer, one of us, a mailing to many, or the contract by its dates. */
export type Lane = 'they' | 'we' | 'mass' | 'contract';

/** How an event is drawn; in the colour of its lane where it has none of its own. */
export type Mark = {
  shape: 'circle' | 'diamond' | 'square' | 'cross';
  colour?: 'bad';
  isHollow?: boolean;
};

/** A kind of event in a customer's journey: all that the program knows of it. */
export type EventKind = {
  /** Its name in SQL. */
  what: string;
  /** Those it may stand in. */
  lanes: Lane[];
  /** Its word in the list of events. */
  words: string;
  meaning: string;
  /** Default: a full circle. Null for what the bars show already. */
  mark?: Mark | null;
  /** True if an export may bring it as an activity: as a message (of this channel), or as an event. */
  activity?: 'message' | 'event';
  /** True for calls and meetings, which have a lane of their own in the picture. */
  isSpoken?: boolean;
  /** True for a word from one person to another that arrives: it ends a silence. */
  isExchange?: boolean;
  /** True for what nobody wrote. */
  isAutomatic?: boolean;
  /** True if it ends a wait without our answer, where the customer did it. */
  isSettling?: boolean;
  /** Said of a churn that it stood last before; of one day the higher rank counts. */
  cause?: { rank: number; words: string };
};

const cross: Mark = { shape: 'cross' };
const badCross: Mark = { shape: 'cross', colour: 'bad' };
const hollowCircle: Mark = { shape: 'circle', isHollow: true };

/** The vocabulary of events, each kind once: queries, pictures, texts and the schema of exports take theirs from here. */
export const EVENT_KINDS: EventKind[] = [
  {
    what: 'message',
    lanes: ['they', 'we'],
    words: message('wrote'),
    meaning: 'A mail, chat message, form or ticket.',
    isExchange: true,
  },
  {
    what: 'auto_reply',
    lanes: ['they', 'we'],
    words: message('automatic reply'),
    meaning: 'An automatic reply or absence note.',
    mark: hollowCircle,
    isAutomatic: true,
  },
  {
    what: 'call',
    lanes: ['they', 'we'],
    words: message('called'),
    meaning: 'A telephone call.',
    activity: 'message',
    isSpoken: true,
    isExchange: true,
  },
  {
    what: 'missed_call',
    lanes: ['they', 'we'],
    words: message('called in vain'),
    meaning: 'A call that nobody took.',
    activity: 'message',
    isSpoken: true,
  },
  {
    what: 'meeting',
    lanes: ['they', 'we'],
    words: message('met'),
    meaning: 'A meeting or visit.',
    activity: 'message',
    isSpoken: true,
    isExchange: true,
  },
  {
    what: 'letter',
    lanes: ['they', 'we'],
    words: message('sent a letter'),
    meaning: 'A letter.',
    activity: 'message',
    isExchange: true,
  },
  {
    what: 'note',
    lanes: ['we'],
    words: message('noted'),
    meaning: 'A note of ours.',
    activity: 'event',
  },
  {
    what: 'survey',
    lanes: ['they'],
    words: message('answered a survey'),
    meaning: 'An answer to a survey (CSAT, NPS): it asks nothing and answers nothing.',
    mark: hollowCircle,
    activity: 'event',
  },
  {
    what: 'newsletter',
    lanes: ['mass'],
    words: message('newsletter'),
    meaning: 'A newsletter was sent.',
    mark: hollowCircle,
  },
  {
    what: 'promotion',
    lanes: ['mass'],
    words: message('promotion'),
    meaning: 'A mass mailing that sells was sent.',
    mark: hollowCircle,
  },
  {
    what: 'mailing',
    lanes: ['mass'],
    words: message('mass mailing of a kind not known'),
    meaning: 'A mass mailing was sent whose kind no list of campaigns tells.',
    mark: hollowCircle,
  },
  {
    what: 'win-back',
    lanes: ['mass'],
    words: message('win-back mailing'),
    meaning: 'A mass mailing to win customers back was sent.',
    mark: { shape: 'diamond' },
  },
  {
    what: 'offer',
    lanes: ['contract'],
    words: message('offered'),
    meaning: 'We offered a contract term.',
    mark: { shape: 'square', isHollow: true },
  },
  {
    what: 'decline',
    lanes: ['contract'],
    words: message('declined'),
    meaning: 'An offer was declined.',
    mark: cross,
  },
  {
    what: 'term_start',
    lanes: ['contract'],
    words: message('term begins'),
    meaning: 'First day of a signed term.',
    mark: null,
  },
  {
    what: 'term_end',
    lanes: ['contract'],
    words: message('term ends'),
    meaning: 'Last day of a signed term.',
    mark: null,
  },
  {
    what: 'notice',
    lanes: ['contract'],
    words: message('notice given'),
    meaning: 'Notice was given of a term.',
    mark: badCross,
  },
  {
    what: 'refusal',
    lanes: ['we'],
    words: message('refused'),
    meaning: 'We refused what the customer asked for.',
    mark: badCross,
    activity: 'event',
    cause: { rank: 5, words: message('our refusal') },
  },
  {
    what: 'complaint',
    lanes: ['they', 'we'],
    words: message('complained'),
    meaning: 'A complaint.',
    mark: { shape: 'diamond' },
    activity: 'event',
    cause: { rank: 3, words: message('a complaint') },
  },
  {
    what: 'cancellation',
    lanes: ['they', 'we'],
    words: message('cancelled'),
    meaning: 'A cancellation.',
    mark: cross,
    activity: 'event',
    isSettling: true,
  },
  {
    what: 'withdrawal',
    lanes: ['they', 'we', 'contract'],
    words: message('withdrawn'),
    meaning: 'A withdrawal, of a contract or of an offer.',
    mark: cross,
    activity: 'event',
    isSettling: true,
  },
  {
    what: 'signature',
    lanes: ['they', 'we', 'contract'],
    words: message('signed'),
    meaning: 'A signature.',
    mark: { shape: 'square' },
    activity: 'event',
    isSettling: true,
  },
  {
    what: 'objection',
    lanes: ['they', 'we'],
    words: message('objected'),
    meaning: 'An objection to mailings.',
    mark: { shape: 'diamond', isHollow: true },
    activity: 'event',
  },
  {
    what: 'account_manager_change',
    lanes: ['we'],
    words: message('another account manager'),
    meaning: 'The customer got another account manager.',
    activity: 'event',
    cause: { rank: 1, words: message('a change of account manager') },
  },
  {
    what: 'order',
    lanes: ['contract'],
    words: message('ordered'),
    meaning: 'An order.',
  },
  {
    what: 'churn',
    lanes: ['contract'],
    words: message('left'),
    meaning: 'The customer left.',
    mark: badCross,
  },
  {
    what: 'changed_terms',
    lanes: [],
    words: message('changed terms'),
    meaning: 'An offer of other terms than before; told only as what stood last before a churn.',
    cause: { rank: 4, words: message('changed terms') },
  },
  {
    what: 'open_wait',
    lanes: [],
    words: message('an unanswered question'),
    meaning: 'A question without our answer; told only as what stood last before a churn.',
    cause: { rank: 2, words: message('an unanswered question') },
  },
];

const byName = new Map(EVENT_KINDS.map((kind) => [kind.what, kind]));

/** Gives the kind of an event; undefined for a name that is none. */
export function eventKind(what: string): EventKind | undefined {
  return byName.get(what);
}
