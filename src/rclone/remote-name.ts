import { visibleText } from '../shared/visible-text.ts'
import { Unusable } from './unusable.ts'

/** A remote of rclone's configuration, and a path in it. */
export interface RemotePath {
  readonly remote: string
  /** As rclone takes it: `REMOTE:path`, without a slash at its end. */
  readonly text: string
}

/**
 * Rclone's own rule for the names of remotes, but for one letter alone, which is a drive on Windows. What begins with a dash
 * would be an option; what begins with a colon, or has a comma, would be a remote made up on the command line, where
 * passwords do not belong.
 */
const remoteName = /^[\p{L}\p{N}_.+@][\p{L}\p{N}_.+@ -]*[\p{L}\p{N}_.+@-]$/u

/** @throws Unusable */
export const readRemotePath = (argument: string): RemotePath => {
  const colon = argument.indexOf(':')
  const remote = argument.slice(0, Math.max(0, colon))
  // An argument that is refused may hold a password, so it is not repeated.
  if (!remoteName.test(remote))
    throw new Unusable(
      '--rclone takes a remote of rclone\'s configuration and a path, such as "gdrive:" or "gdrive:WhatsApp"; "rclone listremotes" lists the remotes.',
    )
  if (
    argument.includes('\0') ||
    argument
      .slice(colon + 1)
      .split('/')
      .includes('..')
  )
    throw new Unusable(`The path of "${visibleText(argument)}" cannot be used: it holds "..".`)
  const path = argument.slice(colon + 1)
  return { remote, text: `${remote}:${path.length > 1 ? path.replace(/\/+$/, '') : path}` }
}
