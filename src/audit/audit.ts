import type { AuditEvent, Progress } from '../shared/audit-event.ts'
import type { Finding, Place, Skipped } from '../shared/report.ts'
import { auditPlace, type PlaceObserver } from './audit-place.ts'
import type { Candidate } from './candidate.ts'
import { Channel } from './channel.ts'
import { findingOf } from './finding-of.ts'
import { isBelow } from './io/path-parts.ts'
import type { Storage } from './io/storage.ts'
import { StoredPath, systemPath } from './io/system-path.ts'
import { doesNotAnswer, Unreadable } from './io/unreadable.ts'
import { applyKeys } from './keys/apply-keys.ts'
import { Ground } from './keys/ground.ts'
import type { KeyFile } from './keys/key-files.ts'
import type { Found } from './keys-beside/area.ts'
import { keysBeside, type Noted } from './keys-beside/keys-beside.ts'
import { KeySearchLog } from './keys-beside/search-log.ts'
import { isWalked, withState } from './places/place.ts'
import { Territory } from './walk/territory.ts'
import { Waiting } from './walk/waiting.ts'
import { byText, withFindings } from './with-findings.ts'

export interface AuditOptions {
  readonly places: readonly Place[]
  /** The version of Sealwatch, for the report. */
  readonly version: string
  /** Judge every regular file by its bytes, whatever its name. */
  readonly deep?: boolean
  /** Read backups over 32 MiB whole, to check their checksums. */
  readonly verify?: boolean
  /** Lets the system download a file that is only in the cloud, where that file itself is the place. */
  readonly download?: boolean
  /** Nobody waits for it: the walk keeps to one thread. */
  readonly background?: boolean
  readonly signal?: AbortSignal
  /** Files in which an earlier audit saw a key: they are read wherever in a place they lie. */
  readonly knownKeys?: readonly string[]
  /** Where keys may be looked for outside the places, beside what was named: everywhere where it is left out. */
  readonly keysWithin?: (folder: string) => boolean
  /** The id of the place in which a path lies, where the places here are only parts of others. */
  readonly placeOf?: (path: string) => string | undefined
  /** Where the files of some places are, by the place's id; those of all others are in the file system. */
  readonly storages?: ReadonlyMap<string, Storage>
  /** Folders that nothing is asked of, because they kept an earlier audit waiting. */
  readonly leftAlone?: readonly string[]
  /** Told what the audit waits for, for whoever sees that it does not go on. */
  readonly waiting?: Waiting
  readonly keySearch?: KeySearchLog
}

/** Between two `progress` events, in milliseconds. */
const progressEvery = 100

/**
 * Audits places and streams what it sees. A `finding` is final: it is sent once its place was walked and all keys were
 * tried. The stream ends with `done`.
 * @throws the signal's reason when it is aborted
 */
export async function* audit(options: AuditOptions): AsyncGenerator<AuditEvent> {
  const channel = new Channel<AuditEvent>()
  const abort = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, abort.signal]) : abort.signal
  const finished = run(options, signal, (event) => channel.push(event)).then(
    () => channel.end(),
    (error: unknown) => channel.end(error),
  )
  try {
    yield* channel
  } finally {
    // A consumer that stops listening stops the audit too.
    abort.abort()
    await finished
  }
}

const run = async (
  options: AuditOptions,
  signal: AbortSignal,
  emit: (event: AuditEvent) => void,
): Promise<void> => {
  const startedAt = new Date().toISOString()
  const progress: Progress = {
    placesDone: 0,
    placesTotal: options.places.length,
    foldersSeen: 0,
    filesSeen: 0,
    judged: 0,
    found: 0,
    current: '',
  }
  const places: Place[] = []
  const findings: Finding[] = []
  const skipped: Skipped[] = []
  const labels = new Map<string, string>()
  const seen = new Map<string, Found>()
  const noted: Noted[] = []

  let lastProgress = 0
  const step = (force = false) => {
    const now = performance.now()
    if (!force && now - lastProgress < progressEvery) return
    lastProgress = now
    emit({ type: 'progress', progress: { ...progress } })
  }
  const observer: Omit<PlaceObserver, 'noted'> = {
    listed(folders, files, last) {
      progress.foldersSeen += folders
      progress.filesSeen += files
      progress.current = last
      step()
    },
    judged(files) {
      progress.judged += files
      step()
    },
    found() {
      progress.found++
    },
    skipped(path, reason) {
      skipped.push({ path, reason })
      emit({ type: 'skipped', skipped: { path, reason } })
    },
  }

  const inFileSystem = options.places.filter(({ id }) => !options.storages?.has(id))
  const { leftAlone = [], waiting = new Waiting() } = options
  const territory = await Territory.of(
    inFileSystem.map(({ path }) => path),
    leftAlone,
    waiting,
  )
  for (const asked of streamingFirst(options.places)) {
    signal.throwIfAborted()
    const storage = options.storages?.get(asked.id)
    const root = storage ? new StoredPath(storage, asked.path) : systemPath(asked.path)
    const place = leftAlone.some((folder) => isBelow(folder, asked.path))
      ? { ...asked, state: doesNotAnswer }
      : await waiting.on(asked.path, withState(asked, root))
    places.push(place)
    emit({ type: 'place', place })
    step(true)
    try {
      if (!isWalked(place.state)) throw new Unreadable(place.state)
      const { deep = false, verify = false, download = false, background = false } = options
      const judge = { deep, verify, download, signal }
      const watching = {
        ...observer,
        noted(files: readonly KeyFile[]) {
          for (const file of files) noted.push({ place, file })
        },
      }
      const walking = background ? { territory, aloneFor: Number.POSITIVE_INFINITY } : { territory }
      for (const candidate of await auditPlace(place, root, judge, watching, walking)) {
        // Places may overlap; a file is one finding, of the place that saw it first.
        const before = seen.get(candidate.text)
        if (!before || (before.candidate.aside && !candidate.aside))
          seen.set(candidate.text, { place, candidate })
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      observer.skipped(place.path, error.reason)
    }
    for (const { path, reason } of storage?.skipped() ?? []) observer.skipped(path, reason)
    progress.placesDone++
    progress.found = seen.size
    step(true)
  }

  const { deep = false, verify = false } = options
  const told = new Set(skipped.map(({ path, reason }) => `${reason}\n${path}`))
  const skippedOnce = (path: string, reason: string) => {
    const known = `${reason}\n${path}`
    if (!told.has(known)) observer.skipped(path, reason)
    told.add(known)
  }
  const beside = await keysBeside(
    [...seen.values()].filter(({ candidate }) => candidate.judgement.lock),
    {
      deep,
      signal,
      waiting,
      ground: new Ground({
        places: places.filter(({ id }) => !options.storages?.has(id)),
        borders: territory.borders,
        leftAlone,
        ...(options.keysWithin && { within: options.keysWithin }),
      }),
      storageOf: ({ id }) => options.storages?.get(id),
      seen: (path) => seen.get(path),
      noted,
      knownKeys: options.knownKeys ?? [],
      skipped: skippedOnce,
      log: options.keySearch ?? new KeySearchLog(),
    },
  )
  const aside: Candidate[] = []
  for (const found of beside) {
    const { text } = found.candidate
    if (found.candidate.aside && seen.has(text)) aside.push(found.candidate)
    else seen.set(text, found)
  }

  // Only now: a key in one place may lie beside a backup in another.
  const candidates = [...[...seen.values()].map(({ candidate }) => candidate), ...aside]
  const keysTried = await applyKeys(
    candidates.sort((a, b) => byText(a.text, b.text)),
    {
      verify,
      signal,
      placeOf: ({ text }) => options.placeOf?.(text) ?? seen.get(text)?.place.id,
      skipped: skippedOnce,
    },
  )
  for (const candidate of keysTried) {
    const place = seen.get(candidate.text)?.place
    if (!place || candidate.aside) continue
    const finding = findingOf(candidate, place, labels)
    findings.push(finding)
    emit({ type: 'finding', finding })
  }
  progress.found = findings.length
  step(true)

  // Two threads walk, and which one comes first is chance.
  skipped.sort((a, b) => byText(a.path, b.path) || byText(a.reason, b.reason))
  const report = withFindings(
    {
      schemaVersion: 1,
      generator: { name: 'sealwatch', version: options.version },
      startedAt,
      finishedAt: new Date().toISOString(),
      places: options.places.flatMap(({ id }) => places.find((place) => place.id === id) ?? []),
      skipped,
    },
    findings,
    labels,
  )
  emit({ type: 'done', report })
}

/** A place whose files are fetched when they are read may lie inside another: it is entered as what it is, before that one. */
const streamingFirst = (places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => Number(b.state === 'streaming') - Number(a.state === 'streaming'))
