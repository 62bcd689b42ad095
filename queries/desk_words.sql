-- What help desks write in their own ways.
-- The first mail address in a text, as in Vera Muster <vera@kunde-a.example>; null where there is none.
create or replace temp macro address_within(text) as nullif(regexp_extract(text, '[^\s<>;,:"()\[\]]+@[^\s<>;,:"()\[\]]+'), '');

-- A ticket that was merged into another, by its state in English or German.
create or replace temp macro is_merged_state(text) as coalesce(regexp_matches(text, '(?i)^\s*(merged|zusammengef(ü|ue|a)(hr|ss)t)'), false);
