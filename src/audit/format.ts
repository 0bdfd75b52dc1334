import type { Buffer } from 'node:buffer'
import type { App, Evidence, FormatName, Kind } from '../shared/report.ts'
import type { ReadableBy } from '../shared/verdict.ts'
import type { FieldSpan } from './header/field-span.ts'
import type { BoundedFile } from './io/bounded-file.ts'
import type { SystemPath } from './io/system-path.ts'
import type { SkipReason } from './io/unreadable.ts'
import type { BackupKey, Lock } from './keys/key.ts'

/** A file as the walk sees it, before it is opened. */
export interface NamedFile {
  readonly path: SystemPath
  /** As text, in NFC: names compare alike wherever they were written. */
  readonly name: string
  /** The whole path as text. */
  readonly text: string
}

/** What a name says of a file's bytes before they are read. */
export interface Claim {
  readonly kind: Kind
  readonly format: FormatName
}

/**
 * A rule for names. `certain`: the name is WhatsApp's own, so the file is a finding even where its bytes say nothing
 * or something else. `possible`: the name is a reason to look; only the bytes can make it a finding, so such a
 * pattern may be generous. `beside`: the same, but only in a folder that holds a backup of WhatsApp's, or its folder.
 */
export interface NameRule extends Claim {
  readonly weight: 'certain' | 'possible' | 'beside'
  /** A possible rule of the same format matches all that this one does: to notice a name, that one is enough. */
  readonly covered?: true
  /** Tested against the name as it stands: without flag `g`, and with `i`. Copies carry marks such as ` (1)`. */
  readonly pattern: RegExp
}

/** What the bytes say, before keys that lie near were tried. */
export interface Judgement {
  readonly kind: Kind
  readonly format: FormatName
  readonly readableBy: ReadableBy
  readonly complete: boolean | null
  readonly reason: string
  readonly evidence: readonly Evidence[]
  /** Where the content says which app wrote it; otherwise the path is asked. */
  readonly app?: App
  /** What a key must open, for a backup that is locked. Never leaves the engine. */
  readonly lock?: Lock
  /** The key that a key file holds. Never leaves the engine. */
  readonly key?: BackupKey
  /** The file is a finding only if its key opens a backup of the same audit: by itself it could be anything. */
  readonly onlyIfItOpens?: true
}

export interface JudgeOptions {
  /** Read files over 32 MiB whole, to check their checksums. */
  readonly verify: boolean
  /** Judge every regular file by its bytes, whatever its name. */
  readonly deep: boolean
  /** A file that is only in the cloud is read all the same, so that the system downloads it: only ever for one file that was asked for. */
  readonly download?: boolean
  /** The file lies beside a backup: longer notes, and ways to write a key that mean little elsewhere, are read in it. */
  readonly beside?: true
  readonly signal: AbortSignal
}

/** Bytes of a file that `--deep` looks at before it is judged: the longest note, in UTF-16 and with its mark. */
export const quickLook = 2 * 4096 + 2

/** The `begins` of a format that no file has whose name does not tell it. */
export const onlyNamed = (): boolean => false

/** A kind of file that Sealwatch knows. One format is one file in `formats/`, listed in `formats/index.ts`. */
export interface FileFormat {
  readonly id: string
  /** Which names are a reason to open the file. `--deep` opens all. */
  readonly names: readonly NameRule[]
  /**
   * False where `judge` cannot know a file by its bytes that begins so, and whose name is no reason to open it: asked by
   * `--deep` of every file, so it must be cheap and may say true too often. `onlyNamed` where a name is always needed.
   * @param head the first `quickLook` bytes, or the whole file; valid only during the call
   * @param size bytes of the file
   */
  begins(head: Buffer, size: number, name: string): boolean
  /** Looks at the bytes, whatever the name; undefined where they are not of this format. */
  judge(file: BoundedFile, named: NamedFile, options: JudgeOptions): Promise<Judgement | undefined>
  /**
   * What stands at the beginning of a file that `judge` recognised, in order and without overlap. Bytes that no span shows never
   * leave the engine; left out where nothing of the format is to be shown.
   */
  annotate?(file: BoundedFile): Promise<readonly FieldSpan[]>
}

export interface FolderEntry {
  readonly name: string
  readonly path: SystemPath
  readonly type: 'file' | 'folder' | 'other'
  /** A symbolic link, whatever it points to. Links are never followed. */
  readonly link: boolean
}

/** A folder as the walk lists it. */
export interface FolderListing {
  readonly path: SystemPath
  readonly name: string
  readonly text: string
  readonly entries: readonly FolderEntry[]
}

export interface FolderJudgement {
  /** One finding, whose path is the folder. Left out where the folder is known, but holds nothing of WhatsApp's. */
  readonly judgement?: Judgement
  /** Bytes of all files in it that belong to the finding. */
  readonly size: number
  readonly modified: Date
  /** Files of the folder that were judged for this finding, and only those: they are no candidates of their own. */
  owns(name: string): boolean
  /** Folders in which the walk has nothing left to do, because all in them was judged or can be nothing of WhatsApp's by its name. */
  readonly ownsFolders: false | ((name: string) => boolean)
  /** What belongs to the finding, but could not be looked into. */
  readonly skipped?: readonly { readonly path: string; readonly reason: SkipReason }[]
}

/** A backup that is a folder, not a file. One format is one file in `formats/`, listed in `formats/index.ts`. */
export interface FolderFormat {
  readonly id: string
  /**
   * A name that each such folder has or holds: without one, `claims` is not asked. Tested like the pattern of a `NameRule`.
   */
  readonly signs: RegExp
  /** Looks at the names in the listing only. */
  claims(folder: FolderListing): boolean
  judge(folder: FolderListing, options: JudgeOptions): Promise<FolderJudgement | undefined>
}
