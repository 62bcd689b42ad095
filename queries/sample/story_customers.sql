-- One row per customer whose story is told: 1 the founding story, 2 well looked after, 3 won back, 4 complained and waits, 5 asked, waited and ordered no more.
from (values
    (1::bigint, 'Buchbinderei Thode', 'company', 'buchbinderei-thode.example', 'DE', 'Hamburg', 'Handwerk', 1::bigint, date '2008-01-02'),
    (2::bigint, 'Reepschlägerei Mommsen KG', 'company', 'reepschlaegerei-mommsen.example', 'DE', 'Schleswig-Holstein', 'Handwerk', 4::bigint, date '2008-01-02'),
    (3::bigint, 'Uhrenhaus Wiechmann GmbH', 'company', 'uhrenhaus-wiechmann.example', 'DE', 'Bremen', 'Handel', 3::bigint, date '2008-02-11'),
    (4::bigint, 'Harkness & Pym Ltd', 'company', 'harkness-pym.example', 'GB', null, 'Industrie', 5::bigint, date '2008-11-24'),
    (5::bigint, 'Rösterei Sievers & Töchter', 'company', 'roesterei-sievers.example', 'DE', 'Hamburg', 'Lebensmittel', 2::bigint, date '2009-01-26')
) as t (customer_number, name, kind, domain, country, region, segment, manager_number, created_on)
