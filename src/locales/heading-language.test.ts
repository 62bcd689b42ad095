import { expect, test } from 'vitest';
import { headingLanguage } from './heading-language.ts';

test.each([
  ['de', ['Kunden-Nr.', 'Bestelldatum', 'Umsatz', 'Status', 'E-Mail']],
  ['de', ['Ticketnummer', 'Betreff', 'Erstellt am', 'Erste Antwort am']],
  ['de', ['Firma', 'Vorname', 'Nachname', 'PLZ', 'Ort', 'Email']],
  ['de', ['Belegfeld 1', 'Belegdatum', 'Umsatz (ohne Soll/Haben-Kz)', 'WKZ Umsatz']],
  ['en', ['Customer ID', 'Order Date', 'Total', 'Status']],
  ['en', ['Ticket ID', 'Subject', 'Created time', 'Email']],
  ['en', ['First Name', 'Last Name', 'Company', 'City']],
  [null, ['Name', 'Email', 'Status']],
])('%s: %s', (language, headings) => {
  expect(headingLanguage(headings)).toBe(language);
});
