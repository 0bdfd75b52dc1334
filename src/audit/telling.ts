import type { FolderEntry } from './format.ts'
import { anyReason, folderFormats, nameRule } from './formats/index.ts'
import { stubbedName } from './io/cloud-stub.ts'
import type { Listing } from './walk/listing.ts'

/** What in a listed folder may be a backup or a key, by names alone: the folder itself, or files in it. */
export interface Telling {
  readonly folder: boolean
  readonly files: readonly FolderEntry[]
}

const nothing: Telling = { folder: false, files: [] }

/** Whether a file's name is a reason to look into it. */
export const isTelling = (name: string): boolean => nameRule(stubbedName(name) ?? name) !== undefined

export const tellingIn = (listing: Listing): Telling =>
  anyReason.test(listing.names)
    ? {
        folder: folderFormats.some((format) => format.claims(listing)),
        files: listing.entries.filter(({ type, name }) => type === 'file' && isTelling(name)),
      }
    : nothing
