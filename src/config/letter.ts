import { z } from 'zod';
import { message } from '../locales/translate.ts';

const address = z
  .string()
  .trim()
  .regex(
    /^[^\p{Cc}\s<>()[\],;:"\\@]+@[^\p{Cc}\s<>()[\],;:"\\@]+$/u,
    message('an address such as office@example.com'),
  );

const smtp = z.strictObject({
  host: z
    .string()
    .regex(/^[\w.:-]+$/, message('a server such as smtp.example.com'))
    .optional()
    .describe(message('Server that takes the letter, for example smtp.example.com.')),
  port: z
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe(message('Its port. Without it 587, 465 with tls: implicit, 25 with tls: none.')),
  user: z
    .string()
    .min(1)
    .optional()
    .describe(
      message('Who logs in; the password stands in the variable REGULARS_SMTP_PASSWORD alone.'),
    ),
  tls: z
    .enum(['starttls', 'implicit', 'none'])
    .optional()
    .describe(
      message(
        'How the connection is encrypted. Without it starttls, implicit on port 465, none on this machine itself (localhost). none is for servers without a login.',
      ),
    ),
});

/** Whom the letter of a report is from and to, and which server sends it. */
export const letter = z.strictObject({
  from: address.optional().describe(message('Address that the letter of a report comes from.')),
  to: z
    .array(address)
    .default([])
    .describe(message('Addresses that it goes to. Nothing is sent but by regulars letter --send.')),
  smtp: smtp.prefault({}),
});

/** The server of a letter, as configured. */
export type Smtp = z.infer<typeof smtp>;
