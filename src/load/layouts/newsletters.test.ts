import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const config = configSchema.parse({
  own: { domains: ['firma.example'] },
  campaigns: { win_back: ['come back'] },
});
const loaded = async (...names: string[]) => {
  const paths = names.map((name) => `${import.meta.dirname}/${name}`);
  const { files } = await fixture.load({}, paths);
  return Object.fromEntries(
    files.map(({ path, source }) => [path.slice(import.meta.dirname.length + 1), source]),
  );
};
const reasons = () =>
  fixture.rows('select line, reason from imports.quarantine order by file_id, line');
/** What the model makes of the mailings by the end of October. */
const sends = async () => {
  const tables = ['sends', 'identities'];
  await model(fixture.database, { config, asOf: '2012-10-31', tables, progress: silent });
  return fixture.rows(
    `select address as email, campaign_id, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at
     from sends inner join identities using (address_key) order by address, sent_at`,
  );
};
const NOTHING = { opened_at: null, clicked_at: null, bounced_at: null, unsubscribed_at: null };
/** So that there are days in the data for which the model can be made. */
const dayOfData = () =>
  fixture.database.run(
    "insert into imports.tickets (ticket_id, opened_at, file_id) values ('T', '2012-10-01 10:00', 1), ('U', '2012-11-30 10:00', 1)",
  );

describe('Mailchimp', () => {
  test('each file of an account export is known by its columns and its place', async () => {
    expect(await loaded('mailchimp')).toEqual({
      'mailchimp/aggregate_activity/bounces/40211_herbst-2012-neues.csv':
        'mailchimp_bounces__sends',
      'mailchimp/aggregate_activity/not_opened/40211_herbst-2012-neues.csv':
        'mailchimp_recipients__sends',
      'mailchimp/aggregate_activity/not_opened/40388_rückkehr.csv': 'mailchimp_recipients__sends',
      'mailchimp/aggregate_activity/opened/40211_herbst-2012-neues.csv':
        'mailchimp_recipients__sends',
      'mailchimp/campaigns.csv': 'mailchimp__campaigns',
      'mailchimp/granular_activity/clicks/40211_herbst-2012-neues.csv': 'mailchimp_clicks__sends',
      'mailchimp/granular_activity/opens/40211_herbst-2012-neues.csv': 'mailchimp_opens__sends',
      'mailchimp/lists/cleaned/cleaned_47741_kunden.csv': 'mailchimp_unsubscribed__sends',
      'mailchimp/lists/members/members_47741_kunden.csv': 'mailchimp__contacts',
      'mailchimp/lists/unsubscribed/unsubscribed_47741_kunden.csv': 'mailchimp_unsubscribed__sends',
    });
    expect(await reasons()).toEqual([
      {
        line: 4,
        reason:
          "Title: several campaigns are called 'Weihnachten', and the files of their recipients cannot be told apart",
      },
      {
        line: 5,
        reason:
          "Title: several campaigns are called 'Weihnachten', and the files of their recipients cannot be told apart",
      },
      { line: 3, reason: 'it left the list outside of a campaign ((user unsubscribed))' },
    ]);
  });

  test('nine files tell of one mailing to five, and each of them counts once', async () => {
    await loaded('mailchimp');
    await dayOfData();
    const mailing = { campaign_id: 'mailchimp:herbst_2012_neues', sent_at: '2012-10-16T08:00:00Z' };
    expect(await sends()).toEqual([
      {
        ...mailing,
        ...NOTHING,
        email: 'jo@hansen.example',
        opened_at: '2012-10-16T10:00:00Z',
        clicked_at: '2012-10-16T10:01:00Z',
      },
      { ...mailing, ...NOTHING, email: 'kim@krueger.example' },
      {
        ...mailing,
        ...NOTHING,
        email: 'lou@lorenz.example',
        unsubscribed_at: '2012-10-16T18:00:00Z',
      },
      {
        ...mailing,
        ...NOTHING,
        email: 'tot@krueger.example',
        bounced_at: '2012-10-16T08:00:05Z',
      },
      { ...mailing, ...NOTHING, email: 'voll@lorenz.example', bounced_at: '2012-10-16T08:00:00Z' },
    ]);
  });

  test('the same people in the files of two campaigns are mailings of both', async () => {
    await loaded('mailchimp');
    await dayOfData();
    const tables = ['sends', 'identities', 'campaigns'];
    await model(fixture.database, { config, asOf: '2012-11-30', tables, progress: silent });
    expect(
      await fixture.rows(
        `select address as email, sends.kind, sends.sent_at, title as subject
         from sends inner join identities using (address_key) inner join campaigns using (campaign_id)
         where campaign_id = 'mailchimp:rückkehr' order by address`,
      ),
    ).toEqual(
      ['kim@krueger.example', 'lou@lorenz.example'].map((email) => ({
        email,
        kind: 'win-back',
        sent_at: '2012-11-15T13:30:00Z',
        subject: 'Come back. Our doors stand open.',
      })),
    );
  });

  test('members are contacts who belong to no customer yet', async () => {
    await loaded('mailchimp/lists/members');
    expect(
      await fixture.rows(
        'select contact_id, customer_id, name, email, since_on from imports.contacts order by email',
      ),
    ).toEqual([
      {
        contact_id: 'jo@hansen.example',
        customer_id: null,
        name: 'Jo Hansen',
        email: 'jo@hansen.example',
        since_on: '2010-03-02',
      },
      {
        contact_id: 'kim@krueger.example',
        customer_id: null,
        name: 'Kim Krüger',
        email: 'kim@krueger.example',
        since_on: '2010-03-02',
      },
    ]);
  });

  test('a file of times and addresses from elsewhere is not taken for openings', async () => {
    fixture.write('logins.csv', 'Timestamp,Email\n2012-10-17 08:00:00,jo@hansen.example\n');
    await expect(fixture.load()).rejects.toThrow(
      /may be those of mailchimp_opens__sends, .* known by its path, as in granular_activity\/opens/,
    );
    fixture.write('logins.csv', 'Id,Name,Timestamp,Email,Town\n1,Jo,x,jo@hansen.example,Kiel\n');
    await expect(fixture.load()).rejects.toThrow(
      /its columns are Id, Name, .*The nearest layout, /,
    );
  });

  test('a file on its own is known by the last word of its name', async () => {
    fixture.write('Herbst 2012 - Neues_not_opened.csv', 'Email Address\nkim@krueger.example\n');
    await fixture.load();
    expect(await fixture.rows('select campaign_id, email from imports.sends')).toEqual([
      { campaign_id: 'mailchimp:herbst_2012_neues', email: 'kim@krueger.example' },
    ]);
  });

  test('the report of one campaign, which holds totals, is refused', async () => {
    fixture.write('report.csv', 'Email Campaign Report\n"Title:"\n');
    await expect(fixture.load()).rejects.toThrow(/holds totals, not recipients/);
  });
});

describe('Brevo', () => {
  const AUTUMN = { campaign_id: 'brevo:herbst_2012_42', sent_at: '2012-10-16T08:00:00Z' };

  test('contacts have the day before the month', async () => {
    expect(await loaded('brevo/contacts.csv')).toEqual({ 'brevo/contacts.csv': 'brevo__contacts' });
    expect(
      await fixture.rows('select * exclude (file_id) from imports.contacts order by line'),
    ).toMatchObject([
      {
        contact_id: 'jo@hansen.example',
        name: 'Jo Hansen',
        phone: '+491711234567',
        role: 'Einkauf',
        since_on: '2012-04-03',
      },
      { contact_id: 'kim@krueger.example', name: null, since_on: '2012-04-04' },
    ]);
  });

  test('recipients of a campaign: local times, Apple opens left out, a soft bounce only if it stayed one', async () => {
    expect(await loaded('brevo/recipients.csv')).toEqual({
      'brevo/recipients.csv': 'brevo_recipients__sends',
    });
    await dayOfData();
    expect(await sends()).toEqual([
      {
        ...AUTUMN,
        ...NOTHING,
        email: 'jo@hansen.example',
        opened_at: '2012-10-16T10:00:00Z',
        unsubscribed_at: '2012-10-16T18:00:00Z',
      },
      { ...AUTUMN, ...NOTHING, email: 'kim@krueger.example' },
      {
        ...AUTUMN,
        ...NOTHING,
        email: 'tot@krueger.example',
        bounced_at: '2012-10-16T08:00:06Z',
      },
      { ...AUTUMN, ...NOTHING, email: 'voll@lorenz.example' },
    ]);
  });

  test('marketing events tell of the same mailings as the recipients of the campaign', async () => {
    expect(await loaded('brevo/marketing-events.ndjson', 'brevo/recipients.csv')).toMatchObject({
      'brevo/marketing-events.ndjson': 'brevo_marketing__sends',
    });
    await dayOfData();
    expect(await sends()).toEqual([
      {
        ...AUTUMN,
        ...NOTHING,
        email: 'jo@hansen.example',
        opened_at: '2012-10-16T10:00:00Z',
        clicked_at: '2012-10-16T10:01:00Z',
        unsubscribed_at: '2012-10-16T18:00:00Z',
      },
      {
        ...AUTUMN,
        ...NOTHING,
        email: 'kim@krueger.example',
        unsubscribed_at: '2012-10-16T18:00:00Z',
      },
      {
        ...AUTUMN,
        ...NOTHING,
        email: 'tot@krueger.example',
        bounced_at: '2012-10-16T08:00:06Z',
      },
      { ...AUTUMN, ...NOTHING, email: 'voll@lorenz.example' },
    ]);
    expect(await reasons()).toEqual([
      { line: 7, reason: 'no campaign: it is no event of a mailing' },
    ]);
  });

  test('transactional events are mailings by their tag, and single mails without one', async () => {
    expect(await loaded('brevo/transactional-events.ndjson')).toEqual({
      'brevo/transactional-events.ndjson': 'brevo_transactional__sends',
    });
    await dayOfData();
    const mailing = { campaign_id: 'brevo:herbst_2012', sent_at: '2012-10-16T08:00:00Z' };
    expect(await sends()).toEqual([
      {
        ...mailing,
        ...NOTHING,
        email: 'jo@hansen.example',
        opened_at: '2012-10-16T08:10:00Z',
        clicked_at: '2012-10-16T08:11:00Z',
      },
      {
        ...mailing,
        ...NOTHING,
        email: 'kim@krueger.example',
        unsubscribed_at: '2012-10-16T08:15:00Z',
      },
    ]);
    expect(await reasons()).toEqual([
      { line: 9, reason: 'no tag: taken for a single mail, not for a mass mailing' },
    ]);
  });
});

describe('Klaviyo', () => {
  test('profiles are contacts, campaigns are those sent by mail', async () => {
    expect(await loaded('klaviyo/campaigns.csv', 'klaviyo/profiles.csv')).toEqual({
      'klaviyo/campaigns.csv': 'klaviyo__campaigns',
      'klaviyo/profiles.csv': 'klaviyo__contacts',
    });
    expect(
      await fixture.rows('select campaign_id, name, subject, sent_at from imports.campaigns'),
    ).toEqual([
      {
        campaign_id: 'klaviyo:herbst',
        name: 'Herbst',
        subject: 'Neues im Herbst',
        sent_at: '2012-10-16T08:00:00Z',
      },
    ]);
    expect(
      await fixture.rows('select contact_id, name, role, since_on from imports.contacts'),
    ).toEqual([
      {
        contact_id: 'jo@hansen.example',
        name: 'Jo Hansen',
        role: 'Einkauf',
        since_on: '2012-04-03',
      },
    ]);
    expect(await reasons()).toEqual([
      { line: 3, reason: 'no mailing: sms' },
      { line: 3, reason: 'Email is missing: the profile has no address' },
    ]);
  });

  test('events of the API, with what they are tied to, are mailings of the campaigns in the list', async () => {
    expect(await loaded('klaviyo/campaigns.csv', 'klaviyo/events-page.json')).toMatchObject({
      'klaviyo/events-page.json': 'klaviyo_api__sends',
    });
    await dayOfData();
    const mailing = { ...NOTHING, campaign_id: 'klaviyo:herbst' };
    expect(await sends()).toEqual([
      {
        ...mailing,
        email: 'jo@hansen.example',
        sent_at: '2012-10-16T08:00:05Z',
        opened_at: '2012-10-16T09:00:00Z',
        clicked_at: '2012-10-16T09:01:00Z',
      },
      {
        ...mailing,
        email: 'kim@krueger.example',
        sent_at: '2012-10-16T08:00:00Z',
        bounced_at: '2012-10-16T08:00:08Z',
      },
    ]);
    expect(await fixture.rows('select name, subject from campaigns')).toEqual([
      { name: 'Herbst', subject: 'Neues im Herbst' },
    ]);
    expect(await reasons()).toMatchObject([
      { reason: 'no mailing: sms' },
      { reason: 'it is no event of a mailing: Placed Order' },
    ]);
  });

  test('events of the older API hold address and name themselves', async () => {
    expect(await loaded('klaviyo/timeline.ndjson')).toEqual({
      'klaviyo/timeline.ndjson': 'klaviyo_timeline__sends',
    });
    await dayOfData();
    const mailing = { ...NOTHING, campaign_id: 'klaviyo:nachlese' };
    expect(await sends()).toEqual([
      {
        ...mailing,
        email: 'jo@hansen.example',
        sent_at: '2012-10-17T08:00:05Z',
        opened_at: '2012-10-17T08:01:00Z',
        unsubscribed_at: '2012-10-17T08:01:30Z',
      },
      {
        ...mailing,
        email: 'lou@lorenz.example',
        sent_at: '2012-10-17T08:00:06Z',
        bounced_at: '2012-10-17T08:00:07Z',
      },
    ]);
    expect(await reasons()).toEqual([
      { line: 6, reason: 'it is no event of a mailing: Ordered Product' },
    ]);
  });

  test('events of the API without what they are tied to are set aside with the way out', async () => {
    const event = {
      type: 'event',
      id: '1',
      attributes: { timestamp: 1350374400, event_properties: { 'Campaign Name': 'Herbst' } },
      relationships: { profile: { data: { type: 'profile', id: 'P1' } } },
    };
    const profile = { type: 'profile', id: 'P1', attributes: { email: 'jo@hansen.example' } };
    const page = { data: [event], included: [profile], links: {} };
    fixture.write('events.json', JSON.stringify(page));
    await fixture.load();
    expect(JSON.stringify(await reasons())).toContain('include=metric,profile');
  });
});

describe('events of sending services', () => {
  const autumn = (tool: string) => ({ campaign_id: `${tool}:herbst_2012` });

  test('SendGrid: epoch seconds, first of each event, openings by machines left out', async () => {
    expect(await loaded('sendgrid')).toEqual({ 'sendgrid/events.json': 'sendgrid__sends' });
    await dayOfData();
    expect(await sends()).toEqual([
      {
        ...autumn('sendgrid'),
        email: 'jo@hansen.example',
        sent_at: '2012-10-16T08:00:00Z',
        opened_at: '2012-10-16T09:00:00Z',
        clicked_at: '2012-10-16T09:01:40Z',
        bounced_at: null,
        unsubscribed_at: '2012-10-16T09:03:20Z',
      },
      {
        ...NOTHING,
        campaign_id: 'sendgrid:newsletter',
        email: 'kim@krueger.example',
        sent_at: '2012-10-16T08:00:05Z',
        bounced_at: '2012-10-16T08:00:06Z',
      },
    ]);
    expect(await reasons()).toMatchObject([
      { reason: 'no campaign and no category: taken for a single mail, not for a mass mailing' },
    ]);
  });

  test('Mailgun: epoch with a fraction, nested message, a temporary failure is no bounce', async () => {
    expect(await loaded('mailgun')).toEqual({ 'mailgun/events.ndjson': 'mailgun__sends' });
    await dayOfData();
    expect(await sends()).toMatchObject([
      {
        ...autumn('mailgun'),
        email: 'jo@hansen.example',
        sent_at: '2012-10-16T08:00:00.529Z',
        opened_at: '2012-10-16T08:10:00.529Z',
        bounced_at: null,
      },
      {
        ...autumn('mailgun'),
        email: 'kim@krueger.example',
        sent_at: '2012-10-16T08:00:00.729Z',
        bounced_at: '2012-10-16T08:15:00.529Z',
      },
    ]);
    expect(await reasons()).toMatchObject([
      {
        reason: 'no mailing list, campaign or tag: taken for a single mail, not for a mass mailing',
      },
    ]);
  });

  test('Postmark: each kind of event has its own time, single mails are no mass mailings', async () => {
    expect(await loaded('postmark')).toEqual({ 'postmark/events.jsonl': 'postmark__sends' });
    await dayOfData();
    expect(await sends()).toEqual([
      {
        ...autumn('postmark'),
        email: 'jo@hansen.example',
        sent_at: '2012-10-16T08:00:01.907Z',
        opened_at: '2012-10-16T11:33:54.907Z',
        clicked_at: '2012-10-16T11:34:00Z',
        bounced_at: null,
        unsubscribed_at: '2012-10-16T15:35:00Z',
      },
      {
        ...NOTHING,
        ...autumn('postmark'),
        email: 'kim@krueger.example',
        // Only its bounce is told: it was sent with its campaign.
        sent_at: '2012-10-16T08:00:01.907Z',
        bounced_at: '2012-10-16T08:00:09Z',
      },
    ]);
    const kept = await fixture.rows('select reason, content from imports.quarantine order by line');
    expect(kept).toMatchObject([
      { reason: 'message stream outbound: a single mail, not a mass mailing' },
      { reason: 'MessageID names no mail: it changed outside of a mailing' },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/vertraulich/);
  });

  test.each([
    [
      'an answer of the API',
      '{"items": [{"event": "opened"}], "paging": {}}',
      /jq -c '\.items\[\]'/,
    ],
    [
      'the envelope of a webhook',
      '{"signature": {}, "event-data": {"event": "opened"}}',
      /take event-data out of each/,
    ],
  ])('Mailgun: %s is refused with the way out', async (_name, text, message) => {
    fixture.write('mailgun.json', text);
    await expect(fixture.load()).rejects.toThrow(message);
  });
});
