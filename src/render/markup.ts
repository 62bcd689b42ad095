import type { html, raw } from 'hono/html';

/** Markup in which every text is escaped. */
export type Html = ReturnType<typeof raw> | Awaited<ReturnType<typeof html>>;
