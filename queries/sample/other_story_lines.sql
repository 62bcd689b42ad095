-- One row per mail of the other told stories: well looked after (2), won back (3), complained and waits (4).
from (values
    (20001, null::bigint, 2::bigint, 4::bigint, false, timestamp '2012-02-07 08:31:00', 'Litzenwaage kalibrieren', 'die Litzenwaage muss vor Ostern kalibriert werden.\nHaben Sie im März einen Termin?'),
    (20002, 20001, 2, 4, true, timestamp '2012-02-07 09:50:00', 'AW: Litzenwaage kalibrieren', 'ja, am 13. März um 8 Uhr. Ich habe Sie eingetragen.'),
    (20003, 20002, 2, 4, false, timestamp '2012-02-07 10:02:00', 'AW: Litzenwaage kalibrieren', 'vielen Dank!'),
    (20004, null, 2, 4, false, timestamp '2012-06-19 13:15:00', 'Zähler steht', 'der Meterzähler an Bahn 2 steht. Was können wir tun?'),
    (20005, 20004, 2, 4, true, timestamp '2012-06-19 13:52:00', 'AW: Zähler steht', 'ein Techniker ist heute um 16 Uhr bei Ihnen.'),
    (20006, null, 2, 4, true, timestamp '2012-11-08 09:10:00', 'Ihr Vertrag 2013', 'wie besprochen das Angebot für 2013, mit der zweiten Bahn.'),
    (20007, 20006, 2, 4, false, timestamp '2012-11-13 09:25:00', 'AW: Ihr Vertrag 2013', 'einverstanden, wir unterschreiben gern. Ab wann gilt der Preis?'),
    (20008, 20007, 2, 4, true, timestamp '2012-11-13 10:05:00', 'AW: Ihr Vertrag 2013', 'ab dem 1. Januar. Herzlichen Dank!'),
    (20009, null, 2, 4, false, timestamp '2012-11-21 08:12:00', 'Prüfplaketten', 'uns fehlen drei Prüfplaketten. Können Sie die mitbringen?'),
    (20010, 20009, 2, 4, true, timestamp '2012-11-21 08:44:00', 'AW: Prüfplaketten', 'liegen schon im Wagen.'),
    (30001, null, 3, 3, true, timestamp '2012-02-15 10:00:00', 'Ihr Wartungsvertrag ab April', 'anbei unser Angebot ab April, mit den neuen Bedingungen.'),
    (30002, 30001, 3, 3, false, timestamp '2012-03-12 16:40:00', 'AW: Ihr Wartungsvertrag ab April', 'nein, zu diesem Preis verlängern wir nicht.'),
    (30003, null, 3, 3, true, timestamp '2012-10-22 09:05:00', 'Ein neuer Vorschlag', 'der neue Preis war für Sie nicht richtig, das sehen wir ein.\nDürfen wir Ihnen die alten Bedingungen anbieten?'),
    (30004, 30003, 3, 3, false, timestamp '2012-10-22 11:18:00', 'AW: Ein neuer Vorschlag', 'ja, gern. Schicken Sie uns bitte das Angebot.'),
    (30005, 30004, 3, 3, true, timestamp '2012-10-22 13:30:00', 'AW: Ein neuer Vorschlag', 'das freut mich. Das Angebot kommt, sobald der Plan steht.'),
    (30006, 30005, 3, 3, true, timestamp '2012-11-05 09:15:00', 'AW: Ein neuer Vorschlag', 'hier ist das Angebot, gültig ab dem 15. November.'),
    (30007, 30006, 3, 3, false, timestamp '2012-11-12 10:21:00', 'AW: Ein neuer Vorschlag', 'einverstanden, unterschrieben liegt es bei.'),
    (30008, 30007, 3, 3, true, timestamp '2012-11-12 11:02:00', 'AW: Ein neuer Vorschlag', 'willkommen zurück!'),
    (40001, null, 4, 5, false, timestamp '2012-10-29 09:48:00', 'Complaint: scales at the Leith depot', 'the scales at our Leith depot have failed for the third time.\nHow do you mean to put this right?'),
    (40002, 40001, 4, 5, false, timestamp '2012-11-05 11:30:00', 'Re: Complaint: scales at the Leith depot', 'a week has gone by. May we have an answer, please?'),
    (40003, 40002, 4, 5, false, timestamp '2012-11-19 17:05:00', 'Re: Complaint: scales at the Leith depot', 'our contract ends in December. Is anybody there?')
) as t (mail_number, parent_number, customer_number, person_number, is_ours, sent_at, subject, body)
