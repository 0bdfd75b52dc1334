import type { Skipped } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** What was not looked into: how much for which reason, or each path. Empty where there is nothing. */
export const skippedText = (skipped: readonly Skipped[], each: boolean, terminal: Terminal): string => {
  if (skipped.length === 0) return ''
  const reasons = [...Map.groupBy(skipped, ({ reason }) => reason)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const widest = String(reasons[0]?.[1].length ?? 0).length
  const lines = reasons.flatMap(([reason, paths]) => [
    `  ${String(paths.length).padStart(widest)}  ${visibleText(reason)}`,
    ...(each ? paths.map(({ path }) => terminal.paint('faint', `      ${visibleText(path)}`)) : []),
  ])
  const hint = each ? '' : terminal.paint('faint', '  (--skipped lists them)')
  return [`Not looked into: ${skipped.length}${hint}`, ...lines].join('\n')
}
