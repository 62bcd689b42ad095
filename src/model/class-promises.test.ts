import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  fixture.write('customers.csv', CUSTOMERS);
  fixture.write('contracts.csv', CONTRACTS);
  fixture.write('messages.csv', MAILS);
});
afterEach(() => fixture.close());

const CUSTOMERS = `customer_id,name,domain,segment
K1,Eins,k1.example,A
K2,Zwei,k2.example,B
K3,Drei,k3.example,
`;
const CONTRACTS = `contract_id,customer_id,product,status,offered_on,started_on,ended_on
1,K2,Wartung Premium,signed,2012-01-01,2012-01-01,2012-11-10
`;
/** Questions answered after five hours: of K1 and K3 one each, of K2 one while its contract runs and one after. */
const MAILS = [
  'message_id,from_address,to_addresses,sent_at',
  ...['K1 06', 'K2 07', 'K2 14', 'K3 08'].flatMap((said) => {
    const [customer, day] = said.split(' ');
    const [theirs, ours] = [`ina@${customer}.example`.toLowerCase(), 'eva@firm.example'];
    return [
      `q${customer}${day},${theirs},${ours},2012-11-${day}T08:00:00Z`,
      `a${customer}${day},${ours},${theirs},2012-11-${day}T13:00:00Z`,
    ];
  }),
  '',
].join('\n');

async function modelled(promise: object) {
  const config = { own: { domains: ['firm.example'] }, promise };
  await fixture.load(config);
  await fixture.model(['promises_by_channel'], config);
  return fixture.rows(
    'select promised_by, class_name, promise_seconds / 3600 as hours, kept_count, broken_count from promises_by_channel',
  );
}

test('a promise to a segment and under a contract that runs is judged by its own hours', async () => {
  const classes = { segments: { a: 4 }, contracts: { 'Wartung Premium': 4 } };
  expect(await modelled({ within_hours: 6, ...classes })).toEqual([
    { promised_by: 'channel', class_name: null, hours: 6, kept_count: 2, broken_count: 0 },
    {
      promised_by: 'contract',
      class_name: 'Wartung Premium',
      hours: 4,
      kept_count: 0,
      broken_count: 1,
    },
    { promised_by: 'segment', class_name: 'a', hours: 4, kept_count: 0, broken_count: 1 },
  ]);
});

test('by default nobody is promised anything', async () => {
  expect(await modelled({})).toEqual([]);
});
