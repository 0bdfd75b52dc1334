/** What was asked of rclone cannot be done at all; the message is one sentence for the user. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
}
