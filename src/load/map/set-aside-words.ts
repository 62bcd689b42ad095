import type { Database } from '../../database/database.ts';

/** SQL of the words of a text that was set aside: what stands in quotation marks, between separators, and up to three words in a row. */
export function wordsOf(text: string): string {
  const single = `regexp_split_to_array(${text}, '[\\s,;|"''<>(){}=:\\[\\]]+')`;
  return `list_distinct(list_transform(
    regexp_extract_all(${text}, '"([^"]*)"', 1) || regexp_split_to_array(${text}, '[,;|"''\\t]+')
      || ${single} || ${inARow(single, 2)} || ${inARow(single, 3)},
    lambda word: trim(word)))`;
}

function inARow(words: string, count: number): string {
  return `list_transform(range(1, len(${words})), lambda place: array_to_string((${words})[place:place + ${count - 1}], ' '))`;
}

/** Gives the words of the table `setting_aside` that name one who was erased: numbers, addresses, domains, telephone numbers and names. */
export async function nameErasedWords(database: Database): Promise<void> {
  await database.run(`
    create or replace temp table erased_words_met as
    with words as (
      select distinct unnest(${wordsOf("concat_ws(' ', reason, content)")}) as word from setting_aside
    )
    select word from words
    where word <> '' and (
      is_erased_address(lower(word)) or list_has_any(getvariable('erased_hashes'), [
        erased_hash('customer:' || word), erased_hash('contact:' || word), erased_hash('contract:' || word),
        erased_hash('phone:' || coalesce(phone_of(word), word)), erased_hash('name:' || lower(word))]))`);
}
