import { z } from 'zod';
import { message } from '../locales/translate.ts';

/** `host:10000`; `user@` before it and `;auth=noSasl` behind it, where the server wants them. */
export const THRIFT_ADDRESS =
  /^(?:(?<user>[^@;\s]+)@)?(?<host>[^@:;/\s]+):(?<port>\d{1,5})(?<noSasl>;auth=noSasl)?$/;

/** What is said of another engine than the database: how its scripts are run. */
export const engine = z
  .strictObject({
    command: z
      .string()
      .trim()
      .refine(
        (command) => command.includes('{script}'),
        message("the place of the script in it: \"spark-sql --master yarn -f '{'script'}'\""),
      )
      .optional()
      .describe(
        message(
          "Command that runs a script of Spark and ends when it is through, for --engine spark: \"spark-sql --master yarn -f '{'script'}'\". Without it the spark-sql that is found.",
        ),
      ),
    address: z
      .string()
      .trim()
      .regex(THRIFT_ADDRESS, message('an address such as spark.example:10000'))
      .optional()
      .describe(
        message(
          'In place of a command, the address of a Thrift server of Spark: "host:10000". With a user "user@host:10000", without SASL "host:10000;auth=noSasl".',
        ),
      ),
  })
  .refine(
    ({ command, address }) => command === undefined || address === undefined,
    message('a command or an address, not both'),
  );
