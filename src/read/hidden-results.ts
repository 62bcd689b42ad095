import type { Database, Parameters } from '../database/database.ts';
import { literal, quoted } from '../database/names.ts';
import { programQuery } from '../database/query.ts';
import { FILES, hidingInPaths } from './hidden-paths.ts';
import { type Hide, hiding } from './hidden-staff.ts';
import { knownStaff } from './hiding-staff.ts';
import { namingPattern } from './naming-words.ts';

/** Where rows go: on a terminal names of files stay as they are, so that whoever loaded them finds them. */
export type Goal = { isWritten: boolean };

/** Hides people of ours in the texts of a column; what a customer is known by as a whole stays. */
export type HideIn = (text: string, column: string) => string;

/** Gives what hides people of ours in what any query may give; undefined where privacy.people has them named. */
export async function hidingInResults(
  database: Database,
  { isWritten }: Goal,
): Promise<HideIn | undefined> {
  const staff = await knownStaff(database);
  if (staff === undefined) return undefined;
  const hide = hiding(staff);
  // A Message-ID is made by a program, at a domain of ours too.
  const hideInId = hiding({ ...staff, domains: new Set() });
  const hideInPath = isWritten
    ? hidingInPaths(hide)
    : (path: string) => (path.includes('@') ? hide(path) : path);
  const customers = await customersCalledSo(database, hide);
  const ofColumn = (column: string): Hide => {
    if (FILES.includes(column)) return hideInPath;
    return column.endsWith('_id') ? hideInId : hide;
  };
  return (text, column) => (customers.has(text) ? text : ofColumn(column)(text));
}

/** The names of customers in which somebody of ours would be hidden: few, of however many customers. */
async function customersCalledSo(database: Database, hide: Hide): Promise<Set<string>> {
  database.textFunction('without_staff', hide);
  const { sql } = programQuery('reads/names_of_customers');
  const found = await database.read(
    `select name from (${sql}) as known where without_staff(name) <> name`,
  );
  return new Set(found.array('name') as string[]);
}

/** A select; `texts` are the columns in which somebody may be named, where these are not all that hold texts. */
type Hidden = { sql: string; parameters?: Parameters; texts?: string[] };

/** Gives a select that gives the rows of another without people of ours; what is no text keeps its type. */
export async function selectWithoutStaff(
  database: Database,
  { sql, parameters = {}, texts }: Hidden,
  hide: HideIn,
): Promise<string> {
  const described = await database.read(
    `select column_name, column_type from (describe\n${sql}\n)`,
    parameters,
  );
  const columns = described.objects() as { column_name: string; column_type: string }[];
  const staff = await knownStaff(database);
  const isAsked = (text: string) =>
    staff ? `regexp_matches(${text}, ${literal(namingPattern(staff))})` : 'true';
  const hidden = columns.map(({ column_name: column, column_type: type }, place) => {
    const name = quoted(column);
    if (!/\b(VARCHAR|JSON)\b/.test(type) || texts?.includes(column) === false) return name;
    const isNested = /^STRUCT\(|\]$/.test(type) && !/\b(MAP|UNION)\(/.test(type);
    const give = isNested ? inLiterals(hide) : hide;
    database.textFunction(`hidden_${place}`, (text) => give(text, column));
    const text = isNested ? `to_json(${name})::varchar` : `${name}::varchar`;
    const [told, plain] = isNested
      ? [`hidden_${place}(${text})::json::${type}`, name]
      : [`hidden_${place}(${text})`, text];
    return `case when ${isAsked(text)} then ${told} else ${plain} end as ${name}`;
  });
  return `select ${hidden.join(', ')} from (\n${sql}\n) as result`;
}

/** Of lists and structures, as JSON, the texts and not the names of fields. */
function inLiterals(hide: HideIn): HideIn {
  return (json, column) =>
    json.replace(/("(?:[^"\\]|\\.)*")(\s*:)?/g, (found, text: string, colon?: string) =>
      colon === undefined ? JSON.stringify(hide(JSON.parse(text) as string, column)) : found,
    );
}
