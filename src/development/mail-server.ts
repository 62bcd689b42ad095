import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a server has received: who was named to it, who logged in, and the bytes of the mail. */
export type Received = { from: string; to: string[]; login: string; bytes: Buffer };

/** A server on this machine that keeps what it receives; it knows one login, and refuses some recipients. */
export type MailServer = { port: number; received: Received[]; logins: string[]; close(): void };

type Rules = {
  login?: { user: string; password: string };
  refuses?: string[];
  offersTls?: boolean;
};

/** Starts a real SMTP server on a free port of this machine. */
export async function mailServer({
  login,
  refuses = [],
  offersTls = false,
}: Rules = {}): Promise<MailServer> {
  const received: Received[] = [];
  const logins: string[] = [];
  const server = new SMTPServer({
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    onAuth: ({ username = '', password }, _session, done) => {
      logins.push(username);
      const isKnown = username === login?.user && password === login.password;
      done(isKnown ? null : new Error('Invalid username or password'), { user: username });
    },
    onRcptTo: ({ address }, _session, done) =>
      done(refuses.includes(address) ? new Error(`No such user ${address}`) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          login: String(session.user ?? ''),
          bytes: Buffer.concat(parts),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, logins, close: () => server.close() };
}
