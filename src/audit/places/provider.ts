import type { Platform } from './platform.ts'

/** A folder in which a backup can lie, as a provider's configuration or the system names it. */
export interface FoundPlace {
  readonly path: string
  /** For people: the provider, and the account in brackets where there may be several. */
  readonly label: string
  /** `streaming`: its files are fetched when they are read, so that only names are looked at unasked. */
  readonly state: 'ok' | 'streaming' | 'offline'
  /** Where it was read from, such as a configuration file or a registry key. */
  readonly source: string
}

/** What went wrong while a provider's configuration was read, as one sentence for a person. */
export interface DiscoveryProblem {
  readonly problem: string
}

export type Discovered = FoundPlace | DiscoveryProblem

/**
 * One sync client or system folder. One provider is one file in `providers/`, listed in `providers/index.ts`. It reads
 * configuration through the port and nothing else; of a configuration that also holds secrets, only the folders leave the
 * reader. A configuration that is missing means "not installed"; a broken or locked one is a problem, never an exception.
 */
export interface Provider {
  /** The `kind` of its places in the report, such as `google-drive`. */
  readonly id: string
  readonly label: string
  discover(platform: Platform): Promise<readonly Discovered[]>
}
