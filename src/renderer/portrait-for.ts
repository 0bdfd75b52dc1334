import type { Finding } from '../shared/report.ts'

/** What can be told of a finding: its numbers, only what shows of it while it is sealed, or nothing. */
export const portraitFor = ({
  kind,
  readableBy,
}: Pick<Finding, 'kind' | 'readableBy'>): 'numbers' | 'sealed' | null => {
  if (kind === 'key-file' || kind === 'media-folder' || kind === 'live-data') return null
  if (readableBy === 'anyone')
    return kind === 'plaintext-database' || kind === 'chat-export' ? 'numbers' : null
  return readableBy === 'unknown' ? null : 'sealed'
}
