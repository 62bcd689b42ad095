-- One row per posting on a customer's account against revenue: the batch of postings (EXTF Buchungsstapel) that DATEV and programs around it write. All else is set aside.
-- export: Buchungsstapel exportieren (DATEV-Format, EXTF)
-- marks: wkz umsatz, bu-schlüssel
-- optional: buchungstext, generalumkehr (gu), generalumkehr
--   evidence: the DATEV format, as many programs on GitHub write it; debtors have accounts from 1 to 6 that are a figure longer than those of the ledger, revenue stands in 4 (SKR04) or 8 (SKR03)
--   order_id: what the posting refers to, the number of the invoice
--   customer_id: the account of the debtor
--   ordered_at: day and month, in the year of the first line's period, else of its business year
--   value: with tax; below nought for a credit note
with
    postings as (
        select
            *,
            "gegenkonto (ohne bu-schlüssel)" as contra,
            length(konto) > length(contra)
                and left(konto, 1) between '1' and '6' as is_debtor_first,
            length(contra) > length(konto)
                and left(contra, 1) between '1' and '6' as is_debtor_second,
            (upper("soll/haben-kennzeichen") = 'S') <> (coalesce("generalumkehr (gu)", generalumkehr, '0') in ('1', 'G')) as is_debit,
            lpad(belegdatum, 4, '0') as day_and_month,
            export_head[1] [13] as year_begin,
            export_head[1] [15] as period_begin,
            export_head[1] [16] as period_end
        from export
    ),
    dated as (
        select
            *,
            case when is_debtor_first then konto when is_debtor_second then contra end as debtor,
            case when is_debtor_first then contra when is_debtor_second then konto end as other_account,
            case when is_debtor_second then not is_debit else is_debit end as is_owed,
            left(period_begin, 4) || right(day_and_month, 2) || left(day_and_month, 2) as day_in_first_year,
            left(period_end, 4) || right(day_and_month, 2) || left(day_and_month, 2) as day_in_last_year,
            cast(
                try_cast(left(year_begin, 4) as integer) + case
                    when right(day_and_month, 2) < substr(year_begin, 5, 2) then 1
                    else 0
                end as varchar
            ) || right(day_and_month, 2) || left(day_and_month, 2) as day_in_business_year
        from postings
    )
select
    export_row,
    "belegfeld 1" as order_id,
    debtor as customer_id,
    case
        when length(belegdatum) = 8
            then right(belegdatum, 4) || substr(belegdatum, 3, 2) || left(belegdatum, 2)
        when day_in_first_year between period_begin and period_end then day_in_first_year
        when day_in_last_year between period_begin and period_end then day_in_last_year
        else coalesce(day_in_business_year, belegdatum)
    end as ordered_at,
    case when is_owed then '' else '-' end || "umsatz (ohne soll/haben-kz)" as value,
    'line' as value_of,
    'false' as is_net,
    "wkz umsatz" as currency,
    case
        when debtor is null then reason('no_buyer_account', concat_ws(' / ', konto, contra))
        when left(other_account, 1) not in ('4', '8')
            then reason('no_purchase', concat_ws(' / ', konto, contra))
    end as set_aside,
    export_key as line_key
from dated
