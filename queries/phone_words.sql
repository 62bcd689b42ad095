-- What telephone systems write in their own ways.
-- True for a number within the house: an extension, or a code of the system such as *97.
create or replace temp macro is_extension(text) as coalesce(regexp_full_match(text, '[*#]*\d{1,6}'), false);
