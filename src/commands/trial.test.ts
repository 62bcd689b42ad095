import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-trial-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);
const customers = Array.from({ length: 20 }, (_, place) => `K${place + 1}`);
const HELD = ['K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9'];
const FREE = customers.filter((customer) => !HELD.includes(customer));

const CONTRACTS =
  'contract_id,customer_id,status,offered_on,decided_on,started_on,ended_on,annual_value';

function write(name: string, ...lines: string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

type Row = { customer_id: string; is_control: string };

function drawnIn(plan: string): Row[] {
  const [, ...lines] = readFileSync(join(folder, plan, 'trials.csv'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, , customer_id = '', , is_control = ''] = line.split(',');
    return { customer_id, is_control };
  });
}

/** Twenty customers who left at the end of 2011, of whom seven must not be drawn, each for another reason. */
beforeAll(async () => {
  mkdirSync(join(folder, 'exports'));
  const named = customers.map((customer) => `${customer},Company ${customer}`);
  write('exports/customers.csv', 'customer_id,name', ...named, 'K21,Company K21');
  const terms = customers.map(
    (customer, place) =>
      `V${customer},${customer},signed,2010-11-01,2010-12-01,2011-01-01,2011-12-31,${1000 * (place + 1)}`,
  );
  const running = 'V21,K21,signed,2010-11-01,2010-12-01,2011-01-01,2013-12-31,1000';
  write('exports/contracts.csv', CONTRACTS, ...terms, running);
  write(
    'decisions.csv',
    'customer,message,order,what,detail,who,when,why',
    'K3,,,never write,2012-03-01,Anna,2012-03-01,',
    'K4,,,not a customer,,Anna,2012-03-01,',
    'K5,,,done until,2012-08-31,Anna,2012-06-01,',
    'K6,,,erased,,Anna,2012-03-01,',
  );
  write(
    'exports/trials.csv',
    'trial_id,campaign_id,customer_id,arm,is_control,assigned_at',
    'spring,spring,K7,mail,false,2012-06-20',
    'winter,winter,K1,mail,false,2012-01-20',
  );
  write('exports/contacts.csv', 'contact_id,customer_id,name,email', 'P8,K8,Ina,ina@k8.example');
  write('exports/campaigns.csv', 'campaign_id,name,sent_at', 'C1,News,2012-02-01T10:00:00Z');
  write(
    'exports/sends.csv',
    'send_id,campaign_id,email,sent_at,unsubscribed_at',
    'S1,C1,ina@k8.example,2012-02-01T10:00:00Z,2012-02-02T10:00:00Z',
  );
  write(
    'exports/tickets.csv',
    'ticket_id,customer_id,subject,opened_at',
    'T9,K9,May we come back?,2012-06-20T10:00:00Z',
  );
  await here('run', 'exports', '--as-of', '2012-06-30');
});

const plan = (...flags: string[]) => here('trial', 'plan', '--as-of', '2012-06-30', ...flags);

test('draws nobody who said no, waits, is held back, is no customer, is erased or stands in a trial, and says how many', async () => {
  const { stdout, exitCode } = await plan('--seed', '3', '--out', 'plan');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('of 13 customers who have left, 7 are called from 2012-07-01 on');
  expect(stdout).toContain(
    'Not drawn: 1 objected; 1 unsubscribed; 1 wait for our answer: answer them first; 1 are held back by a decision; 1 are in another trial',
  );
  expect(stdout).toMatch(/If calls bring \d+ points more than that, four trials in five show it/);
  const rows = drawnIn('plan');
  expect(rows.map(({ customer_id }) => customer_id).sort()).toEqual(FREE.toSorted());
  expect(rows.filter(({ is_control }) => is_control === 'false')).toHaveLength(7);
  const list = readFileSync(join(folder, 'plan/calls.csv'), 'utf8');
  expect(list).toContain('call from,customer,name,left on,annual value,third of value');
  expect(list).not.toMatch(/K4|K6/);
});

test('the same seed writes the same files, another other groups, and a plan is never written over', async () => {
  await plan('--seed', '3', '--out', 'again');
  for (const file of ['trials.csv', 'calls.csv', 'calls.xlsx'])
    expect(readFileSync(join(folder, 'again', file))).toEqual(
      readFileSync(join(folder, 'plan', file)),
    );
  await plan('--seed', '4', '--out', 'other');
  expect(drawnIn('other')).not.toEqual(drawnIn('plan'));
  const refused = await plan('--seed', '5', '--out', 'plan');
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('plan is not empty, and a plan is never written over.');
});

test.each([
  [
    ['--calls', '13'],
    '--calls 13 leaves nobody to compare with: 13 customers may be drawn. Give 1 to 12.',
  ],
  [['--calls', '0'], '--calls 0 is not possible.'],
  [['--from', '2012-06-30'], '--from 2012-06-30 is not after 2012-06-30'],
  [['--from', 'tomorrow'], '--from tomorrow is not a day.'],
  [['--days', '3'], '--days 3 is not possible.'],
  [['--name', '../x'], '--name ../x is not possible.'],
])('refuses %j', async (flags, told) => {
  const { stderr, exitCode } = await plan('--out', 'refused', ...flags);
  expect([exitCode, stderr.split('\n')[0]]).toEqual([1, expect.stringContaining(told)]);
});

test('once the days are over the report tells what the calls brought, and with how many we spoke', async () => {
  const rows = drawnIn('plan');
  const called = rows.filter(({ is_control }) => is_control === 'false');
  const later = rows.filter(({ is_control }) => is_control === 'true');
  const calls = [...called.slice(1), ...later.slice(0, 1)].map(
    ({ customer_id }, place) => `A${place},${customer_id},call,outbound,2012-07-10T10:00:00Z,Call`,
  );
  const returns = called
    .slice(0, 6)
    .map(
      ({ customer_id }) =>
        `R${customer_id},${customer_id},signed,2012-08-01,2012-08-15,2012-09-01,2013-08-31,500`,
    );
  write(
    'exports/activities.csv',
    'activity_id,customer_id,kind,direction,occurred_at,subject',
    ...calls,
  );
  write('exports/returns.csv', CONTRACTS, ...returns);
  copyFileSync(join(folder, 'plan/trials.csv'), join(folder, 'exports/planned.csv'));
  await here('run', 'exports', '--as-of', '2012-12-31');
  const { stdout } = await here('export', 'uplift_by_campaign', '--json');
  const found = (JSON.parse(stdout) as Record<string, number | string>[]).find(
    ({ campaign }) => campaign === 'calls-2012-07-01',
  );
  expect(found).toMatchObject({
    arm: 'called now',
    outcome: 'conversion',
    ...{ treated_count: 6, treated_total: 7, treated_called_count: 6 },
    ...{ control_count: 0, control_total: 6, control_called_count: 1 },
  });
  expect(Number(found?.difference_low)).toBeGreaterThan(0);
  const page = readFileSync(join(folder, 'reports/2012-12/index.html'), 'utf8');
  expect(page).toContain('called now (we spoke with 6 of 7, and with 1 of the 6 others)');
});

test('who is in a trial whose days are not over is not drawn again', async () => {
  const { stderr } = await here('trial', 'plan', '--as-of', '2012-07-31', '--out', 'next');
  expect(stderr).toContain('A trial needs two customers who have left and may be called');
});
