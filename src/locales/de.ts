/** German for every English message of the report; a test fails on missing and on unused ones. */
export const german: Record<string, string> = {};
