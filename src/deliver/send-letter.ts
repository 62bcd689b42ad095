import { domainToASCII } from 'node:url';
import { createTransport } from 'nodemailer';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Correspondents } from './letter.ts';

/** A server that takes letters; without a user it asks for no login. */
export type Server = {
  host: string;
  port: number;
  user: string;
  tls: 'starttls' | 'implicit' | 'none';
};

/** The same as it is configured. */
type Configured = { [Key in keyof Server]?: Server[Key] | undefined };

/** What is needed to send: who sends to whom, by which server, and its password. */
export type Sending = { from: string; to: string[]; server: Server; password: string };

/** Variable that holds the password; it stands in no file of a project. */
export const PASSWORD = 'REGULARS_SMTP_PASSWORD';

const PORTS = { starttls: 587, implicit: 465, none: 25 };

/** Gives what a letter is sent with. UserError where something is missing, or a password would go in the open. */
export function sendingOf(
  { from, to }: Correspondents,
  smtp: Configured,
  environment: NodeJS.ProcessEnv,
): Sending {
  const { host, user = '' } = smtp;
  if (from === undefined || to.length === 0 || host === undefined)
    throw new UserError(
      inWords(
        'A letter is sent only where letter.from, letter.to and letter.smtp.host stand in ./regulars.yaml, or in the file that --config names.',
      ),
    );
  const isHere = /^(localhost|127(\.\d+){3}|::1)$/.test(host);
  const tls =
    smtp.tls ?? (smtp.port === PORTS.implicit ? 'implicit' : isHere ? 'none' : 'starttls');
  if (user !== '' && tls === 'none' && !isHere)
    throw new UserError(
      inWords(
        'With letter.smtp.tls: none the password would go through the network in the open. Leave it out, or letter.smtp.user where the server asks for no login.',
      ),
    );
  const password = environment[PASSWORD] ?? '';
  if (user !== '' && password === '')
    throw new UserError(
      inWords('The password of {user} is missing: set the variable {name}.', {
        user,
        name: PASSWORD,
      }),
    );
  return { from, to, server: { host, port: smtp.port ?? PORTS[tls], user, tls }, password };
}

const CONNECT_MS = 30_000;
const SILENCE_MS = 120_000;

/** Sends the bytes of a letter, and gives the recipients that the server refused. UserError where it took it for nobody. */
export async function sendLetter(letter: Buffer, sending: Sending): Promise<string[]> {
  const { from, to, server, password } = sending;
  const { host, port, user, tls } = server;
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(user !== '' && { auth: { user, pass: password } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const sent = await transport.sendMail({ envelope: { from, to }, raw: letter });
    const refused = new Set(sent.rejected.map((address) => asSent(String(address))));
    return to.filter((address) => refused.has(asSent(address)));
  } catch (cause) {
    throw new UserError(faultOf(cause as Fault, server), { cause });
  } finally {
    transport.close();
  }
}

/** An address with its domain in the signs that servers know: `xn--mnchen-3ya.example`. */
function asSent(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

type Fault = Error & { code?: string; originalCode?: string; response?: string };

/** Says which of the steps has failed, with what the server answered. */
function faultOf(
  { code = '', originalCode = '', response, message }: Fault,
  { host, port, user }: Server,
) {
  const said = { server: `${host}:${port}`, user, fault: (response ?? message).replace(/\.$/, '') };
  if (code === 'EAUTH')
    return inWords(
      '{server} refuses the login of {user}: {fault}. Check letter.smtp.user and the variable REGULARS_SMTP_PASSWORD. Nothing was sent.',
      said,
    );
  if (code === 'ETLS' || UNTRUSTED.test(originalCode))
    return inWords(
      "{server} offers no encryption that can be trusted: {fault}. Check letter.smtp.port and tls; a certificate of the company''s own is named in the variable NODE_EXTRA_CA_CERTS. Nothing was sent.",
      said,
    );
  if (code === 'EENVELOPE')
    return inWords(
      '{server} refuses the sender or all recipients: {fault}. Nothing was sent.',
      said,
    );
  if (UNREACHED.has(code))
    return inWords('{server} cannot be reached: {fault}. Check letter.smtp.host and port.', said);
  return inWords('{server} has not taken the letter: {fault}.', said);
}

/** What Node says of certificates and of what is no encryption. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO|TLS|SSL|^EPROTO$/;

const UNREACHED = new Set([
  'EDNS',
  'ESOCKET',
  'ECONNECTION',
  'ETIMEDOUT',
  'EPROTOCOL',
  'ENOTFOUND',
]);
