import fc from 'fast-check';

/** What one customer did and we with it, as gaps and choices that shrink towards nothing. */
export type History = {
  contactCount: number;
  isPrivate: boolean;
  /** Days from the first day of all to the first term. */
  termsFrom: number;
  terms: Term[];
  orderGaps: {
    days: number;
    isCancelled: boolean;
    value: number | null;
    bills: number | null;
    shape: OrderShape;
    currency: string | null;
  }[];
  steps: Step[];
  /** Days from the first day of all to the first message; of most the same. */
  messagesFrom?: number;
  deeds: Deed[];
  tickets: {
    day: number;
    answerHours: number | null;
    isAnswerDayOnly: boolean;
    closeHours: number | null;
    hasCustomer: boolean;
  }[];
};

/** What an order is: one row, lines, a total that rows repeat, rows that cannot be told, copies, or what gives back. */
export type OrderShape =
  | 'plain'
  | 'lines'
  | 'total'
  | 'unclear'
  | 'copies'
  | 'refunded'
  | 'refunded lines'
  | 'credit'
  | 'negative'
  | 'back'
  | 'pieces'
  | 'draft line';

export type Term = {
  gap: number;
  length: number | null;
  signedBefore: number;
  status: string;
  decidedBy: string;
  notice: number | null;
  value: number | null;
};

export type Step = {
  minutes: number;
  isOurs: boolean;
  contact: number;
  /** How the message is tied to one before: not at all, by headers, by subject, by both, or by the mail system. */
  tie: 'none' | 'headers' | 'missing' | 'subject' | 'thread';
  back: number;
  subject: number;
  kind: string;
  /** How it came: by itself, by a form of ours that copies it to who asked or does not, or by a list of ours. */
  way: 'plain' | 'form' | 'copied form' | 'list';
  asksNothing: boolean;
  isToBoth: boolean;
  /** Whether the next customer has a copy of a mail of ours. */
  isToNeighbour: boolean;
  /** Whether it stands in a second mailbox too, a minute later. */
  isCopied: boolean;
};

/** `minutes` is null where only the day is known. */
export type Deed = {
  day: number;
  minutes: number | null;
  kind: string;
  isOurs: boolean;
  contact: number | null;
};

const often = <Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: usual, weight: 4 }, { arbitrary: rare, weight: 1 });

const term: fc.Arbitrary<Term> = fc.record({
  gap: often(fc.constantFrom(1, 0, 15, 31, 32), fc.integer({ min: -400, max: 400 })),
  length: often(fc.constantFrom(365, 364, 30, 730), fc.option(fc.integer({ min: 0, max: 900 }))),
  signedBefore: often(fc.constantFrom(10, 0), fc.integer({ min: -20, max: 120 })),
  status: often(fc.constant('signed'), fc.constantFrom('declined', 'offered', 'withdrawn')),
  decidedBy: often(fc.constant('customer'), fc.constant('us')),
  notice: often<number | null>(fc.constant(null), fc.integer({ min: 0, max: 200 })),
  value: fc.constantFrom(1200, 1200, 2400, null),
});

const step: fc.Arbitrary<Step> = fc.record({
  minutes: fc.oneof(
    fc.constantFrom(0, 1, 60, 1440),
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 0, max: 300_000 }),
  ),
  isOurs: fc.boolean(),
  contact: fc.nat(1),
  tie: fc.constantFrom('none', 'headers', 'missing', 'subject', 'thread'),
  back: fc.nat(3),
  subject: fc.nat(1),
  kind: often(fc.constant('human'), fc.constantFrom('auto_reply', 'bounce', 'bulk')),
  way: often<Step['way']>(fc.constant('plain'), fc.constantFrom('form', 'copied form', 'list')),
  asksNothing: often(fc.constant(false), fc.constant(true)),
  isToBoth: often(fc.constant(false), fc.constant(true)),
  isToNeighbour: often(fc.constant(false), fc.constant(true)),
  isCopied: often(fc.constant(false), fc.constant(true)),
});

const deed: fc.Arbitrary<Deed> = fc.record({
  day: fc.integer({ min: 300, max: 1700 }),
  minutes: fc.constantFrom(0, 600, 1439, null),
  kind: fc.constantFrom(
    ...[
      'refusal',
      'refusal',
      'refusal',
      'call',
      'missed_call',
      'meeting',
      'letter',
      'note',
      'refusal',
      'complaint',
      'cancellation',
    ],
    ...['withdrawal', 'signature', 'objection', 'account_manager_change'],
  ),
  isOurs: fc.boolean(),
  contact: fc.option(fc.nat(1)),
});

const usualHistory: fc.Arbitrary<History> = fc.record({
  contactCount: fc.integer({ min: 1, max: 2 }),
  isPrivate: fc.boolean(),
  termsFrom: often(fc.constant(0), fc.integer({ min: 0, max: 900 })),
  terms: often(fc.array(term, { maxLength: 6 }), fc.constant<Term[]>([])),
  orderGaps: fc.oneof<fc.Arbitrary<History['orderGaps']>[]>(
    fc.constant([]),
    fc.array(
      fc.record({
        days: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 900 })),
        isCancelled: often(fc.constant(false), fc.constant(true)),
        value: fc.constantFrom(100, 100, 250, null),
        bills: often<number | null>(fc.constant(null), fc.nat(1)),
        shape: fc.oneof<fc.Arbitrary<OrderShape>[]>(
          fc.constant('plain'),
          fc.constantFrom<OrderShape>(
            ...(['lines', 'total', 'unclear', 'copies', 'refunded', 'credit'] as const),
            ...(['negative', 'back', 'pieces', 'draft line'] as const),
          ),
        ),
        currency: often<string | null>(
          fc.constantFrom(null, 'EUR'),
          fc.constantFrom('USD', 'USD', 'JPY'),
        ),
      }),
      { maxLength: 12 },
    ),
  ),
  steps: fc.array(step, { maxLength: 12 }),
  deeds: fc.array(deed, { maxLength: 4 }),
  tickets: often<History['tickets']>(
    fc.constant([]),
    fc.array(
      fc.record({
        day: fc.integer({ min: 300, max: 1650 }),
        answerHours: fc.option(often(fc.nat(500), fc.constant(0))),
        isAnswerDayOnly: often(fc.constant(false), fc.constant(true)),
        closeHours: fc.option(fc.nat(500)),
        hasCustomer: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  ),
});

/** Customers who left shortly before the messages begin: histories of winning back. */
const lostHistory: fc.Arbitrary<History> = fc
  .record({
    history: usualHistory,
    length: fc.constantFrom(30, 60),
    later: fc.array(fc.record({ term, gap: fc.integer({ min: 1, max: 400 }) }), { maxLength: 2 }),
  })
  .map(({ history, length, later }) => ({
    ...history,
    termsFrom: 790,
    terms: [
      {
        gap: 1,
        length,
        signedBefore: 10,
        status: 'signed',
        decidedBy: 'customer',
        notice: null,
        value: 1200,
      },
      ...later.map(({ term, gap }) => ({ ...term, gap })),
    ],
    steps: history.steps.map((step, index) => ({
      ...step,
      kind: 'human',
      isOurs: index === 0 || step.isOurs,
      minutes: Math.min(step.minutes, 60_000),
    })),
  }));

/** Gives histories; those of the lost are as many as all others. */
export const anyHistory = fc.oneof(usualHistory, lostHistory);
