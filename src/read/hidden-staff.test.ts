import { describe, expect, test } from 'vitest';
import { hiding } from './hidden-staff.ts';
import { type StaffName, staffWords } from './staff-words.ts';

const STAFF: StaffName[] = [
  { name: 'Ulrike Behnke', address: 'ulrike.behnke@own.example', rule: 'people' },
  { name: 'Dr. Insa Röpke', address: null, rule: 'people' },
  { name: 'Harms, Thies', address: null, rule: 'owners' },
  { name: 'Max Koch', address: 'mkoch@own.example', rule: 'people' },
  { name: 'Gerda Weiß', address: 'gerda@post.example', rule: 'people' },
  { name: 'Anna-Lena Müller-Lüdenscheidt', address: null, rule: 'people' },
  { name: 'Firm Olaf', address: 'olaf@own.example', rule: 'people' },
  { name: 'Rix Malte (Firm)', address: 'malte.rix@own.example', rule: 'senders' },
  { name: 'Own Newsletter', address: 'news@own.example', rule: 'senders' },
  { name: null, address: 'jo.lindgren@own.example', rule: 'senders' },
  { name: 'Walburga Zschimmerle', address: 'wzs17@own.example', rule: 'senders' },
  { name: 'Praline', address: 'pr@own.example', rule: 'senders' },
  { name: 'Ida Kundin', address: 'frage@own.example', rule: 'shared' },
  { name: 'Team Vertrieb', address: 'vertrieb@own.example', rule: 'senders' },
];
const hide = hiding(staffWords(STAFF, ['own.example']));

describe('a person of ours is nobody in a text, by', () => {
  test.each([
    ['the full name', 'Nachfolge von Ulrike Behnke', 'Nachfolge von …'],
    ['the name turned round', 'Betreuer: Behnke, Ulrike; neu', 'Betreuer: …; neu'],
    ['the surname alone', 'Nachfolge Behnke', 'Nachfolge …'],
    ['the surname in other case', 'fwd: behnke / BEHNKE', 'fwd: … / …'],
    ['a form of address', 'Nachfolge von Frau Behnke', 'Nachfolge von Frau …'],
    ['the genitive', "Behnkes Angebot, Behnke's, Harms'", "… Angebot, …'s, …'"],
    ['an initial', 'U. Behnke / U.Behnke / Behnke, U.', '… / … / ….'],
    ['a title', 'an Dr. Röpke', 'an Dr. …'],
    ['ae for ä, and a', 'Roepke / ROPKE / RÖPKE', '… / … / …'],
    ['a letter that is composed of two', 'Ro\u0308pke', '…'],
    ['a compound', 'Behnke-Termin', '…-Termin'],
    ['a name of two parts, or one of them', 'Müller-Lüdenscheidt, Frau Luedenscheidt', '…, Frau …'],
    ['the account', 'an ulrike.behnke und ubehnke / UlrikeBehnke', 'an … und … / …'],
    ['the address', 'siehe Ulrike.Behnke@own.example!', 'siehe …!'],
    ['an address of our domain, below it too', 'x@own.example, y@eu.own.example', '…, …'],
    ['an address of the person elsewhere', 'gerda@post.example', '…'],
    ['the display name of a mail, turned by its address', 'an Rix', 'an …'],
    ['an address alone', 'an Lindgren', 'an …'],
    ['the surname of a sender whose address bears another', 'an Zschimmerle / wzs17', 'an … / …17'],
    ['the first name behind a greeting', 'Hallo Ulrike, danke Insa', 'Hallo …, danke …'],
  ])('%s', (_, text, told) => {
    expect(hide(text)).toBe(told);
  });
});

describe('a surname that is a word means a person only beside', () => {
  test.each([
    ['nothing', 'Koch gesucht, weiße Ware, Farbe weiß', 'Koch gesucht, weiße Ware, Farbe weiß'],
    ['a first name', 'Max Koch / koch max / Gerda Weiss', '… / … / …'],
    ['an initial', 'M. Koch; Koch, M.', '…; ….'],
    ['a form of address', 'Frau Weiß, herr koch, Herrn Dr. Koch', 'Frau …, herr …, Herrn Dr. …'],
    ['a greeting', 'Hallo Koch', 'Hallo …'],
    ['the address', 'mkoch', '…'],
    ['no article', 'A cook, a koch', 'A cook, a koch'],
  ])('%s', (_, text, told) => {
    expect(hide(text)).toBe(told);
  });
});

test('what is called so is no person: mailboxes, the company, customers, first names alone', () => {
  const text =
    'Eine Praline, Familie Kundin, Own Newsletter, Vertrieb, own ideas, Kunde Ulrike Voss, ulrike@post.example, Team';
  expect(hide(text)).toBe(text);
});

test('a text of a megabyte takes no longer than its length', () => {
  const text = 'A. Behnke, Frau '.repeat(62_500);
  const begun = performance.now();
  expect(hide(text)).not.toContain('Behnke');
  expect(hide(`${'a'.repeat(500_000)}@${'.a'.repeat(250_000)}`)).toContain('a');
  expect(hide('von '.repeat(250_000))).toContain('von');
  expect(performance.now() - begun).toBeLessThan(10_000);
});
