/** Where the library's holidays of a place are not what the law had: each with the law, or who proclaimed it. */
type Correction = {
  place: string;
  source: string;
} & (
  | { kind: 'remove'; name?: string; from?: string; until?: string }
  | { kind: 'add'; name: string; days: string[] }
  | { kind: 'move'; name: string; startHours: number; endHours: number }
);

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** The corrections of a place, by what they do. */
export type HolidayCorrections = {
  removals: Of<'remove'>[];
  additions: Of<'add'>[];
  moves: Of<'move'>[];
};

/** Gives the corrections of a place and of what it belongs to: those of GB hold in GB-ENG. */
export function correctionsOf(place: string): HolidayCorrections {
  const own = CORRECTIONS.filter(
    (correction) => place === correction.place || place.startsWith(`${correction.place}-`),
  );
  return {
    removals: own.filter((correction) => correction.kind === 'remove'),
    additions: own.filter((correction) => correction.kind === 'add'),
    moves: own.filter((correction) => correction.kind === 'move'),
  };
}

/** The library's calendars of 2010 to 2030 were held against those of python-holidays 0.109; here is where they part and the law is clear. */
const CORRECTIONS: Correction[] = [
  {
    kind: 'add',
    place: 'US',
    name: 'Veterans Day (observed)',
    days: ['2012-11-12', '2017-11-10', '2018-11-12', '2023-11-10', '2028-11-10', '2029-11-12'],
    source: '5 U.S.C. 6103 (b)',
  },
  {
    kind: 'add',
    place: 'CA',
    name: 'Christmas Day (observed)',
    days: ['2010-12-27', '2011-12-26', '2016-12-26', '2021-12-27', '2022-12-26', '2027-12-27'],
    source: 'Canada Labour Code, section 193',
  },
  {
    kind: 'add',
    place: 'CA',
    name: "New Year's Day (observed)",
    days: ['2011-01-03', '2012-01-02', '2017-01-02', '2022-01-03', '2023-01-02', '2028-01-03'],
    source: 'Canada Labour Code, section 193',
  },
  {
    kind: 'remove',
    place: 'CA-ON',
    name: 'Easter Monday',
    source: 'Ontario, Employment Standards Act 2000, section 1',
  },
  {
    kind: 'add',
    place: 'GB',
    name: 'Wedding of William and Catherine',
    days: ['2011-04-29'],
    source: 'Royal proclamation of 15 December 2010',
  },
  {
    kind: 'remove',
    place: 'GB',
    name: 'Spring bank holiday',
    from: '2012-05-28',
    until: '2012-05-28',
    source: 'Royal proclamation of 2010: moved to 4 June 2012',
  },
  {
    kind: 'add',
    place: 'GB',
    name: 'Spring bank holiday',
    days: ['2012-06-04'],
    source: 'Royal proclamation of 2010: moved to 4 June 2012',
  },
  {
    kind: 'add',
    place: 'IE',
    name: 'Day of Remembrance and Recognition',
    days: ['2022-03-18'],
    source: 'S.I. No. 50/2022',
  },
  {
    kind: 'add',
    place: 'PL',
    name: 'Narodowe Święto Niepodległości (100 lat)',
    days: ['2018-11-12'],
    source: 'Dz.U. 2018 poz. 2117',
  },
  ...[
    'Corpo de Deus',
    'Implantação da República',
    'Todos os santos',
    'Restauração da Independência',
  ].map(
    (name): Correction => ({
      kind: 'remove',
      place: 'PT',
      name,
      from: '2013-01-01',
      until: '2015-12-31',
      source: 'Lei n.º 23/2012, taken back by Lei n.º 8/2016',
    }),
  ),
  {
    kind: 'remove',
    place: 'CZ',
    name: 'Velký pátek',
    until: '2015-12-31',
    source: 'Zákon č. 359/2015 Sb.',
  },
  {
    kind: 'remove',
    place: 'RO',
    name: 'Sfântul Andrei',
    until: '2011-12-31',
    source: 'Legea nr. 147/2012',
  },
  {
    kind: 'remove',
    place: 'RO',
    name: 'Ziua Unirii Principatelor Române',
    until: '2016-12-31',
    source: 'Legea nr. 176/2016',
  },
  {
    kind: 'remove',
    place: 'RO',
    name: 'Ziua Copilului',
    until: '2016-12-31',
    source: 'Legea nr. 220/2016',
  },
  {
    kind: 'remove',
    place: 'RO',
    name: 'Vinerea Mare',
    until: '2017-12-31',
    source: 'Legea nr. 64/2018',
  },
  ...['Bobotează', 'Sfântul Ioan Botezătorul'].map(
    (name): Correction => ({
      kind: 'remove',
      place: 'RO',
      name,
      until: '2023-12-31',
      source: 'Legea nr. 52/2023',
    }),
  ),
  {
    kind: 'add',
    place: 'SK',
    name: '100. výročie prijatia Deklarácie slovenského národa',
    days: ['2018-10-30'],
    source: 'Zákon č. 290/2018 Z. z.',
  },
  {
    kind: 'add',
    place: 'SI',
    name: 'novo leto',
    days: ['2012-01-02'],
    source: 'taken away by ZUJF, Ur. l. RS 40/2012, of May 2012',
  },
  {
    kind: 'add',
    place: 'SI',
    name: 'dan solidarnosti',
    days: ['2023-08-14'],
    source: 'Ur. l. RS 95/2023',
  },
  {
    kind: 'remove',
    place: 'LI',
    name: 'Feiertagsbrücke',
    source: 'no legal holiday (Arbeitsgesetz, LGBl. 1967 Nr. 6)',
  },
  {
    kind: 'add',
    place: 'LI',
    name: 'Mariä Lichtmess, Josefstag, Staatsfeiertag, Allerheiligen',
    days: ['02-02', '03-19', '08-15', '11-01'],
    source: 'Arbeitsgesetz, LGBl. 1967 Nr. 6',
  },
  {
    kind: 'add',
    place: 'BG',
    name: 'Рождество Христово',
    days: ['12-26'],
    source: 'Кодекс на труда, чл. 154',
  },
  {
    kind: 'remove',
    place: 'TR',
    name: 'Demokrasi ve Millî Birlik Günü',
    until: '2016-12-31',
    source: '6752 sayılı Kanun, of October 2016',
  },
  {
    kind: 'move',
    place: 'TR',
    name: 'Ramazan Bayramı',
    startHours: -5,
    endHours: -12,
    source: '2429 sayılı Kanun: from 13:00 of the eve, three and a half days',
  },
  {
    kind: 'move',
    place: 'TR',
    name: 'Kurban Bayramı',
    startHours: -5,
    endHours: -12,
    source: '2429 sayılı Kanun: from 13:00 of the eve, four and a half days',
  },
  {
    kind: 'move',
    place: 'KR',
    name: '설날',
    startHours: -24,
    endHours: -24,
    source: '관공서의 공휴일에 관한 규정: the day before, the day and the day after',
  },
  {
    kind: 'remove',
    place: 'KR',
    name: '한글날',
    until: '2012-12-31',
    source: '관공서의 공휴일에 관한 규정, as amended in December 2012',
  },
];
