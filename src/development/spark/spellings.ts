/** Selects by spellings that other engines take for something else, on rows made for them: nulls, ties, flags, zones, overflow, letters beyond ASCII. */
export const SPELLINGS: Record<string, string> = {
  'null is the largest in an order of rows':
    "select arg_max(t.name, (t.rank, t.name)) as last, arg_min(t.name, (t.rank, t.name)) as first from (values ('a', 1), ('b', null), ('c', 0)) as t (name, rank)",
  'rows with nulls compare':
    'select (t.a, t.b) < (t.c, t.d) as is_before from (values (1, null, 1, 2), (1, 2, 1, null), (1, 2, 1, 3)) as t (a, b, c, d)',
  'the least of rows with a condition':
    "select min((t.rank, t.name)) filter (where t.rank > 0) = (1, 'b') as is_b from (values ('a', null), ('b', 1), ('c', 0)) as t (name, rank)",
  'the least of rows':
    "select min((t.rank, t.name)) = (1, 'b') as is_b from (values ('a', null), ('b', 1)) as t (name, rank)",
  'what is taken is never null':
    "select arg_max(t.name, t.rank) as name from (values ('a', 1), (null, 2)) as t (name, rank)",
  'a list keeps nulls, in its order, and is null for nothing':
    "select len(list(t.name order by t.rank desc, t.name)) as places, list(t.name order by t.rank) filter (where t.rank > 9) is null as is_none from (values ('a', 1), (null, 1), ('b', null)) as t (name, rank)",
  'a list is in the order that is said, down too':
    "select list(t.name order by t.rank desc, t.name) as names from (values ('a', 1), ('b', 3), ('c', null), ('d', 3)) as t (name, rank)",
  'any value is none of the nulls':
    "select any_value(t.name) as name from (values (null), ('b')) as t (name)",
  'flags, and letters beyond ASCII':
    "select regexp_replace(t.name, '(?i)müller', '#', 'g') as replaced, regexp_matches(t.name, '(?i)\\bober') as is_word, regexp_matches(t.name, 'r$') as is_end from (values ('MÜLLER, Müller'), ('äober'), ('Ober\nr'), ('r\n')) as t (name)",
  'brackets and groups of a pattern':
    "select regexp_replace(t.name, '[][.-]+([a-z])', '<\\1>', 'g') as replaced, regexp_extract(t.name, '([a-z]+)$', 1) as last, regexp_extract(t.name, 'no') as none from (values ('a[]b-c'), ('A')) as t (name)",
  'places beyond a list':
    "select t.names[len(t.names)] as last, t.names[len(t.names) - 1] as second, t.names[2:] as rest from (values ([]), (['a']), (['a', 'b', 'c'])) as t (names)",
  'a series that ends before it begins':
    'select len(generate_series(1, t.last)) as places, len(range(1, t.last)) as before from (values (0), (1), (3)) as t (last)',
  'a local hour that comes twice, and one that never comes':
    "select utc_time(cast(t.clock as timestamp)) as moment from (values ('2012-10-28 01:59:59'), ('2012-10-28 02:30:00'), ('2012-10-28 03:00:00'), ('2012-03-25 03:30:00'), ('2012-07-01 12:00:00')) as t (clock)",
  'local times and ends of days':
    "select local_time(cast(t.moment as timestamp)) as clock, end_of_day(cast(t.moment as timestamp)) as last from (values ('2012-10-28 00:30:00'), ('2012-10-28 01:30:00'), ('2012-03-25 01:00:00'), ('2012-12-31 23:30:00.5')) as t (moment)",
  'months before a last day':
    "select cast(t.day - to_months(1) as date) as before, t.day + t.days as later, t.day - date '2012-01-31' as days from (values (date '2012-03-31', 2)) as t (day, days)",
  'days of the week before 1970 too':
    "select weekday_of(t.day) as weekday from (values (date '1969-12-28'), (date '2012-11-25')) as t (day)",
  'halves are rounded away, by the value':
    'select round(cast(t.x as double), 2) as hundredth, round(cast(t.x as double)) as whole from (values (2.675), (-2.5), (0.125)) as t (x)',
  'averages and quotients of decimals are fractions':
    'select avg(cast(t.x as decimal(18, 2))) as mean, sum(cast(t.x as decimal(18, 2))) / nullif(3, 0) as third from (values (1.01), (1.02), (2.00)) as t (x)',
  'sums beyond 32 bits':
    'select sum(cast(t.x as integer)) as total, cast(sum(cast(t.x as integer)) as bigint) * 3 as more from (values (2000000000), (2000000000)) as t (x)',
  'fractions become decimals and whole numbers by their value, halves to even':
    'select cast(t.x as decimal(18, 2)) as money, cast(t.x * 100 as bigint) as whole, cast(t.x * cast(0.745 as double) as decimal(18, 2)) as changed from (values (cast(0.145 as double)), (19.955), (-19.955), (27), (0.025), (0.035)) as t (x)',
  'texts that are whole numbers or days, or nearly so':
    "select try_cast(t.text as bigint) as whole, try_cast(t.text as date) as day from (values ('12'), ('12.5'), ('1e3'), ('12d'), ('x'), ('2012-1-5'), ('2012-01'), ('2012')) as t (text)",
  'nulls have places in a hash':
    "select hash(t.a, t.b) = hash(t.c, t.d) as is_alike from (values (null, 'x', 'x', null), ('x', null, 'x', null)) as t (a, b, c, d)",
  'a backslash is a letter':
    "select t.text like t.start || '%' as is_begun from (values ('a\\b.csv', 'a\\b'), ('a%b', 'a\\%')) as t (text, start)",
  'keys of names':
    "select key_of(t.name) as name_key from (values ('a'), (''), ('Größe'), (null)) as t (name)",
  'nulls stand last, up and down':
    'select t.x, row_number() over (order by t.x) as up, row_number() over (order by t.x desc) as down from (values (1), (null), (2)) as t (x)',
  'rows are kept by the key of another table, though one of that name is selected':
    'select one.id, other.id as other_id from (values (1)) as one (id) inner join (values (3, 1), (2, 1)) as other (id, one_id) on other.one_id = one.id qualify row_number() over (partition by one.id order by other.id) = 1',
  'a window with a name and a frame serves ranks too':
    "select t.name, first_value(t.x ignore nulls) over w as x from (values ('a', 1, null), ('a', 2, 5), ('b', 1, 7)) as t (name, rank, x) window w as (partition by t.name order by t.rank rows between unbounded preceding and unbounded following) qualify row_number() over w = 1",
  'a list over a window, of nothing too':
    "select t.name, list_sort(list(t.x) filter (t.x > 1) over (partition by t.name)) as xs from (values ('a', 3), ('a', 2), ('b', 1)) as t (name, x)",
  'spaces of any width, and what stands within one':
    "select trim(chr(160) || t.text || chr(9)) as bare, regexp_matches(chr(11), '\\s|[\\s]') as is_space, lower('ΟΔΟΣ İ ς ẞ') as lowered from (values ('a')) as t (text)",
  'a pattern that is put together':
    "select regexp_matches(t.text, '\\b(we|us) ' || '(declined|refused)\\b') as is_told from (values ('us declined'), ('Käus refused'), ('thus refused')) as t (text)",
  'medians between and of values':
    'select median(t.x) as middle, median_of(t.x) as one, quantile_cont(t.x, 0.9) as most from (values (1), (2), (4), (10)) as t (x)',
  'letters, digits and spaces by the names of their classes':
    "select regexp_replace(t.text, '[[:alpha:]]+', 'a', 'g') as letters, regexp_replace(t.text, '[^[:digit:]x]', '-', 'g') as digits, regexp_replace(t.text, '[^[:alnum:]]+', '-', 'g') as others, regexp_matches(t.text, '^[[:space:]]+$') as is_blank from (values ('Aé1 [b]_٣x'), (chr(11)), ('12')) as t (text)",
  'rows are before, after or at others, and the greatest of them':
    'select (t.a, t.b) > (t.c, t.d) as is_after, (t.a, t.b) >= (t.c, t.d) as is_not_before, (t.a, t.b) <= (t.c, t.d) as is_not_after, (t.a, t.b) in ((1, 2), (3, 4)) as is_one from (values (1, null, 1, 2), (1, 2, 1, null), (1, 2, 1, 2), (3, 4, 1, 9)) as t (a, b, c, d)',
  'the greatest of rows, with a condition and over a window too':
    "select max((t.rank, t.name)) over () = (null, 'a') as is_a, max((t.rank, t.name)) filter (where t.rank > 0) over () = (1, 'b') as is_b from (values ('a', null), ('b', 1), ('c', 0)) as t (name, rank)",
  'quotients, products and choices of fractions become whole numbers by their value':
    'select cast(t.x / 2 as integer) as half, cast(t.x * cast(2.5 as double) as integer) as product, cast(cast(0.5 as double) + t.x as smallint) as added, cast(t.x - cast(0.5 as double) as tinyint) as lessened, cast(case when t.x > 1 then t.x / 2 else 3 end as bigint) as chosen, cast(round(t.x / 2) as integer) as rounded, cast(floor(t.x / 2) as integer) as low, cast(ceil(t.x / 2) as integer) as high, cast(t.x / 4 as decimal(18, 10)) as exact from (values (1), (3), (5), (-5)) as t (x)',
  'days between days, of whatever kind':
    "select coalesce(t.a_on, t.b_on) - t.b_on as coalesced, greatest(t.a_on, t.b_on) - least(t.a_on, t.b_on) as apart, case when t.n > 1 then t.a_on else t.b_on end - t.b_on as chosen, max(t.a_on) over () - t.b_on as until_last, t.b_on - t.n % 7 as earlier, t.b_on + t.n * 2 as later from (values (date '2012-03-01', date '2012-02-28', 1), (null, date '2012-12-31', 9)) as t (a_on, b_on, n)",
  'days between the first and the last, with a condition too':
    "select max(t.day) - min(t.day) as days, max(t.day) filter (where t.n > 1) - min(t.day) as to_other, arg_max(t.day, t.n) - min(t.day) as to_most from (values (date '2012-02-28', 1), (date '2012-03-01', 2)) as t (day, n)",
  'moments that are days, hours or years on':
    "select t.moment + to_days(t.n) as days_on, t.moment + to_hours(t.n) as hours_on, t.moment + to_years(t.n) as years_on, t.moment - interval 1 day as before, cast(t.moment as date) + to_days(t.n) as from_midnight from (values (timestamp '2012-02-29 12:00:00', 1)) as t (moment, n)",
  'begins of months and weeks, of days and of moments':
    "select date_trunc('month', t.moment) as month, date_trunc('week', t.moment) as week, date_trunc('month', cast(t.moment as date)) as month_of_day, date_trunc('week', cast(t.moment as date)) as week_of_day, date_trunc('hour', t.moment) as hour from (values (timestamp '2012-12-30 23:59:59.5')) as t (moment)",
  'what is distinct in a list, and a series with steps':
    "select list_sort(list(distinct t.name)) as names, generate_series(1, 7, 3) as steps from (values ('b'), ('a'), ('b')) as t (name)",
  'counts and sums with a condition over a window':
    'select t.x, count(*) filter (where t.x > 1) over (partition by t.side) as more, sum(t.x) filter (where t.x > 1) over (partition by t.side) as total from (values (1, 1), (1, 2), (2, 3), (3, 1)) as t (side, x)',
  'what is tried of numbers':
    'select try_cast(cast(t.x as double) as tinyint) as small, try_cast(t.x as integer) as whole from (values (1), (127), (300)) as t (x)',
  'the rest of a list up to a place':
    "select t.names[:2] as head, t.names[2:3] as middle, t.names[:] as whole from (values (['a']), (['a', 'b', 'c', 'd'])) as t (names)",
};

/** Spellings that no translation makes the same: the translator has to say so. */
export const REFUSED: Record<string, string> = {
  'a fraction as text':
    'select cast(cast(t.x as double) as varchar) as text from (values (1)) as t (x)',
  'a fraction in a text': "select 'a' || cast(t.x as double) as text from (values (1)) as t (x)",
  'a fraction among texts':
    "select concat_ws(' ', 'a', cast(t.x as double)) as text from (values (1)) as t (x)",
  'a fraction in JSON':
    "select to_json({'a': cast(t.x as double)}) as text from (values (1)) as t (x)",
  'a pattern of a column':
    "select regexp_matches(t.x, t.x) as is_found from (values ('a')) as t (x)",
  capitals: "select upper(t.x) as capitals from (values ('a')) as t (x)",
};
