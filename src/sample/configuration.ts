/** The sample company's `regulars.yaml`; its first line also marks a folder as one that `sample` may write to. */
export const SAMPLE_CONFIGURATION = `# Configuration of the sample company that 'regulars sample' makes. All names are fictional.
company:
  name: Nordufer Gerätedienst GmbH
language: en
timezone: Europe/Berlin
currency: EUR
own:
  # Whoever writes from here is one of us.
  domains: [nordufer.example]
# Addresses here belong to persons, not to a company.
freemail_domains: [post.example]
hours:
  monday: [{opens: '08:00', closes: '17:00'}]
  tuesday: [{opens: '08:00', closes: '17:00'}]
  wednesday: [{opens: '08:00', closes: '17:00'}]
  thursday: [{opens: '08:00', closes: '17:00'}]
  friday: [{opens: '08:00', closes: '15:00'}]
  holidays: DE-HH
  # The firm is closed between the years.
  closing_days: [2012-12-24, 2012-12-27, 2012-12-28, 2012-12-31]
thresholds:
  # The exports hold everybody who left since.
  archive_begins: 2008-01-01
promise:
  within_hours: 24
  # Who called in vain is to be called back sooner.
  channels: {missed_call: 8}
# Topics of questions, by words in their subjects; the first that fits is taken.
topics:
  Contract: [vertrag, contract, bedingungen]
  Appointment: [termin, besuch, appointment, visit, yearly service]
  Repair: [drucker, printer, waage, störung, jams]
  Delivery and price: [lieferung, delivery, ersatzteil, spare parts, rechnung, invoice]
privacy:
  # Bodies are read for yes, no and thank-you only; nothing of them is stored.
  bodies: signals
`;
