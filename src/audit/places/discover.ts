import type { DiscoveredPlace, Discovery } from '../../shared/discovery.ts'
import { idOf } from '../group.ts'
import { doesNotAnswer, Unreadable } from '../io/unreadable.ts'
import { adviceFor } from './advice.ts'
import type { Platform } from './platform.ts'
import type { Discovered, FoundPlace, Provider } from './provider.ts'
import { providers as allProviders } from './providers/index.ts'

export interface DiscoverOptions {
  readonly providers?: readonly Provider[]
  /** Milliseconds for one provider, and for one look at a place. A dead network drive takes minutes to answer. */
  readonly patience?: number
  readonly signal?: AbortSignal
}

/** Places that one provider can have. More of them is a broken configuration. */
const mostPlaces = 500

/**
 * Finds every place on this computer. Nothing in it throws: a provider that fails or hangs becomes a sentence. The places
 * keep the order of the providers; each path is there once.
 * @throws the signal's reason when it is aborted
 */
export const discover = async (platform: Platform, options: DiscoverOptions = {}): Promise<Discovery> => {
  const { providers = allProviders, patience = 5000, signal } = options
  const answers = await Promise.all(providers.map((provider) => ask(provider, platform, patience, signal)))
  signal?.throwIfAborted()

  const problems: string[] = []
  const notInstalled: string[] = []
  const named: Named[] = []
  for (const [index, provider] of providers.entries()) {
    const { label } = provider
    const answer = answers[index] ?? []
    if (answer.length === 0) notInstalled.push(label)
    if (answer.length > mostPlaces)
      problems.push(`${label} names over ${mostPlaces} folders; the rest is left out. Add them yourself.`)
    for (const result of answer.slice(0, mostPlaces)) {
      if ('problem' in result) problems.push(result.problem)
      else {
        const path = cleanPath(result.path, platform)
        if (path !== undefined) named.push({ provider, place: { ...result, path } })
        else
          problems.push(`${label} names a folder in ${result.source} that is no full path. Add it yourself.`)
      }
    }
  }
  const followed = await Promise.all(
    named.map(({ place: { path } }) => inTime(platform.followed(path), patience, signal)),
  )
  const byPath = new Map<string, Named>()
  for (const [index, { provider, place }] of named.entries()) {
    const path = followed[index] ?? place.path
    const key = pathKey(path, platform)
    if (!byPath.has(key)) byPath.set(key, { provider, place: { ...place, path } })
  }
  const places = await Promise.all([...byPath.values()].map((one) => lookAt(one, platform, patience, signal)))
  signal?.throwIfAborted()
  return { schemaVersion: 1, places, problems: [...new Set(problems)], notInstalled }
}

interface Named {
  readonly provider: Provider
  readonly place: FoundPlace
}

const ask = async (
  provider: Provider,
  platform: Platform,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<readonly Discovered[]> => {
  try {
    const answer = await inTime(provider.discover(platform), patience, signal)
    return (
      answer ?? [
        { problem: `${provider.label} could not be looked for: the computer did not answer in time.` },
      ]
    )
  } catch {
    // The error may quote a configuration, with its secrets.
    return [
      {
        problem: `${provider.label} could not be looked for, because of an error in Sealwatch. Add its folders yourself.`,
      },
    ]
  }
}

/** What a promise gives, or undefined where it takes too long; what comes later is dropped. */
const inTime = async <T>(
  promise: Promise<T>,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<T | undefined> => {
  let stop: () => void = () => {}
  const late = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined)
  })
  const timer = setTimeout(stop, patience)
  signal?.addEventListener('abort', stop)
  promise.catch(() => {})
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** The path without the prefix of long Windows paths and what else does not change it; undefined where it is no full path. */
const cleanPath = (written: string, { path, system }: Platform): string | undefined => {
  const plain =
    system === 'windows' ? written.replace(/^\\\\\?\\UNC\\/i, '\\\\').replace(/^\\\\\?\\/, '') : written
  if (plain.includes('\0') || !path.isAbsolute(plain)) return undefined
  const normal = path.normalize(plain)
  return normal === path.parse(normal).root ? normal : normal.replace(/[\\/]+$/, '')
}

/** Windows and macOS do not tell upper from lower case, and macOS writes one letter in two ways. */
const pathKey = (path: string, { system }: Platform): string =>
  system === 'linux' ? path : path.normalize('NFC').toLowerCase()

/** The place with the state that it is in now. */
const lookAt = async (
  { place: { path, label, state, source }, provider: { id: kind } }: Named,
  platform: Platform,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<DiscoveredPlace> => {
  const now = (await inTime(stateNow(path, state, platform), patience, signal)) ?? 'offline'
  const advice = adviceFor(now, platform.system)
  return {
    id: idOf(kind, path),
    label,
    path,
    kind,
    state: now,
    source,
    ...(advice !== undefined && { advice }),
  }
}

/** Lists the very folder: no other question tells whether it may be listed. */
const stateNow = async (path: string, state: FoundPlace['state'], platform: Platform): Promise<string> => {
  try {
    const entries = await platform.list(path)
    if (entries) return state
    return (await platform.kind(path)) === undefined ? 'offline' : 'not a folder'
  } catch (error) {
    const reason = error instanceof Unreadable ? error.reason : ''
    return reason === 'no permission' || reason === doesNotAnswer ? reason : 'offline'
  }
}
