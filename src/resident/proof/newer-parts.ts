import { sealedParts } from '../../audit/apple/sealed-parts.ts'
import type { Finding } from '../../shared/report.ts'
import { madeAt } from '../chats.ts'

/**
 * Whether all that proves a new backup was written after a moment. Where a backup is a folder, a sealed part of an earlier one may
 * lie in it still: the media archive that proves the encryption and the database of the chats have both to be new.
 * @param since and wall: times, in milliseconds
 */
export const isNewThroughout = async (finding: Finding, since: number, wall: number): Promise<boolean> => {
  if (finding.kind !== 'icloud-backup') return true
  const { media, chats } = await sealedParts(finding.path, new AbortController().signal)
  const isNew = (time: number | undefined) =>
    time !== undefined && madeAt({ ...finding, modifiedAt: new Date(time).toISOString() }, wall) > since
  return isNew(media) && isNew(chats)
}

/** A backup of which older parts would have to prove what is new. */
export const untoldByOlder = (finding: Finding): Finding => ({
  ...finding,
  readableBy: 'unknown',
  reason:
    "We can't tell who can open this new iCloud backup: its chats or its sealed media are still those of an earlier one.",
})
