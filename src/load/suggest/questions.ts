import { inWords } from '../../locales/spoken.ts';
import { type ColumnProfile, isUnique } from './column-profile.ts';
import { essentials } from './essentials.ts';
import { isHeadingOf } from './headings.ts';
import { contactKindOf } from './hints.ts';
import { tellingLeftovers } from './leftovers.ts';
import { currencyOf, plainHeading } from './plain-heading.ts';
import type { SuggestedColumn } from './suggested-column.ts';

/** A mapping as far as it is known, and the columns that it leaves out. */
type Asked = {
  columns: SuggestedColumn[];
  constants: ReadonlyMap<string, string>;
  left: ColumnProfile[];
  headings: string[];
};

/** Gives what has to be answered before a mapping to the table can be used; none where the values bear all of it out. */
export function questionsOn(table: string, asked: Asked): string[] {
  const { columns, constants, left } = asked;
  return [
    ...lacking(table, asked),
    ...[...constants].flatMap(([name, value]) =>
      isAsked(name, asked.headings)
        ? [inWords('is {name} {value} in every row?', { name, value })]
        : [],
    ),
    ...(table === 'activities' ? callQuestions(asked) : []),
    ...columns.flatMap((column) => questionsOnColumn(table, column)),
    ...tellingLeftovers(table, left).map(({ profile, question }) =>
      about(profile, inWords(question)),
    ),
    ...(table === 'orders' || table === 'contracts' ? moneyQuestions(table, asked) : []),
    ...(table === 'orders' ? itemQuestions(asked) : []),
    ...(table === 'customers' ? numberQuestions(columns) : []),
  ];
}

/** What all rows have in common is asked, unless the headings say it: a list with callers holds calls. */
function isAsked(name: string, headings: string[]): boolean {
  if (name === 'kind') return contactKindOf(headings) === null;
  return name === 'status' || name === 'campaign_id';
}

/** Who called is what makes a call a question or an answer. */
function callQuestions({ columns, constants }: Asked): string[] {
  if (constants.get('kind') !== 'call' || columns.some(({ name }) => name === 'direction'))
    return [];
  return [
    inWords('which column says who called whom? Without it no call is a question or an answer'),
  ];
}

function lacking(table: string, { columns, constants, left }: Asked): string[] {
  return (essentials[table] ?? []).flatMap((essential) => {
    const { columns: options, question, isBorneOut, isSaidBy } = essential;
    const mapped = columns.filter(({ name }) => options.includes(name));
    if (options.some((name) => constants.has(name))) return [];
    if (mapped.some(({ from, of }) => of !== undefined || isBorneOut(from))) return [];
    if (mapped.length === 0 && isSaidBy?.(left)) return [];
    const [doubtful] = mapped;
    return [
      doubtful
        ? about(
            doubtful.from,
            inWords('its values do not bear it out; {question}', { question: inWords(question) }),
          )
        : inWords(question),
    ];
  });
}

/** Such headings are of customers in one tool, and of colleagues or numbers of rows in another. */
const WEAK =
  /^(userid|username|benutzername|useremail|user|id|konto|partner|contactname|contactid|systemid|recordid|externalid|partnerid)$/;

function questionsOnColumn(table: string, { name, from, values }: SuggestedColumn): string[] {
  const unknown = [...(values ?? [])].flatMap(([value, meaning]) =>
    meaning === null ? [value] : [],
  );
  const isForeign = from.dates < 0.95 && from.excelDays < 0.95 && from.foreignDates > 0.5;
  const isKey = name === 'customer_id' || name === 'person_id';
  const isWeak = isKey && WEAK.test(plainHeading(from.name));
  return [
    ...(unknown.length > 0 ? [about(from, meaningQuestion(`${table}.${name}`, unknown))] : []),
    ...(isForeign && (name.endsWith('_at') || name.endsWith('_on'))
      ? [
          about(
            from,
            inWords(
              "days such as ''{value}'' are read where date: says how they are written{isEpoch, select, true { (date: epoch)} other {}}",
              { value: from.values[0] ?? '', isEpoch: isEpoch(from) },
            ),
          ),
        ]
      : []),
    ...(isWeak
      ? [
          about(
            from,
            inWords('is it {isOurs, select, true {one of ours} other {the customer}}?', {
              isOurs: name === 'person_id',
            }),
          ),
        ]
      : []),
  ];
}

function meaningQuestion(column: string, values: string[]): string {
  const named = values.map((value) => `'${oneLine(value)}'`).join(', ');
  const asked = inWords('what {count, plural, one {does} other {do}} {values} mean?', {
    count: values.length,
    values: named,
  });
  if (column !== 'contracts.status') return asked;
  const hint = inWords(
    'A contract that was concluded is signed, also if it was given notice or has ended since',
  );
  return `${asked} ${hint}`;
}

/** Seconds or milliseconds since 1970. */
function isEpoch({ values }: ColumnProfile): boolean {
  return values.every((value) => /^1\d{9}(\d{3})?$/.test(value));
}

function moneyQuestions(table: string, { columns, constants, left }: Asked): string[] {
  const names = table === 'orders' ? ['value'] : ['total_value', 'annual_value'];
  const [value] = columns.filter(({ name }) => names.includes(name));
  const hasCurrency = constants.has('currency') || columns.some(({ name }) => name === 'currency');
  const currencies = left.filter(
    (profile) =>
      profile.filled > 0 &&
      (profile.currencies > 0.9 || /currency|waehrung/.test(plainHeading(profile.name))),
  );
  const rivals = left.filter(
    (profile) =>
      value &&
      profile.numbers > 0.9 &&
      (isHeadingOf(table, value.name, profile.name) === value.rank ||
        (table === 'orders' && TOTAL.test(plainHeading(profile.name)))),
  );
  const quantity = columns.find(({ name }) => name === 'quantity');
  const isOfOne =
    quantity && value && !value.times && /(price|preis)$/.test(plainHeading(value.from.name));
  const named = value && currencyOf(value.from.name);
  const others = columns.find(({ name }) => name === 'currency')?.from.values ?? [];
  return [
    ...(isOfOne ? [about(value.from, inWords('is it the price of one piece, or of all?'))] : []),
    ...(named && others.some((other) => other.toUpperCase() !== named)
      ? [
          about(
            value.from,
            inWords('is it {named}, or {others}?', { named, others: others.join(', ') }),
          ),
        ]
      : []),
    ...(hasCurrency
      ? []
      : currencies.map((profile) => about(profile, inWords('is it the currency?')))),
    ...rivals.map((profile) =>
      about(
        profile,
        inWords("is it the amount, or is it ''{other}''?", { other: value?.from.name ?? '' }),
      ),
    ),
    ...(table === 'contracts' && value && value.from.negatives > 0
      ? [about(value.from, inWords('some are below nought: are these refunds, and no purchases?'))]
      : []),
  ];
}

/** A name is no number: written in two ways, it makes two customers. */
function numberQuestions(columns: SuggestedColumn[]): string[] {
  const of = (name: string) => columns.find((column) => column.name === name)?.from;
  const [number, name] = [of('customer_id'), of('name')];
  if (!number || number !== name) return [];
  return [about(number, inWords('there is no number: is each name another customer?'))];
}

const TOTAL =
  /^(total|grand|gesamt|end)(?!.*(tax|vat|mwst|ust|ship|versand|discount|rabatt|qty|menge|quantity|item|anzahl|refund|paid|bezahlt|weight|gewicht|net$|netto|excl|exkl))/;
const ITEM = /item|position|artikel|sku|product|produkt|isbn|asin|stockcode|variant/;

/** A row of an item is no order. */
function itemQuestions({ columns, left }: Asked): string[] {
  const id = columns.find(({ name }) => name === 'order_id')?.from;
  const value = columns.find(({ name }) => name === 'value');
  if (id && (value?.of || value?.times)) return [];
  if (id && !isUnique(id))
    return [
      about(
        id,
        inWords(
          'it is not another one in each row: is the amount that of the order, or of a line ({form})?',
          { form: `value: {column: ${value?.from.name ?? '...'}, of: order | line}` },
        ),
      ),
    ];
  const another = left.find(
    (profile) =>
      isHeadingOf('orders', 'order_id', profile.name) !== undefined &&
      !isUnique(profile) &&
      profile.filled > 0,
  );
  if (another) return [about(another, inWords('is a row an order, or a part of one?'))];
  const customer = columns.find(({ name }) => name === 'customer_id')?.from;
  if (!id && customer && isUnique(customer) && customer.rows > 3)
    return [about(customer, inWords('each stands in one row: is a row an order, or a customer?'))];
  const item = left.find(({ name, filled }) => filled > 0 && ITEM.test(plainHeading(name)));
  return !id && item ? [about(item, inWords('is a row an order, or an item of one?'))] : [];
}

function about({ name }: ColumnProfile, question: string): string {
  return `'${oneLine(name)}': ${question}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
