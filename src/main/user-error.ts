/** An error whose message is one sentence for the user; it may cross to the window as it is. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
