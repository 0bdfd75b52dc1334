import type { Finding } from '../../shared/report.ts'
import { isInside } from '../paths.ts'
import { type Look, signOf } from '../watch/hints.ts'
import type { PartialResult } from './partial.ts'

/** What was found out about each path that is there. */
export const looksOf = async (result: PartialResult): Promise<Look[]> => {
  const looks: Look[] = []
  for (const [path, finding] of result.there) {
    const isFolder = result.folders.has(path)
    if (isFolder) looks.push({ path, sign: folderSign(path, result.findings), state: 'open' })
    else
      looks.push({
        path,
        sign: (await signOf(path)) ?? '',
        state: result.looked.has(path) ? stateOf(finding) : 'closed',
      })
  }
  return looks
}

const stateOf = (finding: Finding | undefined): Look['state'] => {
  if (!finding || finding.readableBy === 'unknown') return 'open'
  return finding.complete === true ? 'closed' : 'decided'
}

/** A folder is still once the same findings lie in it. */
const folderSign = (folder: string, findings: readonly Finding[]): string =>
  findings
    .filter(({ path }) => isInside(folder, path))
    .map(({ path, size, modifiedAt, readableBy }) => [path, size, modifiedAt, readableBy].join('\0'))
    .sort()
    .join('\n')
