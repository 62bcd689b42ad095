import { userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { HiveClient } from 'hive-driver';
import { THRIFT_ADDRESS } from '../../config/engine.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';

/** A session on the Thrift server of a Spark. */
export type ThriftSession = {
  /** Runs one statement to its end; an error says what Spark said. */
  run(sql: string): Promise<void>;
  close(): void;
};

/** Opens a session at `host:10000`. UserError where that cannot be. */
export async function openThrift(address: string): Promise<ThriftSession> {
  const { default: hive } = await import('hive-driver');
  const { TCLIService, TCLIService_types: types } = hive.thrift;
  const client = new hive.HiveClient(TCLIService, types);
  const { whileThere, lose } = untilLost(client);
  let socket: Opened | undefined;
  const hold = (opened: Opened) => {
    socket = opened;
    opened.once('close', () => lose(lostConnection()));
  };
  // Who is asked to end may never answer, and would keep this program from ending.
  const close = () => socket?.destroy();
  try {
    await soon(whileThere(connect(client, address, hold)));
    const client_protocol = types.TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V10;
    const session = await soon(whileThere(client.openSession({ client_protocol })));
    return {
      async run(sql) {
        const operation = await whileThere(session.executeStatement(sql, { runAsync: true }));
        await untilDone(() => whileThere(operation.status(false)), types.TOperationState);
        await whileThere(operation.close());
      },
      close,
    };
  } catch (error) {
    close();
    throw new UserError(
      inWords(
        'The Thrift server of Spark at {address} (engine.address) cannot be used: {reason}. Start it, or mend the address; where it asks for a password, for Kerberos or TLS, let beeline call it (engine.command).',
        { address, reason: error instanceof Error ? error.message : String(error) },
      ),
    );
  }
}

type Opened = { destroy(): void; once(event: 'close', told: () => void): void };
type Look = { operationState?: number; errorMessage?: string };

/** Looks at a statement, less often the longer it takes, until it has run. */
async function untilDone(look: () => Promise<Look>, states: Record<string, number>): Promise<void> {
  const running = [states.INITIALIZED_STATE, states.PENDING_STATE, states.RUNNING_STATE];
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const { operationState: state, errorMessage } = await look();
    if (state === states.FINISHED_STATE) return;
    if (!running.includes(state)) {
      const named = Object.keys(states).find((name) => states[name] === state);
      throw new Error(errorMessage || named);
    }
    await wait(pause);
  }
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 500;
const PATIENCE_MS = 30_000;

async function connect(
  client: HiveClient,
  address: string,
  hold: (socket: Opened) => void,
): Promise<void> {
  const { default: hive } = await import('hive-driver');
  const groups = THRIFT_ADDRESS.exec(address)?.groups ?? {};
  const { user: username = userInfo().username, host = '', port, noSasl } = groups;
  const auth = noSasl
    ? new hive.auth.NoSaslAuthentication()
    : new hive.auth.PlainTcpAuthentication({ username, password: 'none' });
  const greeting: typeof auth = {
    authenticate(transport) {
      const greeted = auth.authenticate(transport);
      hold(transport.getTransport());
      return greeted;
    },
  };
  const tcp = new hive.connections.TcpConnection();
  await client.connect({ host, port: Number(port), options: {} }, tcp, greeting);
}

/** Gives what ends the waiting for an answer where the connection is lost, now or before, and what says that it is. */
function untilLost(client: HiveClient) {
  let lost: Error | undefined;
  let tell: (error: Error) => void = () => undefined;
  const lose = (error: Error) => {
    lost ??= error;
    tell(lost);
  };
  client.on('error', lose);
  client.on('close', () => lose(lostConnection()));
  const whileThere = <Result>(answer: Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      tell = reject;
      answer.then(resolve, reject);
      if (lost) reject(lost);
    });
  return { whileThere, lose };
}

function lostConnection(): Error {
  return new Error(inWords('the connection was lost'));
}

/** Who accepts a connection and never says a word is no Thrift server, or wants another greeting. */
async function soon<Result>(answer: Promise<Result>): Promise<Result> {
  // Until then this program does not end, though nothing else may be going on in it.
  const heard = new AbortController();
  const late = wait(PATIENCE_MS, undefined, { signal: heard.signal }).then(() => {
    throw new Error(inWords('it does not answer'));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    heard.abort();
  }
}
