-- One row per kind of figure and canonical table that it rests on: where no row of one of them says otherwise, it is known as far as these reach.
--   figure varchar (questions, business, mailings): questions (who asked, what was answered, who waits), business (who is a regular, who left or returned, what they are worth) or mailings (what was sent to many).
--   table_name varchar: The canonical table.
select figure_tables.figure, figure_tables.table_name
from
    (
        values
            ('questions', 'messages'),
            ('questions', 'tickets'),
            ('questions', 'activities'),
            ('business', 'contracts'),
            ('business', 'orders'),
            ('mailings', 'sends')
    ) as figure_tables (figure, table_name)
