-- One row per mail of the founding story: the regular who was refused, asked back, and left without an answer.
from (values
    (10001, cast(null as bigint), cast(1 as bigint), cast(1 as bigint), false, timestamp '2009-05-12 09:05:00', 'Wartungstermin Heftmaschine', 'die Heftmaschine ist wieder an der Reihe.\nWann kann Ihr Techniker kommen?'),
    (10002, 10001, 1, 1, true, timestamp '2009-05-12 11:40:00', 'AW: Wartungstermin Heftmaschine', 'am Donnerstag um 9 Uhr, wenn es Ihnen passt.'),
    (10003, 10002, 1, 1, false, timestamp '2009-05-12 11:58:00', 'AW: Wartungstermin Heftmaschine', 'vielen Dank!'),
    (10004, null, 1, 1, true, timestamp '2010-11-08 10:20:00', 'Ihr Wartungsvertrag 2011', 'anbei unser Angebot für 2011, zu denselben Bedingungen wie bisher.'),
    (10005, 10004, 1, 1, false, timestamp '2010-11-22 08:55:00', 'AW: Ihr Wartungsvertrag 2011', 'einverstanden. Der unterschriebene Vertrag liegt bei.'),
    (10006, 10005, 1, 1, true, timestamp '2010-11-22 14:10:00', 'AW: Ihr Wartungsvertrag 2011', 'herzlichen Dank für Ihr Vertrauen, nun schon im vierten Jahr.'),
    (10007, null, 1, 1, true, timestamp '2011-11-02 10:12:00', 'Ihr Wartungsvertrag 2012', 'anbei unser Angebot für 2012.\nBitte beachten Sie die geänderten Bedingungen: Anfahrt und\nErsatzteile berechnen wir künftig einzeln.'),
    (10008, 10007, 1, 1, false, timestamp '2011-11-07 08:47:00', 'AW: Ihr Wartungsvertrag 2012', 'wir sind seit vier Jahren Ihre Kunden und haben nie gewechselt.\nKann für uns nicht die bisherige Regelung weiter gelten?'),
    (10009, 10008, 1, 1, true, timestamp '2011-11-10 15:20:00', 'AW: Ihr Wartungsvertrag 2012', 'eine Ausnahme ist nicht möglich, auch nicht für Stammkunden.\nDas Angebot gilt, wie es ist.'),
    (10010, null, 1, 2, true, timestamp '2012-10-10 10:26:00', 'Vertrag 2012 und ein Gespräch über 2013', 'haben Sie noch Interesse am Vertrag für 2012?\nUnd wollen wir einmal über 2013 sprechen?'),
    (10011, 10010, 1, 2, false, timestamp '2012-10-10 14:41:00', 'AW: Vertrag 2012 und ein Gespräch über 2013', 'gern, sofern sich Ihre Strategie gegenüber langjährigen Kunden\ngeändert hat. Wie sieht sie heute aus?')
) as t (mail_number, parent_number, customer_number, person_number, is_ours, sent_at, subject, body)
