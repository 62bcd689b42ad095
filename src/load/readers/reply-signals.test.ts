import { describe, expect, test } from 'vitest';
import { replySignals } from './reply-signals.ts';

describe('the kind of a reply', () => {
  test.each([
    ['yes', 'Sehr gern, wir freuen uns auf Ihr Angebot.'],
    ['yes', 'Ja, einverstanden.'],
    ['yes', 'Yes, we accept the offer.'],
    ['yes', 'Gerne. Falls Sie noch Fragen haben, rufen Sie an.'],
    ['conditional', 'Gern, sofern sich Ihre Haltung zu Stammkunden geändert hat.'],
    ['conditional', 'Vorausgesetzt, der Preis bleibt, würden wir wiederkommen.'],
    ['conditional', 'Wir sind interessiert, unter der Bedingung, dass die Frist entfällt.'],
    ['conditional', 'Gladly, provided that your terms have changed.'],
    ['conditional', 'We would sign again if the price stays.'],
    ['no', 'Wir haben leider kein Interesse mehr.'],
    ['no', 'Nein danke.'],
    ['no', 'Thank you, but we are not interested.'],
    ['no', 'We have decided against it, even if the price were lower.'],
    ['unclear', 'Ich melde mich im Januar.'],
    ['unclear', 'I would need to ask my colleague.'],
    ['unclear', ''],
  ])('%s: %s', (kind, text) => {
    expect(replySignals(text).replyKind).toBe(kind);
  });
});

describe('a message that asks for nothing', () => {
  test.each([
    'Vielen Dank!',
    'Danke für die schnelle Antwort.\n\nViele Grüße\nIna Meier',
    'Hallo Herr Petersen,\n\nalles klar, danke!\n\nMit freundlichen Grüßen\nIna Meier',
    'Thanks, all clear',
    'Dear Mr Petersen,\nthank you very much.\nBest regards\nIna',
    'Besten Dank für Ihre Mühe!',
    'Thank you.\n\nNOTICE: If you have received this in error, please notify the sender and delete it.',
    'Die Blumen sind wunderschön. Wir haben uns sehr gefreut!',
    'Works like a charm. You saved our weekend.',
  ])('%s', (text) => {
    expect(replySignals(text).asksNothing).toBe(true);
  });

  test.each([
    '',
    'Vielen Dank! Wann kommt der Techniker?',
    'Danke. Bitte senden Sie uns noch die Rechnung.',
    'Thanks. Please call me tomorrow.',
    'Lovely evening, thank you. My umbrella is still with you.',
    'Danke fürs Austauschen. Der neue löst die Sicherung aus.',
    'Danke, aber das Gerät steht noch immer still.',
    'Ina Meier',
  ])('is not: %s', (text) => {
    expect(replySignals(text).asksNothing).toBe(false);
  });
});
