import type { OpenedRemote } from '../../rclone/open-remote.ts'
import type { Report } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { type CommandContext, UsageError } from '../command.ts'

/**
 * The remotes that were named with `--rclone`, each once.
 * @throws UsageError
 */
export const openRemotes = async (
  named: readonly string[],
  whole: boolean,
  { terminal, signal }: CommandContext,
): Promise<OpenedRemote[]> => {
  if (named.length === 0) return []
  const { openRemote } = await import('../../rclone/open-remote.ts')
  const { Unusable } = await import('../../rclone/unusable.ts')
  terminal.progress.show('asking rclone')
  try {
    const opened = await Promise.all(
      [...new Set(named)].map((name) => openRemote(name, { env: process.env, signal, whole })),
    )
    return [...new Map(opened.map((remote) => [remote.place.id, remote])).values()]
  } catch (error) {
    throw error instanceof Unusable ? new UsageError(error.message) : error
  }
}

/** Why remotes were not audited as asked, a sentence for each: nothing found in what was not listed means nothing. */
export const troublesOf = (remotes: readonly OpenedRemote[], { skipped }: Report): string[] =>
  remotes.flatMap(({ place, trouble }) => {
    if (trouble !== undefined) return [trouble]
    const unlisted = skipped.find(({ path }) => path === place.path)
    return unlisted ? [`"${visibleText(place.path)}" was not audited whole: ${unlisted.reason}.`] : []
  })
