-- One row per customer whose story is told: 1 the founding story, 2 well looked after, 3 won back, 4 complained and waits, 5 asked, waited and ordered no more.
from (values
    (cast(1 as bigint), 'Buchbinderei Thode', 'company', 'buchbinderei-thode.example', 'DE', 'Hamburg', 'Handwerk', cast(1 as bigint), date '2008-01-02'),
    (cast(2 as bigint), 'Reepschlägerei Mommsen KG', 'company', 'reepschlaegerei-mommsen.example', 'DE', 'Schleswig-Holstein', 'Handwerk', cast(4 as bigint), date '2008-01-02'),
    (cast(3 as bigint), 'Uhrenhaus Wiechmann GmbH', 'company', 'uhrenhaus-wiechmann.example', 'DE', 'Bremen', 'Handel', cast(3 as bigint), date '2008-02-11'),
    (cast(4 as bigint), 'Harkness & Pym Ltd', 'company', 'harkness-pym.example', 'GB', null, 'Industrie', cast(5 as bigint), date '2008-11-24'),
    (cast(5 as bigint), 'Rösterei Sievers & Töchter', 'company', 'roesterei-sievers.example', 'DE', 'Hamburg', 'Lebensmittel', cast(2 as bigint), date '2009-01-26')
) as t (customer_number, name, kind, domain, country, region, segment, manager_number, created_on)
