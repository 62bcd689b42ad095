/** A fault that the user can mend: `message` says what is wrong, where, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
