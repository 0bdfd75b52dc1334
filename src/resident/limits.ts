import type { Place } from '../shared/report.ts'
import type { Limit } from '../shared/resident.ts'
import { visibleText } from '../shared/visible-text.ts'
import { mostEntries, mostFolders, type WatchPlan } from './watch/plan.ts'

export interface LimitFacts {
  readonly plan: WatchPlan | undefined
  /** Folders that could not be watched, and the system's code for why. */
  readonly failed: ReadonlyMap<string, string>
  readonly places: readonly Place[]
  readonly leftAlone: readonly string[]
}

const named = (folders: readonly string[], rest: string): string => {
  const [first = ''] = folders
  const others = folders.length - 1
  const more = others === 0 ? '' : others === 1 ? ' and 1 other folder' : ` and ${others} other folders`
  return `${visibleText(first)}${more} ${rest}`
}

const scheduled = 'only looked into on schedule'
const are = (folders: readonly unknown[]): string => (folders.length === 1 ? 'is' : 'are')

/** Why live watching is not complete, and what a person can do about it. */
export const limitsOf = ({ plan, failed, places, leftAlone }: LimitFacts): Limit[] => {
  const limits: Limit[] = []
  if (leftAlone.length > 0)
    limits.push({
      why: named(
        leftAlone,
        `${leftAlone.length === 1 ? 'does' : 'do'} not answer, so nothing in it is looked into.`,
      ),
      todo: 'If its server or drive is gone, disconnect it. Sealwatch asks again after an hour.',
    })
  const codes = new Set(failed.values())
  const withCode = (test: (code: string) => boolean) =>
    [...failed].flatMap(([folder, code]) => (test(code) ? [folder] : []))
  if (codes.has('ENOSPC'))
    limits.push({
      why: `The system has no watch left to give, so some folders are ${scheduled}.`,
      todo: 'Close a program that watches many files, or raise fs.inotify.max_user_watches. Sealwatch tries again after each audit.',
    })
  if (codes.has('EMFILE') || codes.has('ENFILE'))
    limits.push({
      why: `The system lets no more files be opened, so some folders are ${scheduled}.`,
      todo: 'Close a program that watches many files, or raise fs.inotify.max_user_instances and the limit of open files. Sealwatch tries again after each audit.',
    })
  if (codes.has('POLLING'))
    limits.push({
      why: `CHOKIDAR_USEPOLLING is set, which would make watching costly, so all folders are ${scheduled}.`,
      todo: 'Start Sealwatch without it.',
    })
  const denied = withCode((code) => code === 'EACCES' || code === 'EPERM')
  const full = new Set(['ENOSPC', 'EMFILE', 'ENFILE', 'POLLING', 'EACCES', 'EPERM'])
  const lost = [...new Set([...withCode((code) => !full.has(code)), ...(plan?.lost ?? [])])]
  if (denied.length > 0)
    limits.push({
      why: named(denied, `may not be watched, so it ${are([1])} ${scheduled}.`),
      todo: 'Give Sealwatch permission to read it. It tries again after each audit.',
    })
  if (lost.length > 0)
    limits.push({
      why: named(lost, 'cannot be watched: it is gone, or cannot be read.'),
      todo: 'Connect its drive again, or let Sealwatch read it, if it should be watched. It looks again at each audit.',
    })
  const absent = places.filter(({ state }) => state !== 'ok' && state !== 'streaming')
  for (const { label, state } of absent.slice(0, 5))
    limits.push({
      why: `${visibleText(label)} could not be looked into: ${visibleText(state)}.`,
      todo: 'Bring it back, or give Sealwatch permission to read it. It looks again at each audit.',
    })
  const distant = [
    ...(plan?.distant ?? []),
    ...places.filter((one) => one.state === 'streaming').map((one) => one.label),
  ]
  if (distant.length > 0)
    limits.push({
      why: named(distant, `${are(distant)} not on this computer's own disks, and ${scheduled}.`),
      todo: 'Nothing: a new backup there is noticed at the next audit. To know at once, audit now.',
    })
  const huge = plan?.huge ?? []
  if (huge.length > 0)
    limits.push({
      why: named(huge, `${are(huge)} too large to watch (over ${mostEntries} entries), and ${scheduled}.`),
      todo: 'Nothing: a new backup there is noticed at the next audit.',
    })
  const { tooMany = 0 } = plan ?? {}
  if (tooMany > 0)
    limits.push({
      why: `Backups lie in more than ${mostFolders} folders; ${tooMany} of them ${tooMany === 1 ? 'is' : 'are'} ${scheduled}.`,
      todo: 'Nothing: a new backup there is noticed at the next audit.',
    })
  return limits
}
