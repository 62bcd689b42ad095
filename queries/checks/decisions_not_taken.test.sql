-- test: rows that did nothing have their place, others are none of it
-- given
insert into decisions_read (file, line, fault, found) values ('d.csv', 2, null, null), ('d.csv', 3, 'names_nothing', 'K99');

-- expect
from (values ('d.csv:3', 'names_nothing', 'K99')) as t (place, fault, found)
