import { z } from 'zod'
import type { StoredEntry } from '../audit/io/storage.ts'

/** An entry as `rclone lsjson` writes it; a size below 0 is one that the service does not know. */
const lineSchema = z.object({
  Path: z.string(),
  Name: z.string(),
  Size: z.number().int(),
  ModTime: z.string(),
  IsDir: z.boolean(),
})

export interface ListedEntry {
  /** Below the folder that was listed. */
  readonly path: string
  readonly entry: StoredEntry
}

/** Reads one entry; undefined where it is none. */
export const readEntry = (json: string): ListedEntry | undefined => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  const line = lineSchema.safeParse(value)
  if (!line.success) return undefined
  const { Path, Name, Size, ModTime, IsDir } = line.data
  const modified = new Date(ModTime)
  return {
    path: Path,
    entry: {
      name: Name,
      type: IsDir ? 'folder' : Size < 0 ? 'other' : 'file',
      size: Math.max(0, Size),
      modified: Number.isNaN(modified.getTime()) ? new Date(0) : modified,
    },
  }
}
