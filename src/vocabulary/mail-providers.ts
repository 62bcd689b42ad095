/**
 * Domains at which providers of Germany, Austria and Switzerland, and some of the world, give everybody an address, and that
 * the list of the library `email-providers` lacks: an address there is a person's, and the domain no company.
 */
export const MAIL_PROVIDERS = [
  ...['posteo.de', 'posteo.net', 'posteo.at', 'posteo.ch', 'posteo.org', 'mail.de', 'gmail.de'],
  ...['gmx.ch', 'aol.de', 'tutanota.com', 'tutanota.de', 'tuta.io', 'tuta.com', 'tutamail.com'],
  ...['keemail.me', 'fastmail.com', 'fastmail.de', 'disroot.org', 'riseup.net', 'systemli.org'],
  ...['1und1.de', 'vodafone.de', 'vodafonemail.de', 'unitybox.de', 'unity-mail.de', 'kabelbw.de'],
  ...['o2mail.de', 'o2online.de', 'genion.de', 'alice.de', 'alice-dsl.de', 'alice-dsl.net'],
  ...['hanse.net', 'hansenet.de', 'versanet.de', 'versanet-online.de', 'tele2.de', 'magenta.de'],
  ...['t-online.com', 'tonline.de', 'ewetel.net', 'ewe.net', 'osnanet.de', 'nord-com.net'],
  ...['swbmail.de', 'netcologne.de', 'netaachen.de', 'htp-tel.de', 'kielnet.net', 'wtnet.de'],
  ...['dokom.net', 'gelsennet.de', 'mnet-mail.de', 'mnet-online.de', 'bitel.de', 'teleos-web.de'],
  ...['ish.de', 'ginko.de', 'lausitz.net', 'pfalz-net.de', 'saar.de', 'stofanet.dk', 'ziggo.nl'],
  ...['aon.at', 'a1.net', 'chello.at', 'drei.at', 'utanet.at', 'inode.at', 'liwest.at', 'kabsi.at'],
  ...[
    'tele2.at',
    'tirol.com',
    'salzburg.co.at',
    'vol.at',
    'cablelink.at',
    'speed.at',
    'telering.at',
  ],
  ...['hispeed.ch', 'sunrise.ch', 'quickline.ch', 'vtxmail.ch', 'swissonline.ch', 'gawnet.ch'],
];
