import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createTcp, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import hive from 'hive-driver';
// @ts-expect-error The library has no types.
import thrift from 'thrift';
import { afterAll, afterEach, expect, test } from 'vitest';
import { byAddress } from './script-runners.ts';

const { TCLIService, TCLIService_types: types } = hive.thrift;
const folder = mkdtempSync(join(tmpdir(), 'regulars-thrift-'));
let server: Server | undefined;
afterEach(() => server?.close());
afterAll(() => rmSync(folder, { recursive: true }));

type Reply = (fault: null, answer: object) => void;
type Asked = { statement: string; operationHandle: { operationId: { guid: Buffer } } };

/** Serves the protocol of Spark's Thrift server without SASL: each statement takes two looks, and one that says so fails. */
async function served(ran: string[], onRun: (sql: string) => void = () => undefined) {
  const status = new types.TStatus({ statusCode: types.TStatusCode.SUCCESS_STATUS });
  const id = (text: string) =>
    new types.THandleIdentifier({ guid: Buffer.from(text), secret: Buffer.from('s') });
  let looks = 0;
  const handlers = {
    OpenSession: (_asked: Asked, reply: Reply) =>
      reply(
        null,
        new types.TOpenSessionResp({
          status,
          serverProtocolVersion: types.TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V10,
          sessionHandle: new types.TSessionHandle({ sessionId: id('session') }),
        }),
      ),
    ExecuteStatement: ({ statement }: Asked, reply: Reply) => {
      ran.push(statement);
      onRun(statement);
      looks = 0;
      reply(
        null,
        new types.TExecuteStatementResp({
          status,
          operationHandle: new types.TOperationHandle({
            operationId: id('operation'),
            operationType: types.TOperationType.EXECUTE_STATEMENT,
            hasResultSet: false,
          }),
        }),
      );
    },
    GetOperationStatus: (_asked: Asked, reply: Reply) => {
      looks += 1;
      const states = types.TOperationState;
      const isFault = ran.at(-1)?.includes('fails') ?? false;
      const done = isFault ? states.ERROR_STATE : states.FINISHED_STATE;
      reply(
        null,
        new types.TGetOperationStatusResp({
          status,
          operationState: looks < 3 ? states.RUNNING_STATE : done,
          errorMessage: isFault
            ? 'Error running query: [DIVIDE_BY_ZERO] Division by zero.\n at line 3'
            : null,
        }),
      );
    },
    CloseOperation: (_asked: Asked, reply: Reply) =>
      reply(null, new types.TCloseOperationResp({ status })),
  };
  const made: Server = thrift.createServer(TCLIService, handlers, {});
  return listening(made);
}

async function listening(made: Server): Promise<string> {
  server = made;
  await new Promise<void>((ready) => made.listen(0, '127.0.0.1', ready));
  const address = made.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''};auth=noSasl`;
}

/** Runs statements at an address, and gives the tables that were told and how it ended. */
async function told(address: string, second = 'insert two') {
  const tables: string[] = [];
  const statements = [
    { sql: 'set a=b' },
    { sql: 'insert one' },
    { sql: 'view one', table: 'one' },
    { sql: second, table: 'two' },
  ];
  const script = {
    folder,
    number: 1,
    statements,
    tables: [],
    say: (name: string) => tables.push(name),
  };
  const end = await byAddress(address)(script).then(
    () => 'ended',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  return { tables, end };
}

test('statements run one after another, and what stands is told as it comes', async () => {
  const ran: string[] = [];
  expect(await told(await served(ran))).toEqual({ tables: ['one', 'two'], end: 'ended' });
  expect(ran).toEqual(['set a=b', 'insert one', 'view one', 'insert two']);
  expect(existsSync(join(folder, '1.sql'))).toBe(true);
});

test('a statement that fails is told with the last table that stands and what Spark said', async () => {
  const { tables, end } = await told(await served([]), 'this fails');
  expect(tables).toEqual(['one']);
  expect(end).toMatch(
    /^UserError: Spark did not run .*1\.sql to its end \(127.*\), the last table that stands is one: Error running query: \[DIVIDE_BY_ZERO\] Division by zero\. Nothing/,
  );
});

test('a server that goes away while it works, is not there, or is none, is told at once', async () => {
  const sockets: { destroy(): void }[] = [];
  const address = await served([], (sql) => {
    if (sql === 'insert two') for (const socket of sockets) socket.destroy();
  });
  server?.on('connection', (socket) => sockets.push(socket));
  expect((await told(address)).end).toMatch(
    /the last table that stands is one: the connection was lost/,
  );
  server?.close();
  expect((await told('127.0.0.1:1')).end).toMatch(
    /^UserError: The Thrift server of Spark at 127.* cannot be used: .*ECONNREFUSED/,
  );
  const other = await listening(
    createTcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  );
  expect((await told(other)).end).toMatch(/^UserError: The Thrift server of Spark at /);
  expect((await told(other.replace(';auth=noSasl', ''))).end).toMatch(
    /^UserError: The Thrift server of Spark at /,
  );
});

test('a server that hangs up at a greeting of another kind is told at once', async () => {
  const address = await listening(createTcp((socket) => socket.on('data', () => socket.destroy())));
  for (const asked of [address, address.replace(';auth=noSasl', '')]) {
    expect((await told(asked)).end).toMatch(
      /^UserError: The Thrift server of Spark at .* cannot be used: the connection was lost/,
    );
  }
});
