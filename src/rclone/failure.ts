import { Unreadable } from '../audit/io/unreadable.ts'

export const unknownRemote = "not a remote of rclone's configuration"
export const lockedConfiguration = "rclone's configuration is locked by a password"
export const brokenConfiguration = "rclone's configuration cannot be read"
export const tooOld = 'this rclone is too old, 1.57 or newer is needed'
export const offline = 'offline'
export const noPermission = 'no permission'

/** What rclone's complaints mean, the surest first. */
const meanings: readonly (readonly [complaint: RegExp, reason: string])[] = [
  [/didn't find section in config file|didn't find backend called/i, unknownRemote],
  [/unknown flag|unknown command/i, tooOld],
  [/unable to decrypt configuration|couldn't decrypt configuration|ask-password/i, lockedConfiguration],
  [/failed to load config file/i, brokenConfiguration],
  [
    /invalid_grant|token expired|expired token|empty token|couldn't fetch token|unauthori[sz]ed|unable to authenticate|\b401\b/i,
    noPermission,
  ],
  [/directory not found|object not found|no such (?:file|bucket)|bucket.*not found/i, 'vanished'],
  [
    /permission denied|access ?denied|forbidden|\b403\b|invalidaccesskey|signaturedoesnotmatch/i,
    noPermission,
  ],
  [
    /connection refused|connection reset|no such host|network is unreachable|no route to host|timeout|timed out|dial tcp|couldn't connect|\btls\b|x509|\b50[0-9]\b/i,
    offline,
  ],
]

/**
 * Why rclone failed. Its words may hold user names, tokens and addresses: they are only compared, and never passed on.
 * @param code its exit code: 3 and 4 mean that a folder or a file is not there
 */
export const failureOf = (code: number | null, complaints: string): Unreadable => {
  const known = meanings.find(([complaint]) => complaint.test(complaints))?.[1]
  if (known) return new Unreadable(known)
  if (code === 3 || code === 4) return new Unreadable('vanished')
  return new Unreadable(`rclone could not read it (${code === null ? 'it was ended' : `exit code ${code}`})`)
}
