import { z } from 'zod';
import { message } from '../locales/translate.ts';

/** What is said of another engine than the database: how its scripts are run. */
export const engine = z.strictObject({
  command: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe(
      message(
        "Command that runs a script of Spark and ends when it is through, for --engine spark: \"spark-sql --master yarn -f '{'script'}'\". Without it the spark-sql that is found.",
      ),
    ),
});
