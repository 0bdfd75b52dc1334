import { appendFileSync, chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, sampleRoot } from '../../samples/android-key.ts'
import { closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'

const bytes = {
  opened: crypt15(messageStore(5)),
  openedToo: crypt15(messageStore(9)),
  otherKey: crypt15(messageStore(6), { root: Buffer.alloc(32, 7) }),
  exposed: crypt14(messageStore(5)),
}
type Bytes = keyof typeof bytes

const names = ['msgstore.db.crypt15', 'msgstore-2026-01-01.1.db.crypt15'] as const
/** Where the folder of the backups may lie: next to each other, and too far from each other for a key to lie near both. */
const homes = ['phone', 'phone of 2025', 'some/where/else/far/phone', 'a/long/way/off/old'] as const
const keyFolders = ['keys', 'keys of 2025'] as const
const shelves = ['', 'inner'] as const

/** What a key lies in. */
const holders = {
  'encrypted_backup.key': e2eeKeyFile(),
  'phone.zip': zip([{ name: 'com.whatsapp/files/encrypted_backup.key', content: e2eeKeyFile() }]),
  'notes.txt': `whatsapp ${sampleRoot.toString('hex')}`,
}
type Holder = keyof typeof holders
export const holder = fc.constantFrom(...(Object.keys(holders) as Holder[]))

const shelf = fc.constantFrom(...shelves)

export const step = fc.oneof(
  fc.record({
    what: fc.constant('backup' as const),
    name: fc.constantFrom(...names),
    is: fc.constantFrom(...(Object.keys(bytes) as Bytes[])),
  }),
  fc.record({
    what: fc.constantFrom(
      'key' as const,
      'no key' as const,
      'close' as const,
      'open' as const,
      'lock' as const,
      'grow' as const,
      'unlock' as const,
    ),
    shelf,
  }),
  fc.record({ what: fc.constant('no backup' as const), name: fc.constantFrom(...names) }),
  fc.record({ what: fc.constant('move' as const), to: fc.constantFrom(...homes) }),
  fc.record({ what: fc.constant('rename keys' as const), to: fc.constantFrom(...keyFolders) }),
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A folder of backups with keys in it, which moves about in a place. What is known of it is only what the test did to it. */
export class MovingPhone {
  readonly root: string
  readonly holds = new Map<string, Bytes>()
  /** On which shelves a key lies that an audit of all places has seen, as far as one could see since. */
  readonly known = new Set<string>()
  readonly #keysAt = new Set<string>([''])
  readonly #closed = new Set<string>()
  /** The key there can't be read, as the file is closed or too large. */
  readonly #locked = new Set<string>()
  readonly #grown = new Set<string>()
  readonly #holder: Holder
  #home: string = homes[0]
  #before: string = homes[0]
  #keys: string = keyFolders[0]
  #moved = false
  #renamed = false
  readonly #written = new Set<string>()

  constructor(root: string, holder: Holder) {
    this.root = root
    this.#holder = holder
    for (const home of homes) mkdirSync(join(root, dirname(home)), { recursive: true })
    mkdirSync(join(this.#folder(''), 'inner'), { recursive: true })
    writeFileSync(join(this.#folder(''), holder), holders[holder])
    writeFileSync(this.path(names[0]), bytes.opened)
    this.holds.set(names[0], 'opened')
  }

  get folder(): string {
    return join(this.root, this.#home)
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  /** What an event may tell of: a folder, or what is in it, where it lies and where it lay at the last audit of all places. */
  static readonly heard = fc.shuffledSubarray(
    (['now', 'then'] as const).flatMap((when) =>
      ['', ...names, ...keyFolders].map((name) => ({ when, name })),
    ),
    { minLength: 1, maxLength: 5 },
  )

  heardOf({ when, name }: { when: 'now' | 'then'; name: string }): string {
    return join(this.root, when === 'now' ? this.#home : this.#before, name)
  }

  do(one: Step): void {
    switch (one.what) {
      case 'backup':
        writeFileSync(this.path(one.name), bytes[one.is])
        this.holds.set(one.name, one.is)
        this.#written.add(one.name)
        return
      case 'no backup':
        rmSync(this.path(one.name), { force: true })
        this.holds.delete(one.name)
        return
      case 'move':
        if (one.to === this.#home) return
        renameSync(join(this.root, this.#home), join(this.root, one.to))
        this.#home = one.to
        this.#moved = true
        return
      case 'rename keys':
        if (one.to === this.#keys) return
        renameSync(join(this.root, this.#home, this.#keys), join(this.root, this.#home, one.to))
        this.#keys = one.to
        this.#renamed = true
        return
      default:
        this.#doAtShelf(one.what, one.shelf)
    }
  }

  /** An audit of all places has seen what can be seen. */
  audited(): void {
    const isOwn = this.#holder === 'encrypted_backup.key'
    const opensAny = isOwn || this.#opening.length > 0
    // A note and an archive are known only by what they open.
    const isNone = !opensAny && (this.holds.size > 0 || this.#renamed)
    for (const shelf of shelves) {
      if (!this.#canEnter(shelf)) continue
      const isRead = !this.#locked.has(shelf)
      // A large file elsewhere is another one, as far as anybody can tell.
      const isOther = this.#renamed && this.#grown.has(shelf)
      if (!this.#holdsKey(shelf) || isOther || (isRead && isNone)) this.known.delete(shelf)
      else if (isRead && opensAny) this.known.add(shelf)
    }
    this.#before = this.#home
    this.#moved = false
    this.#renamed = false
    this.#written.clear()
  }

  /** A key that an audit of all places has seen is there still. */
  get hasKey(): boolean {
    return [...this.known].some((shelf) => this.#holdsKey(shelf))
  }

  /** The backups that a key opens which an audit of all places has seen, and none has seen to be gone. */
  opened(): string[] {
    if (this.known.size === 0) return []
    return this.#opening
  }

  get #opening(): string[] {
    return [...this.holds].flatMap(([name, is]) => (is === 'opened' || is === 'openedToo' ? [name] : []))
  }

  /** Nothing tells that it is the same one: it was moved without a backup, or with other bytes and other names in it. */
  get isAnother(): boolean {
    const isOther = this.#renamed && [...this.holds.keys()].every((name) => this.#written.has(name))
    return this.#moved && (this.holds.size === 0 || isOther)
  }

  end(): void {
    for (const shelf of shelves) if (existsSync(this.#folder(shelf))) openFolder(this.#folder(shelf))
  }

  #folder(shelf: string): string {
    return join(this.root, this.#home, this.#keys, shelf)
  }

  #holdsKey(shelf: string): boolean {
    return this.#keysAt.has(shelf)
  }

  #canEnter(shelf: string): boolean {
    return !this.#closed.has('') && !this.#closed.has(shelf)
  }

  #doAtShelf(what: 'key' | 'no key' | 'close' | 'open' | 'lock' | 'grow' | 'unlock', shelf: string): void {
    const folder = this.#folder(shelf)
    const key = join(folder, this.#holder)
    if (what === 'open' && (shelf === '' || this.#canEnter(''))) {
      openFolder(folder)
      this.#closed.delete(shelf)
    }
    if (!this.#canEnter(shelf)) return
    if (what === 'close') {
      closeFolder(folder)
      this.#closed.add(shelf)
    } else if (what === 'no key') {
      rmSync(key, { force: true })
      this.#keysAt.delete(shelf)
      this.#locked.delete(shelf)
      this.#grown.delete(shelf)
    } else if (what === 'key' && !this.#locked.has(shelf)) {
      writeFileSync(key, holders[this.#holder])
      this.#keysAt.add(shelf)
    } else if (what === 'lock' && this.#holdsKey(shelf)) {
      chmodSync(key, 0)
      this.#locked.add(shelf)
    } else if (what === 'grow' && this.#holdsKey(shelf) && !this.#locked.has(shelf)) {
      appendFileSync(key, 'milk and bread\n'.repeat(6000))
      this.#locked.add(shelf)
      this.#grown.add(shelf)
    } else if (what === 'unlock' && this.#holdsKey(shelf)) {
      chmodSync(key, 0o600)
      writeFileSync(key, holders[this.#holder])
      this.#locked.delete(shelf)
      this.#grown.delete(shelf)
    }
  }
}
