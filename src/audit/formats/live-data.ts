import type { App, Evidence } from '../../shared/report.ts'
import type { FolderEntry, FolderFormat, FolderListing, Judgement } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { type Look, lookInto } from '../io/look-into.ts'
import { measure } from '../io/measure.ts'
import { pathText } from '../io/system-path.ts'
import type { SkipReason } from '../io/unreadable.ts'
import { parseSqliteHeader } from '../sqlite/btree.ts'
import { besideDatabase } from '../sqlite/companions.ts'
import { databaseSchema } from '../sqlite/judged-schema.ts'

/** Where WhatsApp's desktop app keeps its data; docs/formats.md, "Live data". A copy keeps the folder's name. */
const homes: readonly Home[] = [
  {
    system: 'Mac',
    folder: /(?:^|[/\\])group\.net\.whatsapp\.WhatsApp(SMB)?\.shared$/i,
    database: /\.sqlite$/i,
  },
  {
    system: 'Windows',
    folder: /(?:^|[/\\])5319275A\.WhatsAppDesktop_[a-z\d]+[/\\]LocalState$/i,
    database: /\.db$/i,
  },
]

interface Home {
  readonly system: 'Mac' | 'Windows'
  readonly folder: RegExp
  readonly database: RegExp
}

interface Database {
  readonly entry: FolderEntry
  /** What of WhatsApp's is in it; `other` for a SQLite database of other tables, `closed` where it is none. */
  readonly look: Look<string | 'other' | 'closed'>
}

const mostDatabases = 100

/** What SQLite writes beside a database, and is read with it. */
const companion = /-(?:wal|shm|journal)$/i

const homeOf = ({ text, entries }: FolderListing): Home | undefined =>
  homes.find(
    ({ folder, database }) =>
      folder.test(text) && entries.some(({ type, name }) => type === 'file' && database.test(name)),
  )

/** The data of WhatsApp's own app on a computer: no backup, but it lies there. One finding for its databases. */
export const liveData: FolderFormat = {
  id: 'live-data',

  signs: /\.(?:sqlite|db)$/i,

  claims: (folder) => homeOf(folder) !== undefined,

  async judge(folder, { signal }) {
    const home = homeOf(folder)
    if (!home) return undefined
    const databases: Database[] = []
    const files = folder.entries.filter(({ type }) => type === 'file')
    for (const entry of files.filter(({ name }) => home.database.test(name)).slice(0, mostDatabases)) {
      signal.throwIfAborted()
      databases.push({ entry, look: await lookInto(entry.path, contentsOf) })
    }
    // What is one database too many is a candidate of its own.
    const own = new Set(databases.map(({ entry }) => entry.name))
    const owns = (name: string) => own.has(name.replace(companion, ''))
    const business = home.folder.exec(folder.text)?.[1] !== undefined
    return {
      judgement: judge(home, databases, business ? 'business' : 'messenger'),
      ...(await measure(files.filter(({ name }) => owns(name)).map(({ path }) => path))),
      owns,
      ownsFolders: false,
      skipped: unreadOf(databases),
    }
  },
}

const contentsOf = async (file: BoundedFile): Promise<string> => {
  const header = parseSqliteHeader(await file.head())
  if (!header) return 'closed'
  file.followStructure()
  const { log } = await besideDatabase(file.path)
  try {
    return (await databaseSchema(file, header, log)).found?.what ?? 'other'
  } finally {
    await log?.close()
  }
}

const unreadOf = (databases: readonly Database[]): { path: string; reason: SkipReason }[] =>
  databases.flatMap(({ entry, look }) =>
    'unread' in look ? [{ path: pathText(entry.path), reason: look.unread }] : [],
  )

const judge = ({ system }: Home, databases: readonly Database[], app: App): Judgement => {
  const readable = databases.some(isReadable)
  const unread = unreadOf(databases)
  return {
    kind: 'live-data',
    format: databases.some(({ look }) => 'seen' in look && look.seen !== 'closed') ? 'sqlite' : 'unknown',
    readableBy: readable ? 'anyone' : 'unknown',
    complete: null,
    reason: readable ? openReason(system) : closedReason(system, databases.length, unread),
    evidence: databases.map(evidenceOf),
    app,
  }
}

/** The chats are readable even where their tables could not be followed within the read budget. */
const isReadable = ({ entry, look }: Database): boolean =>
  'seen' in look &&
  look.seen !== 'closed' &&
  (look.seen !== 'other' || /^chatstorage\.sqlite$/i.test(entry.name))

const openReason = (system: Home['system']): string =>
  `Anyone who gets this folder can read it: here WhatsApp's ${system} app keeps your chats, not encrypted. It is no backup; your account on the computer is what protects it.`

const closedReason = (
  system: Home['system'],
  databases: number,
  unread: readonly { reason: SkipReason }[],
): string => {
  if (unread.length === databases)
    return `We can't tell who can read the data of WhatsApp's ${system} app: it could not be looked into (${unread[0]?.reason}).`
  if (system === 'Windows')
    return "We can't tell who can read this data of WhatsApp's Windows app: it is not readable as it lies here, but Windows keeps its key for your account, so whoever can sign in to that account may open it."
  return "We can't tell who can read this data of WhatsApp's Mac app: no database of WhatsApp's was readable in it."
}

const evidenceOf = ({ entry, look }: Database): Evidence => ({
  fact:
    'unread' in look
      ? `not read: ${look.unread}`
      : look.seen === 'closed'
        ? 'no SQLite database in clear'
        : look.seen === 'other'
          ? "a SQLite database in clear, without tables known as WhatsApp's"
          : `a SQLite database in clear, with ${look.seen}`,
  where: entry.name,
})
