import emailProviders from 'email-providers/all.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { MAIL_PROVIDERS } from './mail-providers.ts';

test('providers of the countries whose language the report speaks are known, each named in one place', () => {
  const known = [...emailProviders, ...MAIL_PROVIDERS];
  for (const domain of ['posteo.de', 'gmx.ch', 'mail.de', 'a1.net', 'bluewin.ch', 'ewetel.net'])
    expect(known.filter((one) => one === domain)).toEqual([domain]);
  expect(new Set(MAIL_PROVIDERS).size).toBe(MAIL_PROVIDERS.length);
  expect(MAIL_PROVIDERS.filter((domain) => emailProviders.includes(domain))).toEqual([]);
});
