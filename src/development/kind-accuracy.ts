import type { Database } from '../database/database.ts';
import { type LabelledKind, labelHash } from './labelled-kinds.ts';

/** What mails of a labelled kind were taken for: a person's, a list's or mass mailing's, a program's. */
export type KindCounts = {
  label: string;
  mails: number;
  human: number;
  bulk: number;
  automatic: number;
};

/** Gives, by labelled kind, what the mails in the archive were taken for. Mails that were set aside are left out. */
export async function kindAccuracy(
  database: Database,
  labels: LabelledKind[],
  unnamed: Map<string, string>,
): Promise<KindCounts[]> {
  const kinds = await kindsByHash(database, unnamed);
  const counts = new Map<string, KindCounts>();
  for (const { hash, kind: label } of labels) {
    const kind = kinds.get(hash);
    if (kind === undefined) continue;
    const count = counts.get(label) ?? { label, mails: 0, human: 0, bulk: 0, automatic: 0 };
    count.mails += 1;
    count[kind === 'human' || kind === 'bulk' ? kind : 'automatic'] += 1;
    counts.set(label, count);
  }
  return [...counts.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Of the copies of a mail a direct one counts before one that came by a list, as in the model. */
async function kindsByHash(
  database: Database,
  unnamed: Map<string, string>,
): Promise<Map<string, string>> {
  const rows = await database.read(
    `select message_id, arg_min(kind, (kind = 'bulk', sent_at)) as kind from imports.messages group by message_id`,
  );
  const found = rows.objects() as { message_id: string; kind: string }[];
  return new Map(found.map(({ message_id: id, kind }) => [unnamed.get(id) ?? labelHash(id), kind]));
}
