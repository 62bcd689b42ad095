import type { Database } from '../database/database.ts';
import { type Hide, hiding } from './hidden-staff.ts';
import { type StaffName, type StaffWords, staffWords } from './staff-words.ts';

/** Gives what hides people of ours in texts, as far as any export names them; with privacy.people at names nobody is hidden. */
export async function hidingStaff(database: Database): Promise<Hide> {
  const staff = await knownStaff(database);
  return staff === undefined ? (text) => text : hiding(staff);
}

/** Gives the words by which texts name people of ours; undefined where privacy.people has them named. */
export async function knownStaff(database: Database): Promise<StaffWords | undefined> {
  const settings = await database.read('select people_shown from main.settings');
  if (settings.get('people_shown', 0) === 'names') return undefined;
  const names = await database.read('select name, address, rule from main.staff_names');
  const own = await database.read("select name from main.own_names where not contains(name, '@')");
  return staffWords(names.objects() as StaffName[], own.array('name') as string[]);
}

/** The same before there is a model: of people of ours only the CRM's users are known then. */
export async function hidingUsers(database: Database): Promise<Hide> {
  const users = await database.read(`
    select name, lower(email) as address, 'people' as rule from imports.people
    where coalesce(role, '') not ilike '%mailbox%'`);
  return hiding(staffWords(users.objects() as StaffName[], []));
}
