import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headLines } from '../database/query.ts';
import { formattedQueries, queryPath } from './formatted-queries.ts';
import { formattedSql } from './formatted-sql.ts';

test('every query is formatted: `npm run format` does it', () => {
  expect(formattedQueries().flatMap(unformatted)).toEqual([]);
});

test('a query of more than 120 lines says in its head why it is not two, and no other does', () => {
  const wrong = formattedQueries().filter((file) => {
    const sql = readFileSync(queryPath(file), 'utf8');
    const isLong = sql.trimEnd().split('\n').length > 120;
    return isLong !== headLines(sql, 'long').length > 0;
  });
  expect(wrong).toEqual([]);
});

/** The first line that would be another, as `file:line: is | should be`. */
function unformatted(file: string): string[] {
  const sql = readFileSync(queryPath(file), 'utf8');
  const formatted = formattedSql(sql);
  if (formatted === sql) return [];
  const lines = sql.split('\n');
  const wanted = formatted.split('\n');
  const place = wanted.findIndex((line, index) => line !== lines[index]);
  return [`queries/${file}:${place + 1}: ${lines[place] ?? ''} | ${wanted[place] ?? ''}`];
}

test('a query is formatted with one level for each clause, join condition and branch', () => {
  const sql = `-- One row per reply.
--   wait_id: The wait.
with open_waits as (select waits.wait_id from waits where waits.outcome = 'open' and waits.wait_seconds > 86400)
SELECT open_waits.wait_id, count(*) FILTER (WHERE replies.is_ours) as our_count, key_of(replies.sender) as sender_key,
replies.is_ours or replies.is_machine as is_none_of_theirs,
case when replies.is_machine then 'machine' when replies.is_ours and replies.answered_at is not null then 'ours' end as kind
from open_waits left join replies on replies.wait_id = open_waits.wait_id and replies.day > $day group by all`;
  expect(formattedSql(sql)).toBe(`-- One row per reply.
--   wait_id: The wait.
with
    open_waits as (
        select waits.wait_id
        from waits
        where waits.outcome = 'open'
            and waits.wait_seconds > 86400
    )
select
    open_waits.wait_id,
    count(*) filter (where replies.is_ours) as our_count,
    key_of(replies.sender) as sender_key,
    replies.is_ours
        or replies.is_machine as is_none_of_theirs,
    case
        when replies.is_machine then 'machine'
        when replies.is_ours
            and replies.answered_at is not null then 'ours'
    end as kind
from open_waits
    left join replies on replies.wait_id = open_waits.wait_id
        and replies.day > $day
group by all
`);
});

test('plain columns share lines, and a clause begins on the line of its word', () => {
  const sql = `select customers.customer_id, customers.name, regulars.annual_value, -- of the last year
coalesce(regulars.order_count, 0) as order_count, customers.segment, case customers.segment when 'a' then 1 else 3 end as place
from (select regulars.customer_id from regulars) as regulars inner join customers using (customer_id)
order by customers.name desc, customers.customer_id`;
  expect(formattedSql(sql)).toBe(`select
    customers.customer_id, customers.name,
    regulars.annual_value, -- of the last year
    coalesce(regulars.order_count, 0) as order_count,
    customers.segment,
    case customers.segment when 'a' then 1 else 3 end as place
from (select regulars.customer_id from regulars) as regulars
    inner join customers using (customer_id)
order by customers.name desc, customers.customer_id
`);
});

test('a line that is too long is parted before then, and at each part of a sum', () => {
  const long =
    'lifetimes.silence_days + lifetimes.allowed_days_of_the_customer + settings.silence_days_of_the_firm';
  expect(
    formattedSql(
      `select case when lifetimes.is_regular then ${long} when false then 1 else 2 end as days`,
    ),
  ).toBe(`select
    case
        when lifetimes.is_regular
            then lifetimes.silence_days
                + lifetimes.allowed_days_of_the_customer
                + settings.silence_days_of_the_firm
        when false then 1
        else 2
    end as days
`);
});
