import { idOf } from '../audit/group.ts'
import type { Storage, StoredEntry } from '../audit/io/storage.ts'
import { Unreadable } from '../audit/io/unreadable.ts'
import type { Place } from '../shared/report.ts'
import { visibleText } from '../shared/visible-text.ts'
import { readEntry } from './entry.ts'
import {
  brokenConfiguration,
  lockedConfiguration,
  noPermission,
  offline,
  tooOld,
  unknownRemote,
} from './failure.ts'
import { findRclone, unfiltered } from './find-program.ts'
import { RcloneStorage } from './rclone-storage.ts'
import { type RemotePath, readRemotePath } from './remote-name.ts'
import { answerOf, type Rclone } from './run-rclone.ts'
import { Unusable } from './unusable.ts'

export interface OpenedRemote {
  readonly place: Place
  readonly storage: Storage
  /** Why nothing in it can be audited now, as a sentence for the user. The place's state says it in short. */
  readonly trouble?: string
}

export interface RemoteOptions {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Allow whole files to cross the network. */
  readonly whole: boolean
}

/** Bytes of what rclone says of one file or folder. */
const longestAnswer = 256 * 1024

/**
 * Makes a place of `REMOTE:path` and sees whether it is there.
 * @throws Unusable where it was not asked as it can be: no rclone, no such remote, no such path
 */
export const openRemote = async (argument: string, options: RemoteOptions): Promise<OpenedRemote> => {
  const path = readRemotePath(argument)
  const program = await findRclone(options.env)
  if (program === undefined)
    throw new Unusable(
      '--rclone needs the program rclone, which is not on the search path; rclone.org tells how to install it.',
    )
  const rclone: Rclone = { program, env: unfiltered(options.env), signal: options.signal }
  const found = await entryAt(rclone, path)
  const trouble = found instanceof Unreadable ? troubleOf(found, path) : undefined
  return {
    place: { id: idOf('rclone', path.text), label: path.text, path: path.text, kind: 'rclone', state: 'ok' },
    storage: new RcloneStorage(rclone, path.text, found, options.whole),
    ...(trouble !== undefined && { trouble }),
  }
}

const entryAt = async (rclone: Rclone, { text }: RemotePath): Promise<StoredEntry | Unreadable> => {
  try {
    const answer = await answerOf(rclone, ['lsjson', '--stat', '--no-mimetype'], text, longestAnswer)
    return readEntry(answer.toString('utf8'))?.entry ?? new Unreadable(tooOld)
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

/** @throws Unusable where asking again would not help */
const troubleOf = ({ reason }: Unreadable, { remote, text }: RemotePath): string => {
  const shown = `"${visibleText(text)}"`
  switch (reason) {
    case unknownRemote:
      throw new Unusable(
        `There is no remote "${remote}" in rclone's configuration; "rclone listremotes" lists the remotes.`,
      )
    case 'vanished':
      throw new Unusable(`There is no file or folder ${shown}, as rclone says.`)
    case lockedConfiguration:
      throw new Unusable(
        "rclone's configuration is locked by a password: set RCLONE_CONFIG_PASS or RCLONE_PASSWORD_COMMAND, as rclone's manual says.",
      )
    case brokenConfiguration:
    case tooOld:
      throw new Unusable(`${shown} cannot be audited: ${reason}.`)
    case noPermission:
      return `rclone is not let in to ${shown}: its sign-in may have run out, and "rclone config reconnect ${remote}:" signs in again.`
    case offline:
      return `${shown} does not answer: it is offline, or this computer is.`
    default:
      return `${shown} cannot be audited: ${reason}.`
  }
}
