/** A fault that the user can mend: `message` says what is wrong, where, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Checks have found something: no fault of the program, but not fine either (exit code 3). */
export class ChecksFailed extends Error {
  override readonly name = 'ChecksFailed';
}

/** Gives what was thrown as text, whatever it was. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
