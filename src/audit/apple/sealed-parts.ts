import { statPath } from '../io/bounded-file.ts'
import type { SystemPath } from '../io/system-path.ts'
import { unreadable } from '../io/unreadable.ts'
import { listFolder } from '../walk/listing.ts'
import { chatStoreEncName } from './enc-file.ts'
import { lookAtIcloudFolder } from './icloud-folder.ts'

/** When parts of an iCloud backup were written, in milliseconds; of several the newest, undefined where there is none. */
export interface SealedParts {
  /** A media archive that only end-to-end encryption writes so. */
  readonly media: number | undefined
  /** The database of the chats. */
  readonly chats: number | undefined
}

/** What of an iCloud backup is there now to be read. What is gone or cannot be read is not there. */
export const sealedParts = async (folder: SystemPath, signal: AbortSignal): Promise<SealedParts> => {
  try {
    const seen = await lookAtIcloudFolder(await listFolder(folder), {
      signal,
      deep: false,
      verify: false,
    })
    const media = seen?.tars.filter(({ look }) => 'seen' in look && look.seen.form === 'sealed') ?? []
    const chats = seen?.encs.filter(({ name, look }) => 'seen' in look && chatStoreEncName.test(name)) ?? []
    return { media: await newest(media), chats: await newest(chats) }
  } catch (error) {
    unreadable(error)
    return { media: undefined, chats: undefined }
  }
}

const newest = async (parts: readonly { entry: { path: SystemPath } }[]): Promise<number | undefined> => {
  const times: number[] = []
  for (const { entry } of parts) times.push((await statPath(entry.path)).mtime.getTime())
  return times.length > 0 ? Math.max(...times) : undefined
}
