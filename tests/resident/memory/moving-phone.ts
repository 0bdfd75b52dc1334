import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { closeFolder, openFolder } from '../../samples/closed-folder.ts'
import { type Named, PhoneFolders } from './phone-folders.ts'
import {
  type Beginning,
  type Bytes,
  bytes,
  type Heard,
  type Holder,
  holders,
  homes,
  keyFolders,
  names,
  type Shelf,
  type Step,
  shelves,
} from './phone-steps.ts'

/** A folder of backups with keys near it, which moves about in a place. What is known of it is only what the test did to it. */
export class MovingPhone {
  readonly root: string
  readonly holds = new Map<string, Bytes>()
  /** The spots of keys that an audit of all places has seen, as far as one could see since. */
  readonly known = new Set<number>()
  readonly #keysAt = new Set<number>([0])
  readonly #closed = new Set<Shelf>()
  /** As the last audit of all places saw it. */
  #closedThen: ReadonlySet<Shelf> = new Set()
  /** The key there can't be read, as the file is closed or too large. */
  readonly #locked = new Set<number>()
  readonly #grown = new Set<number>()
  readonly #shifted = new Set<number>()
  readonly #spots: readonly { readonly shelf: Shelf; readonly holder: Holder }[]
  readonly #folders: PhoneFolders
  #named: Named = { home: homes[0], keys: keyFolders[0] }
  /** At the last audit of all places. */
  #before: Named = this.#named
  #moved = false
  #renamed = false
  readonly #written = new Set<string>()

  constructor(root: string, { layout, holders: [first, second] }: Beginning) {
    this.root = root
    this.#folders = new PhoneFolders(root, layout)
    this.#spots = [
      { shelf: '', holder: first },
      { shelf: 'inner', holder: first },
      ...(second === first ? [] : [{ shelf: '' as const, holder: second }]),
    ]
    for (const home of homes) mkdirSync(join(root, dirname(home)), { recursive: true })
    mkdirSync(this.folder, { recursive: true })
    mkdirSync(this.#shelf('inner'), { recursive: true })
    writeFileSync(this.#key(0), holders[first])
    writeFileSync(this.path(names[0]), bytes.opened)
    this.holds.set(names[0], 'opened')
  }

  get home(): string {
    return this.#folders.home(this.#named)
  }

  get folder(): string {
    return this.#folders.backups(this.#named)
  }

  get keys(): string {
    return this.#shelf(this.#folders.canClose('') ? '' : 'inner')
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  heardOf({ when, what }: Heard): string {
    const named = when === 'now' ? this.#named : this.#before
    return what === 'key' ? this.#key(0, named) : this.#folders.heardOf(what, named)
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
        if (one.to === this.#named.home) return
        rmSync(join(this.root, one.to), { recursive: true, force: true })
        renameSync(this.home, join(this.root, one.to))
        this.#named = { ...this.#named, home: one.to }
        this.#moved = true
        return
      case 'rename keys':
        if (one.to === this.#named.keys || !this.#folders.canRename) return
        this.#renameKeys(one.to)
        return
      case 'copy':
        this.#copy(one)
        return
      case 'no copies':
        for (const home of homes)
          if (home !== this.#named.home) rmSync(join(this.root, home), { recursive: true, force: true })
        return
      case 'close':
      case 'open':
        this.#doAtShelf(one.what, one.shelf)
        return
      case 'shift':
        if (one.out) this.#shift(1, 0)
        else this.#shift(0, 1)
        return
      default:
        this.#doAtSpot(one.what, one.spot)
    }
  }

  /** An audit of all places has seen what can be seen. @param leftAlone but not that folder */
  audited(leftAlone = false): void {
    for (const [spot, { shelf, holder }] of this.#spots.entries()) {
      const isOwn = holder === 'encrypted_backup.key'
      const opensAny = isOwn || this.#opening.length > 0
      // A note and an archive are known only by what they open.
      const isNone = !opensAny && (this.holds.size > 0 || this.#renamed || this.#shifted.has(spot))
      if (!this.#canEnter(shelf) || (leftAlone && this.#folders.isLeftAlone(shelf))) continue
      const isRead = !this.#locked.has(spot)
      if (!this.#keysAt.has(spot) || (isRead && isNone)) this.known.delete(spot)
      else if (isRead && opensAny) this.known.add(spot)
    }
    this.#before = this.#named
    this.#moved = false
    this.#renamed = false
    // Where nobody could look, nobody saw that a key moved on.
    if (this.#canEnter('') && !(leftAlone && this.#folders.isLeftAlone(''))) this.#shifted.clear()
    this.#closedThen = new Set(
      shelves.filter((shelf) => !this.#canEnter(shelf) || (leftAlone && this.#folders.isLeftAlone(shelf))),
    )
    this.#written.clear()
  }

  /** A key that an audit of all places has seen is there still. */
  get hasKey(): boolean {
    return [...this.known].some((spot) => this.#keysAt.has(spot))
  }

  /** The backups that a key opens which an audit of all places has seen, and none has seen to be gone. */
  opened(): string[] {
    if (this.known.size === 0) return []
    return this.#opening
  }

  /** A partial audit may have seen that keys are gone. */
  keysMayBeSeenGone(): void {
    for (const spot of this.known) if (!this.#keysAt.has(spot)) this.known.delete(spot)
  }

  /** It lies where it lay at the last audit of all places, and was not written since. */
  isAsAudited(name: string): boolean {
    return !this.#moved && !this.#written.has(name)
  }

  /** The keys are too far away to come along. */
  get isFar(): boolean {
    return this.#folders.layout === 'far'
  }

  get #opening(): string[] {
    return [...this.holds].flatMap(([name, is]) => (is === 'opened' || is === 'openedToo' ? [name] : []))
  }

  /** Nothing tells that it is the same one: it was moved without a backup, or with other bytes and other names in it. */
  get isAnother(): boolean {
    const isElsewhere = this.#renamed || this.#shifted.size > 0
    const isOther = isElsewhere && [...this.holds.keys()].every((name) => this.#written.has(name))
    return this.known.size > 0 && this.#moved && (this.holds.size === 0 || isOther)
  }

  /** All can be looked into, and no key is left. */
  end(): void {
    for (const shelf of shelves) if (existsSync(this.#shelf(shelf))) openFolder(this.#shelf(shelf))
    for (const spot of this.#spots.keys()) rmSync(this.#key(spot), { force: true })
    this.do({ what: 'no copies' })
  }

  #shelf(shelf: Shelf, named = this.#named): string {
    return this.#folders.shelf(shelf, named)
  }

  #key(spot: number, named = this.#named): string {
    const { shelf, holder } = this.#spots[spot] as { shelf: Shelf; holder: Holder }
    return join(this.#shelf(shelf, named), holder)
  }

  #canEnter(shelf: Shelf): boolean {
    return !this.#closed.has('') && !this.#closed.has(shelf)
  }

  #renameKeys(to: string): void {
    const from = this.#shelf('')
    this.#named = { ...this.#named, keys: to }
    rmSync(this.#shelf(''), { recursive: true, force: true })
    renameSync(from, this.#shelf(''))
    this.#renamed = true
  }

  #copy({ to, part, keepTimes, follow }: Extract<Step, { what: 'copy' }>): void {
    const isWhole = part === 'all'
    const canRead = this.#closed.size === 0 && [...this.#locked].every((spot) => this.#grown.has(spot))
    if (to === this.#named.home || !canRead) return
    const named = { ...this.#named, home: to }
    rmSync(join(this.root, to), { recursive: true, force: true })
    const copy = (from: string, there: string) =>
      cpSync(from, there, { recursive: true, preserveTimestamps: keepTimes })
    if (isWhole) copy(this.home, join(this.root, to))
    if (part === 'backups')
      for (const name of this.holds.keys()) copy(this.path(name), join(this.#folders.backups(named), name))
    if (part === 'keys' && this.#folders.layout !== 'far')
      for (const spot of this.#keysAt) copy(this.#key(spot), this.#key(spot, named))
    if (!isWhole || !follow || this.#folders.layout === 'far') return
    this.#named = named
    this.#moved = false
    this.#renamed = false
    this.known.clear()
  }

  #shift(from: number, to: number): void {
    const shelf = (spot: number) => this.#spots[spot]?.shelf ?? ''
    // Far away from all backups, a key is known where it lay.
    if (this.#folders.layout === 'far' || !this.#keysAt.has(from) || this.#keysAt.has(to)) return
    if (!this.#canEnter(shelf(from)) || !this.#canEnter(shelf(to))) return
    renameSync(this.#key(from), this.#key(to))
    for (const spots of [this.#keysAt, this.#locked, this.#grown]) if (spots.delete(from)) spots.add(to)
    // Into what nobody could look into, anything may have come.
    const isSeen = !this.#closedThen.has(shelf(to))
    if (this.known.delete(from) && isSeen) this.known.add(to)
    this.#shifted.add(to)
  }

  #doAtShelf(what: 'close' | 'open', shelf: Shelf): void {
    if (what === 'open' && (shelf === '' || this.#canEnter(''))) {
      openFolder(this.#shelf(shelf))
      this.#closed.delete(shelf)
    }
    if (!this.#canEnter(shelf) || what === 'open' || !this.#folders.canClose(shelf)) return
    closeFolder(this.#shelf(shelf))
    this.#closed.add(shelf)
  }

  #doAtSpot(what: 'key' | 'no key' | 'lock' | 'grow' | 'unlock', spot: number): void {
    const at = this.#spots[spot]
    if (!at || !this.#canEnter(at.shelf)) return
    const key = this.#key(spot)
    const isThere = this.#keysAt.has(spot)
    const isLocked = this.#locked.has(spot)
    if (what === 'no key') {
      rmSync(key, { force: true })
      this.#keysAt.delete(spot)
      this.#locked.delete(spot)
      this.#grown.delete(spot)
    } else if (what === 'key' && !isLocked) {
      writeFileSync(key, holders[at.holder])
      this.#keysAt.add(spot)
    } else if (what === 'lock' && isThere) {
      chmodSync(key, 0)
      this.#locked.add(spot)
      this.#grown.delete(spot)
    } else if (what === 'grow' && isThere && !isLocked) {
      appendFileSync(key, 'milk and bread\n'.repeat(6000))
      this.#locked.add(spot)
      this.#grown.add(spot)
    } else if (what === 'unlock' && isThere) {
      chmodSync(key, 0o600)
      writeFileSync(key, holders[at.holder])
      this.#locked.delete(spot)
      this.#grown.delete(spot)
    }
  }
}
