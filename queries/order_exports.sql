-- What the sources of shops, payments and invoices share: sums with their currency, and rows that are only lines of an order.

-- The value of a row, or where it has none that of another row of the same order: many shops write what is about the whole order on its first line only.
create or replace temp macro of_order(value, order_number) as
    case
        when order_number is null then value
        else coalesce(value, max(value) over (partition by order_number))
    end;

-- The number in a sum with its currency: AU $12.00, 116,99 €.
create or replace temp macro sum_of(text) as nullif(regexp_replace(text, '[^0-9.,+-]', '', 'g'), '');

-- The currency in it, as far as it says one.
create or replace temp macro currency_in(text) as
    case
        when regexp_matches(text, '(^|[^A-Z])(EUR|USD|GBP|CHF|CAD|AUD|PLN|SEK|DKK|NOK|CZK)([^A-Z]|$)')
            then regexp_extract(text, '(EUR|USD|GBP|CHF|CAD|AUD|PLN|SEK|DKK|NOK|CZK)', 1)
        when contains(text, '€') then 'EUR'
        when contains(text, '£') then 'GBP'
        when regexp_matches(text, 'AU ?\$') then 'AUD'
        when regexp_matches(text, '(^|[^A-Z])C ?\$') then 'CAD'
        when contains(text, '$') then 'USD'
    end;
