-- test: questions rest on mails, tickets and calls, business on contracts and orders, mailings on sends
-- given

-- expect
from (values
    ('questions', 'messages'), ('questions', 'tickets'), ('questions', 'activities'),
    ('business', 'contracts'), ('business', 'orders'), ('mailings', 'sends')
) as t (figure, table_name)
