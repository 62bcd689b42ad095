-- One row per contract term as the CRM exports it; two rows are faulty, as they are in life.
select
    format('V{:06d}', offer_number) as contract_id,
    'K' || (10000 + customer_number) as customer_id,
    pick(
        customer_number,
        'product',
        ['Wartung Basis', 'Wartung Komfort', 'Wartung Premium']
    ) as product,
    status, offered_on, decided_on,
    case when status = 'declined' then 'customer' end as decided_by,
    started_on, ended_on, notice_on,
    cast(annual_value as decimal(18, 2)) as annual_value,
    'EUR' as currency,
    has_changed_terms,
    format('M{:03d}', manager_number) as person_id
from contract_terms
union all
from
    (
        values
            (
                'V990001',
                'K10012',
                'Wartung Basis',
                'signed',
                '2010-11-15',
                '2010-11-30',
                null,
                '2011-01-01',
                '2011-02-30',
                null,
                '3600.00',
                'EUR',
                'false',
                'M003'
            ),
            (
                '',
                'K10015',
                'Wartung Komfort',
                'signed',
                '2011-11-14',
                '2011-11-28',
                null,
                '2012-01-01',
                '2012-12-31',
                null,
                '5200.00',
                'EUR',
                'false',
                'M002'
            )
    ) as t
order by offered_on, contract_id
