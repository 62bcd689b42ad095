-- One row per payment received or given back: the activities that PayPal exports, in English or German. What is no payment of a customer is set aside.
-- export: Activity, Download (Aktivitäten, Download), CSV
-- optional: type, typ, description, beschreibung, status, reference txn id, zugehöriger transaktionscode, balance impact, auswirkung auf guthaben
--   evidence: heading rows of PayPal's export in importers on GitHub, English ("Date","Time","TimeZone",...) and German ("Datum","Uhrzeit","Zeitzone",...)
--   customer_id: the address of the payer; of a repayment, that of the payment it belongs to, else the number of that
--   ordered_at: day and time are those of the zone in the row
--   refunded_order_id: the payment that was given back
with
    activities as (
        select
            *,
            columns('^(Date|Datum)$') as day_text,
            columns('^(Time|Uhrzeit)$') as time_text,
            columns('^(Time ?[Zz]one|Zeitzone)$') as zone_text,
            columns('^(Currency|Währung)$') as currency_text,
            columns('^(Gross|Brutto)$') as gross,
            columns('^(From Email Address|Absender[ -]E-Mail-Adresse)$') as payer,
            columns('^(Transaction ID|Transaktionscode)$') as transaction_id,
            coalesce(type, typ, description, beschreibung, '') as kind,
            coalesce("reference txn id", "zugehöriger transaktionscode") as reference,
            lower(coalesce("balance impact", "auswirkung auf guthaben")) as impact,
            starts_with(gross, '-') as is_paid_out,
            regexp_matches(
                lower(kind),
                'conversion|umrechnung|hold|einbehaltung|reserve|authori[sz]ation|autorisierung|(^|\W)fee|gebühr|bank deposit|bankgutschrift|'
                    || 'withdraw|abbuchung|auszahlung|überweisung als|deposit to|transfer to|transfer from|aufladung|kreditkarten-?einzahlung|'
                    || 'card deposit|debit card|cash ?back|credit line|request|anforderung|order$|bestellung$'
            ) as is_of_account,
            regexp_matches(
                lower(kind),
                'refund|rückzahlung|rückerstattung|erstattung|reversal|rückbuchung|chargeback|rücklastschrift|cancell?ation|stornierung'
            ) as is_repayment
        from export
    ),
    receipts as (
        select
            transaction_id as receipt_id,
            min(payer) as receipt_payer
        from activities
        where not is_paid_out
            and not is_of_account
        group by transaction_id
    )
select
    export_row,
    transaction_id as order_id,
    lower(case when is_paid_out then coalesce(receipt_payer, reference) else payer end) as customer_id,
    zoned(concat_ws(' ', day_text, time_text), zone_text) as ordered_at,
    gross as value,
    'order' as value_of,
    'false' as is_net,
    currency_text as currency,
    status,
    case when is_paid_out then reference end as refunded_order_id,
    case
        when is_of_account
            or is_repayment <> is_paid_out
            and receipt_id is null
            or is_repayment
            and not is_paid_out
            or is_repayment
            and reference is null
            or impact = 'memo'
            and regexp_matches(lower(coalesce(status, '')), 'completed|abgeschlossen')
            then reason('no_purchase', kind)
    end as set_aside,
    export_key as line_key
from activities
    left join receipts on receipt_id = reference
        and is_paid_out
