-- test: a configured word in the name or subject makes a campaign a win-back, whatever the newsletter tool calls it
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at, ['come back'] as win_back_words;
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.campaigns as
from (values
    ('N1', 'October', 'News', 'newsletter', timestamp '2012-10-01 08:00', 1, 2),
    ('N2', 'November', 'COME BACK. Our doors stand open.', 'newsletter', timestamp '2012-11-01 08:00', 1, 3),
    ('N3', 'Come back 2012', null, null, timestamp '2012-11-02 08:00', 1, 4),
    ('N4', 'Sale', 'Sale', null, null, 1, 5),
    ('N5', 'December', 'News', 'newsletter', timestamp '2012-12-01 08:00', 1, 6),
    ('N6', 'Spring', 'Return', 'win-back', timestamp '2012-03-01 08:00', 1, 7),
    ('N6', 'Spring 2', 'Return', 'win-back', timestamp '2012-03-01 08:00', 2, 7)
) as t (campaign_id, name, subject, kind, sent_at, file_id, line);

-- expect
from (values
    ('N1', 'October', 'newsletter', 'export'),
    ('N2', 'November', 'win-back', 'words'),
    ('N3', 'Come back 2012', 'win-back', 'words'),
    ('N4', 'Sale', 'promotion', 'default'),
    ('N6', 'Spring 2', 'win-back', 'export')
) as t (campaign_id, name, kind, kind_rule)
