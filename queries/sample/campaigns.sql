-- One row per mass mailing of the firm.
--   recipients: current (customers of ours), all, or lost
with
    planned as (
        from
            (
                values
                    (1, 'newsletter', 'Nordufer aktuell: Frühjahr 2008', date '2008-03-13', 'all'),
                    (2, 'newsletter', 'Nordufer aktuell: Sommer 2008', date '2008-06-12', 'all'),
                    (3, 'newsletter', 'Nordufer aktuell: Herbst 2008', date '2008-09-18', 'all'),
                    (4, 'promotion', 'Jahresendaktion: zehn Prozent auf Farbrollen', date '2008-11-25', 'all'),
                    (5, 'newsletter', 'Nordufer aktuell: Frühjahr 2009', date '2009-03-12', 'all'),
                    (6, 'newsletter', 'Nordufer aktuell: Sommer 2009', date '2009-06-18', 'all'),
                    (7, 'newsletter', 'Nordufer aktuell: Herbst 2009', date '2009-09-17', 'all'),
                    (8, 'promotion', 'Jahresendaktion: Etikettenbänder zum halben Preis', date '2009-11-24', 'all'),
                    (9, 'newsletter', 'Nordufer aktuell: Frühjahr 2010', date '2010-03-18', 'all'),
                    (10, 'win-back', 'Wir vermissen Sie', date '2010-05-11', 'lost'),
                    (11, 'newsletter', 'Nordufer aktuell: Sommer 2010', date '2010-06-17', 'all'),
                    (12, 'newsletter', 'Nordufer aktuell: Herbst 2010', date '2010-09-16', 'all'),
                    (13, 'promotion', 'Jahresendaktion: Prüfplaketten im Dutzend', date '2010-11-23', 'all'),
                    (14, 'newsletter', 'Nordufer aktuell: Frühjahr 2011', date '2011-03-17', 'all'),
                    (15, 'win-back', 'Wir vermissen Sie noch immer', date '2011-05-17', 'lost'),
                    (16, 'newsletter', 'Nordufer aktuell: Sommer 2011', date '2011-06-16', 'all'),
                    (17, 'newsletter', 'Nordufer aktuell: Herbst 2011', date '2011-09-15', 'all'),
                    (18, 'promotion', 'Jahresendaktion: zehn Prozent auf alles', date '2011-11-22', 'all'),
                    (19, 'newsletter', 'Nordufer aktuell: Januar 2012', date '2012-01-19', 'all'),
                    (20, 'newsletter', 'Nordufer aktuell: März 2012', date '2012-03-15', 'all'),
                    (21, 'newsletter', 'Nordufer aktuell: Mai 2012', date '2012-05-16', 'all'),
                    (22, 'newsletter', 'Nordufer aktuell: Juli 2012', date '2012-07-12', 'all'),
                    (23, 'newsletter', 'Nordufer aktuell: September 2012', date '2012-09-13', 'all'),
                    (24, 'newsletter', 'Nordufer aktuell: Oktober 2012', date '2012-10-18', 'all'),
                    (25, 'promotion', 'Wintercheck zum Festpreis', date '2012-11-06', 'all'),
                    (26, 'win-back', 'Kommen Sie zurück. Unsere Türen stehen offen.', date '2012-11-15', 'lost'),
                    (27, 'newsletter', 'Nordufer aktuell: November 2012', date '2012-11-22', 'all'),
                    (28, 'promotion', 'Jahresendaktion: Farbrollen und Bänder', date '2012-12-04', 'all')
            ) as t (campaign_number, kind, subject, sent_on, recipients)
    )
select
    campaign_number,
    format('C{:03d}', campaign_number) as campaign_id,
    if(campaign_number = 26, 'Come back. Our doors stand open. (November 2012)', subject) as name,
    subject, kind,
    sent_on + time '10:00:00' as sent_at,
    recipients
from planned
order by campaign_number
