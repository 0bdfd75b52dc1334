import { isUnfinishedCopy } from './beside-backup.ts'
import type { Candidate } from './candidate.ts'
import type { FolderEntry, JudgeOptions } from './format.ts'
import { e2eeKey } from './formats/e2ee-key.ts'
import { hexKey } from './formats/hex-key.ts'
import { nameRule } from './formats/index.ts'
import { whatsappKey } from './formats/whatsapp-key.ts'
import { parentPath } from './io/path-parts.ts'
import { pathText, StoredPath, type SystemPath, systemPath } from './io/system-path.ts'
import type { SkipReason } from './io/unreadable.ts'
import { judgeFile } from './judge.ts'
import { listFolder } from './walk/listing.ts'

const keyFormats = [e2eeKey, whatsappKey, hexKey]

/** Files beside a named one that are opened to see whether they hold its key. */
const mostOpened = 512

/**
 * The keys in the folder of a file that was named alone: whoever gets the folder gets them with the file. They are tried
 * on it, but are no findings, because nobody asked about them; so what cannot be read here is passed over. A folder that
 * cannot be listed is told to `skipped`: a key may lie in it.
 */
export const keysBeside = async (
  file: SystemPath,
  options: JudgeOptions,
  skipped: (path: string, reason: SkipReason) => void,
): Promise<Candidate[]> => {
  const text = pathText(file)
  const parent = parentPath(text)
  const folder = file instanceof StoredPath ? new StoredPath(file.storage, parent) : systemPath(parent)
  const listing = await listFolder(folder).catch(() => undefined)
  // A listing that does not even hold the file is none: some storages list nothing outside what was named.
  if (!listing?.entries.some(({ path }) => pathText(path) === text)) {
    skipped(parent, 'not searched for keys beside what was named')
    return []
  }
  const entries = listing.entries
    .filter((entry) => mayBeKey(entry, options) && pathText(entry.path) !== text)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const keys: Candidate[] = []
  for (const { path, name } of entries.slice(0, mostOpened)) {
    options.signal.throwIfAborted()
    const named = { path, name, text: pathText(path) }
    const judged = await judgeFile(named, undefined, keyFormats, options).catch(() => undefined)
    if (judged?.judgement.key) keys.push({ ...judged, text: named.text, aside: true })
  }
  return keys
}

const mayBeKey = ({ name, type }: FolderEntry, { deep }: JudgeOptions): boolean =>
  type === 'file' && !isUnfinishedCopy(name) && (deep || nameRule(name) !== undefined)
