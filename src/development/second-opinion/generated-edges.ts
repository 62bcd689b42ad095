import fc from 'fast-check';
import { daysBetween } from './days.ts';
import { FIRST_DAY } from './generated-company.ts';
import type { Deed, History, Step } from './generated-history.ts';
import {
  deed,
  deedsAbout,
  GONE,
  LAST,
  NOTHING,
  near,
  order,
  signed,
  step,
} from './generated-pieces.ts';

/** A contract that ends on or beside the day on which the grace days are over, what follows it signed or declined about the last day seen. */
const endingTerms: fc.Arbitrary<History> = fc
  .record({
    endsOn: near(LAST - 31, LAST - 30, LAST),
    next: fc.record({
      gap: near(1, 10, 31),
      signedBefore: fc.integer({ min: -12, max: 40 }),
      status: fc.constantFrom('signed', 'declined', 'withdrawn', 'offered'),
      decidedBy: fc.constantFrom('customer', 'us'),
    }),
  })
  .map(({ endsOn, next }) => ({
    ...NOTHING,
    termsFrom: endsOn - 365,
    terms: [
      { ...signed, gap: 0 },
      { ...signed, ...next },
    ],
  }));

/** Two contracts side by side to one last day, of which one, none or both were given notice of; refused, declined or complained of about their end. */
const refusedTerms: fc.Arbitrary<History> = fc
  .record({
    notices: fc.array(fc.constantFrom(null, 200, 250, 300), { minLength: 1, maxLength: 2 }),
    signedBefore: fc.constantFrom(10, -300),
    declinedBefore: fc.option(fc.constantFrom(-20, 6, 46, 46, 96, 116)),
    deeds: fc.oneof(
      deedsAbout(GONE, [-150, -120, -100, -50, -10, -1, 0, 1, 20]),
      fc.constantFrom<Deed[]>([deed(GONE - 50, 'complaint')], [deed(GONE - 10, 'complaint')]),
    ),
    returns: fc.option(fc.integer({ min: 2, max: 300 })),
  })
  .map(({ notices, signedBefore, declinedBefore, deeds, returns }) => ({
    ...NOTHING,
    termsFrom: GONE - 366,
    terms: [
      ...notices.map((notice, index) => ({
        ...signed,
        gap: index === 0 ? 1 : -365,
        signedBefore,
        notice,
      })),
      ...(declinedBefore === null
        ? []
        : [{ ...signed, status: 'declined', signedBefore: declinedBefore }]),
      ...(returns === null
        ? []
        : [{ ...signed, gap: returns + 32, length: 120, signedBefore: 40 }]),
    ],
    deeds,
    steps: [step({ minutes: 0 }), step({ isOurs: true, minutes: 60 })],
  }));

/** A contract signed long before its first day, and a refusal in between. */
const signedEarly: fc.Arbitrary<History> = fc
  .record({ length: fc.constantFrom(90, 300), deeds: deedsAbout(GONE - 300, [-120, -60, -10, 0]) })
  .map(({ length, deeds }) => ({
    ...NOTHING,
    termsFrom: GONE - 300,
    terms: [{ ...signed, length, signedBefore: 150 }],
    deeds,
  }));

/** Orders at gaps that are just allowed or just not, or a year apart, of all shapes; and what is given back on the day of an order. */
const edgeOrders: fc.Arbitrary<History> = fc
  .record({
    from: fc.constantFrom(0, 100, LAST - 400, LAST - 365, LAST - 730, LAST - 731),
    gaps: fc.oneof(
      fc.array(near(0, 1, 30, 90, 180, 365, 730), { maxLength: 8 }),
      fc.constantFrom<number[]>(
        [],
        [100],
        [100, 300],
        [730, 100],
        [365, 365, 366],
        [90, 91, 90, 90, 91, 90, 364],
      ),
    ),
    shapes: fc.array(
      fc.constantFrom(
        ...(['plain', 'lines', 'total', 'unclear', 'refunded', 'refunded lines'] as const),
        ...(['credit', 'negative', 'back', 'pieces', 'draft line'] as const),
      ),
      { minLength: 9, maxLength: 9 },
    ),
    isPlain: fc.boolean(),
    deeds: deedsAbout(GONE, [-120, -60, 0, 10]),
  })
  .map(({ from, gaps, shapes, isPlain, deeds }) => ({
    ...NOTHING,
    orderGaps: [from, ...gaps.map((gap) => Math.max(0, gap))].map((days, index) => ({
      ...order,
      days,
      shape: isPlain ? order.shape : (shapes[index] ?? order.shape),
    })),
    deeds,
  }));

/** One order, or an even rhythm, whose allowed silence is over on the last day seen, the day before or the day after. */
const fallingSilent: fc.Arbitrary<History> = fc
  .record({ beside: fc.constantFrom(-1, 0, 1), gaps: fc.constantFrom([], [100], [40, 40, 40]) })
  .map(({ beside, gaps }) => {
    const allowed = { 0: 730, 1: 300, 3: 120 }[gaps.length] ?? 0;
    const from = LAST - allowed - gaps.reduce((sum, gap) => sum + gap, 0) + beside;
    return { ...NOTHING, orderGaps: [from, ...gaps].map((days) => ({ ...order, days })) };
  });

/** A customer who is a regular from the first day of a month, or the day before or after it. */
const regularFromTheFirst: fc.Arbitrary<History> = fc
  .record({ first: near(daysBetween(FIRST_DAY, '2011-11-01')), next: fc.constantFrom(1, 40) })
  .map(({ first, next }) => ({
    ...NOTHING,
    termsFrom: first - 200,
    terms: [0, 1, 1, next].map((gap) => ({ ...signed, gap, length: 99 })),
  }));

/** Somebody of ours writes anew on the day before, of and after the signature with which a lost customer returns. */
const writtenOnReturning: fc.Arbitrary<History> = fc
  .record({ beside: fc.constantFrom(-1, 0, 1) })
  .map(({ beside }) => ({
    ...NOTHING,
    termsFrom: GONE - 365,
    terms: [
      { ...signed, gap: 0 },
      { ...signed, gap: 100, signedBefore: 20 },
    ],
    messagesFrom: GONE + 80 + beside,
    steps: [step({ isOurs: true })],
  }));

/** Orders that begin while a contract runs, or within or just beyond the grace days after it. */
const ordersAfterTerms: fc.Arbitrary<History> = fc
  .record({
    from: fc.constantFrom(-100, 0, 1, 15, 30, 31, 32),
    gaps: fc.array(fc.constantFrom(20, 60, 90), { maxLength: 9 }),
  })
  .map(({ from, gaps }) => ({
    ...NOTHING,
    termsFrom: 500,
    terms: [{ ...signed, gap: 0 }],
    orderGaps: [865 + from, ...gaps].map((days) => ({ ...order, days })),
  }));

const laterStep: fc.Arbitrary<Partial<Step>> = fc.record({
  minutes: fc.constantFrom(60, 1440, 14_400, 28_800, 44_640),
  isOurs: fc.boolean(),
  tie: fc.constantFrom<Step['tie']>('none', 'none', 'headers'),
  back: fc.nat(1),
  way: fc.constantFrom<Step['way']>('plain', 'plain', 'form'),
});

/** Who left within the months in which cases count, and what was written on and about the day of the loss and of the return. */
const wonBack: fc.Arbitrary<History> = fc
  .record({
    refusedOn: fc.option(fc.constantFrom(GONE - 20, GONE - 1)),
    returns: fc.option(
      fc.record({
        after: fc.constantFrom(60, 120),
        length: fc.constantFrom(250, 450),
        terms: fc.integer({ min: 1, max: 3 }),
      }),
    ),
    offers: fc.array(fc.integer({ min: 10, max: 100 }), { maxLength: 1 }),
    exchange: fc.constantFrom<Partial<Step>[]>(
      [],
      [],
      [{ isOurs: true }, {}],
      [{ isOurs: true }, {}, { isOurs: true, tie: 'headers' }],
    ),
    steps: fc.array(laterStep, { minLength: 1, maxLength: 6 }),
    messagesFrom: fc.constantFrom(GONE - 21, GONE - 20, GONE, GONE + 1, GONE + 2),
  })
  .map(({ refusedOn, returns, offers, exchange, steps, messagesFrom }) => ({
    ...NOTHING,
    termsFrom: GONE - 366,
    terms: [
      signed,
      ...offers.map((gap) => ({ ...signed, status: 'offered', gap })),
      ...Array.from({ length: returns?.terms ?? 0 }, (_, index) => ({
        ...signed,
        gap: index === 0 ? (returns?.after ?? 0) : 1,
        length: returns?.length ?? 0,
        signedBefore: index === 0 ? 20 : 60,
      })),
    ],
    deeds: refusedOn === null ? [] : [deed(refusedOn, 'refusal')],
    messagesFrom,
    steps: [...exchange, ...steps].map((given, index) =>
      step({ ...given, isOurs: index === 0 || given.isOurs === true }),
    ),
  }));

/** Questions and answers of one moment, or dated before what they answer; tickets closed when they were opened, or answered after the last day. */
const closeCalls: fc.Arbitrary<History> = fc
  .record({
    steps: fc.array(
      fc.record({
        minutes: fc.constantFrom(-20, -15, -10, 0, 0, 60),
        isOurs: fc.boolean(),
        tie: fc.constantFrom<Step['tie']>('headers', 'headers', 'none'),
        back: fc.nat(1),
        way: fc.constantFrom<Step['way']>('plain', 'form', 'copied form'),
        asksNothing: fc.boolean(),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    tickets: fc.array(
      fc.record({
        day: fc.constantFrom(GONE, LAST - 2, LAST),
        answerHours: fc.constantFrom(null, null, 0, 5, 100),
        isAnswerDayOnly: fc.boolean(),
        closeHours: fc.constantFrom(null, 0, 1, 20),
        hasCustomer: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    declinedBy: fc.constantFrom('us', 'customer'),
  })
  .map(({ steps, tickets, declinedBy }) => ({
    ...NOTHING,
    termsFrom: GONE,
    terms: [{ ...signed, status: 'declined', decidedBy: declinedBy }],
    messagesFrom: GONE - 60,
    steps: steps.map(step),
    tickets,
  }));

/** Gives histories that stand on the edges of rules, where most others pass them by. */
export const edgeHistory = fc.oneof(
  ...[endingTerms, refusedTerms, signedEarly, edgeOrders, fallingSilent, regularFromTheFirst],
  ...[ordersAfterTerms, wonBack, wonBack, writtenOnReturning, closeCalls],
);
