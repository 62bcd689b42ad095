-- One row per row of the lists of decisions that people keep (decisions.csv, decisions.xlsx), as it stands there.
--   decision_id integer: Its number: the lists in the order of their names, and their rows.
--   file varchar: The list.
--   line integer: Line in it; the number of the row in a workbook.
--   customer varchar or null: The customer, by number, name or address.
--   message varchar or null: The message, by Message-ID, or ticket: and the number of a ticket.
--   order_id varchar or null: The order.
--   what varchar or null: answered_by_phone, asks_nothing, not_a_customer, same_as, never_write, done_until, terms_changed, note or erased; null where the row does not say it.
--   on_day date or null: The day that it speaks of; of done_until the last one; null where it names none.
--   other_customer varchar or null: Of same_as the customer that it is, by number, name or address.
--   decided_on date or null: The day on which it was decided; null where the row does not say it.
--   who varchar or null: Who decided it.
--   why varchar or null: Why.
--   fault varchar or null: Why the row decides nothing; null for one that does.
--   found varchar or null: What stood there instead.
select
    unnest(
        from_json(
            $rows,
            '[{"decision_id": "INTEGER", "file": "VARCHAR", "line": "INTEGER", "customer": "VARCHAR", "message": "VARCHAR", "order_id": "VARCHAR", "what": "VARCHAR", "on_day": "DATE", "other_customer": "VARCHAR", "decided_on": "DATE", "who": "VARCHAR", "why": "VARCHAR", "fault": "VARCHAR", "found": "VARCHAR"}]'
        ),
        recursive := true
    )
