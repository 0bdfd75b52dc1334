import type { Platform } from './platform.ts'

/** The state of a folder by its path alone: Windows fetches `\\server\share\Documents` over the network. */
export const networkState = ({ system }: Platform, path: string): 'ok' | 'streaming' =>
  system === 'windows' && /^[\\/]{2}(?!\?)/.test(path) ? 'streaming' : 'ok'
