import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { shareText } from './reply-accuracy.ts';
import { sampleConfig, sampleCopy } from './sample-tables.ts';
import { coreModel } from './second-opinion/core-model.ts';
import { AS_OF, companyOf, generatedCompany } from './second-opinion/generated-company.ts';

type Share = [count: number, of: number];

/** How many of the waits that are open, by what is told of them without any text, ask for something by their texts. */
export type CertaintyCounts = { sure: Share; possible: Share };

const OPEN = `select wait_id, certainty from waits where outcome = 'open'`;
const UNREAD = 'update imports.messages set asks_nothing = null, reply_kind = null';

/** A customer's last word that was labelled by hand: its Message-ID as a hash, and whether it wants an answer. */
export type LabelledLastWord = {
  hash: string;
  folder: string;
  label: 'wants' | 'nothing' | 'unclear';
};

/** Gives the labels of last words of real mail, of conversations in which we had written before. */
export function labelledLastWords(): LabelledLastWord[] {
  const text = readFileSync(new URL('labelled-last-words.tsv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [hash = '', folder = '', label] = line.split('\t');
      return { hash, folder, label: label as LabelledLastWord['label'] };
    });
}

/** Counts on the sample company, on the day its README tells of. */
export async function sampleCertainty(): Promise<CertaintyCounts> {
  const database = await sampleCopy();
  const modelled = () =>
    model(database, {
      config: sampleConfig(),
      asOf: '2012-11-28',
      tables: ['waits'],
      progress: silent,
    });
  await modelled();
  const read = await openWaits(database);
  await database.run(UNREAD);
  await modelled();
  const counts = compared(read, await openWaits(database));
  database.close();
  return counts;
}

/** Counts on some companies of the property tests, the same ones always. */
export async function generatedCertainty(count: number): Promise<CertaintyCounts> {
  const database = await openDatabase(':memory:', { threads: 1 });
  const config = configSchema.parse({
    own: { domains: ['firm.example'] },
    freemail_domains: ['post.example'],
  });
  const modelled = await coreModel(database, ['waits'], {
    company: companyOf([]),
    config,
    asOf: AS_OF,
  });
  const sum: CertaintyCounts = { sure: [0, 0], possible: [0, 0] };
  for (const company of fc.sample(generatedCompany, { numRuns: count, seed: 20_121_128 })) {
    await modelled(company);
    const read = await openWaits(database);
    const messages = company.messages.map((message) => ({ ...message, asks_nothing: null }));
    await modelled({ ...company, messages });
    const found = compared(read, await openWaits(database));
    for (const key of ['sure', 'possible'] as const) {
      sum[key] = [sum[key][0] + found[key][0], sum[key][1] + found[key][1]];
    }
  }
  database.close();
  return sum;
}

/** Gives the measured shares in one sentence, for the definition of a certainty, in English or German. */
export function certaintySentence(
  language: 'en' | 'de',
  { sample, generated }: Record<'sample' | 'generated', CertaintyCounts>,
): string {
  const words = labelledLastWords();
  const of = language === 'en' ? 'of' : 'von';
  const wanted = words.filter(({ label }) => label === 'wants').length;
  const unclear = words.filter(({ label }) => label === 'unclear').length;
  const real = shareText([wanted, words.length - unclear], of);
  return language === 'en'
    ? `Measured (in brackets Wilson's 95 % interval): *possible* asked for something in ${shareText(sample.possible)} waits of the sample company, ${shareText(generated.possible)} of generated companies and ${real} last words of public mail read by hand (${unclear} more were unclear; two mailboxes and a mailing list); *sure* in ${shareText(sample.sure)} and ${shareText(generated.sure)}.`
    : `Gemessen (in Klammern Wilsons 95-%-Intervall): *möglich* wollte etwas in ${shareText(sample.possible, of)} Fällen der Beispielfirma, ${shareText(generated.possible, of)} erzeugter Firmen und ${real} letzten Worten öffentlicher Mails, von Hand gelesen (${unclear} weitere waren unklar; zwei Postfächer und eine Mailingliste); *sicher* in ${shareText(sample.sure, of)} und ${shareText(generated.sure, of)}.`;
}

async function openWaits(database: Database): Promise<Map<unknown, string>> {
  const rows = (await database.read(OPEN)).objects() as { wait_id: unknown; certainty: string }[];
  return new Map(rows.map(({ wait_id: id, certainty }) => [id, certainty]));
}

/** Waits are the same whether texts are read or not; only their certainty is another. */
function compared(read: Map<unknown, string>, unread: Map<unknown, string>): CertaintyCounts {
  const share = (certainty: string): Share => {
    const ids = [...unread].filter(([, each]) => each === certainty).map(([id]) => id);
    return [ids.filter((id) => read.get(id) !== 'courtesy').length, ids.length];
  };
  return { sure: share('sure'), possible: share('possible') };
}
